#include <memory>

#include "articles/compare.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/articles_changes.hpp"
#include "commands/articles_view.hpp"
#include "commands/look.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::ProposalId proposal;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  std::vector<articles::Difference> changes;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto after, proposed_articles(draft.state, args.proposal));
    COOP_TRY(const auto before, articles_in_force(draft.state));
    COOP_TRY(changes, articles::compare(before, after));
    draft.action.payload = rules::ArticlesAmend{args.proposal};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action&) {
    Telling telling;
    if (!env.options.json) env.out.print("{}\n", changes_text(changes, env.out.look()));
    const auto count = static_cast<std::int64_t>(changes.size());
    const auto& adoption = *state.get<rules::Adoption>(rules::adoption_ref(args.proposal));
    telling.sentence =
        fmt::format("Amended the articles as '{}' says: {}.", args.proposal, term::say_count(count, "change"));
    telling.facts = {{"from", adoption.before.str().substr(0, 12)}, {"to", adoption.after.str().substr(0, 12)}};
    telling.next = {"coop articles show", "coop articles history"};
    telling.details.set("proposal", args.proposal).set("before_sha256", adoption.before.str());
    telling.details.set("after_sha256", adoption.after.str()).set("changes", changes_json(changes));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body articles_amend(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Put an amendment into force that was voted")
      .description(
          "The articles become exactly those that the proposal holds and the ballot carried. If the articles were "
          "amended since the proposal was written, it has lapsed and must be voted on anew.")
      .argument("<proposal>", args->proposal, "The proposal of new articles")
      .complete("proposal")
      .example("coop articles amend longer-hours", "Carry out the vote on longer hours")
      .exits({{0, "in force"}, {1, "a rule refused it"}})
      .see_also({"coop-articles-history", "coop-articles-check", "coop-proposal-new"});
  declare_act(spec, *args, true);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
