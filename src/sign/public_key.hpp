// The room `sign`: OpenSSH keys, SSH signatures (SSHSIG), the ssh-agent, and who can sign for this user. It knows bytes
// and namespaces; it knows no commit, no member and no co-operative. libsodium does the arithmetic, in the .cpp files
// alone. The other headers of the room: sshsig.hpp (verify), find_signer.hpp (get a Signer), key_file.hpp (make a key).
//
// public_key.hpp: the keys that a co-op takes, all of Ed25519. A plain one, ssh-ed25519 (RFC 8709), or one of a
// security key, sk-ssh-ed25519@openssh.com (OpenSSH PROTOCOL.u2f): its private half never leaves a FIDO device, which
// signs for one application only.
//
//   blob, plain         string "ssh-ed25519" | string 32 bytes
//   blob, security key  string "sk-ssh-ed25519@openssh.com" | string 32 bytes | string application
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace sign {

/// An Ed25519 public key. One key has one spelling: its type, a blank, and the base64 of its blob.
/// The errors of parse(), parse_with_comment() and from_blob():
///   key-form  it is no such line or blob, or not the one spelling of it
///   key-type  a key of another type: RSA, DSA, ECDSA (on a security key as well), a certificate
///   key-weak  not a point of the prime-order group: under the identity point, any signature holds for any message
class PublicKey {
 public:
  using Bytes = std::array<std::uint8_t, 32>;

  static base::Result<PublicKey> parse(std::string_view text);  ///< exactly what str() writes
  /// The line of a key file: a comment after the key and one line ending (LF or CRLF) are allowed.
  static base::Result<PublicKey> parse_with_comment(std::string_view text);
  static base::Result<PublicKey> from_blob(std::string_view blob);  ///< exactly what blob() writes

  /// Without the check of the point, which costs as much as a verification. For a key that is only compared with a
  /// parsed one, or that libsodium verifies with (it refuses points of small order and non-canonical points itself).
  static base::Result<PublicKey> from_blob_unchecked(std::string_view blob);
  static PublicKey from_bytes_unchecked(const Bytes& bytes) { return PublicKey(bytes, {}); }

  const Bytes& bytes() const { return bytes_; }
  bool is_security_key() const { return !application_.empty(); }
  const std::string& application() const { return application_; }  ///< of a security key: "ssh:" and what it is for
  std::string_view type() const;                                   ///< "ssh-ed25519" or "sk-ssh-ed25519@openssh.com"
  std::string blob() const;                                        ///< in the SSH wire format
  std::string str() const;                                         ///< "ssh-ed25519 AAAAC3Nz..."
  std::string fingerprint() const;  ///< "SHA256:" and 43 characters of base64, as `ssh-keygen -l` shows it
  /// The fingerprint as a file name: "SHA256-" and the digest in base64url ('-' for '+', '_' for '/'), 50 characters.
  std::string id() const;

  friend auto operator<=>(const PublicKey&, const PublicKey&) = default;

 private:
  PublicKey(const Bytes& bytes, std::string_view application) : bytes_(bytes), application_(application) {}
  Bytes bytes_;
  std::string application_;
};

}  // namespace sign

template <>
struct std::hash<sign::PublicKey> {
  size_t operator()(const sign::PublicKey& key) const {  // any 8 bytes of a public key are as good as random
    size_t value = 0;
    std::memcpy(&value, key.bytes().data(), sizeof value);
    return value;
  }
};
