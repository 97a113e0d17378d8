#include "commands/status_view.hpp"

#include <algorithm>

#include "commands/aside_view.hpp"
#include "commands/published.hpp"

namespace commands {
namespace {

using report::Json;

constexpr std::size_t kShortOid = 7;

Json json_of(const Waiting& one) {
  auto json = Json::object();
  json.set("kind", one.kind).set("id", one.id).set("text", one.text).set("note", one.note).set("due", one.due);
  return json.set("command", one.command.empty() ? Json() : Json(one.command));
}

/// The member's own actions that a sync kept aside.
void add_aside(const history::Ledger& ledger, const Identity& you, base::Instant now, std::vector<Waiting>& waiting) {
  const auto aside = aside_actions(ledger, now);
  if (!aside) return;  // the list itself says why, where it is asked for
  for (const auto& one : *aside) {
    if (one.by != you.member.str()) continue;
    const auto oid = one.commit.str().substr(0, kShortOid);
    waiting.push_back({"aside",
                       oid,
                       one.subject,
                       one.why ? "kept aside: " + one.why->code : "kept aside",
                       {},
                       fmt::format("coop {} {}", one.why ? "show" : "aside redo", oid)});
  }
}

/// Whose new key is at hand, that was asked for and is not in force yet.
std::optional<rules::MemberId> recovering_with(const rules::State& state, const sign::KeyChoice& choice) {
  const auto keys = keys_at_hand(choice);
  if (!keys) return std::nullopt;
  for (const auto& key : *keys) {
    const auto* recovery = state.get<rules::Recovery>(rules::recovery_ref(key.id()));
    if (recovery && !recovery->taken_effect) return recovery->member;
  }
  return std::nullopt;
}

}  // namespace

StatusView status_of(const IdentityOptions& args, const cli::Env& env, const history::Ledger& ledger) {
  const rules::State& state = ledger.state();
  StatusView view{
      .edited = HandEdits(), .coop = state.get<rules::Coop>(rules::coop_ref()), .you = who(env, state, args)};
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (member) ++view.standings[static_cast<std::size_t>(member->standing)];
  }
  for (const auto& id : state.ids(rules::Kind::Office)) {
    const auto* office = state.get<rules::Office>(rules::office_ref(rules::OfficeId::from(id)));
    if (!office) continue;
    if (!office->holder) view.vacant.push_back(office->id);
    if (view.you && office->holder == view.you->member) view.offices.push_back(office->id);
  }
  if (view.you) view.waiting = waiting_for(state, view.you->member, env.now);
  const Reader reader{state, view.you ? std::optional(view.you->member) : std::nullopt, env.now};
  for (auto& matter : open_matters(reader)) {
    if (matter.is_readers) {
      view.waiting.push_back(std::move(matter.what));
    } else {
      view.open.push_back(std::move(matter));
    }
  }
  if (!view.you) view.recovering = recovering_with(state, key_choice(env, args.key));
  if (view.you) add_aside(ledger, *view.you, env.now, view.waiting);
  sort_by_end(view.waiting);
  view.unpublished = unpublished_of(env, ledger);
  view.ballots = open_ballots(state);
  view.terms = ending_terms(state, env.now);
  view.missing = missing_founders(state);
  const auto* policy = state.policy();
  const bool is_new = state.ids(rules::Kind::Petition).empty() && state.ids(rules::Kind::Ballot).empty();
  if (is_new && view.missing.empty() && policy && !policy->offices.empty() && may(reader, "petition-new"))
    view.first_office = policy->offices.front().id;
  view.edited = find_hand_edits_in_view(ledger);  // last: by now every record that the view rests on was read
  return view;
}

Json status_json(const StatusView& view, const history::Ledger& ledger) {
  auto standings = Json::object();
  for (std::size_t i = 0; i < kStandings; ++i) {
    standings.set(std::string(rules::Words<rules::Standing>::kAll[i].second), view.standings[i]);
  }
  auto you = Json();
  if (view.you) {
    you = Json::object();
    you.set("member", view.you->member)
        .set("key", view.you->key.fingerprint())
        .set("offices", Json::array(view.offices));
  }
  auto ballots = Json::array();
  for (const auto& [ballot, voted] : view.ballots) {
    auto one = Json::object();
    one.set("ballot", ballot->id).set("question", ballot->question).set("closes", ballot->closes);
    ballots.add(one.set("voted", voted).set("roll", ballot->roll_persons));
  }
  auto waiting = Json::array();
  for (const auto& one : view.waiting) waiting.add(json_of(one));
  auto open = Json::array();
  for (const auto& matter : view.open) open.add(json_of(matter.what).set("who", matter.who));
  auto terms = Json::array();
  for (const auto& one : view.terms) terms.add(json_of(one));
  auto findings = Json::array();
  for (const auto& finding : ledger.findings()) findings.add(finding.code);
  const auto& id = ledger.state().coop_id();
  auto json = Json::object();
  json.set("name", view.coop->name).set("slug", view.coop->slug).set("coop_id", id ? Json(id->str()) : Json());
  json.set("checkpoint", ledger.state().chain().str()).set("tip", ledger.tip()->str()).set("actions", ledger.actions());
  json.set("members", std::move(standings)).set("founders_missing", Json::array(view.missing));
  json.set("vacant_offices", Json::array(view.vacant));
  json.set("you", std::move(you)).set("waiting", std::move(waiting)).set("ballots", std::move(ballots));
  json.set("open", std::move(open));
  json.set("unpublished", view.unpublished);
  json.set("terms", std::move(terms)).set("edited", hand_edits_json(view.edited));
  return json.set("findings", std::move(findings));
}

}  // namespace commands
