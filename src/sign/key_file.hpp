// Key files on the disk: `NAME` holds the private key (see private_key.hpp for its bytes), `NAME.pub` the public one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "sign/private_key.hpp"
#include "sign/secret.hpp"

namespace sign {

/// A key file's bytes, at most 64 KiB. Fails with key-absent (no such file), key-exposed (others may read this user's
/// private key; stock ssh refuses it as well), key-unreadable.
base::Result<Secret> read_key_file(const std::string& path);

/// Creates `path` (mode 0600) and `path`.pub (0644) durably, or neither. The folder must be there.
/// REQUIRES: base::is_plain_line(comment).
/// Fails with key-exists (a key is never overwritten) or key-write.
base::Status write_private_key(const std::string& path, const KeyPair& pair, std::string_view comment);

}  // namespace sign
