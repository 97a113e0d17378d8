#include "sign/private_key.hpp"

#include <sodium.h>

#include <cassert>
#include <cstdlib>
#include <cstring>

#include "sign/wire.hpp"

namespace sign {

using base::Error;
using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kLabel = "OPENSSH PRIVATE KEY";
constexpr std::string_view kBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr std::string_view kEnd = "-----END OPENSSH PRIVATE KEY-----";
constexpr std::string_view kMagic{"openssh-key-v1\0", 15};
constexpr size_t kBlock = 8;  // of the cipher "none"

Error bad_file(std::string_view reason) {
  return fail("key-form", "this private key file cannot be read: {}", reason)
      .hint("'ssh-keygen -y -f FILE' says whether OpenSSH can read it")
      .as(ErrorKind::Signing);
}

/// The bytes between the two lines of the armor. Blanks and line endings may stand anywhere, as for ssh-keygen.
Result<Secret> decode(std::string_view text) {
  const auto begin = text.find(kBegin);
  if (begin == text.npos) {
    if (text.find("PRIVATE KEY-----") != text.npos) {
      return fail("key-type", "this private key is in an older format; coop takes ssh-ed25519 keys of OpenSSH")
          .hint("'coop key new' makes an ssh-ed25519 key")
          .as(ErrorKind::Signing);
    }
    return bad_file("it does not begin as one");
  }
  const auto from = begin + kBegin.size();
  const auto end = text.find(kEnd, from);
  if (end == text.npos) return bad_file("its last line is missing");
  Secret bytes(text.size());
  size_t size = 0;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data() + from, end - from, " \t\r\n", &size, nullptr,
                        sodium_base64_VARIANT_ORIGINAL) != 0) {
    return bad_file("its base64 is damaged");
  }
  bytes.shrink(size);
  return bytes;
}

struct Envelope {
  PublicKey key;
  bool is_encrypted;
  std::string_view section;
};

Result<Envelope> open_envelope(std::string_view bytes) {
  wire::Reader reader(bytes);
  if (!reader.skip(kMagic)) return bad_file("it is of an unknown version");
  const auto cipher = reader.string();
  reader.string();  // the kdf and its options matter to who has the passphrase
  reader.string();
  const auto keys = reader.u32();
  const auto blob = reader.string();
  const auto section = reader.string();
  if (!reader.good() || keys != 1) return bad_file("its fields are not as they should be");
  const bool is_encrypted = cipher != "none";
  // An authenticated cipher puts its tag behind the section.
  if (!is_encrypted && !reader.done()) return bad_file("there is something behind its end");
  auto key = PublicKey::from_blob(blob);
  if (!key) return std::move(key.error()).as(ErrorKind::Signing);
  return Envelope{*key, is_encrypted, section};
}

/// 1 2 3 ... and less than a block of it.
bool is_padding(std::string_view rest) {
  if (rest.size() >= kBlock) return false;
  for (size_t i = 0; i < rest.size(); ++i) {
    if (static_cast<size_t>(rest[i]) != i + 1) return false;
  }
  return true;
}

std::string_view view(const PublicKey& key) {
  return {reinterpret_cast<const char*>(key.bytes().data()), key.bytes().size()};
}

/// `text` as a Secret; `text` itself is wiped.
Secret take(std::string& text) {
  Secret secret(text.size());
  std::memcpy(secret.data(), text.data(), text.size());
  sodium_memzero(text.data(), text.size());
  return secret;
}

}  // namespace

KeyPair KeyPair::generate() {
  if (sodium_init() < 0) std::abort();  // no source of random bytes: no key may come out of this
  Secret seed(crypto_sign_SEEDBYTES);
  randombytes_buf(seed.data(), seed.size());
  return from_seed(seed.view());
}

KeyPair KeyPair::from_seed(std::string_view seed) {
  assert(seed.size() == crypto_sign_SEEDBYTES);
  Secret secret(crypto_sign_SECRETKEYBYTES);
  PublicKey::Bytes bytes{};
  crypto_sign_seed_keypair(bytes.data(), secret.data(), reinterpret_cast<const unsigned char*>(seed.data()));
  return {std::move(secret), PublicKey::from_bytes_unchecked(bytes)};
}

SignatureBytes KeyPair::sign(std::string_view message) const {
  SignatureBytes signature{};
  crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(message.data()),
                       message.size(), secret_.data());
  return signature;
}

Result<KeyPair> parse_private_key(std::string_view text) {
  COOP_TRY(const auto bytes, decode(text));
  COOP_TRY(const auto envelope, open_envelope(bytes.view()));
  if (envelope.is_encrypted) {
    return fail("key-encrypted", "a passphrase protects this private key")
        .hint("'ssh-add FILE' hands it to the ssh-agent")
        .as(ErrorKind::Signing);
  }
  if (envelope.key.is_security_key()) {
    return fail("key-on-device", "the private half of this key is in a security key")
        .hint("plug the device in; 'ssh-keygen -Y sign' signs with it")
        .as(ErrorKind::Signing);
  }
  wire::Reader reader(envelope.section);
  const auto check = reader.u32();
  if (reader.u32() != check) return bad_file("its check numbers differ");
  const auto type = reader.string();
  const auto point = reader.string();
  const auto secret = reader.string();
  reader.string();  // the comment
  if (!reader.good() || type != wire::kEd25519 || secret.size() != crypto_sign_SECRETKEYBYTES ||
      envelope.section.size() % kBlock != 0 || !is_padding(reader.rest())) {
    return bad_file("its fields are not as they should be");
  }
  auto pair = KeyPair::from_seed(secret.substr(0, crypto_sign_SEEDBYTES));
  const auto made = view(pair.public_key());
  if (pair.public_key() != envelope.key || point != made || secret.substr(crypto_sign_SEEDBYTES) != made) {
    return bad_file("its private and its public half do not belong together");
  }
  return pair;
}

Result<PublicKey> public_half(std::string_view text) {
  COOP_TRY(const auto bytes, decode(text));
  COOP_TRY(const auto envelope, open_envelope(bytes.view()));
  return envelope.key;
}

Secret private_key_text(const KeyPair& pair, std::string_view comment) {
  // Every string has room from the start: growing would leave a copy of the secret behind in freed memory.
  const size_t room = 512 + comment.size();
  std::string section;
  section.reserve(room);
  const auto check = randombytes_random();
  wire::put_u32(section, check);
  wire::put_u32(section, check);
  wire::put_string(section, wire::kEd25519);
  wire::put_string(section, view(pair.public_key()));
  wire::put_u32(section, crypto_sign_SECRETKEYBYTES);
  section += pair.seed();
  section += view(pair.public_key());
  wire::put_string(section, comment);
  for (char pad = 1; section.size() % kBlock != 0; ++pad) section += pad;

  std::string bytes;
  bytes.reserve(2 * room);
  bytes += kMagic;
  wire::put_string(bytes, "none");
  wire::put_string(bytes, "none");
  wire::put_string(bytes, "");
  wire::put_u32(bytes, 1);
  wire::put_string(bytes, pair.public_key().blob());
  wire::put_string(bytes, section);
  sodium_memzero(section.data(), section.size());

  auto base64 = wire::base64(bytes);
  sodium_memzero(bytes.data(), bytes.size());
  auto text = wire::armor(kLabel, base64);  // has room for one more byte
  sodium_memzero(base64.data(), base64.size());
  text += '\n';
  return take(text);
}

}  // namespace sign
