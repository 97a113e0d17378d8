// SSHSIG, the detached signature of OpenSSH (PROTOCOL.sshsig), in one strict profile: version 1, Ed25519, sha512.
//
//   armored    -----BEGIN SSH SIGNATURE-----
//              base64 of the blob, 70 columns a line
//              -----END SSH SIGNATURE-----
//   blob       "SSHSIG" | u32 1 | string key | string namespace | string "" | string "sha512" | string signature
//   key        see public_key.hpp
//   signature  string type of the key | string 64 bytes, and of a security key: | u8 flags | u32 counter
//   signed     "SSHSIG" | string namespace | string "" | string "sha512" | string SHA-512(payload)
//              (a u32 is big-endian; a string is its length as u32, then its bytes)
//
// A security key signs, in place of `signed`, what its device attests with it (PROTOCOL.u2f, "SSH U2F signatures"):
//
//   SHA-256(application) | u8 flags | u32 counter | SHA-256(signed)
//
// Flag 0x01 says that somebody touched the device, 0x04 that it knew who. A signature without a touch is not accepted:
// a program on its owner's machine could have made it.
//
// An armored text here has no line ending after its last line: so git's `gpgsig` header holds it. ssh-keygen writes one
// LF more, which whoever reads a signature from a file takes off. Stock tools take the same signature in several
// spellings, each of which would make another commit id of the same act; so exactly one spelling is accepted here.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "sign/public_key.hpp"

namespace sign {

using SignatureBytes = std::array<std::uint8_t, 64>;

/// What a key gives. The last two are those of a security key, and zero of any other.
struct KeySignature {
  SignatureBytes bytes{};
  std::uint8_t flags = 0;
  std::uint32_t counter = 0;
};

/// The bytes that the key is asked to sign for `payload` in `name_space` ("git" or "coop").
std::string to_be_signed(std::string_view name_space, std::string_view payload);

/// The bytes that the device of a security key signs when it is asked to sign `asked`.
std::string signed_by_device(std::string_view application, std::uint8_t flags, std::uint32_t counter,
                             std::string_view asked);

/// The armored text of a signature that was made over to_be_signed(name_space, ...).
std::string encode(const PublicKey& key, std::string_view name_space, const KeySignature& signature);

/// What an armored text says, not yet verified; the point of `key` is not checked.
struct Signature {
  PublicKey key;
  std::string name_space;
  KeySignature signature;
};

/// Fails with sig-form on anything but the one spelling that encode() writes.
base::Result<Signature> parse(std::string_view armored);

/// The key whose signature in `name_space` over `payload` this is. Whose key it is, and whether it may act here, is for
/// the caller to say, by comparing it with keys that PublicKey::parse() took.
/// Fails with sig-form, sig-namespace (made for another purpose), sig-bad (does not hold) or sig-untouched (a security
/// key made it, and nobody touched its device).
base::Result<PublicKey> verify(std::string_view armored, std::string_view name_space, std::string_view payload);

}  // namespace sign
