// The room `sign`: OpenSSH keys, SSH signatures (SSHSIG), the ssh-agent, and who can sign for this user. It knows bytes
// and namespaces; it knows no commit, no member and no co-operative. libsodium does the arithmetic, in the .cpp files
// alone. The other headers of the room: sshsig.hpp (verify), find_signer.hpp (get a Signer), key_file.hpp (make a key).
//
// public_key.hpp: the one type of key that a co-op takes, ssh-ed25519 (RFC 8709), 32 bytes.
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

/// An Ed25519 public key. One key has one spelling: "ssh-ed25519 " and 68 characters of base64.
/// The errors of parse(), parse_with_comment() and from_blob():
///   key-form  it is no such line or blob, or not the one spelling of it
///   key-type  a key of another type: RSA, DSA, ECDSA, a certificate, a hardware key
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
  static PublicKey from_bytes_unchecked(const Bytes& bytes) { return PublicKey(bytes); }

  const Bytes& bytes() const { return bytes_; }
  std::string blob() const;         ///< the 51 bytes of the SSH wire format
  std::string str() const;          ///< "ssh-ed25519 AAAAC3Nz..."
  std::string fingerprint() const;  ///< "SHA256:" and 43 characters of base64, as `ssh-keygen -l` shows it
  /// The fingerprint as a file name: "SHA256-" and the digest in base64url ('-' for '+', '_' for '/'), 50 characters.
  std::string id() const;

  friend auto operator<=>(const PublicKey&, const PublicKey&) = default;

 private:
  explicit PublicKey(const Bytes& bytes) : bytes_(bytes) {}
  Bytes bytes_;
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
