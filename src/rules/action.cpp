#include "rules/action.hpp"

#include <array>

#include "base/result.hpp"

namespace rules {
namespace {

base::Money negated(const base::Money& amount) {
  return base::Money(0, amount.currency()).minus(amount).value_or(amount);
}

constexpr std::array kKinds = {
    std::string_view("coop-found"),      std::string_view("founding-accept"),  std::string_view("founding-decline"),
    std::string_view("founding-strike"), std::string_view("member-apply"),     std::string_view("member-admit"),
    std::string_view("member-resign"),   std::string_view("key-add"),          std::string_view("key-revoke"),
    std::string_view("recovery-circle"), std::string_view("recovery-request"), std::string_view("recovery-approve"),
    std::string_view("recovery-grant"),  std::string_view("recovery-veto"),    std::string_view("recovery-finish"),
    std::string_view("petition-new"),    std::string_view("petition-sign"),    std::string_view("proposal-new"),
    std::string_view("ballot-open"),     std::string_view("ballot-cast"),      std::string_view("ballot-collect"),
    std::string_view("ballot-paper"),    std::string_view("ballot-close"),     std::string_view("office-accept"),
    std::string_view("office-resign"),   std::string_view("share-pay"),        std::string_view("hours-log"),
    std::string_view("hours-approve"),   std::string_view("payroll-chart"),    std::string_view("payroll-draft"),
    std::string_view("payroll-approve"), std::string_view("articles-amend"),   std::string_view("articles-file")};
static_assert(kKinds.size() == std::variant_size_v<Payload>);

/// Enough of a digest for people to tell it from others.
constexpr std::size_t kShortDigest = 12;

/// Enough of a key for people to tell it from others.
std::string short_key(const KeyId& key) {
  return key.substr(0, 19);
}

std::string about(const Subject& subject) {
  if (subject.proposal) return subject.proposal->str();
  return subject.office ? subject.office->str() : std::string("nothing");
}

/// The words after the noun, one overload for each payload.
struct SubjectWords {
  const Action& action;
  std::string operator()(const Found&) const { return "found"; }
  std::string operator()(const FoundingAccept&) const {
    std::string names;
    for (const auto& said : action.said) names += (names.empty() ? "" : ", ") + said.statement.by.str();
    return names.empty() ? "accept" : "accept by statement of " + names;
  }
  std::string operator()(const FoundingDecline&) const { return "decline"; }
  std::string operator()(const FoundingStrike& p) const { return "strike " + p.member.str(); }
  std::string operator()(const MemberApply& p) const { return "apply as " + p.member.str(); }
  std::string operator()(const MemberAdmit& p) const { return "admit " + p.member.str() + " as " + p.grade.str(); }
  std::string operator()(const MemberResign&) const { return "resign " + action.by.str(); }
  std::string operator()(const KeyAdd&) const { return "add a key of " + action.by.str(); }
  std::string operator()(const KeyRevoke& p) const { return "revoke " + short_key(p.key); }
  std::string operator()(const RecoveryCircle&) const { return "choose the guardians of " + action.by.str(); }
  std::string operator()(const RecoveryRequest& p) const { return "request a key for " + p.member.str(); }
  std::string operator()(const RecoveryApprove& p) const { return "approve " + short_key(p.key); }
  std::string operator()(const RecoveryGrant& p) const { return "grant " + short_key(p.key); }
  std::string operator()(const RecoveryVeto& p) const { return "veto " + short_key(p.key); }
  std::string operator()(const RecoveryFinish& p) const { return "finish " + short_key(p.key); }
  std::string operator()(const PetitionNew& p) const { return "begin " + p.petition.str() + " on " + about(p.subject); }
  std::string operator()(const PetitionSign& p) const { return "sign " + p.petition.str(); }
  std::string operator()(const ProposalNew& p) const {
    return "new " + std::string(word(p.kind)) + " " + p.proposal.str();
  }
  std::string operator()(const BallotOpen& p) const { return "open " + p.ballot.str() + " on " + about(p.subject); }
  std::string operator()(const BallotCast& p) const { return "cast " + p.ballot.str(); }
  std::string operator()(const BallotCollect& p) const {
    return fmt::format("collect {} vote{} for {}", action.said.size(), action.said.size() == 1 ? "" : "s", p.ballot);
  }
  std::string operator()(const BallotPaper& p) const { return "enter the paper votes of " + p.ballot.str(); }
  std::string operator()(const BallotClose& p) const { return "close " + p.ballot.str(); }
  std::string operator()(const OfficeAccept& p) const { return "accept " + p.office.str(); }
  std::string operator()(const OfficeResign& p) const { return "resign " + p.office.str(); }
  std::string operator()(const SharePay& p) const {
    const bool is_back = p.amount.minor() < 0;
    const auto amount = is_back ? negated(p.amount) : p.amount;
    return (is_back ? "take back " : "pay ") + amount.str() + " for " + p.member.str();
  }
  std::string operator()(const HoursLog& p) const { return "log " + p.month.str(); }
  std::string operator()(const HoursApprove& p) const { return "approve " + p.month.str() + " of " + p.member.str(); }
  std::string operator()(const PayrollChart& p) const { return "adopt chart " + p.proposal.str(); }
  std::string operator()(const PayrollDraft& p) const { return "draft " + p.month.str(); }
  std::string operator()(const PayrollApprove& p) const { return "approve " + p.month.str(); }
  std::string operator()(const ArticlesAmend& p) const { return "amend by " + p.proposal.str(); }
  std::string operator()(const ArticlesFile& p) const {
    return "file the signed copy " + p.scan.str().substr(0, kShortDigest);
  }
};

struct SpentOn {
  std::string operator()(const MemberAdmit& p) const { return p.member.str(); }
  std::string operator()(const OfficeAccept& p) const { return p.office.str(); }
  std::string operator()(const PayrollChart& p) const { return p.proposal.str(); }
  std::string operator()(const ArticlesAmend& p) const { return p.proposal.str(); }
  std::string operator()(const BallotOpen& p) const { return p.ballot.str(); }
  std::string operator()(const RecoveryGrant& p) const { return p.key; }
  template <class T>
  std::string operator()(const T&) const {
    return {};
  }
};

struct SubjectOf {
  const Action& action;
  std::optional<MemberId> operator()(const HoursApprove& p) const { return p.member; }
  std::optional<MemberId> operator()(const MemberAdmit& p) const { return p.member; }
  std::optional<MemberId> operator()(const SharePay& p) const { return p.member; }
  std::optional<MemberId> operator()(const FoundingStrike& p) const { return p.member; }
  std::optional<MemberId> operator()(const MemberApply& p) const { return p.member; }
  template <class T>
  std::optional<MemberId> operator()(const T&) const {
    return action.by;
  }
};

}  // namespace

std::string_view kind_of(const Payload& payload) {
  return kKinds[payload.index()];
}

const std::vector<std::string_view>& kinds() {
  static const std::vector<std::string_view> all(kKinds.begin(), kKinds.end());
  return all;
}

std::string subject_line(const Action& action) {
  const auto kind = kind_of(action.payload);
  return std::string(kind.substr(0, kind.find('-'))) + ": " + std::visit(SubjectWords{action}, action.payload);
}

std::string summary_of(const Payload& payload) {
  const auto on = std::visit(SpentOn{}, payload);
  return std::string(kind_of(payload)) + (on.empty() ? "" : " " + on);
}

std::optional<MemberId> subject_of(const Action& action) {
  return std::visit(SubjectOf{action}, action.payload);
}

}  // namespace rules
