#include <memory>
#include <set>

#include "base/text.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/confirm.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/past.hpp"
#include "commands/show_record.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/members/stolen_key.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::string key;
  std::optional<std::string> last_good;
};

/// The chain of the commit that is named as the last good one. Fails (usage) with key-last-good.
base::Result<base::Sha256> chain_of(const cli::Env& env, const std::string& commit) {
  const auto unknown = [&] {
    return base::fail("key-last-good", "no action of this record is called '{}'", base::printable(commit))
        .as(base::ErrorKind::Usage)
        .hint("'coop log' lists the actions, each with the digits that name it");
  };
  if (!is_commit_prefix(commit)) return unknown();
  COOP_TRY(const auto line, Past::open(env.options.directory));
  COOP_TRY(const auto commits, commits_named(env.options.directory, commit));
  if (commits.size() != 1) return unknown();
  COOP_TRY(const auto past, read_past(line.repository(), commits.front()));
  if (!past.body) return unknown();
  return past.body->chain;
}

/// What went of that which the key had done, and can be done anew.
std::vector<std::string> taken_back(const rules::State& state, const rules::Action& action) {
  std::set<std::string> words;
  for (const auto& [payload, said] : *action.disputed) {
    const auto* cast = std::get_if<rules::BallotCast>(&payload);
    const auto* collect = std::get_if<rules::BallotCollect>(&payload);
    if (cast || collect) {
      const auto& ballot = cast ? cast->ballot : collect->ballot;
      const bool is_open = !state.get<rules::BallotResult>(rules::result_ref(ballot));
      const bool has_vote = state.get<rules::Vote>(rules::vote_ref(ballot, action.by)) != nullptr;
      if (is_open && !has_vote) words.insert(fmt::format("the vote in ballot {}; cast yours anew", ballot));
    }
    const auto* circle = std::get_if<rules::RecoveryCircle>(&payload);
    if (circle && state.member(action.by)->guardians.empty()) words.insert("the guardians; choose yours anew");
  }
  return {words.begin(), words.end()};
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  std::optional<base::Sha256> last_good;
  if (args.last_good) {
    COOP_TRY(last_good, chain_of(env, *args.last_good));
  }
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto key, find_key(draft.state, args.key));
    draft.action.payload = rules::KeyRevoke{key, last_good};
    const auto* record = draft.state.get<rules::Key>(rules::key_ref(key));
    // Whose it is and whether it is in force, the rules say; asking comes after that, where it could be yes.
    if (args.dry_run || !record || record->owner != draft.action.by || record->until) return {};
    return confirm(
        env, fmt::format("The key {} can never be used in this co-op again.\nRevoke it?", short_fingerprint(key)));
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto& key = std::get<rules::KeyRevoke>(action.payload).key;
    Telling telling;
    telling.sentence = fmt::format("Revoked a key of {}. What it signed {} stays good.", full_name(state, action.by),
                                   action.disputed ? "until the last good action" : "before");
    telling.facts = {{"revoked", fingerprint_of(key)}};
    if (action.disputed) {
      for (const auto& enrolled : rules::enrolled_by_thief(*action.disputed)) {
        telling.facts.emplace_back("with it", fingerprint_of(enrolled) + ", which it enrolled");
      }
      for (const auto& words : taken_back(state, action)) telling.facts.emplace_back("taken back", words);
      const auto count = static_cast<std::int64_t>(action.disputed->size());
      telling.facts.emplace_back("disputed", count == 0 ? std::string("nothing: it signed no action after that")
                                                        : fmt::format("{} signed since; 'coop audit' lists them",
                                                                      term::say_count(count, "action")));
    }
    telling.next = {fmt::format("coop key list {}", action.by)};
    telling.details.set("member", action.by).set("key", key).set("fingerprint", fingerprint_of(key));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body key_revoke(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("End one of your keys for good")
      .description(
          "For a key that was lost, stolen or replaced. From then on nothing that it signs counts; what it signed "
          "before keeps its force. The last key of a member cannot be revoked: add the new one first.")
      .description(
          "Of a stolen key, name with --last-good the last action that you know to be yours. What the key signed after "
          "it is disputed: its votes in open ballots, its signatures under open petitions, its approvals that nothing "
          "rests on yet, the guardians that it chose, and the keys that it enrolled go, with all that those did; the "
          "rest stays in the record, and every audit lists it until further actions put it right.")
      .argument("<key>", args->key, "The key's fingerprint, or the beginning of it")
      .complete("key")
      .option("--last-good <commit>", args->last_good, "The key was stolen; the last action that is to be trusted")
      .example("coop key revoke SHA256:L77ZzTtF --yes", "End the key whose fingerprint begins so, without being asked")
      .exits({{0, "revoked"}, {1, "a rule refused it, or you did not confirm it"}})
      .see_also({"coop-key-list", "coop-key-add"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
