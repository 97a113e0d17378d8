#include "sign/public_key.hpp"

#include <sodium.h>

#include <catch2/catch.hpp>

#include "sign/wire.hpp"
#include "tests/unit/sign/tools.hpp"

using sign::PublicKey;
namespace wire = sign::wire;

namespace {

std::string code(const base::Result<PublicKey>& result) {
  return result ? "" : result.error().code;
}

std::string line_of(std::string_view name, std::string_view point) {
  std::string blob;
  wire::put_string(blob, name);
  wire::put_string(blob, point);
  return std::string(name) + " " + wire::base64(blob);
}

}  // namespace

TEST_CASE("a public key has one spelling") {
  const auto key = tools::fixed_key().public_key();
  const auto text = key.str();
  CHECK(text.size() == 12 + 68);
  CHECK(PublicKey::parse(text).value() == key);
  CHECK(PublicKey::from_blob(key.blob()).value() == key);

  CHECK(code(PublicKey::parse(text + " ada@laptop")) == "key-form");
  CHECK(code(PublicKey::parse(text + "\n")) == "key-form");
  CHECK(code(PublicKey::parse(text + "=")) == "key-form");
  CHECK(code(PublicKey::parse(" " + text)) == "key-form");
  CHECK(code(PublicKey::parse("ssh-ed25519  " + text.substr(12))) == "key-form");
  CHECK(code(PublicKey::parse(text.substr(0, text.size() - 1))) == "key-form");
  CHECK(code(PublicKey::parse(text.substr(0, text.size() - 4))) == "key-form");
  CHECK(code(PublicKey::parse(text + "AAAA")) == "key-form");
  CHECK(code(PublicKey::parse("ssh-ed25519")) == "key-form");
  CHECK(code(PublicKey::parse("ssh-ed25519 ")) == "key-form");
  CHECK(code(PublicKey::parse("")) == "key-form");
  CHECK(code(PublicKey::from_blob(key.blob() + '\0')) == "key-form");
}

TEST_CASE("what came from outside is shown without harm") {
  const auto error = PublicKey::parse("ssh-ed25519 \x1b[31m").error();
  CHECK(error.message.find('\x1b') == std::string::npos);
  CHECK(!error.hints.empty());
}

TEST_CASE("the line of a key file may carry a comment") {
  const auto key = tools::fixed_key().public_key();
  for (const std::string tail : {"", " ada", " ada @ laptop", " ada\n", "\n", "\r\n", " ", " ada\r\n"}) {
    CAPTURE(tail);
    CHECK(PublicKey::parse_with_comment(key.str() + tail).value() == key);
  }
  CHECK(code(PublicKey::parse_with_comment(key.str() + "\n" + key.str() + "\n")) == "key-form");
  CHECK(code(PublicKey::parse_with_comment(key.str() + "\n\n")) == "key-form");
  CHECK(code(PublicKey::parse_with_comment("")) == "key-form");
  CHECK(code(PublicKey::parse_with_comment("ssh-ed25519")) == "key-form");
  CHECK(code(PublicKey::parse_with_comment("command=\"x\" " + key.str())) == "key-form");
}

TEST_CASE("keys of other types are refused by name") {
  const std::string point(32, 'x');
  const auto message = [&](std::string_view name) {
    const auto result = PublicKey::parse(line_of(name, point));
    REQUIRE(code(result) == "key-type");
    return result.error().message;
  };
  CHECK(message("ssh-rsa").find("RSA") != std::string::npos);
  CHECK(message("ssh-dss").find("DSA") != std::string::npos);
  CHECK(message("ecdsa-sha2-nistp256").find("ECDSA") != std::string::npos);
  CHECK(message("sk-ecdsa-sha2-nistp256@openssh.com").find("security key") != std::string::npos);
  CHECK(message("sk-ssh-ed25519-cert-v01@openssh.com").find("certificate") != std::string::npos);
  CHECK(message("ssh-ed25519-cert-v01@openssh.com").find("certificate") != std::string::npos);
  CHECK(message("ssh-rsa-cert-v01@openssh.com").find("certificate") != std::string::npos);
  CHECK(code(PublicKey::parse(line_of("ssh-ed25518", point))) == "key-form");

  // The name outside and the name inside must agree.
  std::string blob;
  wire::put_string(blob, "ssh-rsa");
  wire::put_string(blob, point);
  CHECK(code(PublicKey::parse("ssh-ed25519 " + wire::base64(blob))) == "key-type");
}

TEST_CASE("points under which anyone could sign are refused") {
  const std::string weak[] = {
      "0100000000000000000000000000000000000000000000000000000000000000",  // the identity
      "0000000000000000000000000000000000000000000000000000000000000000",  // order 4
      "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  // order 2
      "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",  // order 8
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",  // the identity, not reduced
      "0100000000000000000000000000000000000000000000000000000000000080",  // the identity with a sign
      "0200000000000000000000000000000000000000000000000000000000000000",  // no point at all
  };
  for (const auto& hex : weak) {
    CAPTURE(hex);
    CHECK(code(PublicKey::parse(line_of("ssh-ed25519", tools::from_hex(hex)))) == "key-weak");
  }
}

TEST_CASE("an honest point with a small part added is refused") {
  // Verifiers that differ in one multiplication by 8 would disagree about such a key.
  const auto honest = tools::fixed_key().public_key();
  const auto small = tools::from_hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
  PublicKey::Bytes mixed{};
  REQUIRE(crypto_core_ed25519_add(mixed.data(), honest.bytes().data(),
                                  reinterpret_cast<const unsigned char*>(small.data())) == 0);
  const auto blob = PublicKey::from_bytes_unchecked(mixed).blob();
  CHECK(code(PublicKey::from_blob(blob)) == "key-weak");
}

TEST_CASE("fingerprint and id are those of stock ssh-keygen") {
  const tools::Folder folder;
  const auto key = tools::fixed_key().public_key();
  tools::write(folder / "key.pub", key.str() + "\n");
  const auto shown = tools::run({"ssh-keygen", "-l", "-f", folder / "key.pub"});
  REQUIRE(shown.ok);
  CHECK(shown.output.find(" " + key.fingerprint() + " ") != std::string::npos);

  CHECK(key.id().size() == 50);
  for (char number = 1; number < 20; ++number) {
    const auto other = tools::fixed_key(number).public_key();
    auto expected = other.fingerprint().substr(7);
    for (char& c : expected) c = c == '+' ? '-' : c == '/' ? '_' : c;
    CHECK(other.id() == "SHA256-" + expected);
  }
}
