// Naming an action that is kept aside.
#pragma once

#include <string_view>

#include "store/repository.hpp"

namespace commands {

/// The kept commit that begins with these digits. Fails (usage) with aside-unknown.
base::Result<store::Oid> find_kept(const store::Repository& repository, std::string_view digits);

}  // namespace commands
