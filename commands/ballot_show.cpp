#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/subject_text.hpp"
#include "commands/tally_text.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/ballots/paper.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  rules::BallotId ballot;
  bool votes = false;
};

/// When the voting ends, or when it was closed.
Fact say_end(const BallotView& view, const os::Zone& zone, base::Instant now) {
  const auto& ends = view.ballot->closes;
  if (view.stage != Stage::Closed) {
    return {"closes", fmt::format("{}, {}", term::say_instant(ends, zone), term::say_span(ends, now))};
  }
  const auto* early = view.result.closed < ends ? "; everybody had voted" : "";
  return {"closed", term::say_instant(view.result.closed, zone) + early};
}

/// What was frozen when it was opened, and its end.
std::vector<Fact> frozen(const rules::State& state, const BallotView& view, const os::Zone& zone, base::Instant now) {
  const auto& ballot = *view.ballot;
  std::vector<Fact> facts = {
      {"about", say_subject(state, ballot.subject)},
      {"decision", say_rule(ballot.decision)},
      {"quorum", say_quorum(ballot.decision)},
      {"opened", fmt::format("{} by {}", term::say_instant(ballot.opens, zone), full_name(state, ballot.opened_by))},
      say_end(view, zone, now),
      {"roll", fmt::format("{} with {} {}, as at {}", term::say_count(ballot.roll_persons, "person"),
                           term::say_ratio(ballot.roll_weight), ballot.roll_weight == base::Ratio(1) ? "vote" : "votes",
                           term::say_date(ballot.record_date))}};
  if (ballot.petition) facts.push_back({"petition", ballot.petition->str()});
  if (ballot.decision.method != rules::Method::YesNo) {
    std::string order;
    for (const auto& option : ballot.tie_order) order += (order.empty() ? "" : ", ") + option.str();
    facts.push_back({"ties", fmt::format("{} (who comes first is favoured)", order)});
  }
  return facts;
}

/// The candidates, each with the plan on which they stand and its targets.
std::string option_lines(const rules::State& state, const rules::Ballot& ballot, const term::Look& look) {
  std::size_t widest = 0;
  for (const auto& option : ballot.options) widest = std::max(widest, option.id.str().size());
  std::string text;
  for (const auto& option : ballot.options) {
    const auto* member = option.candidate ? state.member(*option.candidate) : nullptr;
    const auto gap = std::string(widest - option.id.str().size() + 2, ' ');
    text += fmt::format("  {}{}{}\n", styled(look, term::Style::Id, option.id.str()), gap,
                        member ? base::printable(member->name) : std::string("other candidates are asked for"));
    if (!option.plan) continue;
    const auto* plan = state.get<rules::Proposal>(rules::proposal_ref(*option.plan));
    std::vector<Fact> facts = {
        {"  plan", fmt::format("{}: {}", *option.plan, plan ? base::printable(plan->title) : "")}};
    for (const auto& target : plan ? plan->targets : std::vector<rules::Target>()) {
      facts.push_back(
          {"  target", fmt::format("{}: {}", base::printable(target.measure), base::printable(target.goal))});
    }
    text += facts_text(facts, look);
  }
  return text;
}

std::string names_where(const rules::State& state, const BallotView& view, bool has_voted) {
  std::string names;
  for (const auto& entry : roll_of(state, view.id)) {
    const bool voted =
        vote_of(state, view.id, entry.member) != nullptr || rules::voted_on_paper(state, view.id, entry.member);
    if (voted == has_voted) names += (names.empty() ? "" : ", ") + entry.member.str();
  }
  return names.empty() ? "nobody" : names;
}

term::Table votes_table(const rules::State& state, const BallotView& view) {
  term::Table table({{"member"}, {"weight", term::Align::Right}, {"vote", term::Align::Left, true}});
  for (const auto& entry : roll_of(state, view.id)) {
    const auto* vote = vote_of(state, view.id, entry.member);
    table.row({{entry.member.str(), term::Style::Id},
               term::say_ratio(entry.weight),
               vote                                                  ? term::Cell(say_ranking(vote->ranking))
               : rules::voted_on_paper(state, view.id, entry.member) ? term::Cell("on paper", term::Style::Aside)
                                                                     : term::Cell("-", term::Style::Aside, {""})});
  }
  return table;
}

