#include "store/stored_copies.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <map>

#include "os/signals.hpp"
#include "support.hpp"

using store::Oid;
using store::Repository;
using test::git;
namespace fs = std::filesystem;

namespace {

struct Seen {
  int good = 0;
  std::map<std::string, std::string> errors;  ///< place -> code
};

Seen look(const std::string& root) {
  Seen seen;
  const auto repository = Repository::open(root).value();
  REQUIRE(store::for_each_stored_copy(repository, [&](const store::StoredCopy& copy) {
    if (copy.error == nullptr) {
      ++seen.good;
      CHECK(store::hash_object(copy.type, copy.bytes) == copy.oid);
    } else {
      seen.errors[std::string(copy.where)] = copy.error->code;
    }
  }));
  return seen;
}

std::string loose_place(const Oid& oid) {
  return "objects/" + oid.str().substr(0, 2) + "/" + oid.str().substr(2);
}

void flip_byte(const std::string& path, std::size_t from_end) {
  std::string bytes = test::read_text(path);
  REQUIRE(bytes.size() > from_end);
  bytes[bytes.size() - from_end] = static_cast<char>(bytes[bytes.size() - from_end] ^ 0x55);
  fs::permissions(path, fs::perms::owner_all);
  test::write_text(path, bytes);
}

}  // namespace

TEST_CASE("every copy of every object is looked at, in whichever place the bad one lies") {
  const test::TemporaryFolder folder;
  const std::string root = folder / "r";
  auto repository = Repository::init(root).value();
  const Oid blob = repository.write_blob("vote: yes\n").value();
  test::commit(repository, {{"a.yaml", "vote: yes\n"}, {"b/c.yaml", "vote: no\n"}});
  CHECK(look(root).good == 5);  // two blobs, two trees, one commit

  REQUIRE(git(root, "repack -q -a").code == 0);  // without -d: loose copies stay
  CHECK(look(root).good == 10);
  CHECK(look(root).errors.empty());
  const std::string loose = root + "/.git/" + loose_place(blob);

  SECTION("a loose copy overwritten with another object's") {
    const Oid other = store::hash_object(store::ObjectType::Blob, "vote: no\n");
    fs::permissions(loose, fs::perms::owner_all);
    test::write_text(loose, test::read_text(root + "/.git/" + loose_place(other)));
    CHECK(Repository::open(root).value().blob(blob).value() == "vote: yes\n");  // the pack hides it
    const Seen seen = look(root);
    CHECK(seen.good == 9);
    CHECK(seen.errors == std::map<std::string, std::string>{{loose_place(blob), "object-hash"}});
  }
  SECTION("a pack with a flipped byte behind good loose copies") {
    std::string pack;
    for (const auto& entry : fs::directory_iterator(root + "/.git/objects/pack"))
      if (entry.path().extension() == ".pack") pack = entry.path().string();
    flip_byte(pack, 24);  // the last byte of the last object: the pack ends with a hash of 20 bytes
    const Seen seen = look(root);
    CHECK(seen.good == 9);
    REQUIRE(seen.errors.size() == 1);
    CHECK(seen.errors.begin()->first == "objects/pack/" + fs::path(pack).filename().string());
  }
  SECTION("what is no object file") {
    fs::remove(loose);
    REQUIRE(::mkfifo(loose.c_str(), 0600) == 0);  // would be waited on for ever
    test::write_text(root + "/.git/objects/ab/nonsense", "x");
    test::write_text(root + "/.git/objects/ab/tmp_obj_123", "x");
    const Seen seen = look(root);
    CHECK(seen.errors == std::map<std::string, std::string>{{loose_place(blob), "object-form"},
                                                            {"objects/ab/nonsense", "object-form"}});
  }
  SECTION("a pack without its index, as a death in the middle of a fetch leaves it, is no part of the repository") {
    for (const auto& entry : fs::directory_iterator(root + "/.git/objects/pack"))
      if (entry.path().extension() == ".idx") fs::remove(entry.path());
    const Seen seen = look(root);
    CHECK(seen.good == 5);
    CHECK(seen.errors.empty());
  }
  SECTION("an empty loose file") {
    fs::permissions(loose, fs::perms::owner_all);
    test::write_text(loose, "");
    CHECK(look(root).errors == std::map<std::string, std::string>{{loose_place(blob), "object-corrupt"}});
  }
}

TEST_CASE("objects in many packs are each looked at once per pack") {
  const test::TemporaryFolder folder;
  const std::string root = folder / "r";
  auto repository = Repository::init(root).value();
  for (int i = 0; i < 3; ++i) {
    test::commit(repository, {{"a.yaml", "line\nline\nline\nline " + std::to_string(i) + "\n"}});
    REQUIRE(git(root, "repack -q -d").code == 0);  // the new objects into a pack of their own
  }
  CHECK(look(root).good == 9);
}

TEST_CASE("whoever interrupts need not wait for the last object") {
  const test::TemporaryFolder folder;
  const std::string root = folder / "r";
  auto repository = Repository::init(root).value();
  test::commit(repository, {{"a.yaml", "1\n"}, {"b.yaml", "2\n"}});
  const bool is_packed = GENERATE(false, true);
  if (is_packed) REQUIRE(git(root, "repack -q -a -d").code == 0);
  int seen = 0;
  const auto status = store::for_each_stored_copy(repository, [&](const auto&) {
    ++seen;
    os::set_interrupted(true);
  });
  os::set_interrupted(false);
  REQUIRE_FALSE(status);
  CHECK(status.error().code == "interrupted");
  CHECK(seen == 1);
}
