#include <algorithm>
#include <charconv>
#include <memory>

#include "base/text.hpp"
#include "base/typed.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/ballot_view.hpp"
#include "commands/ballot_words.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/subject_text.hpp"
#include "rules/ballots/ballots.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::BallotId ballot;
  std::vector<std::string> choices;
  bool blank = false;
};

/// The question and what can be answered, and how.
std::string ask_words(const rules::State& state, const rules::Ballot& ballot) {
  auto text = ballot.question + "\n";
  // The question is the opener's; what a yes carries is the proposal.
  if (ballot.subject.proposal) {
    text += "A yes carries " + say_subject(state, ballot.subject) + "\n";
    const auto* proposal = state.get<rules::Proposal>(rules::proposal_ref(*ballot.subject.proposal));
    const bool is_of_articles = proposal && proposal->kind == rules::ProposalKind::Articles;
    text += fmt::format("  coop {} {}\n", is_of_articles ? "articles diff --proposal" : "proposal show",
                        *ballot.subject.proposal);
  }
  if (ballot.decision.method == rules::Method::YesNo) return text + "yes, no or abstain:";
  std::size_t widest = 0;
  for (const auto& option : ballot.options) widest = std::max(widest, option.id.str().size());
  for (std::size_t i = 0; i < ballot.options.size(); ++i) {
    const auto& option = ballot.options[i];
    const auto* member = option.candidate ? state.member(*option.candidate) : nullptr;
    text += fmt::format("  {} {:<{}}  {}\n", i + 1, option.id.str(), widest,
                        member ? member->name : "other candidates are asked for");
  }
  return text + (ballot.decision.method == rules::Method::Irv ? "Whom you want, best first, with spaces between:"
                                                              : "Whom you want:");
}

/// What was typed, as the options that it names: words between spaces, commas or '>'. In an election a number names the
/// one of that place in the list.
std::vector<std::string> typed_choices(const rules::Ballot& ballot, std::string_view typed) {
  std::vector<std::string> choices;
  while (!typed.empty()) {
    const auto end = std::min(typed.find_first_of(" ,>"), typed.size());
    auto word = base::lower_case(typed.substr(0, end));
    std::size_t number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool is_number = read.ec == std::errc() && read.ptr == word.data() + word.size();
    if (is_number && number >= 1 && number <= ballot.options.size() && ballot.decision.method != rules::Method::YesNo) {
      word = ballot.options[number - 1].id.str();
    }
    if (!word.empty()) choices.push_back(std::move(word));
    typed.remove_prefix(std::min(end + 1, typed.size()));
  }
  return choices;
}

/// Asked before the repository is locked, so that nobody waits for a person who thinks; again, until it is an answer.
base::Result<std::vector<std::string>> ask_choices(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto* ballot,
           find<rules::Ballot>(ledger.state(), rules::ballot_ref(args.ballot), "ballot", "ballot-unknown"));
  auto words = ask_words(ledger.state(), *ballot);
  while (true) {
    COOP_TRY(const auto answer,
             env.prompt.ask(words, fmt::format("{} on the command line, or --blank", listed(options_of(*ballot)))));
    auto choices = typed_choices(*ballot, answer);
    const auto read = read_choices(*ballot, choices);
    if (read) return choices;
    env.err.print("  {}: choose {}\n", base::printable(read.error().message), listed(options_of(*ballot)));
    words = ">";
  }
}

base::Result<cli::Outcome> run(Args args, cli::Env& env) {
  if (args.blank && !args.choices.empty()) {
    return base::fail("vote-form", "a blank vote names no option")
        .as(base::ErrorKind::Usage)
        .hint("leave out --blank, or the options");
  }
  if (args.choices.empty() && !args.blank) {
    COOP_TRY(args.choices, ask_choices(args, env));
  }
  std::optional<std::vector<rules::OptionId>> earlier;
  std::optional<os::Zone> zone;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto* ballot,
             find<rules::Ballot>(draft.state, rules::ballot_ref(args.ballot), "ballot", "ballot-unknown"));
    COOP_TRY(const auto choices, read_choices(*ballot, args.choices));
    rules::BallotCast cast{args.ballot, *draft.state.digest(rules::ballot_ref(args.ballot)), 1, choices};
    if (const auto* vote = vote_of(draft.state, args.ballot, draft.action.by)) {
      earlier = vote->ranking;
      cast.serial = vote->serial + 1;
    }
    zone = draft.zone;
    draft.action.payload = cast;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const auto& cast = std::get<rules::BallotCast>(action.payload);
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(args.ballot));
    const auto weight = rules::roll_weight(state, args.ballot, action.by).value_or(base::Ratio());
    const auto voted = rules::count_voters(state, args.ballot);
    const auto vote = say_ranking(cast.ranking);
    telling.sentence = fmt::format("{} voted {} in ballot {}.", full_name(state, action.by), vote, args.ballot);
    telling.facts = {{"question", ballot->question}};
    if (ballot->subject.proposal) telling.facts.emplace_back("about", say_subject(state, ballot->subject));
    if (earlier)
      telling.facts.emplace_back("replaces",
                                 fmt::format("{}, vote {} of this member", say_ranking(*earlier), cast.serial - 1));
    telling.facts.emplace_back("weight",
                               weight == base::Ratio(1) ? "a full vote" : term::say_ratio(weight) + " of a vote");
    telling.facts.emplace_back("cast", fmt::format("{} of {}", voted, ballot->roll_persons));
    telling.facts.emplace_back("closes", fmt::format("{}, {}", term::say_instant(ballot->closes, *zone),
                                                     term::say_span(ballot->closes, action.at)));
    const bool have_all_voted = voted == ballot->roll_persons;
    telling.next = {have_all_voted
                        ? step(Reader{state, action.by, action.at}, fmt::format("coop ballot close {}", args.ballot),
                               rules::BallotClose{args.ballot})
                        : fmt::format("coop ballot tally {}", args.ballot)};
    telling.details.set("ballot", args.ballot)
        .set("ranking", report::Json::array(cast.ranking))
        .set("serial", cast.serial);
    telling.details.set("replaces", earlier ? report::Json::array(*earlier) : report::Json()).set("weight", weight);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body ballot_cast(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Vote in a ballot, or replace your vote")
      .description(
          "A question is answered with yes, no or abstain; in an election the candidates are named in order, best "
          "first, as many as you like. Without a choice you are asked. Votes are open: everybody can read who voted "
          "how, with 'coop ballot show --votes'. While the ballot is open you may vote again, and your last vote alone "
          "counts.")
      .argument("<ballot>", args->ballot, "The ballot")
      .complete("ballot")
      .argument("[<choice>...]", args->choices, "yes, no or abstain; or candidates, best first")
      .flag("--blank", args->blank, "Take part, and choose nothing")
      .example("coop ballot cast oven yes", "Vote for the oven")
      .example("coop ballot cast president-2024 bo ada", "Want Bo most, then Ada")
      .exits({{0, "recorded"}, {1, "a rule refused it, such as ballot-cast-after-close"}})
      .see_also({"coop-ballot-show", "coop-ballot-tally"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
