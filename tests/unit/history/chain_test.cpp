#include "history/chain.hpp"

#include <catch2/catch.hpp>

#include "codec/body.hpp"

namespace {

rules::Action resignation() {
  rules::Action action;
  action.at = base::Instant::parse("2024-01-15T09:00:00Z").value();
  action.by = rules::MemberId::from("ada");
  action.payload = rules::MemberResign{};
  return action;
}

history::FileChange written(const std::string& path, const std::string& bytes) {
  return {path, bytes, base::Sha256::of(bytes), store::hash_object(store::ObjectType::Blob, bytes)};
}

}  // namespace

TEST_CASE("the chain is the digest of the lines that the header of chain.hpp shows") {
  const auto parent = base::Sha256::of("parent");
  const auto action = resignation();
  const auto file = written("members/a/ada.yaml", "id: ada\n");
  const history::FileChange gone{"shares/a/ada.yaml", {}, {}, {}};
  const std::string body = "action: member-resign\nat: 2024-01-15T09:00:00Z\nby: ada\n";
  REQUIRE(codec::encode_body(action) == body);
  using namespace std::string_literals;
  const auto bytes = "coop-chain-1\n" + parent.str() + "\n" + base::Sha256::of(body).str() + "\n" +
                     "members/a/ada.yaml\0"s + base::Sha256::of("id: ada\n").str() + "\n" +
                     "shares/a/ada.yaml\0removed\n"s;
  CHECK(history::next_chain(parent, action, {file, gone}) == base::Sha256::of(bytes));
}

TEST_CASE("whatever an action says or does moves the chain") {
  const auto action = resignation();
  const auto file = written("a", "1");
  const auto chain = history::next_chain({}, action, {file});
  CHECK(history::next_chain({}, action, {file}) == chain);
  CHECK(history::next_chain(base::Sha256::of("x"), action, {file}) != chain);
  CHECK(history::next_chain({}, action, {}) != chain);
  CHECK(history::next_chain({}, action, {written("a", "2")}) != chain);
  CHECK(history::next_chain({}, action, {written("b", "1")}) != chain);
  CHECK(history::next_chain({}, action, {history::FileChange{"a", {}, {}, {}}}) != chain);
  auto other = action;
  other.at = other.at.plus_seconds(1);
  CHECK(history::next_chain({}, other, {file}) != chain);
}
