#include "history/replayer.hpp"

#include <catch2/catch.hpp>

#include "tests/support/history_fixture.hpp"

namespace {

/// The findings of a replay of these commits of a founding, in this order.
std::vector<std::string> replayed(const std::vector<std::size_t>& order) {
  const support::Scratch scratch;
  support::Writer writer(scratch / "bakery", "");
  writer.open();
  const auto repository = store::Repository::open(writer.folder()).value();
  history::Replayer replayer(repository);
  for (const auto number : order) {
    const auto& oid = writer.commits().at(number);
    REQUIRE(replayer.step(oid, repository.commit_bytes(oid).value()));
  }
  std::vector<std::string> codes;
  for (const auto& finding : replayer.findings()) codes.push_back(finding.code);
  return codes;
}

}  // namespace

TEST_CASE("each commit must stand on the one that was replayed before it") {
  CHECK(replayed({0, 1, 2}).empty());
  const auto left_out = replayed({0, 2});
  REQUIRE_FALSE(left_out.empty());
  CHECK(left_out.front() == "line-broken");
}
