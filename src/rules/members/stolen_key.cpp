#include "rules/members/stolen_key.hpp"

#include <algorithm>
#include <set>

#include "rules/payroll/unpaid.hpp"

namespace rules {
namespace {

/// One overload for each payload of which something may still be taken back.
struct TakeBack {
  const Context& context;
  const std::set<KeyId>& stolen;
  const std::vector<Said>& said;  ///< what the action brought
  Member& member;                 ///< whose keys they are
  Changes& changes;
  const MemberId& owner = context.action.by;

  /// The vote that the key gave; one that its owner cast over it with another key stays.
  void drop_vote(const BallotId& ballot, std::int64_t serial) const {
    const auto ref = vote_ref(ballot, owner);
    const auto* vote = context.state.get<Vote>(ref);
    const auto* about = context.state.get<Ballot>(ballot_ref(ballot));
    // When the voting is over, whoever takes a vote back could choose what comes out.
    const bool is_open =
        about && context.action.at < about->closes && !context.state.get<BallotResult>(result_ref(ballot));
    if (vote && vote->serial == serial && is_open) changes.remove(ref);
  }
  void operator()(const BallotCast& cast) const { drop_vote(cast.ballot, cast.serial); }
  void operator()(const BallotCollect& collect) const {
    for (const auto& one : said) {
      if (stolen.contains(one.key_id)) drop_vote(collect.ballot, one.statement.serial);
    }
  }
  void operator()(const PetitionNew& begun) const { unsign(begun.petition); }
  void operator()(const PetitionSign& sign) const { unsign(sign.petition); }
  void unsign(const PetitionId& id) const {
    const auto* petition = context.state.get<Petition>(petition_ref(id));
    if (!petition || petition->used_by) return;
    auto without = *petition;
    std::erase(without.signatures, owner);
    changes.write(petition_ref(id), without);
  }
  void operator()(const HoursApprove& approve) const {
    const auto ref = hours_ref(approve.month, approve.member);
    const auto* sheet = context.state.get<HoursSheet>(ref);
    if (!sheet || sheet->approved_by != owner || !is_unpaid(context.state, approve.member, approve.month)) return;
    auto open = *sheet;
    open.approved_by.reset();
    changes.write(ref, open);
  }
  void operator()(const PayrollDraft& draft) const {
    const auto ref = pay_run_ref(draft.month);
    const auto* run = context.state.get<PayRun>(ref);
    if (run && run->drafted_by == owner && !run->approved_by) changes.remove(ref);
  }
  void operator()(const RecoveryApprove& approve) const {
    const auto* recovery = context.state.get<Recovery>(recovery_ref(approve.key));
    if (!recovery || recovery->taken_effect) return;
    auto without = *recovery;
    std::erase(without.approvals, owner);
    if (!without.under) without.approved.reset();
    changes.write(recovery_ref(approve.key), without);
  }
  /// Whom the owner had chosen before, no record says any more.
  void operator()(const RecoveryCircle& circle) const {
    if (member.guardians == circle.guardians) member.guardians.clear();
  }
  template <class T>
  void operator()(const T&) const {}
};

}  // namespace

std::vector<KeyId> enrolled_by_thief(const std::vector<Disputed>& disputed) {
  std::vector<KeyId> enrolled;
  for (const auto& action : disputed) {
    if (!std::holds_alternative<KeyAdd>(action.payload)) continue;
    for (const auto& said : action.said) enrolled.push_back(said.key_id);
  }
  return enrolled;
}

void take_back(const Context& context, const std::vector<Disputed>& disputed, Member& owner, Changes& changes) {
  const auto enrolled = enrolled_by_thief(disputed);
  std::set<KeyId> stolen(enrolled.begin(), enrolled.end());
  stolen.insert(std::get<KeyRevoke>(context.action.payload).key);
  for (const auto& action : disputed) {
    std::visit(TakeBack{context, stolen, action.said, owner, changes}, action.payload);
  }
}

}  // namespace rules
