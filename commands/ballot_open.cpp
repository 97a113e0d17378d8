#include <memory>

#include "base/text.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/subject_text.hpp"
#include "os/when.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/powers.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr int kEvening = 18;  ///< a day alone: voting goes on until after work

struct Args : SubjectOptions {
  rules::BallotId ballot;
  std::vector<std::string> candidates;  ///< "ada" or "ada=plan-id"
  std::optional<std::string> question;
  std::optional<std::string> closes;
};

base::Result<rules::Candidate> read_candidate(const rules::State& state, const std::string& word) {
  const auto equals = word.find('=');
  rules::Candidate candidate;
  COOP_TRY(candidate.member, rules::MemberId::parse(word.substr(0, equals)));
  COOP_CHECK(find<rules::Member>(state, rules::member_ref(candidate.member), "member", "member-unknown"));
  if (equals == std::string::npos) return candidate;
  COOP_TRY(const auto plan, rules::ProposalId::parse(word.substr(equals + 1)));
  COOP_CHECK(find<rules::Proposal>(state, rules::proposal_ref(plan), "proposal", "proposal-unknown"));
  candidate.plan = plan;
  candidate.plan_sha256 = state.digest(rules::proposal_ref(plan));
  return candidate;
}

/// A petition for this very ballot, for an actor who opens none by office.
std::optional<std::string> find_petition(const rules::State& state, const rules::Action& action, const Asked& asked) {
  if (rules::office_for(state, action.by, "ballot-open", action.at.utc_date())) return std::nullopt;
  for (const auto& id : state.ids(rules::Kind::Petition)) {
    const auto* petition = state.get<rules::Petition>(rules::petition_ref(rules::PetitionId::from(id)));
    if (!petition || petition->used_by || petition->decision != asked.decision) continue;
    if (petition->subject.office == asked.subject.office && petition->subject.proposal == asked.subject.proposal)
      return id;
  }
  return std::nullopt;
}

/// What the options name; where they name nothing, what the petition asks for.
base::Result<Asked> asked_in(const rules::State& state, const Args& args) {
  if (!args.under || args.about_proposal || args.about_office) return asked_of(state, args);
  COOP_TRY(const auto id, rules::PetitionId::parse(*args.under));
  COOP_TRY(const auto* petition, find<rules::Petition>(state, rules::petition_ref(id), "petition", "petition-unknown"));
  return Asked{petition->subject, args.decision.value_or(petition->decision)};
}

base::Result<rules::BallotOpen> read_opening(const Args& args, const Draft& draft, const Asked& asked) {
  const auto& state = draft.state;
  rules::BallotOpen open;
  open.ballot = args.ballot;
  open.decision = asked.decision;
  open.subject = asked.subject;
  if (asked.subject.proposal) open.proposal_sha256 = state.digest(rules::proposal_ref(*asked.subject.proposal));
  for (const auto& word : args.candidates) {
    COOP_TRY(auto candidate, read_candidate(state, word));
    open.candidates.push_back(std::move(candidate));
  }
  open.question = args.question.value_or(default_question(state, asked.subject));
  open.closes = draft.action.at.plus_days(state.policy()->decision(asked.decision)->open_days);
  if (args.closes) {
    COOP_TRY(open.closes, os::parse_when(*args.closes, draft.zone, draft.action.at, kEvening));
  }
  return open;
}

Telling tell_opening(const rules::State& state, const rules::Action& action, const os::Zone& zone) {
  const auto& open = std::get<rules::BallotOpen>(action.payload);
  const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(open.ballot));
  Telling telling;
  telling.sentence = fmt::format("Opened ballot {}: {}", open.ballot, open.question);
  telling.facts = {{"about", say_subject(state, open.subject)},
                   {"decision", say_rule(ballot->decision)},
                   {"quorum", say_quorum(ballot->decision)}};
  std::string names;
  for (const auto& candidate : open.candidates) {
    names += (names.empty() ? "" : ", ") + full_name(state, candidate.member);
    if (candidate.plan) names += fmt::format(" with plan {}", *candidate.plan);
  }
  if (!names.empty()) telling.facts.emplace_back("candidates", names);
  telling.facts.emplace_back(
      "closes", fmt::format("{}, {}", term::say_instant(open.closes, zone), term::say_span(open.closes, action.at)));
  telling.facts.emplace_back("roll",
                             fmt::format("{} with {} votes, as at {}", term::say_count(ballot->roll_persons, "person"),
                                         term::say_ratio(ballot->roll_weight), term::say_date(ballot->record_date)));
  const auto* who = rules::roll_weight(state, open.ballot, action.by) ? "" : "   (those on the roll)";
  telling.next = {fmt::format("coop ballot cast {}{}", open.ballot, who)};
  telling.details.set("ballot", open.ballot).set("question", open.question).set("about", subject_json(open.subject));
  telling.details.set("decision", open.decision).set("closes", open.closes).set("roll_persons", ballot->roll_persons);
  telling.details.set("roll_weight", ballot->roll_weight);
  return telling;
}

base::Result<cli::Outcome> run(Args args, cli::Env& env) {
  std::optional<os::Zone> zone;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto asked, asked_in(draft.state, args));
    COOP_TRY(const auto open, read_opening(args, draft, asked));
    if (!args.under) args.under = find_petition(draft.state, draft.action, asked);
    zone = draft.zone;
    // What people type is local; what gets signed is this instant.
    draft.to_confirm = fmt::format("Voting closes at {}.", term::say_instant_exactly(open.closes, draft.zone));
    draft.action.payload = open;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    return tell_opening(state, action, *zone);
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body ballot_open(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Open a ballot on a proposal, or to fill an office")
      .description(
          "Freezes what decides the count: the question, the rule of the articles, the candidates with the plans that "
          "they filed, the roll of who may vote with which weight, and the closing time. Every election also offers "
          "to open the nominations again. The articles say who opens ballots; a petition with enough signatures opens "
          "the one that it asks for.")
      .argument("<id>", args->ballot, "A new word for the ballot, such as oven or ceo-2026");
  declare_subject(spec, *args);
  spec.option("--candidate <member>[=<plan>]", args->candidates,
              "Who stands, and the plan that they filed; once for each, in the order of the paper")
      .option("--question <text>", args->question, "What is asked (default: the title of the proposal)")
      .option("--closes <when>", args->closes,
              "When voting ends, in the co-op's time zone (default: as soon as the articles allow)")
      .option("--under <petition>", args->under,
              "The petition that asks for it (default: the one that fits); it also says what the ballot is about")
      .complete("petition")
      .example("coop ballot open oven --proposal oven", "Vote on the oven, for as long as the articles ask")
      .example("coop ballot open ceo-2024 --office ceo --candidate chidi=more-bread", "Elect the CEO on a plan")
      .exits({{0, "opened"}, {1, "a rule refused it, such as ballot-too-short"}})
      .see_also({"coop-petition-new", "coop-proposal-new", "coop-ballot-cast"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
