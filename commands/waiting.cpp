#include "commands/waiting.hpp"

#include <algorithm>

#include "commands/next_step.hpp"
#include "commands/recovery_view.hpp"
#include "commands/share_parts.hpp"
#include "commands/subject_text.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/ballots/paper.hpp"
#include "rules/members/founding.hpp"
#include "rules/members/members.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/powers.hpp"
#include "rules/shares/vesting.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr int kTermNotice = 60;  ///< days; also for a part of a share

base::Month before(base::Month month) {
  return base::Month::of(month.first().plus_days(-1));
}

/// The end of a day, for what has a last day.
base::Instant end_of(const base::Date& day) {
  return base::Instant::from_seconds((day.days() + 1) * 86'400);
}

class List {
 public:
  List(const rules::State& state, const rules::MemberId& member, base::Instant now)
      : state_(state), member_(member), now_(now), today_(now.utc_date()) {}

  std::vector<Waiting> take() {
    if (rules::is_founding(state_)) {
      add_founding();
      return std::move(list_);
    }
    const auto* member = state_.member(member_);
    if (!member) return {};  // their record cannot be read: the state's failure says so
    if (!rules::is_in_good_standing(member)) return {};
    add_ballots();
    add_petitions();
    add_mandates();
    add_share();
    add_hours(*member);
    add_runs();
    add_recoveries();
    return std::move(list_);
  }

 private:
  bool may(std::string_view kind) const {
    const auto answer = rules::explain_power(state_, member_, kind, today_);
    return std::any_of(answer.grants.begin(), answer.grants.end(), [](const auto& grant) { return grant.fits; });
  }

  bool takes(const rules::Payload& payload) const { return would_take(state_, member_, payload, now_); }

  void add_founding() {
    const auto* member = state_.member(member_);
    if (!member || member->standing != rules::Standing::Invited) return;
    list_.push_back(
        {"founding", member_.str(), "the founding of this co-op", "not accepted yet", {}, "coop founding accept"});
  }

  void add_ballots() {
    for (const auto& [ballot, voted] : open_ballots(state_)) {
      if (ballot->closes <= now_ || voted >= ballot->roll_persons) continue;
      if (!rules::roll_weight(state_, ballot->id, member_) || state_.record(rules::vote_ref(ballot->id, member_)) ||
          rules::voted_on_paper(state_, ballot->id, member_)) {
        continue;
      }
      list_.push_back({"vote", ballot->id.str(), ballot->question,
                       fmt::format("{} of {} have voted", voted, ballot->roll_persons), ballot->closes,
                       fmt::format("coop ballot cast {}", ballot->id)});
    }
  }

  void add_petitions() {
    if (!may("petition-sign")) return;
    for (const auto& id : state_.ids(rules::Kind::Petition)) {
      const auto* petition = state_.get<rules::Petition>(rules::petition_ref(rules::PetitionId::from(id)));
      if (!petition || petition->used_by || petition->until < today_) continue;
      const auto& names = petition->signatures;
      const auto count = static_cast<std::int64_t>(names.size());
      if (count >= petition->needed || std::find(names.begin(), names.end(), member_) != names.end()) continue;
      list_.push_back({"petition", id, say_subject(state_, petition->subject),
                       fmt::format("{} of {} signatures", count, petition->needed), end_of(petition->until),
                       fmt::format("coop petition sign {}", id)});
    }
  }

  /// New keys that wait for this guardian's word; and one in the member's own name, which they can veto.
  void add_recoveries() {
    for (const auto* recovery : open_recoveries(state_)) {
      const auto id = recovery->member.str();
      if (takes(rules::RecoveryApprove{recovery->key, recovery->statement})) {
        list_.push_back({"recovery", id, "a new key", "you are a guardian", {}, "coop recovery approve " + id});
      } else if (takes(rules::RecoveryVeto{recovery->key})) {
        list_.push_back({"recovery", id, "a new key", "asked for in your name", {}, "coop recovery veto " + id});
      }
    }
  }

  /// Passed ballots that nobody has carried out yet, where this member may.
  void add_mandates() {
    for (const auto& id : state_.ids(rules::Kind::BallotResult)) {
      const auto ballot_id = rules::BallotId::from(id);
      const auto* result = state_.get<rules::BallotResult>(rules::result_ref(ballot_id));
      const auto* ballot = state_.get<rules::Ballot>(rules::ballot_ref(ballot_id));
      if (!result || !ballot || !rules::is_good_mandate(*state_.policy(), *ballot, *result, now_)) continue;
      add_mandate(*ballot, *result);
    }
  }

  void add_mandate(const rules::Ballot& ballot, const rules::BallotResult& result) {
    const auto add = [&](std::string note, std::string command) {
      list_.push_back({"mandate", ballot.id.str(), ballot.question, std::move(note), {}, std::move(command)});
    };
    if (ballot.subject.office) {
      for (const auto& option : ballot.options) {
        if (option.id == result.winner && option.candidate == member_) {
          add("you are elected", fmt::format("coop office accept {}", *ballot.subject.office));
        }
      }
      return;
    }
    const auto* proposal =
        ballot.subject.proposal ? state_.get<rules::Proposal>(rules::proposal_ref(*ballot.subject.proposal)) : nullptr;
    if (!proposal) return;
    if (proposal->kind == rules::ProposalKind::Membership && proposal->member && may("member-admit")) {
      add("carried", fmt::format("coop member admit {} --grade <id>", *proposal->member));
    } else if (proposal->kind == rules::ProposalKind::Recovery && proposal->member && may("recovery-grant")) {
      add("carried", fmt::format("coop recovery grant {}", *proposal->member));
    } else if (proposal->kind == rules::ProposalKind::Chart && may("payroll-chart")) {
      add("carried", fmt::format("coop payroll chart {}", proposal->id));
    } else if (proposal->kind == rules::ProposalKind::Articles && may("articles-amend")) {
      add("carried", fmt::format("coop articles amend {}", proposal->id));
    }
  }

  /// The next part of the own share that is not paid: some time before it is due, but the first at once, since
  /// without it a provisional owner never votes.
  void add_share() {
    const auto* share = state_.get<rules::Share>(rules::share_ref(member_));
    if (!share || share->ended) return;
    const bool votes = !rules::vote_weight(state_, member_, today_).is_zero();
    for (const auto& part : parts_of(*share, today_)) {
      if (part.missing.minor() == 0) continue;
      const bool is_soon = part.from <= today_.plus_days(kTermNotice);
      if (!is_soon && (votes || part.number > 1)) return;
      list_.push_back({"share", member_.str(), fmt::format("part {} of {} of your share", part.number, share->parts),
                       "pay " + term::say_money(part.missing, false), end_of(part.from),
                       fmt::format("coop share show {}", member_)});
      return;
    }
  }

  /// Own hours that are missing of the month that is over.
  void add_hours(const rules::Member& member) {
    const auto month = before(base::Month::of(today_));
    const auto* chart = rules::chart_for(state_, month);
    const auto ids = state_.ids(rules::Kind::HoursSheet, month.str());
    const bool was_here = member.since && *member.since <= month.last();
    const bool has_logged = std::find(ids.begin(), ids.end(), member_.str()) != ids.end();
    if (chart && was_here && !has_logged && !state_.record(rules::pay_run_ref(month))) {
      list_.push_back({"hours", month.str(), "your hours", "none logged", {}, fmt::format("coop hours log {}", month)});
    }
  }

  void add_runs() {
    const auto month = before(base::Month::of(today_));
    const auto* run = state_.get<rules::PayRun>(rules::pay_run_ref(month));
    const auto digest = state_.digest(rules::pay_run_ref(month)).value_or(base::Sha256());
    if (run && !run->approved_by && takes(rules::PayrollApprove{month, digest})) {
      list_.push_back({"run",
                       month.str(),
                       "the pay run",
                       fmt::format("drafted by {}", run->drafted_by),
                       {},
                       fmt::format("coop payroll approve {}", month)});
    }
    if (run || !takes(rules::PayrollDraft{month, {}})) return;
    list_.push_back(
        {"run", month.str(), "the pay run", "not drafted yet", {}, fmt::format("coop payroll draft {}", month)});
  }

  const rules::State& state_;
  const rules::MemberId& member_;
  base::Instant now_;
  base::Date today_;
  std::vector<Waiting> list_;
};

}  // namespace

