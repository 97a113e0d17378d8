#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "codec/paths.hpp"
#include "tests/unit/codec/generate.hpp"

using namespace rules;
using namespace codec_test;

namespace {

const std::string kDigest(64, 'a');
const std::string kKey = "SHA256-" + std::string(43, 'k');

}  // namespace

TEST_CASE("a path names the record that stands there", "[paths]") {
  std::set<std::string> paths;
  std::set<Kind> kinds;
  for (const auto& [ref, record] : samples(Fill::Bare, 1)) {
    const auto path = codec::path_of(ref);
    INFO(path);
    CHECK(codec::ref_of(path) == ref);
    CHECK(paths.insert(path).second);
    kinds.insert(ref.kind);
  }
  CHECK(kinds.size() == static_cast<std::size_t>(Kind::GitAttributes) + 1);  // all of them
}

TEST_CASE("where some records stand", "[paths]") {
  const auto ada = MemberId::from("ada");
  CHECK(codec::path_of(member_ref(ada)) == "members/a/ada.yaml");
  CHECK(codec::path_of(vote_ref(BallotId::from("ceo-2026"), ada)) == "ballots/ceo-2026/votes/a/ada.yaml");
  CHECK(codec::path_of(roll_page_ref(BallotId::from("ceo-2026"), "a")) == "ballots/ceo-2026/roll/a.yaml");
  CHECK(codec::path_of(hours_ref(base::Month::parse("2026-11").value(), ada)) == "payroll/hours/2026-11/a/ada.yaml");
  CHECK(codec::path_of(key_ref(kKey)) == "keys/SHA256-kk/" + kKey + ".yaml");
  CHECK(codec::path_of(proposal_chart_ref(ProposalId::from("pay"))) == "proposals/pay.chart.yaml");
}

TEST_CASE("strange paths name nothing", "[paths]") {
  const std::vector<std::string> strange = {"",
                                            "/",
                                            ".",
                                            "..",
                                            "coop",
                                            "coop.yaml/",
                                            "/coop.yaml",
                                            "./coop.yaml",
                                            "coop.yaml ",
                                            "Coop.yaml",
                                            "COOP.YAML",
                                            "members",
                                            "members/",
                                            "members/a",
                                            "members/a/",
                                            "members/a/.yaml",
                                            "members/ada.yaml",
                                            "members/b/ada.yaml",
                                            "members/A/Ada.yaml",
                                            "members/a/Ada.yaml",
                                            "members/a/../a/ada.yaml",
                                            "members/a/ada.yaml/x",
                                            "members/a/b/ada.yaml",
                                            "members//ada.yaml",
                                            "members/a//ada.yaml",
                                            "members/a/ada.yml",
                                            "members/a/ada.yaml.yaml",
                                            "members/a/ada-.yaml",
                                            "members/a/a a.yaml",
                                            "members/../members/a/ada.yaml",
                                            "../coop.yaml",
                                            "members/1/1a.yaml",
                                            "members/a/ada.yaml\n",
                                            "members/a/a.da.yaml",
                                            "members/a/" + std::string(60, 'a') + ".yaml",
                                            std::string("members/a/ada\0.yaml", 19),
                                            "offices/o/president.yaml",
                                            "offices/.yaml",
                                            "offices/../coop.yaml",
                                            "proposals/.md",
                                            "proposals/oven.txt",
                                            "proposals/oven.policy.md",
                                            "proposals/oven.foo.yaml",
                                            "ballots/x",
                                            "ballots/x/",
                                            "ballots//ballot.yaml",
                                            "ballots/X/ballot.yaml",
                                            "ballots/x/y/ballot.yaml",
                                            "ballots/ballot.yaml",
                                            "ballots/x/roll/aa.yaml",
                                            "ballots/x/roll/A.yaml",
                                            "ballots/x/roll/1.yaml",
                                            "ballots/../roll/a.yaml",
                                            "ballots/x/votes/ada.yaml",
                                            "ballots/x/votes/b/ada.yaml",
                                            "ballots//votes/a/ada.yaml",
                                            "ballots/x/../votes/a/ada.yaml",
                                            "payroll/charts/2026.yaml",
                                            "payroll/charts/2026-02-30.yaml",
                                            "payroll/charts/2026-1-1.yaml",
                                            "payroll/runs/2026-13/run.yaml",
                                            "payroll/runs/2026-1/run.yaml",
                                            "payroll/runs/run.yaml",
                                            "payroll/hours/2026-11/ada.yaml",
                                            "payroll/hours/2026-11-01/a/ada.yaml",
                                            "payroll/hours//a/ada.yaml",
                                            "keys/kk/" + kKey + ".yaml",
                                            "keys/SHA256-aa/" + kKey + ".yaml",
                                            "keys/" + kKey + ".yaml",
                                            "keys/SHA256-kk/" + kKey + "k.yaml",
                                            "keys/SHA256-kk/SHA256-kk.yaml",
                                            "keys/SHA256-kk/SHA256-" + std::string(42, 'k') + "=.yaml",
                                            "keys/SHA256-kk/SHA256-" + std::string(42, 'k') + "/.yaml",
                                            "keys/kkkkkkkkk/" + std::string(43, 'k') + ".yaml",
                                            "statements/aa/" + kDigest.substr(1) + ".yaml",
                                            "statements/ab/" + kDigest + ".yaml",
                                            "statements/AA/" + std::string(64, 'A') + ".yaml",
                                            "articles/policy.yml",
                                            "articles/adopted/.yaml",
                                            "articles/adopted/x/y.yaml",
                                            "allowed_signers.yaml",
                                            ".gitattributes/x",
                                            ".git/config",
                                            ".gitmodules",
                                            "articles\\policy.yaml",
                                            "articles/Policy.yaml"};
  for (const auto& path : strange) {
    INFO(path);
    CHECK_FALSE(codec::ref_of(path));
  }
}

