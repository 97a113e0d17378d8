// The fields of each payload, in the order in which they stand in a body.
#pragma once

#include "codec/ballot_fields.hpp"
#include "codec/body.hpp"
#include "codec/money_fields.hpp"
#include "rules/action.hpp"

namespace codec {

template <>
struct Fields<NamedInput> {
  template <class V, class R>
  static void visit(V& v, R& input) {
    v("path", input.path);
    v("sha256", input.sha256);
  }
};

template <>
struct Fields<rules::Candidate> {
  template <class V, class R>
  static void visit(V& v, R& candidate) {
    v("member", candidate.member);
    v("plan", candidate.plan);
    v("plan-sha256", candidate.plan_sha256);
  }
};

/// Visits the fields of a payload; one overload for each that has any.
struct PayloadFields {
  template <class V, class P>
  static void visit(V& v, P& p) {
    using T = std::remove_const_t<P>;
    if constexpr (std::is_same_v<T, rules::FoundingStrike> || std::is_same_v<T, rules::MemberApply>) {
      v("member", p.member);
    } else if constexpr (std::is_same_v<T, rules::MemberAdmit>) {
      v("member", p.member);
      v("grade", p.grade);
    } else if constexpr (std::is_same_v<T, rules::KeyRevoke>) {
      v("key", p.key);
      v("last-good", p.last_good);
    } else if constexpr (std::is_same_v<T, rules::RecoveryCircle>) {
      v("guardians", p.guardians);
    } else if constexpr (std::is_same_v<T, rules::RecoveryRequest>) {
      v("member", p.member);
    } else if constexpr (std::is_same_v<T, rules::RecoveryApprove> || std::is_same_v<T, rules::RecoveryGrant>) {
      v("key", p.key);
      v("statement", p.statement);
    } else if constexpr (std::is_same_v<T, rules::RecoveryVeto> || std::is_same_v<T, rules::RecoveryFinish>) {
      v("key", p.key);
    } else if constexpr (std::is_same_v<T, rules::PetitionNew> || std::is_same_v<T, rules::PetitionSign>) {
      v("petition", p.petition);
      v("decision", p.decision);
      v("about", p.subject);
    } else if constexpr (std::is_same_v<T, rules::ProposalNew>) {
      v("proposal", p.proposal);
      v("kind", p.kind);
      v("title", p.title);
      v("member", p.member);
      v("office", p.office);
      v("targets", p.targets);
      v("key", p.key);
    } else if constexpr (std::is_same_v<T, rules::BallotOpen>) {
      v("ballot", p.ballot);
      v("decision", p.decision);
      v("question", p.question);
      v("about", p.subject);
      v("proposal-sha256", p.proposal_sha256);
      v("candidates", p.candidates);
      v("closes", p.closes);
    } else if constexpr (std::is_same_v<T, rules::BallotCast>) {
      v("ballot", p.ballot);
      v("ballot-sha256", p.ballot_sha256);
      v("serial", p.serial);
      v("ranking", p.ranking);
    } else if constexpr (std::is_same_v<T, rules::BallotCollect> || std::is_same_v<T, rules::BallotPaper> ||
                         std::is_same_v<T, rules::BallotClose>) {
      v("ballot", p.ballot);
    } else if constexpr (std::is_same_v<T, rules::OfficeAccept> || std::is_same_v<T, rules::OfficeResign>) {
      v("office", p.office);
    } else if constexpr (std::is_same_v<T, rules::SharePay>) {
      v("member", p.member);
      v("amount", p.amount);
      v("paid-on", p.paid_on);
    } else if constexpr (std::is_same_v<T, rules::HoursLog>) {
      v("month", p.month);
      v("days", p.days);
    } else if constexpr (std::is_same_v<T, rules::HoursApprove>) {
      v("member", p.member);
      v("month", p.month);
      v("sheet-sha256", p.sheet);
    } else if constexpr (std::is_same_v<T, rules::PayrollChart> || std::is_same_v<T, rules::ArticlesAmend>) {
      v("proposal", p.proposal);
    } else if constexpr (std::is_same_v<T, rules::ArticlesFile>) {
      v("articles", p.articles);
      v("scan", p.scan);
      v("signers", p.signers);
    } else if constexpr (std::is_same_v<T, rules::PayrollDraft>) {
      v("month", p.month);
      v("awards", p.awards);
    } else if constexpr (std::is_same_v<T, rules::PayrollApprove>) {
      v("month", p.month);
      v("run-sha256", p.run);
    } else {
      static_assert(std::is_empty_v<T>, "a payload with fields needs them declared here");
    }
  }
};

}  // namespace codec
