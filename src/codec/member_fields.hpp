// members/a/ada.yaml, keys/…, statements/…, coop.yaml, founding.yaml: an example of each stands in coop-records(5).
#pragma once

#include "codec/fields.hpp"
#include "rules/members/records.hpp"

namespace codec {

template <>
struct Fields<rules::Coop> {
  template <class V, class R>
  static void visit(V& v, R& coop) {
    v("format", coop.format);
    v("name", coop.name);
    v("slug", coop.slug);
    v("currency", coop.currency);
    v("time-zone", coop.time_zone);
    v("language", coop.language);
    v("model", coop.model);
    v("opened", coop.opened);
  }
};

template <>
struct Fields<rules::Founder> {
  template <class V, class R>
  static void visit(V& v, R& founder) {
    v("id", founder.id);
    v("name", founder.name);
    v("key", founder.key);
    v("grade", founder.grade);
  }
};

template <>
struct Fields<rules::Founding> {
  template <class V, class R>
  static void visit(V& v, R& founding) {
    v("name", founding.name);
    v("slug", founding.slug);
    v("currency", founding.currency);
    v("time-zone", founding.time_zone);
    v("language", founding.language);
    v("model", founding.model);
    v("policy-sha256", founding.policy);
    v("clauses-sha256", founding.clauses);
    v("founders", founding.founders);
  }
};

template <>
struct Fields<rules::Member> {
  template <class V, class R>
  static void visit(V& v, R& member) {
    v("id", member.id);
    v("name", member.name);
    v("standing", member.standing);
    v("origin", member.origin);
    v("since", member.since);
    v("left", member.left);
    v("grade", member.grade);
    v("keys", member.keys);
    v("strikes", member.strikes);
    v("guardians", member.guardians);
  }
};

template <>
struct Fields<rules::Key> {
  template <class V, class R>
  static void visit(V& v, R& key) {
    v("id", key.id);
    v("owner", key.owner);
    v("key", key.key);
    v("from", key.from);
    v("until", key.until);
    v("last-good", key.last_good);
  }
};

template <>
struct Fields<rules::Recovery> {
  template <class V, class R>
  static void visit(V& v, R& recovery) {
    v("key", recovery.key);
    v("member", recovery.member);
    v("statement", recovery.statement);
    v("requested-by", recovery.requested_by);
    v("requested", recovery.requested);
    v("approvals", recovery.approvals);
    v("approved", recovery.approved);
    v("under", recovery.under);
    v("vetoed", recovery.vetoed);
    v("taken-effect", recovery.taken_effect);
  }
};

template <>
struct Fields<rules::PaperPile> {
  template <class V, class R>
  static void visit(V& v, R& pile) {
    v("ranking", pile.ranking);
    v("weight", pile.weight);
    v("papers", pile.papers);
  }
};

/// The part of a statement that is signed.
struct SignedWords {
  template <class V, class R>
  static void visit(V& v, R& statement) {
    v("statement", statement.purpose);
    v("coop", statement.coop);
    v("by", statement.by);
    v("key", statement.key);
    v("answers", statement.answers);
    v("serial", statement.serial);
    v("name", statement.name);
    v("ranking", statement.ranking);
    v("voters", statement.voters);
    v("piles", statement.piles);
  }
};

template <>
struct Fields<rules::Statement> {
  template <class V, class R>
  static void visit(V& v, R& statement) {
    SignedWords::visit(v, statement);
    v("signature", statement.signature);
  }
};

}  // namespace codec
