#include <algorithm>

#include "articles/language.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

struct Phrase {
  std::string_view step;  ///< last step of the path
  std::string_view word;
  std::string_view said;
};

constexpr std::array kPhrases = {
    Phrase{"method", "yes-no", "a yes-or-no vote"},
    Phrase{"method", "plurality", "a plurality vote"},
    Phrase{"method", "irv", "an instant-runoff vote"},
    Phrase{"margin", "more-than", "more than"},
    Phrase{"margin", "at-least", "at least"},
    Phrase{"of", "cast", "the votes cast"},
    Phrase{"of", "present", "the votes of all who took part"},
    Phrase{"of", "entitled", "the votes of all who are entitled to vote"},
    Phrase{"quorum-of", "persons", "the persons on the roll"},
    Phrase{"quorum-of", "weight", "the voting weight on the roll"},
    Phrase{"withdrawn", "keep", "stays and is counted"},
    Phrase{"plan", "required", "a business plan"},
    Phrase{"plan", "none", "no business plan"},
    Phrase{"paid-by-payroll", "share", "a share of the payroll"},
    Phrase{"paid-by-payroll", "none", "no share of the payroll"},
    Phrase{"rounding", "half-up-per-line", "line by line to the smallest unit of the currency, halves upward"},
    Phrase{"by", "self", "the person concerned"},
    Phrase{"by", "petition", "any member under a complete petition"},
    Phrase{"decisions", "ordinary", "ordinary business"},
    Phrase{"decisions", "election", "elections"},
    Phrase{"decisions", "articles", "changes of these articles"},
    Phrase{"decisions", "entrenched", "changes of entrenched clauses"},
    Phrase{"decisions", "chart", "the pay chart"},
    Phrase{"decisions", "membership", "admission of members"},
    Phrase{"decisions", "recall", "recall from office"},
    Phrase{"decisions", "expulsion", "expulsion of a member co-operative"},
    Phrase{"decisions", "consent", "decisions by consent"},
    Phrase{"decisions", "director", "seats on the board"},
    Phrase{"decisions", "handbook", "the handbook"},
    Phrase{"decisions", "platform", "rules of the platform"},
    Phrase{"action", "member-apply", "enter an application for membership"},
    Phrase{"action", "member-admit", "admit a member"},
    Phrase{"action", "member-resign", "leave the co-operative"},
    Phrase{"action", "share-pay", "record payments for shares"},
    Phrase{"action", "proposal-new", "make a proposal"},
    Phrase{"action", "petition-new", "begin a petition"},
    Phrase{"action", "petition-sign", "sign a petition"},
    Phrase{"action", "ballot-open", "open a ballot"},
    Phrase{"action", "ballot-cast", "vote"},
    Phrase{"action", "ballot-collect", "hand in votes signed on another machine"},
    Phrase{"action", "ballot-paper", "enter the count of a vote on paper"},
    Phrase{"action", "ballot-close", "close a ballot that is over"},
    Phrase{"action", "office-accept", "accept an office"},
    Phrase{"action", "office-resign", "give up an office"},
    Phrase{"action", "hours-log", "log their hours"},
    Phrase{"action", "hours-approve", "approve hours"},
    Phrase{"action", "payroll-chart", "put a pay chart into force"},
    Phrase{"action", "payroll-draft", "draft a pay run"},
    Phrase{"action", "payroll-approve", "approve a pay run"},
    Phrase{"action", "articles-amend", "put an amendment into force"},
    Phrase{"action", "articles-file", "file a signed copy of the articles"},
    Phrase{"action", "key-add", "add a key of their own"},
    Phrase{"action", "key-revoke", "revoke a key of their own"},
    Phrase{"action", "recovery-circle", "choose their guardians"},
    Phrase{"action", "recovery-request", "request a new key after a loss"},
    Phrase{"action", "recovery-approve", "approve that request as a guardian"},
    Phrase{"action", "recovery-grant", "grant a new key without guardians"},
    Phrase{"action", "recovery-veto", "veto a new key in their name"},
    Phrase{"action", "recovery-finish", "put a new key into force after the wait"},
    Phrase{"caretaker", "member-admit", "admitting members"},
    Phrase{"caretaker", "ballot-open", "opening ballots"},
    Phrase{"caretaker", "ballot-close", "closing ballots"},
    Phrase{"caretaker", "share-pay", "recording payments for shares"},
    Phrase{"caretaker", "hours-approve", "approving hours"},
    Phrase{"caretaker", "payroll-chart", "putting a pay chart into force"},
    Phrase{"caretaker", "payroll-draft", "drafting pay runs"},
    Phrase{"caretaker", "payroll-approve", "approving pay runs"},
    Phrase{"caretaker", "articles-amend", "putting amendments into force"},
};

