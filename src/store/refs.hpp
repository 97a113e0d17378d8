// References read straight from their files. Inside the room only.
//
// refs/heads/main is a file with 40 hexadecimal digits and LF; where that is missing, a line `<oid> <name>` of the
// file packed-refs, which `git pack-refs` writes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/oid.hpp"

namespace store {

/// What kBranch names; nothing if it is unborn. Fails with ref-unreadable, disk-read.
base::Result<std::optional<Oid>> read_branch(const std::string& git_dir);

/// The names below a folder such as "refs/replace/", in byte order. Fails with ref-unreadable, disk-read.
base::Result<std::vector<std::string>> list_refs(const std::string& git_dir, std::string_view prefix);

}  // namespace store
