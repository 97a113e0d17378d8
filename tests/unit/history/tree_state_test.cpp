#include "history/tree_state.hpp"

#include <catch2/catch.hpp>

#include "codec/record_codec.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

using rules::MemberId;

rules::Member member_of(std::string_view id, std::string_view name) {
  rules::Member member;
  member.id = MemberId::from(id);
  member.name = name;
  member.standing = rules::Standing::Owner;
  return member;
}

class Room {
 public:
  Room() : repository(store::Repository::init(scratch_ / "repository").value()) {}

  /// A tree with these files, as somebody else might have written it.
  store::Oid tree(const std::vector<std::pair<std::string, std::string>>& files) {
    store::TreeImage image;
    for (const auto& [path, bytes] : files) REQUIRE(image.put(path, repository.write_blob(bytes).value()));
    REQUIRE(image.write(repository));
    return image.root();
  }

 private:
  support::Scratch scratch_;

 public:
  store::Repository repository;
};

}  // namespace

TEST_CASE("a state is empty before the genesis") {
  const Room room;
  const history::TreeState state(room.repository);
  CHECK(!state.record(rules::coop_ref()));
  CHECK(!state.digest(rules::coop_ref()));
  CHECK(state.members().empty());
  CHECK(!state.last_at());
  CHECK(!state.coop_id());
  CHECK(state.chain().is_zero());
  CHECK(!state.failure());
}

TEST_CASE("what is applied can be read, and stands in a tree of the paths of the records") {
  Room room;
  history::TreeState state(room.repository);
  rules::Changes changes;
  const auto bo = member_of("bo", "Bo");
  changes.write(rules::member_ref(bo.id), bo);
  changes.write(rules::member_ref(MemberId::from("ada")), member_of("ada", "Ada"));
  changes.write(rules::git_attributes_ref(), rules::PlainText{"* -text\n"});
  const auto files = state.apply(changes);
  REQUIRE(files);
  REQUIRE(files->size() == 3);
  CHECK((*files)[0].path == ".gitattributes");  // in byte order
  CHECK((*files)[1].path == "members/a/ada.yaml");
  CHECK((*files)[2].path == "members/b/bo.yaml");
  CHECK((*files)[2].bytes == codec::encode(rules::Record(bo)));
  CHECK((*files)[2].digest == base::Sha256::of(*(*files)[2].bytes));
  CHECK((*files)[2].blob == store::hash_object(store::ObjectType::Blob, *(*files)[2].bytes));
  CHECK(state.member(bo.id)->name == "Bo");
  CHECK(state.digest(rules::member_ref(bo.id)) == (*files)[2].digest);
  CHECK(state.ids(rules::Kind::Member, {}) == std::vector<std::string>{"ada", "bo"});
  CHECK(state.image().root() == room.tree({{".gitattributes", "* -text\n"},
                                           {"members/a/ada.yaml", *(*files)[1].bytes},
                                           {"members/b/bo.yaml", *(*files)[2].bytes}}));

  SECTION("a record that is written as it was is no change") {
    const auto again = state.apply(changes);
    REQUIRE(again);
    CHECK(again->empty());
  }
  SECTION("a removal leaves no trace") {
    rules::Changes removal;
    removal.remove(rules::member_ref(bo.id));
    const auto removed = state.apply(removal);
    REQUIRE(removed);
    REQUIRE(removed->size() == 1);
    CHECK(!removed->front().bytes);
    CHECK(!state.member(bo.id));
    CHECK(state.ids(rules::Kind::Member, {}) == std::vector<std::string>{"ada"});
  }
  SECTION("what is not there cannot be removed") {
    rules::Changes removal;
    removal.remove(rules::member_ref(MemberId::from("zoe")));
    CHECK(!state.apply(removal));
  }
}