constexpr std::array<std::string_view, 13> kNumbers = {"",      "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};

/// "third" for 3; nothing where a fraction has no common name.
std::optional<std::string_view> part_name(std::int64_t denominator) {
  constexpr std::array<std::string_view, 13> kParts = {"",      "",         "half",    "third",  "quarter",
                                                       "fifth", "sixth",    "seventh", "eighth", "ninth",
                                                       "tenth", "eleventh", "twelfth"};
  if (denominator >= 2 && denominator < static_cast<std::int64_t>(kParts.size())) {
    return kParts[static_cast<std::size_t>(denominator)];
  }
  if (denominator == 20) return "twentieth";
  if (denominator == 100) return "hundredth";
  return std::nullopt;
}

constexpr PaperWords kPaper = {
    .in_plain_words = "in plain words",
    .is_no_law = "This page is no law: what counts is the text of the articles themselves.",
    .powers_and_majorities = "powers and majorities",
    .decision_headings = {"decision", "by", "passes with", "stands if these took part", "open for"},
    .power_headings = {"who", "may", "under"},
    .office_headings = {"office", "term", "elected under", "plan"},
    .majority = "{} {} of {}",
    .quorum = "{} of {}",
    .for_the_lawyer = "for the lawyer",
    .is_no_advice =
        "Law: {}. What it makes of these articles, as far as the program knows it: a list of questions for a lawyer, "
        "and no advice.",
    .left_open = "What is open",
    .nothing_open = "Nothing that the program knows of.",
    .settled = "What was settled by choice",
    .way_out = "A way out: {}",
    .was_answered = "What was answered: {}",
    .was_not_answered = "It was not answered.",
    .statute_asks = "What the law or good practice asks for, and where it is answered",
    .statute_headings = {"what is asked", "source", "clauses"},
    .nowhere = "nowhere",
    .not_enforced = "What the articles promise and the program does not enforce",
    .remark_headings = {"clause", "remark"},
    .founders = "The founders",
    .members = "The members",
    .people_headings = {"id", "name", "grade"},
    .pay_chart = "The pay chart",
    .pay_chart_date = "By the hour, in force from {}.",
    .chart_headings = {"grade", "from year", "from", "to"},
    .targets_of = "Targets of {}",
    .targets_from = "From the plan '{}', on which they hold the office since {}.",
    .target_headings = {"what is measured", "what is promised"},
    .signatures = "Signatures",
    .the_co_op = "the co-operative",
    .these_are = "These are the articles of {}, in the language '{}'.",
    .digest = "The digest (SHA-256) of their clauses in the record is {}.",
    .are_draft = "They are a draft: no record holds them yet.",
    .adopted_by_founders = "They are in force since {}, adopted by the founders; signatures over the founding: {}.",
    .adopted_by_ballot = "They are in force since {}, adopted by the ballot '{}'; signed votes for them: {}.",
    .record_is = "The record is that of the {}.",
    .co_op_id = "co-op id {}",
    .founding_id = "founding {}",
    .draft = "draft",
    .from_to = "from {} {} to {} {}",
};

class English : public Language {
 public:
  std::optional<std::string_view> phrase(std::string_view step, std::string_view word) const override {
    for (const auto& phrase : kPhrases) {
      if (phrase.step == step && phrase.word == word) return phrase.said;
    }
    return std::nullopt;
  }

  std::string quantity(std::string_view number, Unit unit) const override {
    constexpr std::array<std::string_view, 4> kUnits = {"day", "month", "hour", "member"};
    return fmt::format("{} {}{}", number, kUnits[static_cast<std::size_t>(unit)], number == "1" ? "" : "s");
  }

  std::string ratio(const base::Ratio& ratio) const override {
    if (ratio.is_zero()) return "no part (0)";
    if (ratio == base::Ratio(1)) return "the whole (1)";
    const auto part = part_name(ratio.denominator());
    const auto n = ratio.numerator();
    if (!part || n < 1 || n >= static_cast<std::int64_t>(kNumbers.size())) return ratio.str();
    const std::string_view plural = n == 1 ? "" : "s";
    return fmt::format("{} {}{} ({})", kNumbers[static_cast<std::size_t>(n)], *part, plural, ratio);
  }

  std::string office(std::string_view id) const override { return fmt::format("the {}", title_of(id)); }

  std::string model(std::string_view id) const override {
    std::string title;
    while (!id.empty()) {
      const auto word = id.substr(0, id.find('-'));
      if (!title.empty()) title += ' ';
      title += word.size() > 2 ? title_of(fmt::format("{}-", word)).substr(0, word.size()) : std::string(word);
      id.remove_prefix(std::min(id.size(), word.size() + 1));
    }
    return title;
  }

  std::string passed_ballot(std::string_view decision) const override {
    std::string words(decision);
    std::replace(words.begin(), words.end(), '-', ' ');
    return fmt::format("a passed {} ballot", words);
  }

  std::string day_of_year(std::string_view day) const override { return std::string(day); }

  std::string_view form(AnswerType type) const override { return describe(type); }

  std::string yes_or_no(std::string_view word) const override { return std::string(word); }

  std::string_view last_joint(std::string_view, Joint joint) const override {
    return joint == Joint::Or ? " or " : " and ";
  }

  const PaperWords& paper() const override { return kPaper; }
};

}  // namespace

const Language& english() {
  static const English language;
  return language;
}

}  // namespace articles
