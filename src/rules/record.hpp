// Every kind of record, and the name of one record: its kind and its ids. The path is the codec's business.
#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <variant>

#include "base/time.hpp"
#include "rules/articles/policy.hpp"
#include "rules/ballots/records.hpp"
#include "rules/members/records.hpp"
#include "rules/offices/records.hpp"
#include "rules/payroll/records.hpp"
#include "rules/shares/records.hpp"

namespace rules {

/// A file whose bytes are its meaning: a proposal's text, allowed_signers.
struct PlainText {
  std::string text;
};

/// In the order of Record's alternatives, except that several kinds may share a type.
enum class Kind {
  Coop,
  Founding,
  Policy,
  Clauses,
  Adoption,
  SignedCopy,
  Member,
  Key,
  Statement,
  Recovery,
  Office,
  Proposal,
  ProposalText,
  ProposalPolicy,
  ProposalClauses,
  ProposalChart,
  Petition,
  Ballot,
  RollPage,
  Vote,
  PaperSheet,
  BallotResult,
  Share,
  PayChart,
  HoursSheet,
  PayRun,
  AllowedSigners,
  GitAttributes,
};

using Record = std::variant<Coop, Founding, Policy, Clauses, Adoption, SignedCopy, Member, Key, Statement, Recovery,
                            Office, Proposal, PlainText, Petition, Ballot, RollPage, Vote, PaperSheet, BallotResult,
                            Share, PayChart, HoursSheet, PayRun>;

/// Names one record. `within` is the folder-like part (a ballot, a month), `id` the record's own.
struct Ref {
  Kind kind = Kind::Coop;
  std::string within;
  std::string id;
  friend auto operator<=>(const Ref&, const Ref&) = default;
};

inline Ref coop_ref() {
  return {Kind::Coop, {}, {}};
}
inline Ref founding_ref() {
  return {Kind::Founding, {}, {}};
}
inline Ref policy_ref() {
  return {Kind::Policy, {}, {}};
}
inline Ref clauses_ref() {
  return {Kind::Clauses, {}, {}};
}
inline Ref allowed_signers_ref() {
  return {Kind::AllowedSigners, {}, {}};
}
inline Ref git_attributes_ref() {
  return {Kind::GitAttributes, {}, {}};
}
inline Ref adoption_ref(const ProposalId& id) {
  return {Kind::Adoption, {}, id.str()};
}
inline Ref signed_copy_ref(const base::Sha256& scan) {
  return {Kind::SignedCopy, {}, scan.str()};
}
inline Ref member_ref(const MemberId& id) {
  return {Kind::Member, {}, id.str()};
}
inline Ref key_ref(const KeyId& id) {
  return {Kind::Key, {}, id};
}
inline Ref statement_ref(const base::Sha256& digest) {
  return {Kind::Statement, {}, digest.str()};
}
inline Ref recovery_ref(const KeyId& id) {
  return {Kind::Recovery, {}, id};
}
inline Ref office_ref(const OfficeId& id) {
  return {Kind::Office, {}, id.str()};
}
inline Ref proposal_ref(const ProposalId& id) {
  return {Kind::Proposal, {}, id.str()};
}
inline Ref proposal_text_ref(const ProposalId& id) {
  return {Kind::ProposalText, {}, id.str()};
}
inline Ref proposal_policy_ref(const ProposalId& id) {
  return {Kind::ProposalPolicy, {}, id.str()};
}
inline Ref proposal_clauses_ref(const ProposalId& id) {
  return {Kind::ProposalClauses, {}, id.str()};
}
inline Ref proposal_chart_ref(const ProposalId& id) {
  return {Kind::ProposalChart, {}, id.str()};
}
inline Ref petition_ref(const PetitionId& id) {
  return {Kind::Petition, {}, id.str()};
}
inline Ref ballot_ref(const BallotId& id) {
  return {Kind::Ballot, {}, id.str()};
}
inline Ref roll_page_ref(const BallotId& ballot, std::string_view letter) {
  return {Kind::RollPage, ballot.str(), std::string(letter)};
}
inline Ref vote_ref(const BallotId& ballot, const MemberId& member) {
  return {Kind::Vote, ballot.str(), member.str()};
}
inline Ref paper_ref(const BallotId& id) {
  return {Kind::PaperSheet, {}, id.str()};
}
inline Ref result_ref(const BallotId& id) {
  return {Kind::BallotResult, {}, id.str()};
}
inline Ref share_ref(const MemberId& id) {
  return {Kind::Share, {}, id.str()};
}
inline Ref pay_chart_ref(const base::Date& effective) {
  return {Kind::PayChart, {}, effective.str()};
}
inline Ref hours_ref(const base::Month& month, const MemberId& member) {
  return {Kind::HoursSheet, month.str(), member.str()};
}
inline Ref pay_run_ref(const base::Month& month) {
  return {Kind::PayRun, {}, month.str()};
}

}  // namespace rules
