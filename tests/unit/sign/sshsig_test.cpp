#include "sign/sshsig.hpp"

#include <sodium.h>

#include <catch2/catch.hpp>
#include <cstring>

#include "sign/wire.hpp"
#include "tests/unit/sign/tools.hpp"

using sign::SignatureBytes;
namespace wire = sign::wire;

namespace {

const std::string kPayload = "ballot: count the votes\n\naction: ballot.close\n";

std::string sign_it(std::string_view name_space = "git", std::string_view payload = kPayload, char number = 1) {
  const auto pair = tools::fixed_key(number);
  return sign::encode(pair.public_key(), name_space, {pair.sign(sign::to_be_signed(name_space, payload))});
}

std::string verdict(std::string_view armored, std::string_view name_space = "git",
                    std::string_view payload = kPayload) {
  const auto result = sign::verify(armored, name_space, payload);
  return result ? "good" : result.error().code;
}

/// The fields of a blob, each of which a test can bend.
struct Fields {
  std::string magic = "SSHSIG";
  std::uint32_t version = 1;
  std::string key = tools::fixed_key().public_key().blob();
  std::string name_space = "git";
  std::string reserved = {};
  std::string hash = "sha512";
  std::string signature_type = "ssh-ed25519";
  std::string signature = {};
  std::string after_signature = {};
  std::string after_all = {};

  Fields() {
    const auto made = tools::fixed_key().sign(sign::to_be_signed("git", kPayload));
    signature.assign(made.begin(), made.end());
  }
  std::string armored() const {
    std::string inner;
    wire::put_string(inner, signature_type);
    wire::put_string(inner, signature);
    inner += after_signature;
    std::string blob = magic;
    wire::put_u32(blob, version);
    for (const auto& field : {key, name_space, reserved, hash, inner}) wire::put_string(blob, field);
    return wire::armor("SSH SIGNATURE", wire::base64(blob + after_all));
  }
};

std::string bent(void (*bend)(Fields&)) {
  Fields fields;
  bend(fields);
  return verdict(fields.armored());
}

}  // namespace

TEST_CASE("Ed25519 as in RFC 8032, section 7.1") {
  struct Vector {
    const char *seed, *key, *message, *signature;
  };
  const Vector vectors[] = {
      {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
       "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
       "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2"
       "46"
       "55141438e7a100b"},
      {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
       "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
       "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302ae"
       "eb"
       "00d291612bb0c00"},
      {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
       "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
       "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28"
       "dc"
       "027beceea1ec40a"},
  };
  for (const auto& vector : vectors) {
    CAPTURE(vector.seed);
    const auto pair = sign::KeyPair::from_seed(tools::from_hex(vector.seed));
    const auto blob = pair.public_key().blob();
    CHECK(tools::to_hex(blob.substr(blob.size() - 32)) == vector.key);
    const auto made = pair.sign(tools::from_hex(vector.message));
    CHECK(tools::to_hex({reinterpret_cast<const char*>(made.data()), made.size()}) == vector.signature);
  }
}

TEST_CASE("a signature verifies with the key, the namespace and the text it was made for") {
  const auto armored = sign_it();
  CHECK(sign::verify(armored, "git", kPayload).value() == tools::fixed_key().public_key());
  CHECK(verdict(armored, "git", kPayload + " ") == "sig-bad");
  CHECK(verdict(armored, "coop") == "sig-namespace");
  CHECK(verdict(armored, "") == "sig-namespace");
  CHECK(verdict(sign_it("coop"), "git") == "sig-namespace");
  CHECK(verdict(sign_it("git", ""), "git", "") == "good");

  const auto parsed = sign::parse(armored).value();
  CHECK(parsed.name_space == "git");
  CHECK(sign::encode(parsed.key, parsed.name_space, parsed.signature) == armored);
  // The key of another person in the same signature.
  CHECK(verdict(sign::encode(tools::fixed_key(2).public_key(), "git", parsed.signature)) == "sig-bad");
}

TEST_CASE("the armor is that of ssh-keygen, byte for byte, at every length of the last line") {
  const tools::Folder folder;
  const auto pair = tools::fixed_key();
  REQUIRE(sign::write_private_key(folder / "key", pair, "ada").has_value());
  tools::write(folder / "allowed", "ada@bakery.invalid " + pair.public_key().str() + "\n");
  // With 40 letters the base64 fills its four lines to the last column.
  for (const size_t length : {3U, 4U, 38U, 39U, 40U, 41U, 42U}) {
    const std::string name_space(length, 'n');
    CAPTURE(length);
    const auto theirs = tools::run({"ssh-keygen", "-Y", "sign", "-n", name_space, "-f", folder / "key"}, kPayload);
    REQUIRE(theirs.ok);
    CHECK(theirs.output == sign_it(name_space) + "\n");
    CHECK(verdict(theirs.output.substr(0, theirs.output.size() - 1), name_space) == "good");

    tools::write(folder / "ours", sign_it(name_space) + "\n");
    const auto checked = tools::run({"ssh-keygen", "-Y", "verify", "-n", name_space, "-I", "ada@bakery.invalid", "-f",
                                     folder / "allowed", "-s", folder / "ours"},
                                    kPayload);
    INFO(checked.output << checked.errors);
    CHECK(checked.ok);
  }
}

