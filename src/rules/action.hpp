// Every action there is. One commit is one action; the commit message carries it (codec/body.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rules/record.hpp"

namespace rules {

struct Found {};           ///< inputs: founding, policy, clauses, and a proof of possession by each founder
struct FoundingAccept {};  ///< by the founder who acts, or by the authors of the statements that it brings
struct FoundingDecline {};
struct FoundingStrike {
  MemberId member;
};

struct MemberApply {  ///< brings one statement: the applicant's, by the new key
  MemberId member;
};
struct MemberAdmit {
  MemberId member;
  GradeId grade;
};
struct MemberResign {};

struct KeyAdd {};  ///< brings one statement: by the new key
struct KeyRevoke {
  KeyId key;
  std::optional<base::Sha256> last_good = {};  ///< of a stolen key: the chain of the last action that is trusted
};

struct RecoveryCircle {  ///< of the member who acts; it replaces the one before
  std::vector<MemberId> guardians;
};
struct RecoveryRequest {  ///< brings one statement: the member's, by the new key
  MemberId member;
};
struct RecoveryApprove {  ///< by a guardian; repeats what was read
  KeyId key;
  base::Sha256 statement;
};
struct RecoveryGrant {  ///< under a passed ballot
  KeyId key;
  base::Sha256 statement;
};
struct RecoveryVeto {
  KeyId key;
};
struct RecoveryFinish {
  KeyId key;
};

struct PetitionNew {
  PetitionId petition;
  DecisionId decision;
  Subject subject;
};
struct PetitionSign {  ///< repeats what the signer read
  PetitionId petition;
  DecisionId decision;
  Subject subject;
};

struct ProposalNew {  ///< inputs: the text; new policy and clauses, or a chart, by kind
  ProposalId proposal;
  ProposalKind kind = ProposalKind::Motion;
  std::string title;
  std::optional<MemberId> member;
  std::optional<OfficeId> office;
  std::vector<Target> targets;
  std::optional<KeyId> key = {};
};

struct Candidate {
  MemberId member;
  std::optional<ProposalId> plan;
  std::optional<base::Sha256> plan_sha256;
};
struct BallotOpen {
  BallotId ballot;
  DecisionId decision;
  std::string question;
  Subject subject;
  std::optional<base::Sha256> proposal_sha256;
  std::vector<Candidate> candidates;  ///< of an election, in the order of the ballot paper
  base::Instant closes;
};
struct BallotCast {
  BallotId ballot;
  base::Sha256 ballot_sha256;
  std::int64_t serial = 1;
  std::vector<OptionId> ranking;
};
struct BallotCollect {  ///< brings the votes of others, as statements
  BallotId ballot;
};
struct BallotPaper {  ///< brings two statements: the counts of two tellers
  BallotId ballot;
};
struct BallotClose {  ///< may bring votes as statements: whoever closes attests that they came in time
  BallotId ballot;
};

struct OfficeAccept {
  OfficeId office;
};
struct OfficeResign {
  OfficeId office;
};

struct SharePay {
  MemberId member;
  base::Money amount;                      ///< below zero: a payment that was recorded by mistake is taken back
  std::optional<base::Date> paid_on = {};  ///< when the money came, where that was another day
};

struct HoursLog {
  base::Month month;
  std::vector<DayHours> days;
};
struct HoursApprove {
  MemberId member;
  base::Month month;
  base::Sha256 sheet;
};
struct PayrollChart {
  ProposalId proposal;
};
struct PayrollDraft {
  base::Month month;
  std::vector<Award> awards;
};
struct PayrollApprove {
  base::Month month;
  base::Sha256 run;
};

struct ArticlesAmend {
  ProposalId proposal;
};
struct ArticlesFile {  ///< a page signed with ink has a home: its digest
  base::Sha256 articles;
  base::Sha256 scan;
  std::vector<MemberId> signers;
};

using Payload =
    std::variant<Found, FoundingAccept, FoundingDecline, FoundingStrike, MemberApply, MemberAdmit, MemberResign, KeyAdd,
                 KeyRevoke, RecoveryCircle, RecoveryRequest, RecoveryApprove, RecoveryGrant, RecoveryVeto,
                 RecoveryFinish, PetitionNew, PetitionSign, ProposalNew, BallotOpen, BallotCast, BallotCollect,
                 BallotPaper, BallotClose, OfficeAccept, OfficeResign, SharePay, HoursLog, HoursApprove, PayrollChart,
                 PayrollDraft, PayrollApprove, ArticlesAmend, ArticlesFile>;

/// A file that an action brings. Its path follows from `ref`; the body names its digest; its bytes are the input.
struct Input {
  Ref ref;
  Record record;
  base::Sha256 digest;
};

/// What a key did that is disputed since: an action of the line after the last good one.
struct Disputed {
  Payload payload;
  std::vector<Said> said;  ///< the statements that it brought
};

struct Action {
  base::Instant at;
  MemberId by;
  std::optional<OfficeId> as;        ///< the office in which the member acts
  std::optional<std::string> under;  ///< the ballot or petition that it rests on
  std::optional<base::Sha256> under_sha256;
  Payload payload;
  std::vector<Input> inputs;
  std::vector<Said> said;  ///< the statements among the inputs, verified
  /// Of a KeyRevoke with a last good action: what the key signed after it, newest first, as the line tells; nothing
  /// where no action of that chain stands in the line.
  std::optional<std::vector<Disputed>> disputed = {};

  template <class T>
  const T* input(const Ref& ref) const {
    for (const auto& candidate : inputs) {
      if (candidate.ref == ref) return std::get_if<T>(&candidate.record);
    }
    return nullptr;
  }
  std::optional<base::Sha256> input_digest(const Ref& ref) const {
    for (const auto& candidate : inputs) {
      if (candidate.ref == ref) return candidate.digest;
    }
    return std::nullopt;
  }
};

/// Who signed the commit: the key alone says so.
struct Actor {
  KeyId key;
};

/// "member-admit": the word of a payload in policies and bodies; kinds() lists all, in the order above.
std::string_view kind_of(const Payload& payload);
const std::vector<std::string_view>& kinds();

/// The first line of the commit message: "member: admit bo as baker".
std::string subject_line(const Action& action);

/// Whom or what the action is about, as the spent mandate names it: "member-admit bo".
std::string summary_of(const Payload& payload);

/// The member whom the power "self" means: the one that the action is about.
std::optional<MemberId> subject_of(const Action& action);

}  // namespace rules
