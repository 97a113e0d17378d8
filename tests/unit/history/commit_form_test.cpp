#include "history/commit_form.hpp"

#include <catch2/catch.hpp>

namespace {

using history::Commit;

Commit sample() {
  Commit commit;
  commit.tree = store::empty_tree();
  commit.parent = store::Oid::parse("1f0000000000000000000000000000000000000f").value();
  commit.ident = "ada <ada@bakery.invalid>";
  commit.seconds = 1'700'000'000;
  commit.signature = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\nAAAA\n-----END SSH SIGNATURE-----";
  commit.message = "hours: log 2024-01\n\naction: hours-log\n";
  return commit;
}

const std::string kWhole =
    "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"
    "parent 1f0000000000000000000000000000000000000f\n"
    "author ada <ada@bakery.invalid> 1700000000 +0000\n"
    "committer ada <ada@bakery.invalid> 1700000000 +0000\n"
    "gpgsig -----BEGIN SSH SIGNATURE-----\n"
    " U1NIU0lH\n"
    " AAAA\n"
    " -----END SSH SIGNATURE-----\n"
    "\n"
    "hours: log 2024-01\n"
    "\n"
    "action: hours-log\n";

std::string with(std::string_view what, std::string_view by) {
  auto bytes = kWhole;
  const auto at = bytes.find(what);
  REQUIRE(at != std::string::npos);
  return bytes.replace(at, what.size(), by);
}

std::string code_of(std::string_view bytes) {
  const auto commit = history::parse_commit(bytes);
  return commit ? "ok" : commit.error().code;
}

}  // namespace

TEST_CASE("a commit has one form, and goes through it unchanged") {
  CHECK(history::commit_bytes(sample()) == kWhole);
  const auto commit = history::parse_commit(kWhole);
  REQUIRE(commit);
  CHECK(commit->tree == sample().tree);
  CHECK(commit->parent == sample().parent);
  CHECK(commit->ident == sample().ident);
  CHECK(commit->seconds == sample().seconds);
  CHECK(commit->signature == sample().signature);
  CHECK(commit->message == sample().message);

  auto first = sample();
  first.parent.reset();
  const auto genesis = history::parse_commit(history::commit_bytes(first));
  REQUIRE(genesis);
  CHECK(!genesis->parent);

  auto early = sample();
  early.seconds = -1;  // a co-op whose paper register goes back before 1970
  CHECK(code_of(history::commit_bytes(early)) == "ok");
}

TEST_CASE("what is signed is the commit without its signature") {
  const auto bytes = history::unsigned_bytes(sample());
  CHECK(bytes.find("gpgsig") == std::string::npos);
  CHECK(bytes == with(kWhole.substr(kWhole.find("gpgsig"), kWhole.find("\n\n") + 1 - kWhole.find("gpgsig")), ""));
}

TEST_CASE("every other form is refused") {
  SECTION("something before, between or behind the headers") {
    CHECK(code_of("") == "commit-form");
    CHECK(code_of("tree") == "commit-form");
    CHECK(code_of("blob\n") == "commit-form");
    CHECK(code_of("\n" + kWhole) == "commit-form");
    CHECK(code_of(with("author ", "encoding UTF-8\nauthor ")) == "commit-form");
    CHECK(code_of(with("gpgsig ", "encoding UTF-8\ngpgsig ")) == "commit-form");
    CHECK(code_of(with("\n\nhours", "\nencoding UTF-8\n\nhours")) == "commit-form");
    CHECK(code_of(with("\n\nhours", "\ngpgsig-sha256 x\n\nhours")) == "commit-form");
    CHECK(code_of(with("\n\nhours", "\ngpgsig x\n\nhours")) == "commit-form");
    CHECK(code_of(with("gpgsig ", "mergetag object\n x\ngpgsig ")) == "commit-form");
  }
  SECTION("names of objects") {
    CHECK(code_of(with("tree 4b825", "tree 4B825")) == "commit-form");
    CHECK(code_of(with("tree 4b825", "tree  4b825")) == "commit-form");
    CHECK(code_of(with("4904\n", "490\n")) == "commit-form");
    CHECK(code_of(with("parent 1f", "parent 1")) == "commit-form");
    CHECK(code_of(with("parent 1f", "parent xx")) == "commit-form");
    CHECK(code_of(with("tree ", "Tree ")) == "commit-form");
  }
  SECTION("a merge") {
    CHECK(code_of(with("author ", "parent 2f0000000000000000000000000000000000000f\nauthor ")) == "commit-merge");
  }
  SECTION("author and committer") {
    CHECK(code_of(with("author ada", "author bo")) == "commit-form");
    CHECK(code_of(with("committer ada", "committer bo")) == "commit-form");
    CHECK(code_of(with("committer ada <ada@bakery.invalid> 1700000000 +0000\n", "")) == "commit-form");
    CHECK(code_of(with("author ada <ada@bakery.invalid> 1700000000 +0000\n", "")) == "commit-form");
  }
  SECTION("dates") {
    for (const char* date :
         {"1700000000 +0100", "1700000000 -0000", "1700000000", "01700000000 +0000", "+1700000000 +0000", "17e8 +0000",
          " 1700000000 +0000", "1700000000  +0000", "99999999999999999999 +0000", "+0000", ""}) {
      INFO(date);
      auto bytes = with("1700000000 +0000", date);
      const auto at = bytes.find("1700000000 +0000");
      bytes.replace(at, 16, date);
      CHECK(code_of(bytes) == "commit-form");
    }
  }
  SECTION("no signature, or a broken one") {
    CHECK(code_of(history::unsigned_bytes(sample())) == "sig-none");
    CHECK(code_of(with("gpgsig ", "gpgsig  ")) == "ok");  // one form of a header; sign::parse refuses the armour
    CHECK(code_of(with("gpgsig ", "gpgsig\t")) == "sig-none");
    CHECK(code_of(with(" U1NIU0lH", "U1NIU0lH")) == "commit-form");
    CHECK(code_of(kWhole.substr(0, kWhole.find(" AAAA") + 3)) == "commit-form");
    CHECK(code_of(kWhole.substr(0, kWhole.find("\n\nhours") + 1)) == "commit-form");
    CHECK(code_of(with("-----BEGIN SSH", "-----BEGIN SSH\r")) == "ok");
  }
  SECTION("a word of the message is no header") {
    auto commit = sample();
    commit.signature.clear();
    commit.message = "x\n\ngpgsig y\n";
    CHECK(code_of(history::unsigned_bytes(commit)) == "sig-none");
  }
}

TEST_CASE("the author line names the member and the co-op, and nobody's mailbox") {
  CHECK(history::ident_of("ada", "bakery") == "ada <ada@bakery.invalid>");
}

TEST_CASE("the parent and the tree of a commit are found in whatever form it has") {
  const auto parent = sample().parent;
  CHECK(history::first_parent(kWhole) == parent);
  CHECK(history::named_tree(kWhole) == store::empty_tree());
  const auto odd = "oddity\n" + with("author ", "parent 2f0000000000000000000000000000000000000f\nauthor ");
  CHECK(history::first_parent(odd) == parent);
  CHECK(history::named_tree(odd) == store::empty_tree());
  CHECK(!history::first_parent(with("parent 1f", "parent xx")));
  CHECK(!history::first_parent("tree x\n\nparent 1f0000000000000000000000000000000000000f\n"));
  CHECK(!history::named_tree("author x\n\ntree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"));
  CHECK(!history::named_tree(""));
}
