#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/member_text.hpp"
#include "commands/next_step.hpp"
#include "report/json.hpp"
#include "rules/shares/vesting.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using rules::Standing;

struct Args {
  rules::MemberId member;
};

/// One member and what hangs on them today.
struct View {
  const rules::Member* member = nullptr;
  const rules::Share* share = nullptr;  ///< nullptr: none was ever issued
  std::vector<const rules::Key*> keys;  ///< those that ended too, oldest first
  std::vector<const rules::Office*> offices;
  base::Ratio vote;
  base::Ratio vested;
  base::Date today;
};

View view_of(const rules::State& state, const rules::Member& member, base::Date today) {
  View view;
  view.member = &member;
  view.share = state.get<rules::Share>(rules::share_ref(member.id));
  view.vote = rules::vote_weight(state, member.id, today);
  if (view.share) view.vested = rules::vested(*view.share, today);
  view.today = today;
  for (const auto& id : state.ids(rules::Kind::Key)) {
    const auto* key = state.get<rules::Key>(rules::key_ref(id));
    if (key && key->owner == member.id) view.keys.push_back(key);
  }
  std::sort(view.keys.begin(), view.keys.end(), [](const rules::Key* a, const rules::Key* b) {
    return std::tie(a->from, a->id) < std::tie(b->from, b->id);
  });
  for (const auto& id : state.ids(rules::Kind::Office)) {
    const auto* office = state.get<rules::Office>(rules::office_ref(rules::OfficeId::from(id)));
    if (office && office->holder == member.id) view.offices.push_back(office);
  }
  return view;
}

std::string share_text(const View& view, bool utf8) {
  const auto& share = *view.share;
  auto text =
      fmt::format("number {}; {} of {} paid in", share.number,
                  term::say_money(rules::paid_until(share, view.today), utf8), term::say_money(share.price, utf8));
  if (share.ended) return fmt::format("{}; ended {}", text, term::say_date(*share.ended));
  if (view.vested.is_zero()) return text + "; no part vested yet";
  return fmt::format("{}; {} vested", text, view.vested == base::Ratio(1) ? "all" : view.vested.str());
}

std::string vote_text(const View& view) {
  if (view.vote.is_zero())
    return view.member->standing == Standing::Provisional ? "none until a part of the share vests" : "none";
  return view.vote == base::Ratio(1) ? "a full vote" : fmt::format("{} of a vote", view.vote);
}

std::vector<Fact> facts_of(const View& view, const term::Look& look, const os::Zone& zone) {
  const auto& member = *view.member;
  auto standing = term::styled(look, style_of(member.standing), say_standing(member.standing));
  if (member.since) standing += fmt::format(", {} {}", member.left ? "from" : "since", term::say_date(*member.since));
  if (member.left) standing += fmt::format("{} {}", member.since ? " to" : ", left", term::say_date(*member.left));
  std::vector<Fact> facts{{"standing", standing}};
  if (member.origin == rules::Origin::Founder) facts.push_back({"origin", "founded the co-op"});
  if (member.grade) facts.push_back({"grade", member.grade->str()});
  facts.push_back({"vote", vote_text(view)});
  if (view.share) facts.push_back({"share", share_text(view, look.utf8)});
  for (const auto* office : view.offices) {
    facts.push_back({"office", fmt::format("{}, since {}, until {}", office->id, term::say_date(*office->since),
                                           term::say_date(*office->until))});
  }
  for (const auto* key : view.keys) {
    auto text = fmt::format("{}, since {}", short_fingerprint(key->id), term::say_date(zone.local(key->from).date));
    if (key->until) text += fmt::format(", ended {}", term::say_date(zone.local(*key->until).date));
    facts.push_back({"key", text});
  }
  if (!member.guardians.empty()) {
    std::string names;
    for (const auto& id : member.guardians) names += (names.empty() ? "" : ", ") + id.str();
    facts.push_back({"guardians", names});
  }
  if (!member.strikes.empty()) {
    facts.push_back(
        {"strikes", fmt::format("{} would strike this founder",
                                term::say_count(static_cast<std::int64_t>(member.strikes.size()), "other founder"))});
  }
  return facts;
}