TEST_CASE("records are listed in the order of their ids, and nothing else is listed") {
  Room room;
  const auto ada_b = codec::encode(rules::Record(member_of("ada-b", "Ada B")));
  const auto ada = codec::encode(rules::Record(member_of("ada", "Ada")));
  history::TreeState state(room.repository);
  state.reset(room.tree({{"members/a/ada-b.yaml", ada_b},  // which git lists before ada.yaml
                         {"members/a/ada.yaml", ada},
                         {"members/a/README.md", "x"},
                         {"members/a/Ada.yaml", "x"},
                         {"members/b/ada.yaml", "x"},
                         {"members/stray.yaml", "x"},
                         {"members/a/deep/x.yaml", "x"},
                         {"ballots/one/ballot.yaml", "x"},
                         {"ballots/two/result.yaml", "x"},
                         {"ballots/three.yaml", "x"},
                         {"ballots/one/votes/a/ada.yaml", "x"}}));
  CHECK(state.ids(rules::Kind::Member, {}) == std::vector<std::string>{"ada", "ada-b"});
  CHECK(state.ids(rules::Kind::Ballot, {}) == std::vector<std::string>{"one"});
  CHECK(state.ids(rules::Kind::BallotResult, {}) == std::vector<std::string>{"two"});
  CHECK(state.ids(rules::Kind::Vote, "one") == std::vector<std::string>{"ada"});
  CHECK(state.ids(rules::Kind::Vote, "two").empty());
  CHECK(state.ids(rules::Kind::PayRun, {}).empty());
  CHECK(!state.failure());
}

TEST_CASE("a record that cannot be read is an error that stays, never an absence") {
  Room room;
  history::TreeState state(room.repository);
  const auto ada = rules::member_ref(MemberId::from("ada"));
  const auto failure_for = [&](const std::string& bytes) {
    state.reset(room.tree({{"members/a/ada.yaml", bytes}}));
    CHECK(!state.failure());
    CHECK(!state.record(ada));
    CHECK(!state.digest(ada));
    return state.failure() ? state.failure()->code : "";
  };
  CHECK(failure_for("id: ada\n") == "record-field-missing");
  CHECK(failure_for("") != "");
  CHECK(failure_for("# " + codec::encode(rules::Record(member_of("ada", "Ada")))) == "record-form");
  state.forget_failure();
  CHECK(!state.failure());

  SECTION("a blob or a folder that is missing") {
    store::TreeImage image;
    const auto absent = store::hash_object(store::ObjectType::Blob, "nobody wrote this");
    REQUIRE(image.put("members/a/ada.yaml", absent));
    REQUIRE(image.write(room.repository));
    state.reset(image.root());
    CHECK(!state.record(ada));
    REQUIRE(state.failure());
    CHECK(state.failure()->code == "object-missing");
    state.reset(store::hash_object(store::ObjectType::Tree, "no tree"));
    CHECK(state.members().empty());
    REQUIRE(state.failure());
    CHECK(state.failure()->code == "object-missing");
  }
}

TEST_CASE("what was asked for is noted, whether it was there or not") {
  Room room;
  history::TreeState state(room.repository);
  std::set<std::string> touched;
  state.watch(&touched);
  CHECK(!state.record(rules::coop_ref()));
  CHECK(state.members().empty());
  CHECK(touched == std::set<std::string>{"coop.yaml", "members/"});
  state.watch(nullptr);
  CHECK(!state.record(rules::policy_ref()));
  CHECK(touched.size() == 2);
}

TEST_CASE("what could not be read back is not taken for a record") {
  Room room;
  history::TreeState state(room.repository);
  auto bo = member_of("bo", "Bo");
  rules::Changes changes;
  SECTION("a day past the calendar") {
    bo.since = base::Date::parse("2999-12-31").value().plus_days(1);
    changes.write(rules::member_ref(bo.id), bo);
    const auto applied = state.apply(changes);
    REQUIRE(!applied);
    CHECK(applied.error().code == "record-type");
  }
  SECTION("a record larger than a reader takes") {
    for (int i = 0; i < 6000; ++i) bo.keys.push_back(fmt::format("SHA256-{:043}", i));
    changes.write(rules::member_ref(bo.id), bo);
    const auto applied = state.apply(changes);
    REQUIRE(!applied);
    CHECK(applied.error().code == "record-size");
  }
  CHECK(!state.member(bo.id));
}
