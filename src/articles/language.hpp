// What the program itself says in articles, in the language of their text: values of the policy in words, and what
// stands on the papers that it makes of them. A language is one file; what is in the templates is translated beside
// them (translation.hpp).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/clause.hpp"
#include "articles/template.hpp"
#include "base/ratio.hpp"

namespace articles {

enum class Unit { Days, Months, Hours, Members };
enum class Joint { And, Or };

/// What stands on the papers beside the clauses. "{}" in a sentence is filled in by filled().
struct PaperWords {
  std::string_view in_plain_words;                    ///< after the title
  std::string_view is_no_law;                         ///< below it
  std::string_view powers_and_majorities;             ///< after the title
  std::array<std::string_view, 5> decision_headings;  ///< decision, by, passes with, quorum, open for
  std::array<std::string_view, 3> power_headings;     ///< who, may, under
  std::array<std::string_view, 4> office_headings;    ///< office, term, elected under, plan
  std::string_view majority;                          ///< "{} {} of {}"
  std::string_view quorum;                            ///< "{} of {}"
  std::string_view for_the_lawyer;                    ///< after the title
  std::string_view is_no_advice;                      ///< below it; "{}": the place whose law it is
  std::string_view left_open;                         ///< heads a list; so do settled, statute_asks, not_enforced
  std::string_view nothing_open;                      ///< in place of the list
  std::string_view settled;
  std::string_view way_out;       ///< "{}": the remedy
  std::string_view was_answered;  ///< "{}": what the choice means
  std::string_view was_not_answered;
  std::string_view statute_asks;
  std::array<std::string_view, 3> statute_headings;  ///< what is asked, source, clauses
  std::string_view nowhere;                          ///< in place of the clauses
  std::string_view not_enforced;
  std::array<std::string_view, 2> remark_headings;  ///< clause, what is missing
  std::string_view founders;
  std::string_view members;
  std::array<std::string_view, 3> people_headings;  ///< id, name, grade
  std::string_view pay_chart;
  std::string_view pay_chart_date;                 ///< "By the hour, in force from {}."
  std::array<std::string_view, 4> chart_headings;  ///< grade, from year, from, to
  std::string_view targets_of;                     ///< "Targets of {}": an office
  std::string_view targets_from;                   ///< "From the plan '{}', ...": the proposal, the day of the election
  std::array<std::string_view, 2> target_headings;  ///< measure, goal
  std::string_view signatures;
  std::string_view the_co_op;            ///< where its name is not known
  std::string_view these_are;            ///< "These are the articles of {}, in the language '{}'."
  std::string_view digest;               ///< "The digest (SHA-256) of their clauses in the record is {}."
  std::string_view are_draft;            ///< "They are a draft: ..."
  std::string_view adopted_by_founders;  ///< the day, how many founders signed
  std::string_view adopted_by_ballot;    ///< the day, the ballot, how many signed votes were for it
  std::string_view record_is;            ///< "The record is that of the {}."
  std::string_view co_op_id;             ///< "co-op id {}"
  std::string_view founding_id;          ///< "founding {}"
  std::string_view draft;                ///< at the foot of a page
  std::string_view from_to;  ///< there, of a redline: the older version, its digest, the newer one, its digest
};

class Language {
 public:
  virtual ~Language() = default;

  /// A word of the policy under the last step of its path, ("method", "irv"), or the id of an item under the name
  /// of its list, ("decisions", "election"); nothing where it has no phrase.
  virtual std::optional<std::string_view> phrase(std::string_view step, std::string_view word) const = 0;
  /// "7 days". REQUIRES: `number` is a whole number.
  virtual std::string quantity(std::string_view number, Unit unit) const = 0;
  /// "two thirds (2/3)", "no part (0)", "the whole (1)"; a fraction without a name stays a figure: "7/13".
  virtual std::string ratio(const base::Ratio& ratio) const = 0;
  /// "the President" for "president".
  virtual std::string office(std::string_view id) const = 0;
  /// "Hierarchy by Consent" for "hierarchy-by-consent".
  virtual std::string model(std::string_view id) const = 0;
  /// "a passed membership ballot" for "membership".
  virtual std::string passed_ballot(std::string_view decision) const = 0;
  /// "31 December", as it stands in answers.
  virtual std::string day_of_year(std::string_view day) const = 0;
  /// What an answer of this type looks like: "a whole number such as 4". English: describe().
  virtual std::string_view form(AnswerType type) const = 0;
  /// "yes" or "no", as it stands in answers.
  virtual std::string yes_or_no(std::string_view word) const = 0;
  /// What stands before the last item of a list: " and ".
  virtual std::string_view last_joint(std::string_view item, Joint joint) const = 0;
  virtual const PaperWords& paper() const = 0;

  /// What stands before item `i` of a list: "", ", " or last_joint(). REQUIRES: i is less than items.size().
  std::string_view joint_before(const std::vector<std::string>& items, std::size_t i, Joint joint) const;
  /// "a, b and c".
  std::string list(const std::vector<std::string>& items, Joint joint) const;
};

/// The language of a BCP 47 tag, "es" or "es-MX"; English where the program does not speak it.
const Language& language_of(std::string_view tag);

/// The language that the articles name.
const Language& language_of(const Articles& articles);

/// A sentence with each "{}" replaced by the next of the values. REQUIRES: it has as many.
std::string filled(std::string_view sentence, const std::vector<std::string>& values);

/// Internal to the room: the languages that there are, and what they share.
const Language& english();
const Language& spanish();

/// "fire-warden" as "Fire Warden"; short ids are abbreviations, "ceo" as "CEO".
std::string title_of(std::string_view id);

}  // namespace articles
