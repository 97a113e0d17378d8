#include "rules/ballots/ballots.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "rules/ballots/paper.hpp"
#include "rules/ballots/proposals.hpp"
#include "rules/ballots/sent_votes.hpp"
#include "rules/members/members.hpp"
#include "rules/powers.hpp"
#include "rules/shares/vesting.hpp"

namespace rules {
namespace {

/// So many that the result, which tells the votes of each in every round, stays a record that can be read.
constexpr std::size_t kMostCandidates = 50;

struct Roll {
  std::map<std::string, RollPage> pages;  ///< by letter
  std::int64_t persons = 0;
  base::Ratio weight;
};

/// Who may vote, with which weight, as at the record date. Fails with number-range.
base::Result<Roll> freeze_roll(const State& state, base::Date record_date) {
  Roll roll;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    // Founding owners hold a full vote from the founding, whatever the record date.
    const bool in_time =
        member && member->since && (member->origin == Origin::Founder || *member->since <= record_date);
    if (!in_time) continue;
    const auto weight = vote_weight(state, id, record_date);
    if (weight.is_zero()) continue;
    const auto letter = id.str().substr(0, 1);
    auto& page = roll.pages[letter];
    page.letter = letter;
    page.entries.push_back({id, weight});
    ++roll.persons;
    COOP_TRY(roll.weight, roll.weight.plus(weight));
  }
  return roll;
}

base::Date record_date_of(const Context& context) {
  return context.today().plus_days(-context.policy.ballots.record_days);
}

Verdict check_candidates(const Context& context, const BallotOpen& open) {
  const auto& office = *context.policy.office(*open.subject.office);
  if (open.candidates.empty())
    return refuse("ballot-candidates", "an election needs at least one candidate")
        .hint("name each with --candidate <member>");
  if (open.candidates.size() > kMostCandidates) {
    return refuse("ballot-candidates", "{} candidates are more than the {} that one ballot paper holds",
                  open.candidates.size(), kMostCandidates);
  }
  std::set<MemberId> seen;
  for (const auto& candidate : open.candidates) {
    if (!seen.insert(candidate.member).second) {
      return refuse("ballot-candidates", "{} stands twice", candidate.member);
    }
    if (!is_full_owner(context.state, candidate.member, context.today())) {
      return refuse("ballot-candidate-standing", "{} is not an owner; offices are for owners", candidate.member);
    }
    if (office.plan == Need::Required && !candidate.plan) {
      return refuse("ballot-plan-missing", "{} has filed no plan; the {} is elected on one", candidate.member,
                    office.id)
          .by("offices." + office.id.str() + ".plan")
          .hint("the candidate files one with 'coop proposal new --kind plan'");
    }
    if (!candidate.plan) {
      if (!candidate.plan_sha256) continue;
      return refuse("ballot-plan-other", "{} stands on no plan, but the digest of one is named", candidate.member);
    }
    const auto* plan = context.state.get<Proposal>(proposal_ref(*candidate.plan));
    if (!plan || plan->kind != ProposalKind::Plan || plan->author != candidate.member || plan->office != office.id) {
      return refuse("ballot-plan-other", "'{}' is not a plan of {} for the office of {}", *candidate.plan,
                    candidate.member, office.id);
    }
    if (context.state.digest(proposal_ref(*candidate.plan)) != candidate.plan_sha256) {
      return refuse("ballot-plan-changed", "the plan '{}' is not the one that was read", *candidate.plan);
    }
  }
  return accepted();
}

std::vector<BallotOption> options_of(const BallotOpen& open) {
  std::vector<BallotOption> options;
  if (!open.subject.office) {
    for (const char* id : {"yes", "no", "abstain"}) options.push_back({OptionId::from(id), {}, {}, {}});
    return options;
  }
  for (const auto& candidate : open.candidates) {
    options.push_back(
        {OptionId::from(candidate.member.str()), candidate.member, candidate.plan, candidate.plan_sha256});
  }
  options.push_back({OptionId::from(kReopen), {}, {}, {}});
  return options;
}

/// Who has belonged longest is favoured; then by id. Nobody can choose that once members are admitted.
std::vector<OptionId> tie_order_of(const State& state, const std::vector<BallotOption>& options) {
  std::vector<std::pair<base::Date, OptionId>> order;
  for (const auto& option : options) {
    const auto* member = option.candidate ? state.member(*option.candidate) : nullptr;
    if (member && member->since) order.emplace_back(*member->since, option.id);
  }
  std::sort(order.begin(), order.end());
  std::vector<OptionId> ids;
  for (auto& [since, id] : order) ids.push_back(id);
  for (const auto& option : options) {
    if (!option.candidate) ids.push_back(option.id);
  }
  return ids;
}

/// The members' last word on an office is the election whose voting ended last, whenever it was counted. Whoever was
/// elected before and has not taken the office cannot take it any more once they have elected anew, or asked for other
/// candidates; and an older ballot that is counted late changes nothing.
void supersede_earlier(const Context& context, const Ballot& ballot, BallotResult& result, Changes& changes) {
  const auto decides = [](const BallotResult& one) {
    return one.outcome == Outcome::Elected || one.outcome == Outcome::Reopened;
  };
  if (!decides(result)) return;
  const auto ended = voting_ended(ballot, result);
  for (const auto& id : context.state.ids(Kind::BallotResult)) {
    const auto other = BallotId::from(id);
    const auto* asked = context.state.get<Ballot>(ballot_ref(other));
    const auto* decided = context.state.get<BallotResult>(result_ref(other));
    if (!asked || !decided || !decides(*decided) || asked->subject.office != ballot.subject.office) continue;
    if (voting_ended(*asked, *decided) > ended) {
      result.superseded_by = other;
    } else if (decided->outcome == Outcome::Elected && !decided->used_by && !decided->superseded_by) {
      auto superseded = *decided;
      superseded.superseded_by = ballot.id;
      changes.write(result_ref(other), superseded);
    }
  }
}

/// Everybody on the roll has voted, with a key, on paper, or by what the closing brings.
bool everybody_voted(const Context& context, const Ballot& ballot) {
  auto persons = count_voters(context.state, ballot.id);
  for (const auto& [member, vote] : newest_sent_votes(context, ballot)) {
    if (!context.state.record(vote_ref(ballot.id, member))) ++persons;
  }
  return persons == ballot.roll_persons;
}

}  // namespace