TEST_CASE("a changed path names nothing, or exactly what stands at it", "[paths]") {
  std::mt19937 random(1);
  const std::string letters = "abAB01/-_.%~ \n\x80";
  int named = 0;
  for (const auto& [ref, record] : samples(Fill::Bare, 1)) {
    const auto path = codec::path_of(ref);
    for (int i = 0; i < 400; ++i) {
      auto changed = path;
      const auto at = random() % changed.size();
      switch (random() % 3) {
        case 0:
          changed[at] = letters[random() % letters.size()];
          break;
        case 1:
          changed.insert(at, 1, letters[random() % letters.size()]);
          break;
        default:
          changed.erase(at, 1 + random() % 3);
      }
      const auto found = codec::ref_of(changed);
      if (!found) continue;
      ++named;
      INFO(path << " -> " << changed);
      CHECK(codec::path_of(*found) == changed);
    }
  }
  CHECK(named > 100);
}

TEST_CASE("a folder lists the records of a kind", "[paths]") {
  CHECK(codec::folder_of(Kind::Member, "").path == "members");
  CHECK(codec::folder_of(Kind::Member, "").filed);
  CHECK(codec::folder_of(Kind::Vote, "ceo-2026").path == "ballots/ceo-2026/votes");
  CHECK(codec::folder_of(Kind::RollPage, "ceo-2026").path == "ballots/ceo-2026/roll");
  CHECK_FALSE(codec::folder_of(Kind::RollPage, "ceo-2026").filed);
  CHECK(codec::folder_of(Kind::Ballot, "").suffix == "/ballot.yaml");
  for (const auto& [ref, record] : samples(Fill::Bare, 1)) {
    if (ref.id.empty()) continue;  // a file of its own
    const auto folder = codec::folder_of(ref.kind, ref.within);
    CHECK(codec::path_of(ref).starts_with(folder.path + "/"));
    CHECK(codec::path_of(ref).ends_with(ref.id + folder.suffix));
  }
}
