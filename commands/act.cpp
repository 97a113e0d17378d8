#include "commands/act.hpp"

#include <algorithm>

#include "articles/cite.hpp"
#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/published.hpp"
#include "history/admission.hpp"
#include "os/when.hpp"
#include "rules/powers.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

constexpr int kMidday = 12;
constexpr std::size_t kShortKey = 12;
constexpr std::size_t kShortOid = 7;

/// `at`: the clock, but never before the newest action; or what --at says.
base::Result<base::Instant> instant_of(const cli::Env& env, const ActOptions& options, const rules::State& state,
                                       const os::Zone& zone) {
  const auto last = state.last_at();
  if (options.at) {
    COOP_TRY(const auto at, os::parse_when(*options.at, zone, env.now, kMidday));
    COOP_CHECK(history::check_stated(at, env.now));
    return at;
  }
  if (!last) return env.now;
  COOP_CHECK(history::check_clock(*last, env.now));
  return std::max(*last, env.now);
}

/// Does the action rest on a petition and not on an office?
bool rests_on_petition(const rules::State& state, const rules::Action& action) {
  const auto* policy = state.policy();
  const auto* power = policy ? policy->power(rules::kind_of(action.payload)) : nullptr;
  return action.under && power && !power->under;
}

report::Json action_json(const rules::Action& action) {
  auto json = report::Json::object();
  json.set("action", rules::kind_of(action.payload));
  json.set("subject", rules::subject_line(action));
  json.set("at", action.at);
  json.set("by", action.by);
  json.set("as", action.as);
  json.set("under", action.under);
  return json;
}

/// `value` as it stands behind `hang` columns, wrapped only where it does not fit: wrapping folds blanks.
std::string wrapped(const std::string& value, int width, int hang) {
  if (hang + term::visible_width(value) <= width) return value;
  return term::wrap(value, width, hang, hang).substr(static_cast<std::size_t>(hang));
}

void print_facts(term::Stream& out, const std::vector<std::pair<std::string, std::string>>& facts) {
  std::size_t widest = 0;
  for (const auto& [name, value] : facts) widest = std::max(widest, name.size());
  const int hang = static_cast<int>(widest) + 4;
  for (const auto& [name, value] : facts) {
    const auto label = term::styled(out, term::Style::Aside, fmt::format("{:<{}}", name, widest));
    out.print("  {}  {}\n", label, wrapped(value, out.look().width, hang));
  }
}

}  // namespace

void declare_act(cli::Spec& spec, ActOptions& options, bool with_under) {
  spec.flag("-n,--dry-run", options.dry_run, "Show what would be recorded, write nothing");
  if (with_under) {
    spec.option("--under <id>", options.under, "The ballot or petition that it rests on (default: the one that fits)")
        .complete("ballot");
  }
  spec.option("--as-office <id>", options.office, "The office in which you act (default: the one that may)")
      .complete("office");
  spec.option("--as <member>", options.as, "Act as this member, with one of their keys").complete("member");
  spec.option("--key <file>", options.key, "The key to sign with").complete("file");
  spec.option("--at <when>", options.at, "When it happened, for entering an old paper record");
}

void complete_head(const ActOptions& options, const rules::State& state, rules::Action& action) {
  const auto* policy = state.policy();
  const auto* power = policy ? policy->power(rules::kind_of(action.payload)) : nullptr;
  action.under = options.under;
  if (!action.under && power && power->under) {
    if (const auto mandate = find_mandate(state, action)) action.under = mandate->str();
  }
  action.as = options.office;
  if (!action.as && !rests_on_petition(state, action)) {
    action.as = rules::office_for(state, action.by, rules::kind_of(action.payload), action.at.utc_date());
  }
  if (!action.under || rests_on_petition(state, action)) return;
  if (const auto id = rules::BallotId::parse(*action.under)) action.under_sha256 = state.digest(rules::result_ref(*id));
}

