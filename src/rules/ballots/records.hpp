// Proposals, petitions and ballots: what is asked, who may answer, what was answered, what came out.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ratio.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "rules/articles/policy.hpp"
#include "rules/ids.hpp"
#include "rules/members/records.hpp"
#include "rules/words.hpp"

namespace rules {

enum class ProposalKind {
  Motion,      ///< a text
  Plan,        ///< a business plan with targets, on which a candidate stands
  Membership,  ///< the admission of an applicant
  Chart,       ///< a pay chart, in proposals/<id>.chart.yaml
  Articles,    ///< new articles, in proposals/<id>.policy.yaml and .clauses.yaml
  Recovery,    ///< a new key for a member who lost theirs
};

struct Target {
  std::string measure;  ///< what is measured
  std::string goal;     ///< and what is promised
};

/// proposals/second-oven.yaml; its text stands beside it, in proposals/second-oven.md.
struct Proposal {
  ProposalId id;
  ProposalKind kind = ProposalKind::Motion;
  std::string title;
  MemberId author;
  base::Date date;
  base::Sha256 text;
  std::optional<MemberId> member;        ///< Membership: the applicant; Recovery: whose key
  std::optional<KeyId> key;              ///< Recovery: the new key
  std::optional<OfficeId> office;        ///< Plan: the office that it is for
  std::vector<Target> targets;           ///< Plan
  std::optional<base::Sha256> articles;  ///< Articles: the digest of the articles that it changes
  std::optional<base::Sha256> policy;    ///< Articles: digest of the new policy
  std::optional<base::Sha256> clauses;   ///< Articles: digest of the new clauses
  std::optional<base::Sha256> chart;     ///< Chart: digest of the chart
};

/// What a ballot is about: a proposal, or an office to fill.
struct Subject {
  std::optional<ProposalId> proposal;
  std::optional<OfficeId> office;
};

/// petitions/first-election.yaml: owners ask that a ballot be opened.
struct Petition {
  PetitionId id;
  DecisionId decision;
  Subject subject;
  base::Date date;
  base::Date until;                  ///< last day for signatures and use
  std::int64_t needed = 1;           ///< frozen when it began
  std::vector<MemberId> signatures;  ///< in the order in which they came
  std::optional<BallotId> used_by;
};

struct BallotOption {
  OptionId id;
  std::optional<MemberId> candidate;
  std::optional<ProposalId> plan;
  std::optional<base::Sha256> plan_sha256;
};

/// ballots/ceo-2026/ballot.yaml: everything that decides the count, frozen at the opening.
struct Ballot {
  BallotId id;
  std::string question;
  Subject subject;
  std::optional<base::Sha256> proposal_sha256;
  Decision decision;
  std::vector<BallotOption> options;
  std::vector<OptionId> tie_order;  ///< who is favoured first when a count stays tied
  base::Date record_date;
  base::Instant opens;
  base::Instant closes;
  base::Sha256 articles;  ///< in force at the opening
  std::int64_t roll_persons = 0;
  base::Ratio roll_weight;
  MemberId opened_by;
  std::optional<PetitionId> petition;
};

struct RollEntry {
  MemberId member;
  base::Ratio weight;
};

/// ballots/ceo-2026/roll/a.yaml: the part of the frozen roll whose ids begin with `letter`.
struct RollPage {
  std::string letter;
  std::vector<RollEntry> entries;
};

/// ballots/ceo-2026/votes/a/ada.yaml
struct Vote {
  MemberId member;
  std::int64_t serial = 1;        ///< the highest of a member counts
  base::Sha256 ballot;            ///< digest of the ballot that its author read
  std::vector<OptionId> ranking;  ///< one option for yes-no and plurality; none is a blank vote
};

/// ballots/ceo-2026/paper.yaml: the votes of those who have no key, as two tellers counted them. Attested, not signed
/// by the voters.
struct PaperSheet {
  BallotId ballot;
  std::vector<MemberId> tellers;
  std::vector<MemberId> voters;
  std::vector<PaperPile> piles;
};

enum class Outcome { Carried, Rejected, Elected, Reopened, NoQuorum, NoWinner };

struct OptionTotal {
  OptionId option;
  base::Ratio votes;
};

struct CountRound {
  std::vector<OptionTotal> totals;
  base::Ratio exhausted;
  std::optional<OptionId> eliminated;
  std::optional<OptionId> elected;
  std::optional<std::string> tie;  ///< the rule that broke it
};

/// ballots/ceo-2026/result.yaml
struct BallotResult {
  BallotId ballot;
  Outcome outcome = Outcome::Rejected;
  std::optional<OptionId> winner;
  std::int64_t persons = 0;              ///< who voted
  std::optional<std::int64_t> on_paper;  ///< of these, those whose votes two tellers attested
  base::Ratio weight;                    ///< of those who voted
  std::vector<CountRound> rounds;
  base::Instant closed;
  MemberId closed_by;
  std::optional<std::string> used_by;     ///< the action that spent this mandate, "office-accept ceo"
  std::optional<BallotId> superseded_by;  ///< the later election to the same office, closed before this was used
};

template <>
struct Words<ProposalKind> {
  static constexpr std::array kAll = {
      std::pair{ProposalKind::Motion, "motion"},         std::pair{ProposalKind::Plan, "plan"},
      std::pair{ProposalKind::Membership, "membership"}, std::pair{ProposalKind::Chart, "chart"},
      std::pair{ProposalKind::Articles, "articles"},     std::pair{ProposalKind::Recovery, "recovery"}};
};
template <>
struct Words<Outcome> {
  static constexpr std::array kAll = {
      std::pair{Outcome::Carried, "carried"},    std::pair{Outcome::Rejected, "rejected"},
      std::pair{Outcome::Elected, "elected"},    std::pair{Outcome::Reopened, "reopened"},
      std::pair{Outcome::NoQuorum, "no-quorum"}, std::pair{Outcome::NoWinner, "no-winner"}};
};

}  // namespace rules
