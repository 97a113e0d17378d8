// Keys of the type sk-ssh-ed25519@openssh.com. The device is tests/support/software_security_key.cpp, which stock
// ssh-keygen and ssh-agent load in place of libfido2.
#include <catch2/catch.hpp>

#include "sign/agent.hpp"
#include "sign/find_signer.hpp"
#include "sign/private_key.hpp"
#include "sign/sshsig.hpp"
#include "sign/wire.hpp"
#include "tests/unit/sign/tools.hpp"

using sign::PublicKey;
namespace wire = sign::wire;

namespace {

const std::string kPayload = "hi\n";

// What OpenSSH 9.2 made with that device.
const std::string kKey =
    "sk-ssh-ed25519@openssh.com "
    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIGldZbLpNmU7xhR7AXohJOww9fSsYg4ANeJ+uZu61UjXAAAABHNzaDo=";
const std::string kSignature =
    "-----BEGIN SSH SIGNATURE-----\n"
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgaV1lsu\n"
    "k2ZTvGFHsBeiEk7DD19KxiDgA14n65m7rVSNcAAAAEc3NoOgAAAARjb29wAAAAAAAAAAZz\n"
    "aGE1MTIAAABnAAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAQFNJTEAWP2yupG\n"
    "7nMiDSNqMba3DUffdJXq9sshxl6ogTi/83jZ3qBNssWRerGAr/w8Pm0HUtkhn7/fBNy4h7\n"
    "cAwBAAAABw==\n"
    "-----END SSH SIGNATURE-----";

std::string verdict(std::string_view armored, std::string_view payload = kPayload) {
  const auto result = sign::verify(armored, "coop", payload);
  return result ? "good" : result.error().code;
}

std::string blob_of(std::string_view application, const sign::KeyPair& pair = tools::fixed_key()) {
  std::string blob;
  wire::put_string(blob, wire::kSecurityKey);
  const auto& bytes = pair.public_key().bytes();
  wire::put_string(blob, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  wire::put_string(blob, application);
  return blob;
}

/// A signature by a device that says what the test wants it to say.
std::string sign_on_device(std::uint8_t flags,
                           std::string_view application = "ssh:", std::string_view attested = "ssh:") {
  const auto pair = tools::fixed_key();
  const auto key = PublicKey::from_blob(blob_of(application)).value();
  const auto bytes = pair.sign(sign::signed_by_device(attested, flags, 9, sign::to_be_signed("coop", kPayload)));
  return sign::encode(key, "coop", {bytes, flags, 9});
}

std::string code(const base::Result<PublicKey>& key) {
  return key ? "good" : key.error().code;
}

os::Environment with_device() {
  auto environment = tools::bare_environment();
  environment.set("SSH_SK_PROVIDER", COOP_SECURITY_KEY);
  return environment;
}

void make_key(const std::string& path, const std::vector<std::string>& options = {}) {
  std::vector<std::string> argv{"ssh-keygen", "-q", "-t", "ed25519-sk", "-N", "", "-C", "ada", "-f", path};
  argv.insert(argv.end(), options.begin(), options.end());
  const auto made = tools::run(argv, {}, with_device());
  INFO(made.errors);
  REQUIRE(made.ok);
}

}  // namespace

TEST_CASE("a security key has one spelling, and belongs to an application of ssh") {
  const auto key = PublicKey::parse(kKey).value();
  CHECK(key.is_security_key());
  CHECK(key.application() == "ssh:");
  CHECK(key.str() == kKey);
  CHECK(key.fingerprint() == "SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo");
  CHECK(PublicKey::from_blob(key.blob()).value() == key);
  CHECK(PublicKey::parse_with_comment(kKey + " ada@laptop\n").value() == key);

  CHECK(code(PublicKey::parse("ssh-ed25519" + kKey.substr(kKey.find(' ')))) == "key-form");
  CHECK(code(PublicKey::from_blob(key.blob() + "x")) == "key-form");
  CHECK(code(PublicKey::from_blob(blob_of("ssh:bakery"))) == "good");
  CHECK(PublicKey::from_blob(blob_of("ssh:bakery")).value() != PublicKey::from_blob(blob_of("ssh:")).value());
  for (const std::string application :
       {"", "https://bakery.example", "SSH:", "ssh", "ssh:two words", "ssh:\n", "ssh:\xc3\xa9"}) {
    CAPTURE(application);
    CHECK(code(PublicKey::from_blob(blob_of(application))) == "key-form");
  }
  CHECK(code(PublicKey::from_blob(blob_of("ssh:" + std::string(60, 'x')))) == "good");
  CHECK(code(PublicKey::from_blob(blob_of("ssh:" + std::string(61, 'x')))) == "key-form");
}

TEST_CASE("a weak point is refused on a security key too") {
  auto blob = PublicKey::parse(kKey)->blob();
  const auto point = 4 + wire::kSecurityKey.size() + 4;
  blob.replace(point, 32, "\x01" + std::string(31, '\0'));
  CHECK(code(PublicKey::from_blob(blob)) == "key-weak");
}

TEST_CASE("what OpenSSH signed with a security key verifies, and no byte of it can be changed") {
  CHECK(sign::verify(kSignature, "coop", kPayload).value().str() == kKey);
  CHECK(verdict(kSignature, "hi") == "sig-bad");
  size_t accepted = 0;
  for (size_t at = 0; at < kSignature.size(); ++at) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      auto changed = kSignature;
      changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << bit));
      accepted += verdict(changed) == "good";
    }
  }
  CHECK(accepted == 0);
}

