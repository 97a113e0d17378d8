// The file by which stock git checks who signed a commit (`gpg.ssh.allowedSignersFile`), one line a key:
//
//   ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI...
//
// It is for outsiders with stock tools; coop itself decides by the position of a key in the history.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "sign/public_key.hpp"

namespace sign {

/// One line with its LF. A principal is a pattern to ssh-keygen, so it is kept to plain words: id@host of lower-case
/// letters, digits, hyphens and dots. Fails with principal-form.
base::Result<std::string> allowed_signers_line(std::string_view principal, const PublicKey& key);

}  // namespace sign
