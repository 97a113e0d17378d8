#include "store/packing.hpp"

#include <filesystem>

#include "store/stored_copies.hpp"
#include "support.hpp"

using store::Oid;
using store::Repository;
using test::git;
namespace fs = std::filesystem;

namespace {

std::size_t loose_files(const std::string& root) {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root + "/.git/objects")) {
    const auto folder = entry.path().parent_path().filename().string();
    if (entry.is_regular_file() && folder.size() == 2) ++count;
  }
  return count;
}

std::size_t packs(const std::string& root) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(root + "/.git/objects/pack")) {
    if (entry.path().extension() == ".pack") ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("many loose objects become a pack, and nothing is lost by it") {
  const test::TemporaryFolder folder;
  const std::string root = folder / "r";
  auto repository = Repository::init(root).value();
  std::vector<Oid> blobs;
  for (int i = 0; i < 900; ++i) blobs.push_back(repository.write_blob("vote " + std::to_string(i) + "\n").value());
  const auto tip = test::commit(repository, {{"a.yaml", "vote: yes\n"}, {"b/c.yaml", "vote: no\n"}});
  const auto before = loose_files(root);
  const auto lock = store::WriteLock::take(repository).value();

  REQUIRE(store::pack_loose_objects(lock, repository));  // far fewer than stock git waits for
  CHECK(loose_files(root) == before);

  fs::copy(root + "/.git/objects", folder / "before", fs::copy_options::recursive);
  const Repository reader = Repository::open(root).value();  // was there before, and knows no pack
  REQUIRE(store::pack_loose_objects(lock, repository, 200));
  CHECK(loose_files(root) == 0);
  CHECK(packs(root) == 1);
  for (const auto* one : {static_cast<const Repository*>(&repository), &reader}) {
    for (std::size_t i = 0; i < blobs.size(); ++i) {
      REQUIRE(one->blob(blobs[i]).value() == "vote " + std::to_string(i) + "\n");
    }
    CHECK(one->commit_bytes(tip));
  }
  CHECK(git(root, "fsck --full --strict").code == 0);
  CHECK(git(root, "rev-parse main").text.substr(0, 40) == tip.str());

  SECTION("what is added later is packed by itself") {
    for (int i = 0; i < 900; ++i) CHECK(repository.write_blob("later " + std::to_string(i) + "\n"));
    REQUIRE(store::pack_loose_objects(lock, repository, 200));
    CHECK(packs(root) == 2);
    CHECK(git(root, "fsck --full --strict").code == 0);
  }
  SECTION("what is packed already, as after a death before the files were removed, is no error") {
    fs::copy(folder / "before", root + "/.git/objects", fs::copy_options::recursive | fs::copy_options::skip_existing);
    CHECK(loose_files(root) > 800);
    REQUIRE(store::pack_loose_objects(lock, repository, 200));
    CHECK(loose_files(root) == 0);
    CHECK(git(root, "fsck --full --strict").code == 0);
  }
}

TEST_CASE("a damaged loose object stays where it is") {
  const test::TemporaryFolder folder;
  const std::string root = folder / "r";
  auto repository = Repository::init(root).value();
  for (int i = 0; i < 900; ++i) CHECK(repository.write_blob("vote " + std::to_string(i) + "\n"));
  const auto oid = repository.write_blob("the damaged one\n").value();
  const auto path = root + "/.git/objects/" + oid.str().substr(0, 2) + "/" + oid.str().substr(2);
  fs::permissions(path, fs::perms::owner_all);
  test::write_text(path, "rubbish");
  const auto lock = store::WriteLock::take(repository).value();
  REQUIRE(store::pack_loose_objects(lock, repository, 200));
  CHECK(loose_files(root) == 1);
  CHECK(test::code_of(repository.blob(oid)) == "object-corrupt");
}
