// articles/policy.yaml, articles/clauses.yaml, articles/adopted/….yaml, articles/signed/….yaml
#pragma once

#include "codec/fields.hpp"
#include "rules/articles/policy.hpp"

namespace codec {

template <>
struct Fields<rules::Decision> {
  template <class V, class R>
  static void visit(V& v, R& decision) {
    v("id", decision.id);
    v("method", decision.method);
    v("threshold", decision.threshold);
    v("margin", decision.margin);
    v("of", decision.of);
    v("quorum", decision.quorum);
    v("quorum-of", decision.quorum_of);
    v("open-days", decision.open_days);
  }
};

template <>
struct Fields<rules::OfficeRule> {
  template <class V, class R>
  static void visit(V& v, R& office) {
    v("id", office.id);
    v("term-months", office.term_months);
    v("elected-by", office.elected_by);
    v("plan", office.plan);
    v("paid-by-payroll", office.paid_by_payroll);
  }
};

template <>
struct Fields<rules::Power> {
  template <class V, class R>
  static void visit(V& v, R& power) {
    v("action", power.action);
    v("by", power.by);
    v("under", power.under);
  }
};

template <>
struct Fields<rules::PetitionRule> {
  template <class V, class R>
  static void visit(V& v, R& petition) {
    v("signers", petition.signers);
    v("at-least", petition.at_least);
    v("open-days", petition.open_days);
  }
};

template <>
struct Fields<rules::BallotRule> {
  template <class V, class R>
  static void visit(V& v, R& ballots) {
    v("record-days", ballots.record_days);
    v("mandate-days", ballots.mandate_days);
    v("withdrawn", ballots.withdrawn);
    v("paper-most", ballots.paper_most);
  }
};

template <>
struct Fields<rules::ShareRule> {
  template <class V, class R>
  static void visit(V& v, R& shares) {
    v("price", shares.price);
    v("parts", shares.parts);
    v("months-per-part", shares.months_per_part);
  }
};

template <>
struct Fields<rules::HoursRule> {
  template <class V, class R>
  static void visit(V& v, R& hours) {
    v("most-per-day", hours.most_per_day);
  }
};

template <>
struct Fields<rules::PayrollRule> {
  template <class V, class R>
  static void visit(V& v, R& payroll) {
    v("rounding", payroll.rounding);
  }
};

template <>
struct Fields<rules::RecoveryRule> {
  template <class V, class R>
  static void visit(V& v, R& recovery) {
    v("guardians", recovery.guardians);
    v("approvals", recovery.approvals);
    v("wait-days", recovery.wait_days);
  }
};

template <>
struct Fields<rules::AmendmentRule> {
  template <class V, class R>
  static void visit(V& v, R& amendment) {
    v("decision", amendment.decision);
    v("entrenched", amendment.entrenched);
    v("entrenched-by", amendment.entrenched_by);
  }
};

template <>
struct Fields<rules::Policy> {
  template <class V, class R>
  static void visit(V& v, R& policy) {
    v("model", policy.model);
    v("petition", policy.petition);
    v("ballots", policy.ballots);
    v("decisions", policy.decisions);
    v("offices", policy.offices);
    v("powers", policy.powers);
    v("caretaker", policy.caretaker);
    v("shares", policy.shares);
    v("hours", policy.hours);
    v("payroll", policy.payroll);
    v("recovery", policy.recovery);
    v("amendment", policy.amendment);
  }
};

template <>
struct Fields<rules::DefinedTerm> {
  template <class V, class R>
  static void visit(V& v, R& term) {
    v("id", term.id);
    v("name", term.name);
  }
};

template <>
struct Fields<rules::Choice> {
  template <class V, class R>
  static void visit(V& v, R& choice) {
    v("question", choice.question);
    v("answer", choice.answer);
  }
};

template <>
struct Fields<rules::Clause> {
  template <class V, class R>
  static void visit(V& v, R& clause) {
    v("id", clause.id);
    v("title", clause.title);
    v("text", clause.text);
    v("defines", clause.defines);
    v("maps", clause.maps);
    v("satisfies", clause.satisfies);
    v("check", clause.check);
    v("summary", clause.summary);
    v("children", clause.children);
  }
};

template <>
struct Fields<rules::Clauses> {
  template <class V, class R>
  static void visit(V& v, R& clauses) {
    v("title", clauses.title);
    v("model", clauses.model);
    v("language", clauses.language);
    v("jurisdiction", clauses.jurisdiction);
    v("policy-sha256", clauses.policy);
    v("chosen", clauses.chosen);
    v("clauses", clauses.clauses);
  }
};

template <>
struct Fields<rules::Adoption> {
  template <class V, class R>
  static void visit(V& v, R& adoption) {
    v("proposal", adoption.proposal);
    v("ballot", adoption.ballot);
    v("date", adoption.date);
    v("before", adoption.before);
    v("after", adoption.after);
  }
};

template <>
struct Fields<rules::SignedCopy> {
  template <class V, class R>
  static void visit(V& v, R& copy) {
    v("scan", copy.scan);
    v("articles", copy.articles);
    v("signers", copy.signers);
    v("filed-by", copy.filed_by);
    v("date", copy.date);
  }
};

}  // namespace codec