std::vector<OpenBallot> open_ballots(const rules::State& state) {
  const auto closed = state.ids(rules::Kind::BallotResult);
  std::vector<OpenBallot> open;
  for (const auto& id : state.ids(rules::Kind::Ballot)) {
    if (std::binary_search(closed.begin(), closed.end(), id)) continue;
    const auto* ballot = state.get<rules::Ballot>(rules::ballot_ref(rules::BallotId::from(id)));
    if (ballot) open.push_back({ballot, rules::count_voters(state, ballot->id)});
  }
  return open;
}

std::vector<Waiting> waiting_for(const rules::State& state, const rules::MemberId& member, base::Instant now) {
  return List(state, member, now).take();
}

void sort_by_end(std::vector<Waiting>& list) {
  std::stable_sort(list.begin(), list.end(), [](const Waiting& a, const Waiting& b) {
    if (a.due && b.due) return *a.due < *b.due;
    return a.due.has_value() && !b.due.has_value();
  });
}

std::vector<Waiting> ending_terms(const rules::State& state, base::Instant now) {
  const auto today = now.utc_date();
  std::vector<Waiting> list;
  for (const auto& id : state.ids(rules::Kind::Office)) {
    const auto* office = state.get<rules::Office>(rules::office_ref(rules::OfficeId::from(id)));
    if (!office || !office->holder || !office->until || *office->until > today.plus_days(kTermNotice)) continue;
    const bool is_over = *office->until < today;
    list.push_back({"term", id, fmt::format("the term of {} as {}", *office->holder, id), is_over ? "no successor" : "",
                    end_of(*office->until), ""});
  }
  return list;
}

std::vector<rules::MemberId> missing_founders(const rules::State& state) {
  std::vector<rules::MemberId> missing;
  if (!rules::is_founding(state)) return missing;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (member && member->standing == rules::Standing::Invited) missing.push_back(id);
  }
  return missing;
}

}  // namespace commands
