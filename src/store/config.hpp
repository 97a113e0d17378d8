// What a repository's own `config` says about its format. Read for refusing only: no setting changes what we do, and
// no include is followed. Inside the room only.
#pragma once

#include <string>

#include "base/result.hpp"

namespace store {

struct Format {
  bool is_sha256 = false;
  bool is_partial = false;           ///< a remote withholds objects until they are asked for
  bool has_hooks_elsewhere = false;  ///< core.hooksPath
  std::string unknown_requirement;   ///< an extension that this program does not know, or empty
};

/// Fails with disk-read.
base::Result<Format> read_format(const std::string& git_dir);

}  // namespace store