base::Instant voting_ended(const Ballot& ballot, const BallotResult& result) {
  return std::min(ballot.closes, result.closed);
}

std::optional<base::Ratio> roll_weight(const State& state, const BallotId& ballot, const MemberId& member) {
  const auto* page = state.get<RollPage>(roll_page_ref(ballot, member.str().substr(0, 1)));
  if (!page) return std::nullopt;
  for (const auto& entry : page->entries) {
    if (entry.member == member) return entry.weight;
  }
  return std::nullopt;
}

Verdict check_voter(const Context& context, const Ballot& ballot, const MemberId& voter) {
  if (voted_on_paper(context.state, ballot.id, voter)) {
    return refuse("ballot-voted-on-paper", "{} has voted on paper in '{}'", voter, ballot.id);
  }
  if (roll_weight(context.state, ballot.id, voter)) {
    if (is_in_good_standing(context.state.member(voter))) return accepted();
    return refuse("member-standing", "{} is not a member in good standing any more, and cannot cast a vote", voter);
  }
  auto refusal =
      refuse("ballot-not-on-roll", "{} is not on the roll of '{}', taken on {}", voter, ballot.id, ballot.record_date)
          .by("ballots.record-days");
  if (!vote_weight(context.state, voter, context.today()).is_zero()) return refusal;
  return std::move(refusal).hint(
      fmt::format("{} holds no vested part of a share, so no part of a vote: see 'coop share show {}'", voter, voter));
}

