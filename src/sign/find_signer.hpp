// Which key signs for this user. The order: a key held by ssh-agent, an unencrypted key file, ssh-keygen for an
// encrypted one or a security key. A key that was named explicitly is the only one considered.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "os/environment.hpp"
#include "sign/public_key.hpp"
#include "sign/signer.hpp"

namespace sign {

struct KeyChoice {
  /// From --key, COOP_KEY or the configuration: a private key file, or a .pub file whose private half is in the agent
  /// or lies beside it.
  std::optional<std::string> key_path;
  std::string agent_socket;                ///< $SSH_AUTH_SOCK; empty: no agent
  std::vector<PublicKey> wanted;           ///< the keys enrolled for the member; empty: any key will do
  std::vector<std::string> default_paths;  ///< looked at in this order when no key was named; absent ones are skipped
  os::Environment environment;             ///< for ssh-keygen: where it is, and how it asks for a passphrase
};

/// All errors are of the kind Signing:
///   no-key            there is none to sign with; hints say how to get one
///   key-not-enrolled  the named key is none of the wanted ones
///   and those of PublicKey, key_file.hpp for a key file that was named
base::Result<std::unique_ptr<Signer>> find_signer(const KeyChoice& choice);

}  // namespace sign
