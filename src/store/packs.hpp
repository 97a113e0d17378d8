// Packs that were fetched into a folder of our own, taken over into the clone once they were verified.
#pragma once

#include <string>

#include "store/repository.hpp"

namespace store {

/// Moves every whole pack below `objects_folder` into `repository`, durably: the pack first and its index after it, so
/// that a reader sees all of it or nothing. What lies there besides is left. A pack that is there already is dropped.
/// Fails with disk-read, disk-read-only, disk-write.
base::Status adopt_packs(const std::string& objects_folder, const Repository& repository);

}  // namespace store