std::int64_t count_voters(const State& state, const BallotId& ballot) {
  auto persons = static_cast<std::int64_t>(state.ids(Kind::Vote, ballot.str()).size());
  if (const auto* sheet = state.get<PaperSheet>(paper_ref(ballot))) {
    persons += static_cast<std::int64_t>(sheet->voters.size());
  }
  return persons;
}

Verdict check_still_open(const Context& context, const Ballot& ballot) {
  if (const auto* result = context.state.get<BallotResult>(result_ref(ballot.id))) {
    return refuse("ballot-cast-after-close", "ballot '{}' was closed at {}", ballot.id, result->closed)
        .hint(fmt::format("'coop ballot show {}' shows what came out", ballot.id));
  }
  if (context.action.at < ballot.closes) return accepted();
  return refuse("ballot-cast-after-close", "the voting in ballot '{}' ended at {}", ballot.id, ballot.closes)
      .hint(fmt::format("'coop ballot close {}' counts the votes that came in time", ballot.id))
      .hint("one that was given in time and could not be sent: 'coop sign ballot-cast', and --votes at the close");
}

Verdict check_ranking(const Ballot& ballot, const std::vector<OptionId>& ranking) {
  const bool ranked = ballot.decision.method == Method::Irv;
  if (!ranked && ranking.size() > 1) {
    return refuse("ballot-vote-form", "one option can be chosen, not {}", ranking.size());
  }
  std::set<OptionId> seen;
  for (const auto& option : ranking) {
    const bool known = std::any_of(ballot.options.begin(), ballot.options.end(),
                                   [&](const BallotOption& candidate) { return candidate.id == option; });
    if (!known) {
      return refuse("ballot-option-unknown", "'{}' is not an option of '{}'", option, ballot.id)
          .hint(fmt::format("'coop ballot show {}' lists them", ballot.id));
    }
    if (!seen.insert(option).second) return refuse("ballot-vote-form", "'{}' is ranked twice", option);
  }
  return accepted();
}

Verdict judge(const Context& context, const BallotOpen& open) {
  if (context.state.get<Ballot>(ballot_ref(open.ballot))) {
    return refuse("ballot-id-taken", "there is a ballot '{}' already", open.ballot).hint("choose another id");
  }
  if (open.question.empty() || open.question.size() > 500 || !base::is_plain_line(open.question)) {
    return refuse("title-form", "'{}' is not a question", base::printable(open.question.substr(0, 60)))
        .hint("use one line of at most 500 bytes");
  }
  COOP_CHECK(check_subject(context, open.decision, open.subject));
  const auto& decision = *context.policy.decision(open.decision);
  if (open.subject.office) {
    COOP_CHECK(check_candidates(context, open));
  } else if (!open.candidates.empty()) {
    return refuse("ballot-candidates", "a ballot on a proposal has no candidates");
  }
  const auto proposal_digest =
      open.subject.proposal ? context.state.digest(proposal_ref(*open.subject.proposal)) : std::nullopt;
  if (proposal_digest != open.proposal_sha256) {
    return refuse("ballot-proposal-changed", "the proposal is not the one that was read");
  }
  const auto earliest = context.action.at.plus_days(decision.open_days);
  if (open.closes < earliest || open.closes <= context.action.at) {
    return refuse("ballot-too-short", "a ballot of the kind '{}' stays open for at least {} days, until {}",
                  open.decision, decision.open_days, earliest)
        .hint("--closes names a later time: +3h, or +14d")
        .by("decisions." + open.decision.str() + ".open-days");
  }
  if (open.closes > context.action.at.plus_days(366)) {
    return refuse("ballot-too-long", "a ballot that closes on {} would stay open for more than a year", open.closes);
  }
  const auto roll = freeze_roll(context.state, record_date_of(context));
  if (!roll) return refuse(roll.error());
  if (roll->persons == 0) return refuse("ballot-roll-empty", "nobody could vote: the roll is empty");
  return accepted();
}