std::optional<rules::BallotId> find_mandate(const rules::State& state, const rules::Action& action) {
  rules::Subject wanted;
  std::optional<rules::MemberId> admitted;
  std::optional<rules::KeyId> granted;
  if (const auto* admit = std::get_if<rules::MemberAdmit>(&action.payload)) admitted = admit->member;
  if (const auto* grant = std::get_if<rules::RecoveryGrant>(&action.payload)) granted = grant->key;
  if (const auto* accept = std::get_if<rules::OfficeAccept>(&action.payload)) wanted.office = accept->office;
  if (const auto* chart = std::get_if<rules::PayrollChart>(&action.payload)) wanted.proposal = chart->proposal;
  if (const auto* amend = std::get_if<rules::ArticlesAmend>(&action.payload)) wanted.proposal = amend->proposal;
  // Where no mandate that fits is good, the rule is asked about one that was, or will be, and says why.
  std::optional<rules::BallotId> not_good;
  for (const auto& id : state.ids(rules::Kind::Ballot)) {
    const auto ballot_id = rules::BallotId::from(id);
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(ballot_id));
    const auto* result = state.get<rules::BallotResult>(rules::result_ref(ballot_id));
    if (!ballot || (result && result->used_by)) continue;
    if (result && result->outcome != rules::Outcome::Carried && result->outcome != rules::Outcome::Elected) continue;
    const auto* proposal =
        ballot->subject.proposal ? state.get<rules::Proposal>(rules::proposal_ref(*ballot->subject.proposal)) : nullptr;
    const bool fits = admitted ? proposal && proposal->member == admitted && !proposal->key
                      : granted
                          ? proposal && proposal->key == granted
                          : ballot->subject.office == wanted.office && ballot->subject.proposal == wanted.proposal;
    if (!fits) continue;
    if (result && state.policy() && rules::is_good_mandate(*state.policy(), *ballot, *result, action.at))
      return ballot_id;
    not_good = ballot_id;
  }
  return not_good;
}

base::Error with_article(base::Error error, const rules::State& state) {
  if (error.article.empty()) return error;
  const auto* policy = state.get<rules::Policy>(rules::policy_ref());
  const auto* clauses = state.get<rules::Clauses>(rules::clauses_ref());
  if (!policy || !clauses) return error;
  const articles::Articles in_force{codec::to_node(*policy), codec::to_node(*clauses)};
  const auto cited = articles::cite(in_force, error.article);
  if (!cited) return error;
  error.details.push_back(fmt::format("article {}  {}", cited->number, cited->text));  // set by cli::error_text()
  return error;
}

void note_recorded(cli::Env& env, const rules::Action& action, const store::Oid& commit) {
  const auto oid = commit.str().substr(0, kShortOid);
  env.deed = {fmt::format("recorded {} '{}'", oid, base::printable(rules::subject_line(action))),
              fmt::format("'coop show {}' shows it", oid)};
}

void tell_recorded(cli::Env& env, const rules::Action& action, const Identity& identity, const store::Oid& commit,
                   const Telling& telling) {
  if (env.options.json) {
    auto json = action_json(action);
    json.set("commit", commit.str());
    json.set("key", identity.key.fingerprint());
    json.set("details", telling.details);
    env.out.write(report::Json::object().set("recorded", std::move(json)).text());
    return;
  }
  env.out.line(term::wrap(base::printable(telling.sentence), env.out.look().width));
  auto facts = telling.facts;
  for (auto& [name, value] : facts) value = base::printable(value);
  if (action.under) facts.emplace_back("under", base::printable(*action.under));
  const auto key = identity.key.fingerprint().substr(0, 7 + kShortKey);
  facts.emplace_back("as", fmt::format("{}{}, key {}", term::styled(env.out, term::Style::Id, action.by.str()),
                                       action.as ? " (" + action.as->str() + ")" : "", key));
  facts.emplace_back("in",
                     fmt::format("{}  {}", term::styled(env.out, term::Style::Id, commit.str().substr(0, kShortOid)),
                                 base::printable(rules::subject_line(action))));
  print_facts(env.out, facts);
  if (telling.next.empty()) return;
  env.out.line();
  const char* label = "Next:  ";
  for (const auto& command : telling.next) {
    env.out.print("{}{}\n", label, base::printable(command));
    label = "       ";
  }
}

