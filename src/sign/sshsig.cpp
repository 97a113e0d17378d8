#include "sign/sshsig.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "sign/signature_blob.hpp"
#include "sign/wire.hpp"

namespace sign {

using base::Error;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kMagic = "SSHSIG";
constexpr std::string_view kHash = "sha512";
constexpr std::string_view kLabel = "SSH SIGNATURE";
constexpr std::string_view kBegin = "-----BEGIN SSH SIGNATURE-----\n";
constexpr std::string_view kEnd = "\n-----END SSH SIGNATURE-----";
constexpr std::uint32_t kVersion = 1;
constexpr std::uint8_t kTouched = 0x01;
constexpr size_t kMaxArmored = 4096;  // ours have 303 bytes, or some 380; what is longer is not worth decoding

Error bad_form(std::string_view reason) {
  return fail("sig-form", "not a signature in the one form that is accepted: {}", reason)
      .hint("make it anew with coop, or with 'ssh-keygen -Y sign' and an ssh-ed25519 key");
}

std::string_view view(const std::uint8_t* bytes, size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace

std::string to_be_signed(std::string_view name_space, std::string_view payload) {
  std::array<std::uint8_t, crypto_hash_sha512_BYTES> digest{};
  crypto_hash_sha512(digest.data(), reinterpret_cast<const unsigned char*>(payload.data()), payload.size());
  std::string out(kMagic);
  wire::put_string(out, name_space);
  wire::put_string(out, "");
  wire::put_string(out, kHash);
  wire::put_string(out, view(digest.data(), digest.size()));
  return out;
}

std::string signed_by_device(std::string_view application, std::uint8_t flags, std::uint32_t counter,
                             std::string_view asked) {
  const auto digest = [](std::string_view text) {
    const auto bytes = base::Sha256::of(text).bytes();
    return std::string(view(bytes.data(), bytes.size()));
  };
  auto out = digest(application);
  wire::put_u8(out, flags);
  wire::put_u32(out, counter);
  return out + digest(asked);
}

std::string encode(const PublicKey& key, std::string_view name_space, const KeySignature& signature) {
  const auto inner = signature_blob(key, signature);
  std::string blob(kMagic);
  wire::put_u32(blob, kVersion);
  wire::put_string(blob, key.blob());
  wire::put_string(blob, name_space);
  wire::put_string(blob, "");
  wire::put_string(blob, kHash);
  wire::put_string(blob, inner);
  return wire::armor(kLabel, wire::base64(blob));
}

Result<Signature> parse(std::string_view armored) {
  if (armored.size() > kMaxArmored) return bad_form("it is too long");
  if (armored.size() < kBegin.size() + kEnd.size() || !armored.starts_with(kBegin) || !armored.ends_with(kEnd)) {
    return bad_form("its first or last line is not that of an SSH signature");
  }
  std::string text(armored.substr(kBegin.size(), armored.size() - kBegin.size() - kEnd.size()));
  text.erase(std::remove(text.begin(), text.end(), '\n'), text.end());
  const auto blob = wire::from_base64(text);
  if (!blob) return bad_form("its base64 is damaged");

  wire::Reader outer(*blob);
  outer.skip(kMagic);
  if (!outer.good() || outer.u32() != kVersion) return bad_form("it is not of version 1");
  const auto key_blob = outer.string();
  const auto name_space = outer.string();
  const auto reserved = outer.string();
  const auto hash = outer.string();
  const auto inner = outer.string();
  if (!outer.done() || !reserved.empty()) return bad_form("its fields are not as they should be");
  if (name_space.empty()) return bad_form("it names no namespace");
  if (hash != kHash) return bad_form("its hash is not sha512");
  auto key = PublicKey::from_blob_unchecked(key_blob);
  if (!key) return bad_form("its key is not one of Ed25519");
  const auto signature = read_signature_blob(*key, inner);
  if (!signature) return bad_form("its signature is not one of Ed25519");
  Signature parsed{std::move(*key), std::string(name_space), *signature};
  // Whatever else could be spelt differently (line lengths above all) ends here.
  if (encode(parsed.key, parsed.name_space, parsed.signature) != armored)
    return bad_form("its lines are broken differently");
  return parsed;
}

Result<PublicKey> verify(std::string_view armored, std::string_view name_space, std::string_view payload) {
  COOP_TRY(const auto parsed, parse(armored));
  if (parsed.name_space != name_space) {
    return fail("sig-namespace", "this signature was made for '{}', not for '{}'",
                base::printable(parsed.name_space.substr(0, 40)), name_space)
        .hint("a signature made for another purpose proves nothing here");
  }
  auto signed_bytes = to_be_signed(name_space, payload);
  const auto& [bytes, flags, counter] = parsed.signature;
  if (parsed.key.is_security_key()) {
    signed_bytes = signed_by_device(parsed.key.application(), flags, counter, signed_bytes);
  }
  if (crypto_sign_verify_detached(bytes.data(), reinterpret_cast<const unsigned char*>(signed_bytes.data()),
                                  signed_bytes.size(), parsed.key.bytes().data()) != 0) {
    return fail("sig-bad", "the signature does not hold for this text and the key {}", parsed.key.fingerprint())
        .hint("the text or the signature was changed after signing");
  }
  if (parsed.key.is_security_key() && (flags & kTouched) == 0) {
    return fail("sig-untouched", "the security key {} signed this without being touched", parsed.key.fingerprint())
        .hint("make the key anew without the option no-touch-required");
  }
  return parsed.key;
}

}  // namespace sign
