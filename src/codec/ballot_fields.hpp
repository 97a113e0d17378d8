// offices/…, proposals/…, petitions/…, ballots/…
#pragma once

#include "codec/article_fields.hpp"
#include "codec/fields.hpp"
#include "codec/member_fields.hpp"
#include "rules/ballots/records.hpp"
#include "rules/offices/records.hpp"

namespace codec {

template <>
struct Fields<rules::Office> {
  template <class V, class R>
  static void visit(V& v, R& office) {
    v("id", office.id);
    v("holder", office.holder);
    v("since", office.since);
    v("until", office.until);
    v("under", office.under);
    v("plan", office.plan);
  }
};

template <>
struct Fields<rules::Target> {
  template <class V, class R>
  static void visit(V& v, R& target) {
    v("measure", target.measure);
    v("goal", target.goal);
  }
};

template <>
struct Fields<rules::Proposal> {
  template <class V, class R>
  static void visit(V& v, R& proposal) {
    v("id", proposal.id);
    v("kind", proposal.kind);
    v("title", proposal.title);
    v("author", proposal.author);
    v("date", proposal.date);
    v("text-sha256", proposal.text);
    v("member", proposal.member);
    v("key", proposal.key);
    v("office", proposal.office);
    v("targets", proposal.targets);
    v("articles-sha256", proposal.articles);
    v("policy-sha256", proposal.policy);
    v("clauses-sha256", proposal.clauses);
    v("chart-sha256", proposal.chart);
  }
};

template <>
struct Fields<rules::Subject> {
  template <class V, class R>
  static void visit(V& v, R& subject) {
    v("proposal", subject.proposal);
    v("office", subject.office);
  }
};

template <>
struct Fields<rules::Petition> {
  template <class V, class R>
  static void visit(V& v, R& petition) {
    v("id", petition.id);
    v("decision", petition.decision);
    v("about", petition.subject);
    v("date", petition.date);
    v("until", petition.until);
    v("needed", petition.needed);
    v("signatures", petition.signatures);
    v("used-by", petition.used_by);
  }
};

template <>
struct Fields<rules::BallotOption> {
  template <class V, class R>
  static void visit(V& v, R& option) {
    v("id", option.id);
    v("candidate", option.candidate);
    v("plan", option.plan);
    v("plan-sha256", option.plan_sha256);
  }
};

template <>
struct Fields<rules::Ballot> {
  template <class V, class R>
  static void visit(V& v, R& ballot) {
    v("id", ballot.id);
    v("question", ballot.question);
    v("about", ballot.subject);
    v("proposal-sha256", ballot.proposal_sha256);
    v("decision", ballot.decision);
    v("options", ballot.options);
    v("tie-order", ballot.tie_order);
    v("record-date", ballot.record_date);
    v("opens", ballot.opens);
    v("closes", ballot.closes);
    v("articles-sha256", ballot.articles);
    v("roll-persons", ballot.roll_persons);
    v("roll-weight", ballot.roll_weight);
    v("opened-by", ballot.opened_by);
    v("petition", ballot.petition);
  }
};

template <>
struct Fields<rules::RollEntry> {
  template <class V, class R>
  static void visit(V& v, R& entry) {
    v("member", entry.member);
    v("weight", entry.weight);
  }
};

template <>
struct Fields<rules::RollPage> {
  template <class V, class R>
  static void visit(V& v, R& page) {
    v("letter", page.letter);
    v("entries", page.entries);
  }
};

template <>
struct Fields<rules::Vote> {
  template <class V, class R>
  static void visit(V& v, R& vote) {
    v("member", vote.member);
    v("serial", vote.serial);
    v("ballot-sha256", vote.ballot);
    v("ranking", vote.ranking);
  }
};

template <>
struct Fields<rules::PaperSheet> {
  template <class V, class R>
  static void visit(V& v, R& sheet) {
    v("ballot", sheet.ballot);
    v("tellers", sheet.tellers);
    v("voters", sheet.voters);
    v("piles", sheet.piles);
  }
};

template <>
struct Fields<rules::OptionTotal> {
  template <class V, class R>
  static void visit(V& v, R& total) {
    v("option", total.option);
    v("votes", total.votes);
  }
};

template <>
struct Fields<rules::CountRound> {
  template <class V, class R>
  static void visit(V& v, R& round) {
    v("totals", round.totals);
    v("exhausted", round.exhausted);
    v("eliminated", round.eliminated);
    v("elected", round.elected);
    v("tie", round.tie);
  }
};

template <>
struct Fields<rules::BallotResult> {
  template <class V, class R>
  static void visit(V& v, R& result) {
    v("ballot", result.ballot);
    v("outcome", result.outcome);
    v("winner", result.winner);
    v("persons", result.persons);
    v("on-paper", result.on_paper);
    v("weight", result.weight);
    v("rounds", result.rounds);
    v("closed", result.closed);
    v("closed-by", result.closed_by);
    v("used-by", result.used_by);
    v("superseded-by", result.superseded_by);
  }
};

}  // namespace codec