/// Of each file: a whole set of articles says nothing to whoever scrolls through it.
constexpr int kDryRunLines = 60;

void tell_dry_run(cli::Env& env, const history::Prepared& prepared) {
  if (env.options.json) {
    auto json = action_json(prepared.action);
    auto files = report::Json::array();
    for (const auto& file : prepared.files) {
      files.add(report::Json::object().set("path", file.path).set("bytes", file.bytes));
    }
    json.set("files", std::move(files));
    env.out.write(report::Json::object().set("would_record", std::move(json)).text());
    return;
  }
  env.out.print("Would record 1 action and change {} {} (nothing was written):\n\n", prepared.files.size(),
                prepared.files.size() == 1 ? "file" : "files");
  env.out.print("  {}\n",
                term::styled(env.out, term::Style::Heading, base::printable(rules::subject_line(prepared.action))));
  for (const auto& file : prepared.files) {
    env.out.print("\n    {} {}\n", file.bytes ? "write" : "remove",
                  term::styled(env.out, term::Style::Id, base::printable(file.path)));
    if (!file.bytes) continue;
    std::string_view rest = *file.bytes;
    const auto bar = term::styled(env.out, term::Style::Good, "|");
    for (int shown = 0; !rest.empty() && shown < kDryRunLines; ++shown) {
      const auto end = std::min(rest.find('\n'), rest.size());
      env.out.print("      {} {}\n", bar, base::printable(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const auto left = std::count(rest.begin(), rest.end(), '\n');
    if (left > 0) env.out.print("      {} ... and {} more; --json gives all\n", bar, term::say_count(left, "line"));
  }
}

base::Result<cli::Outcome> act(cli::Env& env, const ActOptions& options, const Build& build, const Tell& tell) {
  const history::Marks marks(state_folder(env));
  COOP_TRY(auto ledger, history::Ledger::open(env.options.directory, marks, history::Ledger::For::Writing));
  const auto& state = ledger.state();
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  if (!coop) return *state.failure();
  COOP_TRY(const auto zone, os::Zone::find(coop->time_zone));
  env.time_zone = coop->time_zone;
  COOP_TRY(const auto identity, who(env, state, options));
  rules::Action action;
  COOP_TRY(action.at, instant_of(env, options, state, zone));
  action.by = identity.member;
  Draft draft{state, *coop, zone, action, {}};
  if (auto built = build(draft); !built) return with_article(std::move(built).error(), state);
  complete_head(options, state, action);
  auto prepared = ledger.prepare(action, identity.key.id());
  if (!prepared) return with_article(std::move(prepared).error(), state);
  if (!draft.to_confirm.empty() && !env.options.quiet && !env.options.json) env.err.line(draft.to_confirm);
  if (options.dry_run) {
    tell_dry_run(env, *prepared);
    return cli::Outcome::done();
  }
  COOP_CHECK(confirm_identity(env, state, identity));
  COOP_TRY(const auto signer, signer_of(env, identity, options));
  COOP_TRY(const auto commit, ledger.commit(*prepared, *signer));
  note_recorded(env, prepared->action, commit);
  auto telling = tell(state, prepared->action);
  if (seat_of(env, ledger.repository())) {
    telling.next.insert(telling.next.begin(), publishing_step(state, prepared->action, zone));
  }
  tell_recorded(env, prepared->action, identity, commit, telling);
  return cli::Outcome::done();
}

}  // namespace commands
