#include "store/loose_object.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/unit/store/support.hpp"

namespace {

using namespace store;

/// A blob in a file of its own, in a repository that holds nothing else.
struct Stored {
  test::TemporaryFolder folder;
  Repository repository = Repository::init(folder / "r").value();
  std::string objects = repository.git_dir() + "/objects";
  std::string content = "id: ada\nname: Ada Adler\n" + std::string(300, 'x') + "\n";
  Oid oid = repository.write_blob(content).value();
  std::string path = loose_path(objects, oid);
  std::string file = test::read_text(path);

  /// What is read of the file after it was replaced: its content, or the code of the error.
  std::string after(const std::string& bytes) const {
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    test::write_text(path, bytes);
    const auto object = read_loose(objects, oid, kBlobLimit);
    if (!object) return object.error().code;
    return *object ? (*object)->bytes : "nothing";
  }
};

}  // namespace

TEST_CASE("a whole file is read, and a missing one is nothing") {
  const Stored stored;
  CHECK(stored.after(stored.file) == stored.content);
  CHECK(!*read_loose(stored.objects, hash_object(ObjectType::Blob, "another"), kBlobLimit));
  const auto limited = read_loose(stored.objects, stored.oid, stored.content.size() - 1);
  REQUIRE(!limited);
  CHECK(limited.error().code == "object-size");
}

TEST_CASE("a file that was cut anywhere is damaged, and waits for no more bytes") {
  const Stored stored;
  for (std::size_t length = 0; length < stored.file.size(); ++length) {
    INFO(length);
    CHECK(stored.after(stored.file.substr(0, length)) == "object-corrupt");
  }
  CHECK(stored.after(stored.file + "x") == "object-corrupt");
}

TEST_CASE("no bit of a file can be changed but where it says the same") {
  const Stored stored;
  for (std::size_t bit = 0; bit < stored.file.size() * 8; ++bit) {
    auto changed = stored.file;
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
    const auto read = stored.after(changed);
    INFO("bit " << bit << " gives " << read);
    // Two bits of zlib's own header say how hard it tried, and its check says which they may be.
    CHECK((read.starts_with("object-") || read == stored.content));
  }
}
