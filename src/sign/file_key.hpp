// A signer whose private key lies unencrypted in a file.
#pragma once

#include <string>

#include "sign/key_file.hpp"
#include "sign/signer.hpp"

namespace sign {

class FileKey final : public Signer {
 public:
  /// `path` is for messages only.
  FileKey(KeyPair pair, std::string path) : pair_(std::move(pair)), path_(std::move(path)) {}
  base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const override;
  const PublicKey& key() const override { return pair_.public_key(); }
  std::string describe() const override;

 private:
  KeyPair pair_;
  std::string path_;
};

}  // namespace sign
