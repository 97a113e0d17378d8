#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/sent_votes.hpp"
#include "commands/tally_text.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::BallotId ballot;
  std::vector<std::string> votes;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  std::optional<os::Zone> zone;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Ballot>(draft.state, rules::ballot_ref(args.ballot), "ballot", "ballot-unknown"));
    zone = draft.zone;
    draft.action.payload = rules::BallotClose{args.ballot};
    if (args.votes.empty()) return {};
    COOP_TRY(auto sent, read_sent_votes(draft.state, args.votes));
    if (sent.ballot != args.ballot) {
      return base::fail("vote-mixed", "the votes are for ballot '{}', not for '{}'", sent.ballot, args.ballot)
          .as(base::ErrorKind::Usage)
          .hint("close the ballot that they answer");
    }
    for (auto& said : sent.votes) bring(draft.action, std::move(said));
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const auto view = view_ballot(state, args.ballot, action.at);
    if (!view) return telling;  // it was counted a moment ago, when the action was judged
    if (!env.options.json) {
      const auto text = tally_text(state, *view, {env.out.look(), *zone, action.at});
      if (text) env.out.write(*text + "\n");
    }
    telling.sentence = fmt::format("Closed ballot {}: {}.", args.ballot, say_outcome(view->result));
    telling.next = next_steps({state, action.by, action.at}, *view);
    auto commands = report::Json::array();
    for (const auto& command : telling.next) commands.add(command.substr(0, command.find("   (")));
    telling.details.set("tally", tally_json(*view)).set("next", std::move(commands));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body ballot_close(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Count a ballot and record its result")
      .description(
          "A ballot is closed after its closing time, or before it where everybody on the roll has voted. The result "
          "is counted from the recorded votes, so that anybody can count it again, and it is what later acts rest on: "
          "an admission, an office, a pay chart, an amendment.")
      .argument("<ballot>", args->ballot, "The ballot")
      .complete("ballot")
      .option("--votes <file>", args->votes, "A signed vote that came in time, as you attest; once for each")
      .complete("file")
      .example("coop ballot close oven", "Record what came out of the vote on the oven")
      .exits({{0, "closed, whatever came out"}, {1, "a rule refused it, such as ballot-close-early"}})
      .see_also({"coop-ballot-tally", "coop-office-accept", "coop-member-admit"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
