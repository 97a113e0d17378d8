// Signer: something that can sign for this user. Three kinds: a key in a file (file_key.hpp), one held by ssh-agent
// (agent.hpp), and ssh-keygen for what is behind a passphrase or in a security key (ssh_keygen.hpp). find_signer.hpp
// picks one.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "sign/public_key.hpp"

namespace sign {

/// Every error of a signer is of the kind ErrorKind::Signing.
struct Signer {
  Signer() = default;
  Signer(const Signer&) = delete;
  Signer& operator=(const Signer&) = delete;
  virtual ~Signer() = default;

  /// An armored signature (see sshsig.hpp) of key() over `payload`, verified before it is returned.
  /// Fails with sign-mismatch when what came back does not verify, or with a code of the kind of signer.
  virtual base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const = 0;
  virtual const PublicKey& key() const = 0;
  /// Where the key lives, for messages: "the key file /home/ada/.ssh/id_ed25519". Safe to print.
  virtual std::string describe() const = 0;
};

/// `armored` itself if it is a good signature by `key`; otherwise fails with sign-mismatch, naming `who`.
base::Result<std::string> checked_signature(std::string armored, const PublicKey& key, std::string_view name_space,
                                            std::string_view payload, std::string_view who);

}  // namespace sign