TEST_CASE("only one form of the blob is accepted") {
  CHECK(Fields().armored() == sign_it());
  CHECK(bent([](Fields& f) { f.magic = "SSHSIH"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.version = 2; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.version = 0; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.name_space = ""; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.name_space = "file"; }) == "sig-namespace");
  CHECK(bent([](Fields& f) { f.reserved = "x"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.hash = "sha256"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.hash = "sha1"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.hash = "SHA512"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.signature_type = "ssh-rsa"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.signature += 'x'; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.signature.pop_back(); }) == "sig-form");
  CHECK(bent([](Fields& f) { f.after_signature = "x"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.after_all = "x"; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.after_all = std::string("\0\0\0\0", 4); }) == "sig-form");
  CHECK(bent([](Fields& f) { f.key += 'x'; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.key.pop_back(); }) == "sig-form");
  CHECK(bent([](Fields& f) { f.key = ""; }) == "sig-form");
  CHECK(bent([](Fields& f) { f.key[4] = 'x'; }) == "sig-form");
}

TEST_CASE("only one form of the armor is accepted") {
  const auto armored = sign_it();
  const auto replaced = [&](std::string_view from, std::string_view to) {
    auto text = armored;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
  };
  CHECK(verdict("") == "sig-form");
  CHECK(verdict(armored + "\n") == "sig-form");
  CHECK(verdict("\n" + armored) == "sig-form");
  CHECK(verdict(armored + "\n" + armored) == "sig-form");
  CHECK(verdict(armored + armored) == "sig-form");
  CHECK(verdict(armored + "x") == "sig-form");
  CHECK(verdict(replaced("SIGNATURE-----\n", "SIGNATURE-----\n\n")) == "sig-form");
  CHECK(verdict(replaced("SIGNATURE-----\n", "SIGNATURE-----\n ")) == "sig-form");
  CHECK(verdict("-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----") == "sig-form");
  CHECK(verdict("-----BEGIN SSH SIGNATURE-----\n\n-----END SSH SIGNATURE-----") == "sig-form");
  CHECK(verdict("-----BEGIN SSH SIGNATURE-----\n" + std::string(100'000, 'A') + "\n-----END SSH SIGNATURE-----") ==
        "sig-form");

  std::string flat;
  for (const char c : armored.substr(30, armored.size() - 30 - 28)) {
    if (c != '\n') flat += c;
  }
  REQUIRE(flat.size() % 4 == 0);
  CHECK(verdict("-----BEGIN SSH SIGNATURE-----\n" + flat + "\n-----END SSH SIGNATURE-----") == "sig-form");
  std::string narrow;
  for (size_t i = 0; i < flat.size(); i += 64) narrow += flat.substr(i, 64) + "\n";
  CHECK(verdict("-----BEGIN SSH SIGNATURE-----\n" + narrow + "-----END SSH SIGNATURE-----") == "sig-form");
  std::string crlf;
  for (const char c : armored) crlf += c == '\n' ? "\r\n" : std::string(1, c);
  CHECK(verdict(crlf) == "sig-form");
}

TEST_CASE("no single change of a good signature is good") {
  const auto armored = sign_it();
  size_t accepted = 0;
  for (size_t at = 0; at < armored.size(); ++at) {
    auto changed = armored;
    for (unsigned bit = 0; bit < 8; ++bit) {
      changed[at] = static_cast<char>(static_cast<unsigned char>(armored[at]) ^ (1U << bit));
      accepted += verdict(changed) == "good";
    }
    for (const char c : {'A', '=', '\n', '\0'}) {
      changed[at] = c;
      if (c != armored[at]) accepted += verdict(changed) == "good";
      auto longer = armored;
      accepted += verdict(longer.insert(at, 1, c)) == "good";
    }
    auto shorter = armored;
    accepted += verdict(shorter.erase(at, 1)) == "good";
    accepted += verdict(armored.substr(0, at)) == "good";
  }
  CHECK(accepted == 0);
}

TEST_CASE("the second half of a signature plus the order of the group is no second signature") {
  const auto good = sign::parse(sign_it()).value();
  const auto order = tools::from_hex(
      "edd3f55c1a631258d69cf7a2def9de14"
      "00000000000000000000000000000010");
  auto forged = good;
  unsigned carry = 0;
  for (size_t i = 0; i < 32; ++i) {
    const unsigned sum = good.signature.bytes[32 + i] + static_cast<unsigned char>(order[i]) + carry;
    forged.signature.bytes[32 + i] = static_cast<std::uint8_t>(sum);
    carry = sum >> 8U;
  }
  REQUIRE(carry == 0);
  // It is the same number modulo the order, which is why a sloppy verifier takes it.
  std::array<std::uint8_t, 64> wide{};
  std::array<std::uint8_t, 32> reduced{};
  std::memcpy(wide.data(), forged.signature.bytes.data() + 32, 32);
  crypto_core_ed25519_scalar_reduce(reduced.data(), wide.data());
  REQUIRE(std::memcmp(reduced.data(), good.signature.bytes.data() + 32, 32) == 0);

  CHECK(verdict(sign::encode(forged.key, "git", forged.signature)) == "sig-bad");
}

TEST_CASE("the constant signature of the identity key is not good for any text") {
  sign::PublicKey::Bytes identity{};
  identity[0] = 1;
  SignatureBytes constant{};
  constant[0] = 1;
  const auto armored = sign::encode(sign::PublicKey::from_bytes_unchecked(identity), "git", {constant});
  CHECK(verdict(armored) == "sig-bad");
  CHECK(verdict(armored, "git", "") == "sig-bad");
}
