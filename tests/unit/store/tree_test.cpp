#include "store/tree.hpp"

#include "support.hpp"

using store::Oid;
using test::code_of;

namespace {

const Oid kSome = Oid::parse("0123456789abcdef0123456789abcdef01234567").value();

std::string entry(const std::string& mode, const std::string& name, const Oid& oid = kSome) {
  return mode + " " + name + std::string(1, '\0') + std::string(oid.raw());
}

std::string parse_code(const std::string& bytes) {
  return code_of(store::parse_tree(kSome, bytes));
}

}  // namespace

TEST_CASE("an oid is 40 lower-case digits") {
  CHECK(kSome.str() == "0123456789abcdef0123456789abcdef01234567");
  CHECK(kSome.short_str() == "0123456789");
  CHECK(fmt::format("{}", kSome) == kSome.str());
  CHECK(Oid().is_zero());
  CHECK_FALSE(kSome.is_zero());
  CHECK(code_of(Oid::parse("0123")) == "oid-form");
  CHECK(code_of(Oid::parse("0123456789ABCDEF0123456789abcdef01234567")) == "oid-form");
  CHECK(code_of(Oid::parse("g123456789abcdef0123456789abcdef01234567")) == "oid-form");
  CHECK(Oid::from_raw(kSome.raw()) == kSome);
  CHECK(Oid() < kSome);
}

TEST_CASE("objects are named as git names them") {
  CHECK(store::hash_object(store::ObjectType::Blob, "").str() == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
  CHECK(store::hash_object(store::ObjectType::Blob, "hello\n").str() == "ce013625030ba8dba906f756967f9e9ca394464a");
  CHECK(store::hash_object(store::ObjectType::Tree, "") == store::empty_tree());
  CHECK(store::name(store::ObjectType::Commit) == "commit");
}

TEST_CASE("names in a tree are plain words") {
  for (const char* good : {"ada.yaml", ".gitattributes", "A_b-c.1", "x"}) CHECK(store::is_tree_name(good));
  for (const char* bad : {"", ".", "..", ".git", ".GIT", ".gitmodules", "-rf.yaml", "a.", "a b", "a\n", "a\x1b", "\xff",
                          "a/b", "a\\b", "git~1"})
    CHECK_FALSE(store::is_tree_name(bad));
  CHECK(store::is_tree_name(std::string(store::kNameLimit, 'a')));
  CHECK_FALSE(store::is_tree_name(std::string(store::kNameLimit + 1, 'a')));
}

TEST_CASE("paths are names joined by slashes") {
  CHECK(store::check_path("members/a/ada.yaml"));
  for (const char* bad : {"", "/a", "a/", "a//b", "a/../b", "./a", "a/.git/b"})
    CHECK(code_of(store::check_path(bad)) == "path-form");
  std::string deep = "a";
  for (std::size_t i = 1; i < store::kDepthLimit; ++i) deep += "/a";
  CHECK(store::check_path(deep));
  CHECK_FALSE(store::check_path(deep + "/a"));
}

TEST_CASE("entries stand in git's order") {
  CHECK(store::compare_entries("a-b.yaml", false, "a.yaml", false) < 0);
  CHECK(store::compare_entries("a.yaml", false, "a", true) < 0);  // '.' before '/'
  CHECK(store::compare_entries("a", true, "a0", false) < 0);      // '/' before '0'
  CHECK(store::compare_entries("a", false, "a-b.yaml", false) < 0);
  CHECK(store::compare_entries("a", true, "a", true) == 0);
  CHECK(store::compare_entries("a", false, "a", true) < 0);
}

TEST_CASE("a tree is read in one form only") {
  const auto good =
      store::parse_tree(kSome, entry("100644", "a-b.yaml") + entry("100644", "a.yaml") + entry("40000", "a"));
  REQUIRE(good);
  REQUIRE(good->size() == 3);
  CHECK((*good)[2] == store::TreeEntry{"a", true, kSome});
  CHECK(store::parse_tree(kSome, "").value().empty());

  CHECK(parse_code(entry("120000", "a")) == "tree-mode");  // symbolic link
  CHECK(parse_code(entry("100755", "a")) == "tree-mode");
  CHECK(parse_code(entry("100664", "a")) == "tree-mode");
  CHECK(parse_code(entry("160000", "a")) == "tree-mode");  // submodule
  CHECK(parse_code(entry("040000", "a")) == "tree-mode");  // zero-padded
  CHECK(parse_code(entry("100644", "a\n")) == "path-form");
  CHECK(parse_code(entry("100644", ".git")) == "path-form");
  CHECK(parse_code(entry("100644", "b") + entry("100644", "a")) == "tree-form");
  CHECK(parse_code(entry("100644", "a") + entry("100644", "a")) == "tree-form");
  CHECK(parse_code(entry("100644", "a") + entry("100644", "a.yaml") + entry("40000", "a")) == "tree-form");
  CHECK(parse_code(entry("100644", "a", Oid())) == "tree-form");
  CHECK(parse_code(entry("40000", "a", store::empty_tree())) == "tree-form");
  CHECK(parse_code(entry("100644", "a").substr(0, 20)) == "tree-form");
  CHECK(parse_code("100644") == "tree-form");
  CHECK(parse_code(std::string("\0 ", 2)) == "tree-form");
}
