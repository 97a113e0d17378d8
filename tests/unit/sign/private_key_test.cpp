#include "sign/private_key.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "sign/key_file.hpp"
#include "sign/wire.hpp"
#include "tests/unit/sign/tools.hpp"

namespace wire = sign::wire;

namespace {

template <class T>
std::string code(const base::Result<T>& result) {
  return result ? "" : result.error().code;
}

/// A private key file, each field of which a test can bend.
struct Fields {
  std::string magic{"openssh-key-v1\0", 15};
  std::string cipher = "none";
  std::uint32_t count = 1;
  std::string blob = tools::fixed_key().public_key().blob();
  std::uint32_t second_check = 7;
  std::string type = "ssh-ed25519";
  std::string point = tools::fixed_key().public_key().blob().substr(19);
  std::string secret = std::string(32, '\1') + point;
  std::string padding = "\1\2";  // up to 136 bytes
  std::string after = {};

  std::string text() const {
    std::string section;
    wire::put_u32(section, 7);
    wire::put_u32(section, second_check);
    for (const auto& field : {type, point, secret, std::string("ada")}) wire::put_string(section, field);
    section += padding;
    std::string bytes = magic;
    for (const auto& field : {cipher, std::string("none"), std::string()}) wire::put_string(bytes, field);
    wire::put_u32(bytes, count);
    wire::put_string(bytes, blob);
    wire::put_string(bytes, section);
    return wire::armor("OPENSSH PRIVATE KEY", wire::base64(bytes + after)) + "\n";
  }
};

std::string bent(void (*bend)(Fields&)) {
  Fields fields;
  bend(fields);
  return code(sign::parse_private_key(fields.text()));
}

}  // namespace

TEST_CASE("a key file of stock ssh-keygen is read") {
  const tools::Folder folder;
  tools::stock_key(folder / "key");
  const auto text = tools::read(folder / "key");
  const auto pair = sign::parse_private_key(text);
  REQUIRE(pair.has_value());
  const auto expected = sign::PublicKey::parse_with_comment(tools::read(folder / "key.pub")).value();
  CHECK(pair->public_key() == expected);
  CHECK(sign::public_half(text).value() == expected);
}

TEST_CASE("an encrypted key file shows its public half and no more") {
  const tools::Folder folder;
  tools::stock_key(folder / "key", "open sesame");
  const auto text = tools::read(folder / "key");
  CHECK(code(sign::parse_private_key(text)) == "key-encrypted");
  CHECK(sign::public_half(text).value() ==
        sign::PublicKey::parse_with_comment(tools::read(folder / "key.pub")).value());
}

TEST_CASE("key files of other types are refused as such") {
  const tools::Folder folder;
  tools::stock_key(folder / "ecdsa", "", "ecdsa");
  const auto text = tools::read(folder / "ecdsa");
  CHECK(code(sign::parse_private_key(text)) == "key-type");
  CHECK(code(sign::public_half(text)) == "key-type");
  CHECK(code(sign::parse_private_key("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n")) ==
        "key-type");
  CHECK(code(sign::parse_private_key("ssh-ed25519 AAAA")) == "key-form");
  CHECK(code(sign::parse_private_key("")) == "key-form");
}

TEST_CASE("a key file is read only if it holds together") {
  REQUIRE(bent([](Fields&) {}) == "");
  CHECK(bent([](Fields& f) { f.magic = std::string("openssh-key-v2\0", 15); }) == "key-form");
  CHECK(bent([](Fields& f) { f.cipher = "aes256-ctr"; }) == "key-encrypted");
  CHECK(bent([](Fields& f) { f.count = 2; }) == "key-form");
  CHECK(bent([](Fields& f) { f.count = 0; }) == "key-form");
  CHECK(bent([](Fields& f) { f.blob = tools::fixed_key(2).public_key().blob(); }) == "key-form");
  CHECK(bent([](Fields& f) { f.blob += 'x'; }) == "key-form");
  CHECK(bent([](Fields& f) { f.second_check = 8; }) == "key-form");
  CHECK(bent([](Fields& f) { f.type = "ssh-ed25518"; }) == "key-form");
  CHECK(bent([](Fields& f) { f.point[3] ^= 1; }) == "key-form");
  CHECK(bent([](Fields& f) { f.secret[0] ^= 1; }) == "key-form");   // the seed gives another public half
  CHECK(bent([](Fields& f) { f.secret[40] ^= 1; }) == "key-form");  // the copy behind the seed differs
  CHECK(bent([](Fields& f) { f.secret.pop_back(); }) == "key-form");
  CHECK(bent([](Fields& f) { f.padding = "\1\3"; }) == "key-form");
  CHECK(bent([](Fields& f) { f.padding = "\1"; }) == "key-form");
  CHECK(bent([](Fields& f) { f.padding = ""; }) == "key-form");
  CHECK(bent([](Fields& f) { f.padding += "\3\4\5\6\7\10\11\12"; }) == "key-form");
  CHECK(bent([](Fields& f) { f.after = "x"; }) == "key-form");

  const auto good = Fields().text();
  for (size_t cut = 0; cut + 2 < good.size(); cut += 7) {
    CAPTURE(cut);
    CHECK(code(sign::parse_private_key(good.substr(0, cut))) == "key-form");
  }
}