void apply(const Context& context, const BallotOpen& open, Changes& changes) {
  const auto roll = freeze_roll(context.state, record_date_of(context)).value();
  Ballot ballot;
  ballot.id = open.ballot;
  ballot.question = open.question;
  ballot.subject = open.subject;
  ballot.proposal_sha256 = open.proposal_sha256;
  ballot.decision = *context.policy.decision(open.decision);
  ballot.options = options_of(open);
  ballot.tie_order = tie_order_of(context.state, ballot.options);
  ballot.record_date = record_date_of(context);
  ballot.opens = context.action.at;
  ballot.closes = open.closes;
  ballot.articles = context.state.digest(clauses_ref()).value_or(base::Sha256());
  ballot.roll_persons = roll.persons;
  ballot.roll_weight = roll.weight;
  ballot.opened_by = context.action.by;
  if (context.action.under) ballot.petition = PetitionId::from(*context.action.under);
  changes.write(ballot_ref(open.ballot), ballot);
  for (const auto& [letter, page] : roll.pages) changes.write(roll_page_ref(open.ballot, letter), page);
  spend_mandate(context, changes);
}

Verdict judge(const Context& context, const BallotCast& cast) {
  const auto* ballot = context.state.get<Ballot>(ballot_ref(cast.ballot));
  if (!ballot) return refuse("ballot-unknown", "no ballot '{}'", cast.ballot).hint("'coop ballot list' shows them");
  COOP_CHECK(check_voter(context, *ballot, context.action.by));
  COOP_CHECK(check_still_open(context, *ballot));
  if (context.state.digest(ballot_ref(cast.ballot)) != cast.ballot_sha256) {
    return refuse("ballot-changed", "this vote answers another ballot than the one called '{}' here", cast.ballot);
  }
  const auto* earlier = context.state.get<Vote>(vote_ref(cast.ballot, context.action.by));
  const auto expected = earlier ? earlier->serial + 1 : 1;
  if (cast.serial != expected) {
    return refuse("ballot-vote-serial", "this is vote {} of {} in '{}', not vote {}", expected, context.action.by,
                  cast.ballot, cast.serial)
        .hint("look again, then repeat the command");
  }
  return check_ranking(*ballot, cast.ranking);
}

void apply(const Context& context, const BallotCast& cast, Changes& changes) {
  changes.write(vote_ref(cast.ballot, context.action.by),
                Vote{context.action.by, cast.serial, cast.ballot_sha256, cast.ranking});
}

Verdict judge(const Context& context, const BallotClose& close) {
  const auto* ballot = context.state.get<Ballot>(ballot_ref(close.ballot));
  if (!ballot) return refuse("ballot-unknown", "no ballot '{}'", close.ballot).hint("'coop ballot list' shows them");
  if (context.state.get<BallotResult>(result_ref(close.ballot))) {
    return refuse("ballot-closed", "ballot '{}' is closed already", close.ballot);
  }
  COOP_CHECK(check_sent_votes(context, *ballot));
  if (context.action.at < ballot->closes && !everybody_voted(context, *ballot)) {
    return refuse("ballot-close-early", "ballot '{}' is open until {}, and not everybody on its roll has voted",
                  close.ballot, ballot->closes);
  }
  const auto counted = count_ballot(context.state, *ballot, newest_sent_votes(context, *ballot));
  if (!counted) return refuse(counted.error());
  return accepted();
}

void apply(const Context& context, const BallotClose& close, Changes& changes) {
  const auto& ballot = *context.state.get<Ballot>(ballot_ref(close.ballot));
  auto result = count_ballot(context.state, ballot, newest_sent_votes(context, ballot)).value();
  result.closed = context.action.at;
  result.closed_by = context.action.by;
  if (ballot.subject.office) supersede_earlier(context, ballot, result, changes);
  record_sent_votes(context, ballot, changes);
  changes.write(result_ref(close.ballot), result);
}

}  // namespace rules
