// What the tree of a commit holds besides, or instead of, what its action makes (the table: victim.hpp).
#include <catch2/catch.hpp>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "rules/members/keys.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

using support::Edits;
using support::Forge;
using support::signed_bytes;

std::string proper(Forge& forge) {
  return signed_bytes(forge.draft("chidi", hours_of_today(forge)), "chidi");
}

/// hours by chidi, in whose tree these files are other ones.
Forging with_edits(const Edits& edits) {
  return
      [edits](Forge& forge) { return signed_bytes(forge.draft("chidi", hours_of_today(forge), {}, edits), "chidi"); };
}

/// hours by chidi, in whose tree the entry at `path` has any mode.
Forging with_entry(const std::string& path, const std::string& mode, bool is_commit = false) {
  return [=](Forge& forge) {
    auto draft = forge.draft("chidi", hours_of_today(forge));
    const auto oid = is_commit ? forge.tip() : forge.put(store::ObjectType::Blob, "elsewhere");
    draft.tree = forge.with_entry(draft.tree, path, mode, oid);
    return signed_bytes(draft, "chidi");
  };
}

std::string bytes_at(const Forge& forge, const rules::Ref& ref) {
  const auto* record = forge.state().record(ref);
  REQUIRE(record);
  return codec::encode(*record);
}

