#include "sign/public_key.hpp"

#include <sodium.h>

#include <algorithm>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "sign/wire.hpp"

namespace sign {

using base::Error;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kMakeOne = "'coop key new' makes an ssh-ed25519 key";

Error bad_form(std::string_view text) {
  return fail("key-form", "'{}' is not a public key of the form 'ssh-ed25519 AAAA...'",
              base::printable(text.substr(0, 60)))
      .hint("copy the whole line of the .pub file, without its comment");
}

/// What people call the algorithm `name`; empty if it is none that OpenSSH knows.
std::string_view other_type(std::string_view name) {
  const auto starts = [name](std::string_view prefix) { return name.starts_with(prefix); };
  if (name.find("-cert-v") != name.npos && (starts("ssh-") || starts("ecdsa-") || starts("sk-"))) {
    return "an SSH certificate";
  }
  if (starts("sk-ecdsa-")) return "a security key of the type ECDSA";
  if (starts("ecdsa-sha2-")) return "an ECDSA key";
  if (name == "ssh-rsa" || starts("rsa-sha2-")) return "an RSA key";
  if (name == "ssh-dss") return "a DSA key";
  return {};
}

Error bad_type(std::string_view type) {
  return fail("key-type", "this is {}; coop takes ssh-ed25519 and sk-ssh-ed25519 keys only", type)
      .hint(std::string(kMakeOne));
}

/// OpenSSH makes keys for applications that begin so; any other is one of the web, say, and signs in another form.
bool is_application(std::string_view text) {
  constexpr size_t kLongest = 64;
  return text.starts_with("ssh:") && text.size() <= kLongest &&
         std::all_of(text.begin(), text.end(), [](char c) { return '!' <= c && c <= '~'; });
}

std::string base64_of_digest(const PublicKey& key, std::string (*encode)(std::string_view)) {
  const auto digest = base::Sha256::of(key.blob());
  return encode({reinterpret_cast<const char*>(digest.bytes().data()), digest.bytes().size()});
}

}  // namespace

Result<PublicKey> PublicKey::parse(std::string_view text) {
  const auto type = text.substr(0, text.find(' '));
  if (const auto other = other_type(type); !other.empty()) return bad_type(other);
  if ((type != wire::kEd25519 && type != wire::kSecurityKey) || type.size() == text.size()) return bad_form(text);
  const auto blob = wire::from_base64(text.substr(type.size() + 1));
  if (!blob) return bad_form(text);
  COOP_TRY(const auto key, from_blob(*blob));
  if (key.str() != text) return bad_form(text);
  return key;
}

Result<PublicKey> PublicKey::parse_with_comment(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  if (text.find('\n') != text.npos) {
    return fail("key-form", "a public key file holds one line, and this one has more")
        .hint("keep the line of the key that you mean");
  }
  const auto type_end = std::min(text.find(' '), text.size());
  const auto key_end = text.find(' ', std::min(type_end + 1, text.size()));
  return parse(text.substr(0, key_end));
}

Result<PublicKey> PublicKey::from_blob_unchecked(std::string_view blob) {
  wire::Reader reader(blob);
  const auto name = reader.string();
  if (const auto other = other_type(name); !other.empty()) return bad_type(other);
  const auto point = reader.string();
  const bool on_device = name == wire::kSecurityKey;
  const auto application = on_device ? reader.string() : std::string_view();
  Bytes bytes{};
  if ((!on_device && name != wire::kEd25519) || !reader.done() || point.size() != bytes.size() ||
      (on_device && !is_application(application))) {
    return fail("key-form", "the bytes of this public key are not those of an ssh-ed25519 key")
        .hint("copy the key again from its .pub file");
  }
  std::memcpy(bytes.data(), point.data(), bytes.size());
  return PublicKey(bytes, application);
}

Result<PublicKey> PublicKey::from_blob(std::string_view blob) {
  COOP_TRY(auto key, from_blob_unchecked(blob));
  if (crypto_core_ed25519_is_valid_point(key.bytes().data()) != 1) {
    return fail("key-weak", "this key was not made honestly: with it, others could sign as its owner")
        .hint(std::string(kMakeOne));
  }
  return key;
}

std::string_view PublicKey::type() const {
  return is_security_key() ? wire::kSecurityKey : wire::kEd25519;
}

std::string PublicKey::blob() const {
  std::string out;
  wire::put_string(out, type());
  wire::put_string(out, {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()});
  if (is_security_key()) wire::put_string(out, application_);
  return out;
}

std::string PublicKey::str() const {
  return std::string(type()) + " " + wire::base64(blob());
}

std::string PublicKey::fingerprint() const {
  auto text = base64_of_digest(*this, wire::base64);
  text.resize(43);  // without the padding
  return "SHA256:" + text;
}

std::string PublicKey::id() const {
  return "SHA256-" + base64_of_digest(*this, wire::base64url);
}

}  // namespace sign
