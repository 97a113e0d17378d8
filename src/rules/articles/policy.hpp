// The articles as the rules read them: articles/policy.yaml, and the text that states it, articles/clauses.yaml.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "rules/ids.hpp"
#include "rules/words.hpp"

namespace rules {

enum class Method { YesNo, Plurality, Irv };
enum class Margin { MoreThan, AtLeast };
enum class Of { Cast, Present, Entitled };  ///< yes+no; yes+no+abstain; the whole roll
enum class Counted { Persons, Weight };
enum class Need { Required, None };
enum class PaidBy { Share, None };      ///< does the office earn a share of payroll?
enum class Withdrawn { Keep };          ///< the vote of who leaves during a ballot: it stays
enum class Rounding { HalfUpPerLine };  ///< of a pay line, once

/// How a kind of question is decided.
struct Decision {
  DecisionId id;
  Method method = Method::YesNo;
  base::Ratio threshold;  ///< of a yes-no ballot; the elections go by their method
  Margin margin = Margin::MoreThan;
  Of of = Of::Cast;
  base::Ratio quorum;
  Counted quorum_of = Counted::Persons;
  std::int64_t open_days = 0;  ///< least time between opening and closing
};

struct OfficeRule {
  OfficeId id;
  std::int64_t term_months = 0;
  DecisionId elected_by;
  Need plan = Need::None;                 ///< candidates file a plan with targets
  PaidBy paid_by_payroll = PaidBy::None;  ///< if so, the holder approves neither hours nor runs
};

/// Who may do one kind of action: one of `by`, and if `under` is set only on a passed ballot of that decision.
/// `by` holds: "office <id>", "any owner", "any member", "self", "petition".
struct Power {
  std::string action;  ///< "member-admit"
  std::vector<std::string> by;
  std::optional<DecisionId> under;
};

struct PetitionRule {
  base::Ratio signers;  ///< of the owners, rounded up
  std::int64_t at_least = 1;
  std::int64_t open_days = 0;
};

struct BallotRule {
  std::int64_t record_days = 0;  ///< the record date lies this many days before the opening
  std::int64_t mandate_days =
      1;  ///< a passed ballot is carried out within so many days of the end of its voting, or lapses
  Withdrawn withdrawn = Withdrawn::Keep;
  base::Ratio paper_most;  ///< at most this part of the persons on a roll may vote on paper
};

struct ShareRule {
  base::Money price;
  std::int64_t parts = 1;            ///< instalments of the price and parts of the vote
  std::int64_t months_per_part = 0;  ///< of the provisional period
};

struct HoursRule {
  std::int64_t most_per_day = 24;
};

struct PayrollRule {
  Rounding rounding = Rounding::HalfUpPerLine;
};

/// How a lost key is replaced: by `approvals` of the member's guardians, or by a ballot; either takes effect
/// `wait_days` later, unless a key of the member that is still in force vetoes it.
struct RecoveryRule {
  std::int64_t guardians = 0;  ///< at most so many in a member's circle
  std::int64_t approvals = 0;
  std::int64_t wait_days = 0;
};

struct AmendmentRule {
  DecisionId decision;
  std::vector<std::string> entrenched;      ///< ids of clauses that are harder to change than the others
  std::optional<DecisionId> entrenched_by;  ///< how they are changed; set exactly where there are some
};

struct Policy {
  std::string model;
  PetitionRule petition;
  BallotRule ballots;
  std::vector<Decision> decisions;
  std::vector<OfficeRule> offices;
  std::vector<Power> powers;
  std::vector<std::string> caretaker;  ///< actions left to an office whose term is over and that has no successor
  ShareRule shares;
  HoursRule hours;
  PayrollRule payroll;
  RecoveryRule recovery;
  AmendmentRule amendment;

  const Decision* decision(const DecisionId& id) const;
  const OfficeRule* office(const OfficeId& id) const;
  const Power* power(std::string_view action) const;
};

/// A word to which the articles give a meaning.
struct DefinedTerm {
  std::string id;
  std::string name;  ///< as it stands in a text: "Equal Ownership Share"
  friend bool operator==(const DefinedTerm&, const DefinedTerm&) = default;
};

/// One clause of the articles. `text` and `summary` keep their placeholders (clause_text.hpp), so that text and law
/// cannot differ.
struct Clause {
  std::string id;
  std::optional<std::string> title;
  std::optional<std::string> text;
  std::vector<DefinedTerm> defines;
  std::vector<std::string> maps;       ///< parameters that this clause states
  std::vector<std::string> satisfies;  ///< items of a statute that ask for such a clause
  std::optional<std::string> check;    ///< where the program does not enforce it: the words that say so
  std::optional<std::string> summary;  ///< the same in plain words, which are no law
  std::vector<Clause> children;
  friend bool operator==(const Clause&, const Clause&) = default;
};

/// What the founders chose where a template asked for a choice that the rules do not read: the tax election, the
/// answer to a finding.
struct Choice {
  std::string question;
  std::string answer;
};

struct Clauses {
  std::string title;
  std::string model;
  std::string language;
  std::optional<std::string> jurisdiction;  ///< under whose law: "us-ca"
  base::Sha256 policy;  ///< digest of policy.yaml; so the digest of this record is the digest of the articles
  std::vector<Choice> chosen;
  std::vector<Clause> clauses;
};

/// articles/adopted/<proposal>.yaml, one for each amendment.
struct Adoption {
  ProposalId proposal;
  BallotId ballot;
  base::Date date;
  base::Sha256 before;  ///< digest of clauses.yaml
  base::Sha256 after;
};

/// articles/signed/<scan>.yaml: a page of articles that people signed with ink. The page itself is kept elsewhere.
struct SignedCopy {
  base::Sha256 scan;      ///< of the scanned page
  base::Sha256 articles;  ///< digest of the clauses.yaml that the page names
  std::vector<MemberId> signers;
  MemberId filed_by;
  base::Date date;
};

template <>
struct Words<Method> {
  static constexpr std::array kAll = {std::pair{Method::YesNo, "yes-no"}, std::pair{Method::Plurality, "plurality"},
                                      std::pair{Method::Irv, "irv"}};
};
template <>
struct Words<Margin> {
  static constexpr std::array kAll = {std::pair{Margin::MoreThan, "more-than"}, std::pair{Margin::AtLeast, "at-least"}};
};
template <>
struct Words<Of> {
  static constexpr std::array kAll = {std::pair{Of::Cast, "cast"}, std::pair{Of::Present, "present"},
                                      std::pair{Of::Entitled, "entitled"}};
};
template <>
struct Words<Counted> {
  static constexpr std::array kAll = {std::pair{Counted::Persons, "persons"}, std::pair{Counted::Weight, "weight"}};
};
template <>
struct Words<Need> {
  static constexpr std::array kAll = {std::pair{Need::Required, "required"}, std::pair{Need::None, "none"}};
};
template <>
struct Words<Withdrawn> {
  static constexpr std::array kAll = {std::pair{Withdrawn::Keep, "keep"}};
};
template <>
struct Words<Rounding> {
  static constexpr std::array kAll = {std::pair{Rounding::HalfUpPerLine, "half-up-per-line"}};
};
template <>
struct Words<PaidBy> {
  static constexpr std::array kAll = {std::pair{PaidBy::Share, "share"}, std::pair{PaidBy::None, "none"}};
};

}  // namespace rules
