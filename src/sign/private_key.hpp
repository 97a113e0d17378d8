// Private keys and the files that hold them, as `ssh-keygen -t ed25519` writes them (OpenSSH PROTOCOL.key):
//
//   -----BEGIN OPENSSH PRIVATE KEY-----        base64 at 70 columns of:
//   "openssh-key-v1\0" | string cipher | string kdf | string kdf options | u32 1 | string public blob | string section
//   section: u32 check | u32 check | string "ssh-ed25519" | string public 32 | string seed 32 + public 32
//            | string comment | padding 1 2 3 ... up to the cipher's block (8 where it is "none")
//
// Only an unencrypted file is read here (cipher and kdf "none"); a key behind a passphrase stays with ssh-agent or
// ssh-keygen, so that no passphrase ever passes through this program, and so does the handle of a security key.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "sign/public_key.hpp"
#include "sign/secret.hpp"
#include "sign/sshsig.hpp"

namespace sign {

/// An Ed25519 private key and its public half.
class KeyPair {
 public:
  static KeyPair generate();  ///< from the system's random bytes
  /// REQUIRES: seed has 32 bytes. For tests with fixed keys, and for a seed that was read.
  static KeyPair from_seed(std::string_view seed);

  const PublicKey& public_key() const { return public_key_; }
  std::string_view seed() const { return secret_.view().substr(0, 32); }
  SignatureBytes sign(std::string_view message) const;  ///< plain Ed25519 over `message` (RFC 8032)

 private:
  KeyPair(Secret secret, const PublicKey& key) : secret_(std::move(secret)), public_key_(key) {}
  Secret secret_;  // seed 32 | public 32, as libsodium wants it
  PublicKey public_key_;
};

/// The key in the text of an OpenSSH private key file. Fails with key-encrypted (a passphrase protects it),
/// key-on-device (it is a security key's), key-type (not ed25519, or an older format), key-form (damaged or no key).
base::Result<KeyPair> parse_private_key(std::string_view text);

/// The public half alone, which an encrypted file shows too. Fails with key-type or key-form.
base::Result<PublicKey> public_half(std::string_view text);

/// The text of an unencrypted private key file.
Secret private_key_text(const KeyPair& pair, std::string_view comment);

}  // namespace sign