/// What is usually done next about such a member.
std::vector<std::string> next_of(const Reader& reader, const View& view) {
  const auto& id = view.member->id;
  switch (view.member->standing) {
    case Standing::Invited:
      return {fmt::format("coop founding accept --as {}{}", id, reader.member == id ? "" : fmt::format("   ({})", id))};
    case Standing::Applicant:
      return {step(reader, fmt::format("coop proposal new <id> --kind membership --member {} --title <text>", id),
                   "proposal-new"),
              fmt::format("coop member admit {} --grade <id>   ({}once a ballot has passed)", id,
                          may(reader, "member-admit") ? "" : say_who(reader, "member-admit") + ", ")};
    case Standing::Provisional:
    case Standing::Owner:
      if (rules::paid_until(*view.share, view.today).minor() >= view.share->price.minor()) return {};
      return {step(reader, fmt::format("coop share pay {} <amount>", id), "share-pay")};
    case Standing::Left:
      return {};
  }
  return {};
}

std::string json_of(const View& view) {
  const auto& member = *view.member;
  auto json = report::Json::object();
  json.set("id", member.id).set("name", member.name).set("standing", member.standing).set("origin", member.origin);
  json.set("since", member.since).set("left", member.left).set("grade", member.grade).set("vote", view.vote);
  auto share = report::Json();
  if (view.share) {
    share = report::Json::object();
    share.set("number", view.share->number).set("price", view.share->price);
    share.set("paid", rules::paid_until(*view.share, view.today)).set("parts", view.share->parts);
    share.set("months_per_part", view.share->months_per_part).set("from", view.share->from);
    share.set("vested", view.vested).set("ended", view.share->ended);
  }
  json.set("share", std::move(share));
  auto offices = report::Json::array();
  for (const auto* office : view.offices) {
    offices.add(report::Json::object().set("id", office->id).set("since", office->since).set("until", office->until));
  }
  json.set("offices", std::move(offices));
  auto keys = report::Json::array();
  for (const auto* key : view.keys) keys.add(key_json(*key));
  json.set("keys", std::move(keys)).set("strikes", report::Json::array(member.strikes));
  json.set("guardians", report::Json::array(member.guardians));
  return report::Json::object().set("member", std::move(json)).text();
}

/// A line for each fact: its name, a tab, its value; what there is several times stands several times.
std::string plain_of(const View& view) {
  const auto& member = *view.member;
  term::Table table({{}, {}});
  const auto add = [&](const char* name, const auto& value) {
    if (value) table.row({name, value->str()});
  };
  table.row({"id", member.id.str()}).row({"name", member.name});
  table.row({"standing", std::string(rules::word(member.standing))});
  table.row({"origin", std::string(rules::word(member.origin))});
  add("since", member.since);
  add("left", member.left);
  add("grade", member.grade);
  table.row({"vote", view.vote.str()});
  if (view.share) {
    table.row({"share", std::to_string(view.share->number)}).row({"price", view.share->price.str()});
    table.row({"paid", rules::paid_until(*view.share, view.today).str()}).row({"vested", view.vested.str()});
  }
  for (const auto* office : view.offices) table.row({"office", office->id.str()});
  for (const auto* key : view.keys) {
    if (!key->until) table.row({"key", fingerprint_of(key->id)});
  }
  return table.plain();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  COOP_TRY(const auto* member, find<rules::Member>(state, rules::member_ref(args.member), "member", "member-unknown"));
  COOP_TRY(const auto zone, zone_of(state));
  const auto view = view_of(state, *member, env.now.utc_date());
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(view));
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    env.out.write(plain_of(view));
    return cli::Outcome::done();
  }
  env.out.print("{}\n\n", term::styled(env.out, term::Style::Heading, full_name(state, member->id)));
  env.out.write(facts_text(facts_of(view, env.out.look(), zone), env.out.look()));
  const char* label = "\nNext:  ";
  for (const auto& command : next_of(reader_at(env, state), view)) {
    env.out.print("{}{}\n", label, command);
    label = "       ";
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body member_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show one member: standing, vote, share, offices, keys")
      .description(
          "What the register holds of a member, and what follows from it today: the part of a vote, what is paid in "
          "and "
          "vested of the share. Private facts are not in these records.")
      .argument("<member>", args->member, "Whom to show")
      .complete("member")
      .example("coop member show ada", "Everything about Ada")
      .exits({{0, "shown"}, {2, "no such member"}})
      .see_also({"coop-member-list", "coop-share-show", "coop-key-list"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
