#include "commands/open_matters.hpp"

#include <map>
#include <set>

#include "commands/look.hpp"
#include "commands/petition_view.hpp"
#include "commands/recovery_view.hpp"
#include "commands/subject_text.hpp"
#include "rules/members/founding.hpp"
#include "rules/members/recovery.hpp"
#include "rules/payroll/unpaid.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

class Matters {
 public:
  explicit Matters(const Reader& reader) : reader_(reader), state_(reader.state), today_(reader.now.utc_date()) {}

  std::vector<OpenMatter> take() {
    if (rules::is_founding(state_)) return {};
    add_ballots();
    add_petitions();
    add_applicants();
    add_recoveries();
    // What the next run could pay: the months that are over.
    std::map<base::Month, std::vector<rules::MemberId>> unpaid;
    const auto last_month = base::Month::of(base::Month::of(today_).first().plus_days(-1));
    for (const auto& sheet : rules::unpaid_sheets(state_, last_month)) unpaid[sheet.month].push_back(sheet.member);
    for (const auto& [month, members] : unpaid) add_hours(month, members);
    return std::move(matters_);
  }

 private:
  void add(Waiting what, bool is_readers, std::string who) {
    matters_.push_back({std::move(what), is_readers, is_readers ? std::string() : std::move(who)});
  }

  void add_ballots() {
    for (const auto& [ballot, voted] : open_ballots(state_)) {
      const bool is_over = ballot->closes <= reader_.now;
      if (!is_over && voted < ballot->roll_persons) continue;
      const rules::BallotClose close{ballot->id};
      add({"close", ballot->id.str(), ballot->question, is_over ? "to be closed" : "everybody has voted",
           ballot->closes, fmt::format("coop ballot close {}", ballot->id)},
          may(reader_, close), say_who(reader_, close));
    }
  }

  void add_petitions() {
    const bool is_readers = may_under_petition(reader_);
    for (const auto& id : state_.ids(rules::Kind::Petition)) {
      const auto* petition = state_.get<rules::Petition>(rules::petition_ref(rules::PetitionId::from(id)));
      if (!petition || stage_of(state_, *petition, today_).word != "complete") continue;
      add({"petition",
           id,
           say_subject(state_, petition->subject),
           "its ballot can be opened",
           {},
           opening_command(*petition)},
          is_readers, "any member");
    }
  }

  void add_recoveries() {
    for (const auto* recovery : open_recoveries(state_)) {
      const rules::RecoveryFinish finish{recovery->key};
      if (!recovery->approved || rules::effective_from(*state_.policy(), *recovery) > reader_.now) continue;
      const auto id = recovery->member.str();
      add({"recovery", id, "a new key", "its waiting time is over", {}, "coop recovery finish " + id},
          may(reader_, finish), say_who(reader_, finish));
    }
  }

  void add_applicants() {
    std::set<rules::MemberId> waiting;
    for (const auto& id : state_.members()) {
      const auto* member = state_.member(id);
      if (member && member->standing == rules::Standing::Applicant) waiting.insert(id);
    }
    if (waiting.empty()) return;  // the proposals of many years are not read for nothing
    for (const auto& id : state_.ids(rules::Kind::Proposal)) {
      const auto* proposal = state_.get<rules::Proposal>(rules::proposal_ref(rules::ProposalId::from(id)));
      if (proposal && proposal->member) waiting.erase(*proposal->member);
    }
    for (const auto& id : waiting) {
      add({"application",
           id.str(),
           "the application of " + full_name(state_, id),
           "not proposed yet",
           {},
           fmt::format("coop proposal new <id> --kind membership --member {} --title <text>", id)},
          may(reader_, "proposal-new"), say_who(reader_, "proposal-new"));
    }
  }

  /// The sheets of a month: those that the reader may approve in one line, the others in another.
  void add_hours(base::Month month, const std::vector<rules::MemberId>& members) {
    std::int64_t own = 0;
    std::int64_t others = 0;
    std::string first;
    std::string who;
    for (const auto& member : members) {
      const auto ref = rules::hours_ref(month, member);
      const auto* sheet = state_.get<rules::HoursSheet>(ref);
      if (!sheet || sheet->approved_by) continue;
      const rules::HoursApprove approve{member, month, state_.digest(ref).value_or(base::Sha256())};
      if (may(reader_, approve)) {
        if (own++ == 0) first = member.str();
      } else if (others++ == 0) {
        who = say_who(reader_, approve);
      }
    }
    const auto say = [](std::int64_t count) { return term::say_count(count, "sheet") + " to approve"; };
    if (own > 0) {
      add({"approve-hours",
           month.str(),
           "hours of others",
           say(own),
           {},
           fmt::format("coop hours approve {} {}", first, month)},
          true, {});
    }
    if (others > 0) {
      add({"approve-hours", month.str(), own > 0 ? "your own hours" : "hours", say(others), {}, {}}, false, who);
    }
  }

  const Reader& reader_;
  const rules::State& state_;
  base::Date today_;
  std::vector<OpenMatter> matters_;
};

}  // namespace

std::vector<OpenMatter> open_matters(const Reader& reader) {
  return Matters(reader).take();
}

}  // namespace commands
