// What an interview says of itself, in the language in which it asks; its questions come from the template.
#pragma once

#include <string_view>

namespace commands {

/// One question that no template asks.
struct AskedWords {
  std::string_view ask;
  std::string_view why;
  std::string_view form;
};

/// Words in several languages may be typed; those of the first are shown. "{}" is filled in by articles::filled().
struct InterviewWords {
  std::string_view signs;
  std::string_view kept_in;  ///< the signs, the file
  AskedWords model;
  AskedWords law;
  AskedWords coop_name;
  AskedWords slug;
  AskedWords currency;
  AskedWords time_zone;
  AskedWords first_founder;
  AskedWords next_founder;
  AskedWords founder_again;  ///< the name of one who stands there already, beside others
  AskedWords member_id;      ///< the founder's name; so of the next two
  AskedWords key;
  AskedWords grade;
  std::string_view usual_grade;
  std::string_view later;      ///< the answer that leaves a key for later
  std::string_view no_more;    ///< the answer that there is no further founder
  std::string_view a_founder;  ///< in a review, before one of them
  std::string_view write;      ///< the form, or_number
  std::string_view or_number;  ///< where there are choices
  std::string_view is_none;    ///< what was typed
  std::string_view has_it;     ///< whose id, name or key it is
  std::string_view not_form;   ///< what was typed, the form; empty: as the error says
  std::string_view not_here;   ///< what was typed, what fits; empty: as the error says
  std::string_view from_to;    ///< the least, the greatest
  std::string_view fits;       ///< what stands in from_to, as a sentence
  std::string_view stands_in;  ///< the titles of the clauses in which the answer will stand
  std::string_view key_open;   ///< behind the name of a founder
  std::string_view question;   ///< heads a column; so does the next
  std::string_view answer;
  std::string_view is_it_right;
  std::string_view type_number;   ///< the greatest
  std::string_view kept;          ///< at the end: the file, twice
  std::string_view keys_open;     ///< at the end, where some founder has none
  std::string_view all_answered;  ///< the file
  std::string_view next;          ///< before the commands that may follow
  std::string_view read_it;
  std::string_view draws_up;
  std::string_view goes_on;
  std::string_view file_head;   ///< at the top of an answers file
  std::string_view key_remark;  ///< above the founders in one to be filled in; so the next
  std::string_view grade_remark;
  std::string_view asked_only_if;  ///< the condition
};

/// Of a language by its BCP 47 tag; English where the program does not ask in it.
const InterviewWords& interview_words(std::string_view language);

}  // namespace commands