TEST_CASE("flags, counter and application are signed along, and stock OpenSSH agrees") {
  const tools::Folder folder;
  const auto key = PublicKey::from_blob(blob_of("ssh:")).value();
  tools::write(folder / "allowed", "ada " + key.str() + "\n");
  const auto stock = [&](const std::string& armored) {
    tools::write(folder / "sig", armored + "\n");
    return tools::run({"ssh-keygen", "-Y", "verify", "-n", "coop", "-I", "ada", "-f", folder / "allowed", "-s",
                       folder / "sig"},
                      kPayload)
        .ok;
  };
  CHECK(verdict(sign_on_device(0x01)) == "good");
  CHECK(verdict(sign_on_device(0x05)) == "good");
  CHECK(stock(sign_on_device(0x05)));
  CHECK(verdict(sign_on_device(0x01, "ssh:", "ssh:bakery")) == "sig-bad");
  CHECK_FALSE(stock(sign_on_device(0x01, "ssh:", "ssh:bakery")));

  auto parsed = sign::parse(sign_on_device(0x01)).value();
  CHECK(parsed.signature.counter == 9);
  parsed.signature.counter = 10;
  CHECK(verdict(sign::encode(parsed.key, "coop", parsed.signature)) == "sig-bad");
  parsed.signature = {parsed.signature.bytes, 0x05, 9};
  CHECK(verdict(sign::encode(parsed.key, "coop", parsed.signature)) == "sig-bad");
}

TEST_CASE("a signature that nobody touched the device for is refused, though stock OpenSSH takes it") {
  CHECK(verdict(sign_on_device(0x00)) == "sig-untouched");
  CHECK(verdict(sign_on_device(0x04)) == "sig-untouched");

  const tools::Folder folder;
  make_key(folder / "key", {"-O", "no-touch-required"});
  const auto made =
      tools::run({"ssh-keygen", "-Y", "sign", "-n", "coop", "-f", folder / "key"}, kPayload, with_device());
  REQUIRE(made.ok);
  CHECK(verdict(made.output.substr(0, made.output.size() - 1)) == "sig-untouched");
}

TEST_CASE("a plain signature by the same point is none of the security key, nor the other way round") {
  const auto pair = tools::fixed_key();
  const auto key = PublicKey::from_blob(blob_of("ssh:")).value();
  const auto plain = pair.sign(sign::to_be_signed("coop", kPayload));
  CHECK(verdict(sign::encode(key, "coop", {plain, 0x01, 9})) == "sig-bad");
  auto parsed = sign::parse(sign_on_device(0x01)).value();
  CHECK(verdict(sign::encode(pair.public_key(), "coop", parsed.signature)) == "sig-bad");
  CHECK(key.id() != pair.public_key().id());
}

TEST_CASE("the file of a security key signs through ssh-keygen") {
  const tools::Folder folder;
  make_key(folder / "key");
  const auto text = tools::read(folder / "key");
  CHECK(sign::public_half(text).value().str() == kKey);
  CHECK(sign::parse_private_key(text).error().code == "key-on-device");

  sign::KeyChoice choice;
  choice.key_path = folder / "key";
  choice.environment = with_device();
  const auto signer = sign::find_signer(choice);
  REQUIRE(signer.has_value());
  CHECK((*signer)->describe() == "ssh-keygen with the key file " + folder / "key");
  CHECK(verdict((*signer)->sshsig("coop", kPayload).value()) == "good");

  choice.environment.set("SSH_SK_PROVIDER", folder / "unplugged.so");
  const auto refused = (*sign::find_signer(choice))->sshsig("coop", kPayload);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "keygen-refused");
  CHECK(refused.error().hints.front().find("plugged in") != std::string::npos);
}

TEST_CASE("a stock ssh-agent signs with a security key") {
  const tools::Folder folder;
  tools::StockAgent stock(folder, {"-P", "/*"});
  make_key(folder / "key");
  REQUIRE(stock.add({"-S", COOP_SECURITY_KEY, folder / "key"}, folder).ok);
  const sign::Agent agent(stock.socket());
  const auto held = agent.list().value();
  REQUIRE(held.keys.size() == 1);
  CHECK(held.others == 0);
  CHECK(held.keys[0].key.str() == kKey);
  CHECK(verdict(sign::AgentKey(agent, held.keys[0]).sshsig("coop", kPayload).value()) == "good");
}
