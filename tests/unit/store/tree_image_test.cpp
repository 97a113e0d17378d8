#include "store/tree_image.hpp"

#include <map>
#include <random>

#include "support.hpp"

using store::Oid;
using store::PathChange;
using store::TreeImage;
using test::code_of;

namespace {

Oid blob(const std::string& text) {
  return store::hash_object(store::ObjectType::Blob, text);
}

/// What stock git makes of the same files: an index built from nothing, written as a tree.
std::string git_root(const std::string& folder, const std::map<std::string, Oid>& files) {
  std::string lines;
  for (const auto& [path, oid] : files) lines += "100644 " + oid.str() + "\t" + path + "\n";
  REQUIRE(test::git(folder, "read-tree --empty").code == 0);
  REQUIRE(test::git(folder, "update-index --index-info", lines).code == 0);
  const auto output = test::git(folder, "write-tree --missing-ok");
  REQUIRE(output.code == 0);
  return output.text.substr(0, 40);
}

std::map<std::string, Oid> all_files(const TreeImage& image) {
  std::map<std::string, Oid> found;
  const auto paths = image.files("");
  REQUIRE(paths);
  for (const std::string& path : *paths) found[path] = image.find(path).value().value();
  return found;
}

}  // namespace

TEST_CASE("an empty image is the empty tree") {
  TreeImage image;
  CHECK(image.root() == store::empty_tree());
  CHECK(image.list("").value().empty());
  CHECK_FALSE(image.find("a").value());
}

TEST_CASE("files are put, found, listed and removed") {
  TreeImage image;
  REQUIRE(image.put("members/a/ada.yaml", blob("ada")));
  REQUIRE(image.put("members/b.yaml", blob("b")));
  REQUIRE(image.put("members/b/bo.yaml", blob("bo")));
  CHECK(image.find("members/a/ada.yaml").value() == blob("ada"));
  CHECK_FALSE(image.find("members/a").value());  // a folder is no file
  CHECK_FALSE(image.find("members/a/none.yaml").value());
  CHECK_FALSE(image.find("none/a").value());
  CHECK(image.list("members").value() == std::vector<TreeImage::Name>{{"a", true}, {"b.yaml", false}, {"b", true}});
  CHECK(image.list("members/b.yaml").value().empty());
  CHECK(image.files("members").value() ==
        std::vector<std::string>{"members/a/ada.yaml", "members/b.yaml", "members/b/bo.yaml"});

  CHECK(code_of(image.put("members", blob("x"))) == "tree-conflict");
  CHECK(code_of(image.put("members/b.yaml/x", blob("x"))) == "tree-conflict");
  CHECK(code_of(image.put("../x", blob("x"))) == "path-form");
  CHECK(code_of(image.remove("members/none.yaml")) == "path-missing");
  CHECK(code_of(image.remove("members")) == "path-missing");
  CHECK(code_of(image.find("a//b")) == "path-form");
  CHECK(image.files("").value().size() == 3);
}

TEST_CASE("folders that become empty go, up to the root") {
  TreeImage image;
  REQUIRE(image.put("a/b/c/d.yaml", blob("d")));
  REQUIRE(image.put("a/e.yaml", blob("e")));
  const Oid full = image.root();
  REQUIRE(image.remove("a/b/c/d.yaml"));
  CHECK(image.list("a").value() == std::vector<TreeImage::Name>{{"e.yaml", false}});
  REQUIRE(image.put("a/b/c/d.yaml", blob("d")));
  CHECK(image.root() == full);
  REQUIRE(image.remove("a/b/c/d.yaml"));
  REQUIRE(image.remove("a/e.yaml"));
  CHECK(image.root() == store::empty_tree());
  REQUIRE(image.put("a", blob("now a file")));
  CHECK(image.find("a").value() == blob("now a file"));
}

TEST_CASE("copies share folders and change apart") {
  TreeImage image;
  REQUIRE(image.put("a/b.yaml", blob("1")));
  const Oid before = image.root();
  TreeImage copy = image;
  REQUIRE(copy.put("a/b.yaml", blob("2")));
  REQUIRE(copy.put("c.yaml", blob("3")));
  CHECK(image.find("a/b.yaml").value() == blob("1"));
  CHECK(image.root() == before);
  CHECK(copy.root() != before);
  REQUIRE(copy.put("a/b.yaml", blob("1")));
  REQUIRE(copy.remove("c.yaml"));
  CHECK(copy.root() == before);
}

TEST_CASE("roots and differences are git's on random trees") {
  const test::TemporaryFolder folder;
  REQUIRE(store::Repository::init(folder / "r"));
  auto repository = store::Repository::open(folder / "r").value();
  // Names whose order as files and as folders differs.
  const std::vector<std::string> names{"a", "a.yaml", "a-b.yaml", "a-b", "a0", "ab", "A", "a_", "a.b"};
  std::mt19937 random(20261121);
  const auto pick = [&] { return names[random() % names.size()]; };

  TreeImage image;
  std::map<std::string, Oid> model;
  for (int round = 0; round < 12; ++round) {
    const TreeImage before = image;
    const auto old_model = model;
    for (int step = 0; step < 25; ++step) {
      std::string path = pick();
      for (auto depth = random() % 3; depth > 0; --depth) path += "/" + pick();
      if (random() % 3 == 0) {
        CHECK(image.remove(path).has_value() == (model.erase(path) == 1));
      } else {
        const std::string text = std::to_string(random() % 5);
        const Oid oid = repository.write_blob(text).value();
        if (image.put(path, oid)) model[path] = oid;
      }
    }
    CHECK(all_files(image) == model);
    const Oid root = image.root();
    CHECK(root.str() == git_root(folder / "r", model));
    REQUIRE(image.write(repository));
    CHECK(all_files(TreeImage(repository, root)) == model);

    std::vector<PathChange> expected;
    for (const auto& [path, oid] : old_model)
      if (!model.contains(path)) expected.push_back({path, oid, std::nullopt});
    for (const auto& [path, oid] : model) {
      const auto old = old_model.find(path);
      if (old == old_model.end()) expected.push_back({path, std::nullopt, oid});
      if (old != old_model.end() && old->second != oid) expected.push_back({path, old->second, oid});
    }
    std::sort(expected.begin(), expected.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    CHECK(store::difference(before, image).value() == expected);
    CHECK(store::difference(TreeImage(repository, before.root()), TreeImage(repository, root)).value() == expected);
  }
  CHECK(test::git(folder / "r", "fsck --strict --no-dangling").code == 0);
}

TEST_CASE("an image that is read lazily fails where an object is missing") {
  const test::TemporaryFolder folder;
  auto repository = store::Repository::init(folder / "r").value();
  TreeImage image(repository, blob("no tree"));
  CHECK(code_of(image.find("a")) == "object-missing");
  CHECK(code_of(image.put("a", blob("1"))) == "object-missing");
  CHECK(code_of(store::difference(TreeImage(), image)) == "object-missing");
  const Oid file = repository.write_blob("a blob").value();
  CHECK(code_of(TreeImage(repository, file).list("")) == "object-type");
}

TEST_CASE("an image outlives and survives the move of its repository") {
  const test::TemporaryFolder folder;
  std::optional<TreeImage> image;
  {
    auto repository = store::Repository::init(folder / "r").value();
    test::commit(repository, {{"a/b.yaml", "1"}});
    image = test::tip_image(repository);
    const auto moved = std::move(repository);
  }
  CHECK(image->find("a/b.yaml").value() == blob("1"));
}
