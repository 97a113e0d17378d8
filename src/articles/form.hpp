// Forms: the templates of the papers that a co-op hands out beside its articles, such as a share certificate or the
// ballot papers. A form is a mapping:
//
//   format: 1
//   about: The certificate of one member's share.      one line, for those who choose
//   languages: [en, es]            every text of the form is in each of them
//   needs: [member]                what must be named: member, ballot; absent: nothing
//   private: [shoe-size]           private values beside those that every form may ask for (form_facts.hpp); optional
//   refuse:                        when no such paper may be made; optional
//     - when: share.ended == 'yes'
//       says: the share of this member has ended
//   title: {en: Share certificate, es: Certificado}
//   blocks:
//     - text: {en: ..., es: ...}   a paragraph
//     - heading: ...               within a page; `page:` begins a new one
//     - clause: {en: Parties, ...} a numbered clause, with
//       items:                     the clauses below it: texts, or mappings of `text` and `when`
//         - {en: ..., es: ...}
//     - field: {en: Address, ...}  a label, and
//       value: "{private:address}" what is filled in; absent: a line to write on
//     - lines: 3                   lines to write on
//     - boxes: [...]               texts, each behind a box to mark; or one text, once for each item `of` a list
//     - signatures: [...]          likewise, each below a line to sign on
//     - table: members             a row for each item of a list; `blank` has as many as `rows` says
//       columns:
//         - heading: {en: name, es: nombre}
//           shows: "{fact:each.name}"       or `blank: 12`, a line of so many columns to write on
//           align: right                    optional
//     - each: tellers              `blocks`, once for each item of a list
//       blocks: [...]
//     - slips: papers              the same, each to be cut off
//       blocks: [...]
//     - quote: signing             the words of a clause of the articles in force, with what is below it; in their
//                                  language alone
//     - include: parts/proof       the blocks of another form
//
// A text is a mapping from languages to texts, or one text that is the same in all. Every block may have a `when`
// (condition.hpp), whose names are facts or parameters of the articles. Placeholders are those of the articles
// (rules/articles/clause_text.hpp), where {ref:} names a clause of the articles in force, and
//
//   {fact:share.number}            what the record says
//   {private:legal-name}           what no record holds: from a file of the user's, else a line to write on
//
// A key that is not named here is refused.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/condition.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

/// The same text by language; under "" where it is one for all.
using FormText = std::map<std::string, std::string, std::less<>>;

struct FormColumn {
  FormText heading;
  FormText shows;
  std::int64_t blank = 0;  ///< columns of a line to write on, in the place of `shows`
  bool is_right = false;
};

struct FormBlock {
  enum class Kind { Text, Heading, Page, Clause, Item, Field, Lines, Boxes, Signatures, Table, Each, Slips, Quote };
  Kind kind = Kind::Text;
  Condition when;
  FormText text;                    ///< of a text, a clause or an item; of the others the title or label
  FormText value;                   ///< of a field; empty: a line
  std::vector<FormText> names;      ///< of boxes and signatures
  std::string list;                 ///< of boxes and signatures that stand once for each item; of Table, Each, Slips
  std::int64_t count = 0;           ///< of lines, and of the rows of a blank table
  std::vector<FormColumn> columns;  ///< of a table
  std::string clause;               ///< the id of the one that is quoted
  std::vector<FormBlock> blocks;    ///< the items of a clause; what stands in Each and Slips
};

struct FormRefusal {
  Condition when;
  std::string says;
};

struct Form {
  std::string about;
  std::vector<std::string> languages;
  bool needs_member = false;
  bool needs_ballot = false;
  std::vector<std::string> privates;  ///< names of private values of its own
  std::vector<FormRefusal> refusals;
  FormText title;
  std::vector<FormBlock> blocks;
};

inline constexpr int kFormFormat = 1;
inline constexpr std::string_view kBlankTable = "blank";

/// Another form by its name, for `include`; nothing where there is none. May fail: a file that cannot be read.
using FindForm = std::function<base::Result<std::optional<record::Node>>(std::string_view name)>;

/// The form `file`, with what it includes. The place of a fault is named where the file was read from bytes. Fails with
/// template-format, template-key, template-value, template-condition, clause-placeholder and
///   form-language   a text lacks a language of the form, or has one that the form has not
///   form-include    there is no such form, or forms include each other
base::Result<Form> read_form(const record::Node& file, const FindForm& find);

}  // namespace articles