std::string changed(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  INFO(text);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

/// The story goes on: today's hours of chidi, approved, and the month over, so that a run can be drafted.
base::Month prepare_run(Forge& forge) {
  const auto month = base::Month::of(forge.next_instant().utc_date());
  const auto chidi = rules::MemberId::from("chidi");
  forge.append(proper(forge));
  const support::How treasurer{{}, "treasurer", {}, {}, {}};
  const auto digest = forge.state().digest(rules::hours_ref(month, chidi)).value();
  forge.append(signed_bytes(forge.draft("bo", rules::HoursApprove{chidi, month, digest}, treasurer), "bo"));
  return month;
}

support::Draft draft_run(Forge& forge, base::Month month, const Edits& edits = {}) {
  const auto after = base::Instant::from_seconds(month.last().days() * 86'400).plus_days(2);
  auto action =
      support::action_of(forge.state(), "bo", after, rules::PayrollDraft{month, {}}, {{}, "treasurer", {}, {}, {}});
  return forge.draft(action, edits);
}

/// A tree of ten entries each of which is `oid`.
store::Oid ten_of(Forge& forge, std::string_view mode, const store::Oid& oid) {
  std::string bytes;
  for (char name = '0'; name <= '9'; ++name) {
    bytes += std::string(mode) + " " + name + '\0';
    bytes += oid.raw();
  }
  return forge.put(store::ObjectType::Tree, bytes);
}

}  // namespace

TEST_CASE("a few small trees that stand for more files than any memory holds") {
  check_forgery(
      "tree-size",
      [](Forge& forge) {
        auto draft = forge.draft("chidi", hours_of_today(forge));
        auto tree = ten_of(forge, "100644", forge.put(store::ObjectType::Blob, "x"));
        for (int depth = 0; depth < 9; ++depth) tree = ten_of(forge, "40000", tree);
        draft.tree = forge.with_entry(draft.tree, "zz", "40000", tree);
        return signed_bytes(draft, "chidi");
      },
      proper);
}

TEST_CASE("a file that the action does not make") {
  SECTION("at the place of a record, at the root, and hidden in a folder") {
    check_forgery("tree-differs", with_edits({{"members/z/zoe.yaml", "id: zoe\n"}}), proper);
    check_forgery("tree-differs", with_edits({{"notes.txt", "remember the milk\n"}}), proper);
    check_forgery("tree-differs", with_edits({{".hidden/deep/down/x", ""}}), proper);
  }
  SECTION("one that is missing") {
    check_forgery("tree-differs", with_edits({{"shares/d/dita.yaml", std::nullopt}}), proper);
  }
  SECTION("what git reads from the tree") {
    check_forgery("tree-differs", with_edits({{".gitattributes", "* text\n*.yaml filter=lfs\n"}}), proper);
    check_forgery("tree-differs", with_edits({{".mailmap", "Ada <ada@bakery.invalid> <chidi@bakery.invalid>\n"}}),
                  proper);
  }
  SECTION("a key slipped into allowed_signers, or taken out") {
    check_forgery(
        "tree-differs",
        [](Forge& forge) {
          const auto mallory = rules::allowed_signer(rules::SlugId::from("bakery"), rules::MemberId::from("ada"),
                                                     support::fixed_key("mallory").public_key().str());
          return with_edits({{"allowed_signers", bytes_at(forge, rules::allowed_signers_ref()) + mallory}})(forge);
        },
        proper);
    check_forgery(
        "tree-differs",
        [](Forge& forge) {
          const auto text = bytes_at(forge, rules::allowed_signers_ref());
          return with_edits({{"allowed_signers", text.substr(text.find('\n') + 1)}})(forge);
        },
        proper);
  }
  SECTION("the articles") {
    check_forgery(
        "tree-differs",
        [](Forge& forge) {
          const auto text = changed(bytes_at(forge, rules::policy_ref()), "EUR 1200.00", "EUR 1.00");
          return with_edits({{"articles/policy.yaml", text}})(forge);
        },
        proper);
  }
}

TEST_CASE("a record in another spelling") {
  const auto respelt = [](const std::function<std::string(std::string)>& spell) {
    return [spell](Forge& forge) {
      const auto hours = hours_of_today(forge);
      const auto ref = rules::hours_ref(hours.month, rules::MemberId::from("chidi"));
      const rules::HoursSheet sheet{rules::MemberId::from("chidi"), hours.month, hours.days, {}};
      return with_edits({{codec::path_of(ref), spell(codec::encode(rules::Record(sheet)))}})(forge);
    };
  };
  check_forgery("tree-differs", respelt([](const std::string& text) { return "# checked\n" + text; }), proper);
  check_forgery("tree-differs", respelt([](const std::string& text) { return changed(text, "chidi", "\"chidi\""); }),
                proper);
  check_forgery("tree-differs", respelt([](const std::string& text) { return changed(text, "480", "0480"); }), proper);
  check_forgery("tree-differs", respelt([](const std::string& text) { return text + "\n"; }), proper);
  check_forgery("tree-differs", respelt([](const std::string& text) { return "\xef\xbb\xbf" + text; }), proper);
  check_forgery("tree-differs", respelt([](const std::string& text) {
                  return changed(text, "member: chidi\n", "") + "member: chidi\n";
                }),
                proper);
  SECTION("as readers of YAML take it, each in its own way, or fall over it") {
    const std::vector<std::string> spellings = {
        "member: chidi\nmember: bo\n",  // the first wins, or the last
        "a: &x [*x]\n",                 // an alias to itself
        "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b]\n",
        std::string("\xff\xfem\0e\0m\0b\0e\0r\0", 14),  // UTF-16
        "member: \xc0\xaf\n",                           // overlong
        "member: \xed\xa0\x80\n",                       // a surrogate
        "minutes: 99999999999999999999\n",
        "minutes: -9223372036854775809\n",
        "member: !!python/object:os.system chidi\n",
        ",[",  // on which one reader hangs
        ",[[[",
        "schema: 2\nmember: chidi\n",
        "{}\n",
        "member: \"\x1b[2J\x1b]0;owned\x07\"\n",
        "member: |+\n  chidi\n\n",
        "member: >-\n  chidi\n",
        "member: e\xcc\x81ric\n",  // not composed
        "---\nmember: chidi\n...\n---\nmember: bo\n",
        std::string(200'000, '['),
    };
    for (const auto& spelling : spellings) {
      check_forgery("tree-differs", respelt([&](const std::string&) { return spelling; }), nullptr);
    }
  }
}

TEST_CASE("a figure that does not follow") {
  SECTION("another winner in a result") {
    const auto close = [](Forge& forge, bool forge_it) {
      const auto id = rules::BallotId::from("night-shift");
      const auto* ballot = forge.state().get<rules::Ballot>(rules::ballot_ref(id));
      const auto action = support::action_of(forge.state(), "ada", ballot->closes, rules::BallotClose{id});
      const auto path = codec::path_of(rules::result_ref(id));
      const auto honest = forge.draft(action);
      if (!forge_it) return honest;
      store::TreeImage image(forge.repository(), honest.tree);
      const auto result = forge.repository().blob(*image.find(path).value()).value();
      return forge.draft(action, {{path, changed(result, "outcome: rejected", "outcome: carried")}});
    };
    check_forgery(
        "tree-differs", [&](Forge& forge) { return signed_bytes(close(forge, true), "ada"); },
        [&](Forge& forge) { return signed_bytes(close(forge, false), "ada"); });
  }
  SECTION("a cent more in a pay line, and in the total") {
    const Victim victim;
    Forge forge(victim.folder());
    const auto month = prepare_run(forge);
    const auto honest = draft_run(forge, month);
    const auto path = codec::path_of(rules::pay_run_ref(month));
    store::TreeImage image(forge.repository(), honest.tree);
    const auto run = forge.repository().blob(*image.find(path).value()).value();
    const auto dearer =
        changed(changed(run, "gross: EUR 120.00", "gross: EUR 120.01"), "total: EUR 120.00", "total: EUR 120.01");
    const auto tip = forge.tip();
    const auto bad = forge.append(signed_bytes(draft_run(forge, month, {{path, dearer}}), "bo"));
    CHECK(told(victim.audit()) == std::vector{one("tree-differs", bad)});
    support::set_branch(victim.folder(), tip);
    Forge again(victim.folder());
    again.append(signed_bytes(draft_run(again, month), "bo"));
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
}

TEST_CASE("an entry of a tree that is no plain file") {
  // What could be checked out in one way here and in another way there. The tree object is named as well.
  const auto check_entry = [](std::string_view code, const Forging& forged) {
    INFO("for " << code);
    const Victim victim;
    Forge forge(victim.folder());
    const auto bytes = forged(forge);
    const auto bad = forge.append(bytes);
    // A tree that cannot be read is taken for what its action makes; whoever goes on from that is in the right.
    const auto good = forge.append(signed_bytes(forge.draft("bo", hours_of_today(forge)), "bo"));
    const auto report = victim.audit();
    const auto found = told(report);
    REQUIRE(found.size() >= 2);
    CHECK(found.front() == one(code, bad));
    CHECK(std::count(found.begin(), found.end(), one(code, bad)) == 1);
    CHECK(std::find_if(found.begin(), found.end(), [&](const std::string& line) {
            return line.starts_with(code) && line != one(code, bad) && line != one(code, good);
          }) != found.end());
    CHECK(report.tip == good);
  };
  check_entry("tree-mode", with_entry("members/a/ada.yaml", "100755"));
  check_entry("tree-mode", with_entry("members/a/link.yaml", "120000"));
  check_entry("tree-mode", with_entry("members/a/sub", "160000", true));
  check_entry("tree-mode", with_entry("coop.yaml", "100664"));
  check_entry("path-form", with_entry("members/a/..", "100644"));
  check_entry("path-form", with_entry(".git/config", "100644"));
  check_entry("path-form", with_entry("members/.GIT", "100644"));
  check_entry("path-form", with_entry("members/a/ada .yaml", "100644"));
  check_entry("path-form", with_entry("members\\a\\ada.yaml", "100644"));
  check_entry("path-form", with_entry("members/a/\x1b[31m.yaml", "100644"));
  check_entry("path-form", with_entry("-rf", "100644"));
}

TEST_CASE("a file that the action brings") {
  const auto text_ref = rules::proposal_text_ref(rules::ProposalId::from("later-hours"));
  const auto propose = [&](Forge& forge, const Edits& edits) {
    const rules::ProposalNew proposal{
        rules::ProposalId::from("later-hours"), rules::ProposalKind::Motion, "Later hours", {}, {}, {}};
    const support::How how{{}, {}, {}, {support::input_of(text_ref, rules::PlainText{"Begin at seven.\n"})}, {}};
    return signed_bytes(forge.draft("chidi", proposal, how, edits), "chidi");
  };
  const auto honest = [&](Forge& forge) { return propose(forge, {}); };
  check_forgery(
      "input-digest",
      [&](Forge& forge) {
        return propose(forge, {{"proposals/later-hours.md", "Begin at six.\n"}});
      },
      honest);
  check_forgery(
      "input-missing",
      [&](Forge& forge) {
        return propose(forge, {{"proposals/later-hours.md", std::nullopt}});
      },
      honest);
  check_forgery(
      "input-path",
      [&](Forge& forge) {
        const rules::ProposalNew proposal{
            rules::ProposalId::from("later-hours"), rules::ProposalKind::Motion, "Later hours", {}, {}, {}};
        const support::How how{{}, {}, {}, {support::input_of(text_ref, rules::PlainText{"Begin at seven.\n"})}, {}};
        auto draft = forge.draft("chidi", proposal, how, {});
        const std::string_view path = "proposals/later-hours.md";
        draft.message.replace(draft.message.find(path), path.size(), "proposals/later/hours.md");
        return signed_bytes(draft, "chidi");
      },
      honest);
}

}  // namespace attacks
