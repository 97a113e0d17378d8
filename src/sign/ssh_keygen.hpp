// A signer that leaves the work to `ssh-keygen -Y sign`: for a key file behind a passphrase. ssh-keygen asks for the
// passphrase itself, on the terminal or through SSH_ASKPASS; this program never sees it.
#pragma once

#include <string>

#include "os/environment.hpp"
#include "sign/signer.hpp"

namespace sign {

class SshKeygen final : public Signer {
 public:
  /// `key` is the public half that the file at `path` shows. `environment` says where ssh-keygen is and how it asks.
  SshKeygen(const PublicKey& key, std::string path, os::Environment environment)
      : key_(key), path_(std::move(path)), environment_(std::move(environment)) {}
  /// Fails further with keygen-absent (there is no such program) or keygen-refused (it made no signature).
  base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const override;
  const PublicKey& key() const override { return key_; }
  std::string describe() const override;

 private:
  PublicKey key_;
  std::string path_;
  os::Environment environment_;
};

}  // namespace sign
