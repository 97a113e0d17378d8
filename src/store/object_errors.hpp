// What can be wrong with a stored object, said in the same words of a loose file and of a pack. Inside the room only.
#pragma once

#include <cstddef>
#include <string_view>

#include "store/oid.hpp"

namespace store {

base::Error object_missing(const Oid& oid);
base::Error object_not_its_hash(const Oid& oid);  ///< object-hash
base::Error object_corrupt(const Oid& oid, std::string_view why);
base::Error object_too_large(std::string_view what, std::size_t size, std::size_t limit);  ///< object-size

}  // namespace store
