#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/ballot_view.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"
#include "rules/ballots/paper.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::BallotId ballot;
  std::vector<std::string> files;
};

std::string people(const rules::State& state, const std::vector<rules::MemberId>& ids) {
  std::string list;
  for (const auto& id : ids) list += (list.empty() ? "" : ", ") + full_name(state, id);
  return list;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Ballot>(draft.state, rules::ballot_ref(args.ballot), "ballot", "ballot-unknown"));
    for (const auto& file : args.files) {
      COOP_TRY(auto said, read_statement(file, "ballot-paper"));
      bring(draft.action, std::move(said));
    }
    draft.action.payload = rules::BallotPaper{args.ballot};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action&) {
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(args.ballot));
    const auto* sheet = state.get<rules::PaperSheet>(rules::paper_ref(args.ballot));
    const auto voters = static_cast<std::int64_t>(sheet->voters.size());
    Telling telling;
    telling.sentence = fmt::format("Entered {} on paper in ballot {}, attested by two tellers.",
                                   term::say_count(voters, "vote"), args.ballot);
    telling.facts = {{"question", ballot->question},
                     {"tellers", people(state, sheet->tellers)},
                     {"voters", people(state, sheet->voters)}};
    for (const auto& pile : sheet->piles) {
      const auto weight =
          pile.weight == base::Ratio(1) ? std::string() : fmt::format(", {} of a vote each", pile.weight);
      telling.facts.emplace_back(term::say_count(pile.papers, "paper"), say_ranking(pile.ranking) + weight);
    }
    telling.facts.emplace_back(
        "at most", fmt::format("{} of {} on the roll may vote on paper", rules::most_on_paper(*state.policy(), *ballot),
                               ballot->roll_persons));
    telling.next = {fmt::format("coop ballot tally {}", args.ballot)};
    telling.details.set("ballot", args.ballot)
        .set("tellers", report::Json::array(sheet->tellers))
        .set("voters", report::Json::array(sheet->voters));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body ballot_paper(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Enter votes on paper, as two tellers counted them")
      .description(
          "For members who cannot sign. Two tellers, who are no candidates, count the papers, each alone and without "
          "knowing what the other found, and sign who voted and what they counted, with 'coop sign ballot-paper'. "
          "Their "
          "two statements are entered together; where they differ, nothing is.")
      .description(
          "Nobody's signature stands behind such a vote, so it is marked as attested in the result and by every audit, "
          "and the articles say what part of a roll may vote so.")
      .argument("<ballot>", args->ballot, "The ballot")
      .complete("ballot")
      .argument("<file>...", args->files, "The statements of the two tellers")
      .complete("file")
      .example("coop ballot paper oven ada-papers.yaml bo-papers.yaml", "Enter what Ada and Bo counted")
      .exits({{0, "entered"}, {1, "a rule refused it, such as paper-differs"}, {3, "a file is not good"}})
      .see_also({"coop-sign", "coop-ballot-collect", "coop-ballot-tally"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
