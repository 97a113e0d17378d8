#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/ballot_view.hpp"
#include "commands/look.hpp"
#include "commands/sent_votes.hpp"
#include "rules/ballots/ballots.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::vector<std::string> files;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  SentVotes sent;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(sent, read_sent_votes(draft.state, args.files));
    for (auto& said : sent.votes) bring(draft.action, std::move(said));
    draft.action.payload = rules::BallotCollect{sent.ballot};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(sent.ballot));
    const auto voted = rules::count_voters(state, sent.ballot);
    Telling telling;
    telling.sentence =
        fmt::format("Recorded {} in ballot {}.",
                    term::say_count(static_cast<std::int64_t>(action.said.size()), "signed vote"), sent.ballot);
    telling.facts = {{"question", ballot->question}};
    auto votes = report::Json::array();
    for (const auto& said : action.said) {
      const auto& vote = said.statement;
      const auto* counted = vote_of(state, sent.ballot, vote.by);
      const bool counts = counted && counted->serial == vote.serial;
      telling.facts.emplace_back(vote.by.str(),
                                 say_ranking(vote.ranking) + (counts ? "" : ", overtaken by a later vote of theirs"));
      votes.add(report::Json::object()
                    .set("by", vote.by)
                    .set("serial", vote.serial)
                    .set("ranking", report::Json::array(vote.ranking))
                    .set("counts", counts));
    }
    if (sent.recorded_before > 0) {
      telling.facts.emplace_back("left out", term::say_count(sent.recorded_before, "vote") + " recorded before");
    }
    telling.facts.emplace_back("cast", fmt::format("{} of {}", voted, ballot->roll_persons));
    telling.next = {fmt::format("coop ballot tally {}", sent.ballot)};
    telling.details.set("ballot", sent.ballot).set("votes", std::move(votes));
    telling.details.set("recorded_before", sent.recorded_before);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body ballot_collect(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Record votes that their voters signed and sent")
      .description(
          "For votes that came by mail, by telephone or on a stick: each is a statement that its voter has signed, "
          "with "
          "'coop sign ballot-cast' or stock ssh-keygen. Whoever collects them can change nothing in them. Of several "
          "votes of one voter the one with the highest serial counts, whichever comes in first.")
      .description(
          "The files answer one ballot, which they name themselves. A vote that was recorded before is left out. Votes "
          "that came in time, and are recorded after the closing time, go into the closing: 'coop ballot close "
          "--votes'.")
      .argument("<file>...", args->files, "The signed votes, all for one ballot; - for standard input")
      .complete("file")
      .example("coop ballot collect ada-oven.yaml dita-oven.yaml", "Record two votes in one act")
      .exits({{0, "recorded"}, {1, "a rule refused it"}, {3, "a file or its signature is not good"}})
      .see_also({"coop-sign", "coop-ballot-cast", "coop-ballot-close", "coop-ballot-paper"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