report::Json ballot_json(const rules::State& state, const BallotView& view) {
  const auto& ballot = *view.ballot;
  auto json = tally_json(view).set("opens", ballot.opens).set("opened_by", ballot.opened_by);
  json.set("record_date", ballot.record_date).set("petition", ballot.petition);
  auto options = report::Json::array();
  for (const auto& option : ballot.options) {
    auto targets = report::Json::array();
    const auto* plan = option.plan ? state.get<rules::Proposal>(rules::proposal_ref(*option.plan)) : nullptr;
    for (const auto& target : plan ? plan->targets : std::vector<rules::Target>()) {
      targets.add(report::Json::object().set("measure", target.measure).set("goal", target.goal));
    }
    auto one = report::Json::object().set("option", option.id).set("candidate", option.candidate);
    options.add(one.set("plan", option.plan).set("targets", std::move(targets)));
  }
  auto roll = report::Json::array();
  for (const auto& entry : roll_of(state, view.id)) {
    const auto* vote = vote_of(state, view.id, entry.member);
    auto one = report::Json::object().set("member", entry.member).set("weight", entry.weight);
    roll.add(one.set("vote", vote ? report::Json::array(vote->ranking) : report::Json()));
  }
  return json.set("options", std::move(options))
      .set("tie_order", report::Json::array(ballot.tie_order))
      .set("roll", std::move(roll));
}

std::string next_of(const Reader& reader, const BallotView& view) {
  if (view.stage != Stage::Open) {
    return step(reader, fmt::format("coop ballot close {}", view.id), rules::BallotClose{view.id});
  }
  const bool is_on_roll = reader.member && rules::roll_weight(reader.state, view.id, *reader.member);
  return fmt::format("coop ballot cast {}{}", view.id, is_on_roll ? "" : "   (those on the roll)");
}

base::Result<std::string> page(const Reader& reader, const BallotView& view, const TallyLook& how, bool votes) {
  const auto& state = reader.state;
  const auto heading = [&](std::string_view title) {
    return "\n" + styled(how.look, term::Style::Heading, title) + "\n";
  };
  const auto stage = view.stage == Stage::Closed
                         ? styled(how.look, style_of(view.result.outcome), say_outcome(view.result))
                     : view.stage == Stage::Open ? styled(how.look, term::Style::Waiting, "open")
                                                 : styled(how.look, term::Style::Waiting, "to be closed");
  const auto title = fmt::format("{}  {}", styled(how.look, term::Style::Id, view.id.str()),
                                 styled(how.look, term::Style::Heading, base::printable(view.ballot->question)));
  auto text = heading_line(title, stage, how.look) + facts_text(frozen(state, view, how.zone, how.now), how.look);
  if (view.ballot->decision.method != rules::Method::YesNo) {
    text += heading("Candidates") + option_lines(state, *view.ballot, how.look);
  }
  text += heading(fmt::format("Voted: {} of {}", view.result.persons, view.ballot->roll_persons));
  if (votes) {
    text += votes_table(state, view).indent(2).text(how.look);
  } else {
    text +=
        facts_text({{"voted", names_where(state, view, true)}, {"not yet", names_where(state, view, false)}}, how.look);
  }
  if (view.stage != Stage::Closed) {
    return text + "\nNext:  " + next_of(reader, view) + "\n";
  }
  COOP_TRY(const auto lines, count_lines(state, view, how));
  return text + heading("Result") + lines;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  COOP_TRY(const auto view, view_ballot(state, args.ballot, env.now));
  COOP_TRY(const auto zone, zone_of(state));
  if (env.options.json) {
    env.out.write(report::Json::object().set("ballot", ballot_json(state, view)).text());
  } else if (env.options.plain) {
    env.out.write(votes_table(state, view).plain());
  } else {
    COOP_TRY(const auto text, page(reader_at(env, state), view, {env.out.look(), zone, env.now}, args.votes));
    env.out.write(text);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body ballot_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show a ballot: what is asked, who may vote, who has")
      .description(
          "Everything that decides the count was frozen when the ballot was opened, and stands here: the question, "
          "the rule, the candidates with their plans, the roll. After the closing its result stands here too. --plain "
          "writes the roll: member, weight, vote.")
      .argument("<ballot>", args->ballot, "The ballot")
      .complete("ballot")
      .flag("--votes", args->votes, "Also how everybody voted")
      .example("coop ballot show oven --votes", "The vote on the oven, with every vote")
      .exits({{0, "shown"}, {2, "there is no such ballot"}})
      .see_also({"coop-ballot-cast", "coop-ballot-tally"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