TEST_CASE("a new key file is one that stock ssh-keygen accepts") {
  const tools::Folder folder;
  // The comment sets the length of the padding.
  for (const std::string comment : {"", "a", "ada", "ada@bakery", "for coop"}) {
    CAPTURE(comment);
    const auto path = folder / ("key" + comment);
    const auto pair = sign::KeyPair::generate();
    REQUIRE(sign::write_private_key(path, pair, comment).has_value());
    const auto shown = tools::run({"ssh-keygen", "-y", "-f", path});
    INFO(shown.errors);
    CHECK(shown.ok);
    CHECK(shown.output == pair.public_key().str() + (comment.empty() ? "" : " " + comment) + "\n");
    CHECK(tools::read(path + ".pub") == shown.output);
    CHECK(sign::parse_private_key(tools::read(path)).value().public_key() == pair.public_key());
    // ssh-keygen writes the file anew, with other check numbers, and means the same key.
    CHECK(tools::run({"ssh-keygen", "-q", "-p", "-P", "", "-N", "", "-f", path}).ok);
    CHECK(sign::parse_private_key(tools::read(path)).value().seed() == pair.seed());
  }
  CHECK(sign::KeyPair::generate().public_key() != sign::KeyPair::generate().public_key());
}

TEST_CASE("a key file is its owner's alone and never overwritten") {
  const tools::Folder folder;
  const auto path = folder / "key";
  const auto pair = tools::fixed_key();
  const auto old_mask = ::umask(0);
  REQUIRE(sign::write_private_key(path, pair, "").has_value());
  ::umask(old_mask);
  struct stat about {};
  REQUIRE(::stat(path.c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0600U);
  REQUIRE(::stat((path + ".pub").c_str(), &about) == 0);
  CHECK((about.st_mode & 0777U) == 0644U);

  const auto before = tools::read(path);
  CHECK(code(sign::write_private_key(path, tools::fixed_key(2), "")) == "key-exists");
  CHECK(tools::read(path) == before);

  // Only the private half is there: the public half that was made for nothing goes away again.
  REQUIRE(::unlink((path + ".pub").c_str()) == 0);
  CHECK(code(sign::write_private_key(path, tools::fixed_key(2), "")) == "key-exists");
  CHECK(::access((path + ".pub").c_str(), F_OK) != 0);

  const auto nowhere = sign::write_private_key(folder / "none/key", pair, "");
  CHECK(code(nowhere) == "key-write");
  CHECK(nowhere.error().kind == base::ErrorKind::Signing);
}

TEST_CASE("reading a key file says what is wrong with it") {
  const tools::Folder folder;
  const auto path = folder / "key";
  CHECK(code(sign::read_key_file(path)) == "key-absent");
  CHECK(code(sign::read_key_file(path + "/below")) == "key-absent");
  CHECK(code(sign::read_key_file(folder.path())) == "key-unreadable");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(code(sign::read_key_file(folder / "pipe")) == "key-unreadable");
  tools::write(folder / "large", std::string(70'000, 'x'));
  CHECK(code(sign::read_key_file(folder / "large")) == "key-unreadable");

  REQUIRE(sign::write_private_key(path, tools::fixed_key(), "ada").has_value());
  CHECK(sign::read_key_file(path).value().view() == tools::read(path));
  REQUIRE(::chmod(path.c_str(), 0640) == 0);
  CHECK(code(sign::read_key_file(path)) == "key-exposed");
  CHECK(sign::read_key_file(path + ".pub").value().view() == tools::read(path + ".pub"));
}

TEST_CASE("a secret is wiped where it is cut, and moves without a copy") {
  sign::Secret secret(8);
  for (size_t i = 0; i < 8; ++i) secret.data()[i] = static_cast<std::uint8_t>('a' + i);
  const auto* where = secret.data();
  secret.shrink(3);
  CHECK(secret.view() == "abc");
  CHECK(where[3] == 0);  // still inside the buffer, and no longer part of the vector: read through the old address
  sign::Secret moved = std::move(secret);
  CHECK(moved.data() == where);
  sign::Secret other(2);
  other = std::move(moved);
  CHECK(other.data() == where);
  CHECK(other.view() == "abc");
}
