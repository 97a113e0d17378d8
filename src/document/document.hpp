// The room `document`: what a paper says, not how it looks. It knows headings, numbered clauses, references, tables,
// lines for signatures and what is filled in by hand; it knows no format, and nothing of co-ops. The writers of room
// `report` make files of it.
//
//   Document paper;
//   paper.title = "Articles of ...";
//   paper.blocks.push_back(Block::clause(1, "price", "Price", {Span::words("See "), Span::reference("vote")}));
//
// Numbers are not part of it: a clause has a level, and each writer numbers, or lets the word processor number, by the
// one scheme of numbering.hpp. A reference names the clause that it means.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace document {

/// What became of a stretch or a block since an earlier paper (redline.hpp).
enum class Mark { Kept, Inserted, Deleted };

/// A stretch of a paragraph.
struct Span {
  enum class Kind {
    Words,
    Defined,    ///< a word at the place that gives it its meaning
    Reference,  ///< the number of another clause; `text` is its id
  };
  Kind kind = Kind::Words;
  std::string text;
  Mark mark = Mark::Kept;

  static Span words(std::string text) { return {Kind::Words, std::move(text)}; }
  static Span defined(std::string text) { return {Kind::Defined, std::move(text)}; }
  static Span reference(std::string id) { return {Kind::Reference, std::move(id)}; }
  friend bool operator==(const Span&, const Span&) = default;
};

using Spans = std::vector<Span>;

enum class Align { Left, Right };

struct Table {
  std::vector<std::string> headings;           ///< of one line or more
  std::vector<Align> alignment;                ///< as many as headings
  std::vector<std::vector<std::string>> rows;  ///< each as long as headings
  std::vector<int> parts = {};                 ///< of its width for each column, 1 to 9; empty: all the same
};

struct Block {
  enum class Kind {
    Clause,     ///< numbered; level 0 is an article, with a title alone
    Remark,     ///< about the clause before it, and no part of it
    Heading,    ///< of a schedule or page; not numbered, begins a new page
    Paragraph,  ///< unnumbered
    Table,
    Signatures,  ///< one line for each name
    Section,     ///< a heading within a page; not numbered
    Field,       ///< a label, and what was filled in; without spans a line to write on
    Choices,     ///< a box to mark before each of the names
    Slip,        ///< blocks that are cut off along a line, and stay on one page
  };
  Kind kind = Kind::Paragraph;
  int level = 0;      ///< of a clause: 0 to 3
  std::string id;     ///< of a clause
  std::string title;  ///< of a clause, heading, section or field; may be empty
  Spans spans;        ///< of a clause, remark or paragraph; may be empty
  document::Table table = {};
  std::vector<std::string> names = {};           ///< of signatures or choices
  Mark mark = Mark::Kept;                        ///< of the whole block; its spans then have none of their own
  std::string label = {};                        ///< of a deleted clause: the number that stood before it
  std::optional<std::string> title_before = {};  ///< where the title alone was changed
  Spans translation = {};                        ///< of a clause or paragraph: the same in the second language
  std::vector<Block> blocks = {};                ///< of a slip; none of them a clause

  static Block clause(int level, std::string id, std::string title, Spans spans) {
    return {Kind::Clause, level, std::move(id), std::move(title), std::move(spans)};
  }
  static Block remark(int level, Spans spans) { return {Kind::Remark, level, {}, {}, std::move(spans)}; }
  static Block heading(std::string title) { return {Kind::Heading, 0, {}, std::move(title), {}}; }
  static Block paragraph(Spans spans) { return {Kind::Paragraph, 0, {}, {}, std::move(spans)}; }
  static Block of(document::Table table) { return {Kind::Table, 0, {}, {}, {}, std::move(table)}; }
  static Block signatures(std::vector<std::string> names) {
    return {Kind::Signatures, 0, {}, {}, {}, {}, std::move(names)};
  }
  static Block section(std::string title) { return {Kind::Section, 0, {}, std::move(title), {}}; }
  static Block field(std::string label, Spans value) {
    return {Kind::Field, 0, {}, std::move(label), std::move(value)};
  }
  static Block choices(std::vector<std::string> names) { return {Kind::Choices, 0, {}, {}, {}, {}, std::move(names)}; }
  static Block slip(std::vector<Block> blocks) {
    Block slip{Kind::Slip, 0, {}, {}, {}};
    slip.blocks = std::move(blocks);
    return slip;
  }
};

/// The second language of a clause or paragraph, as a paragraph of its own; without spans where there is none.
inline Block translation_of(const Block& block) {
  return Block::paragraph(block.translation);
}

/// The size of the sheets on which it is printed.
enum class Sheet { A4, Letter };

struct Document {
  std::string owner = {};  ///< whose paper it is, above the title; may be empty
  std::string title;
  std::string language;                          ///< "en"
  std::string footer;                            ///< at the foot of every page, beside its number
  std::optional<std::string> title_before = {};  ///< where marks show what was changed
  std::string changed_by = {};                   ///< who made the changes that marks show
  std::string changed_on = {};                   ///< and on which day: "2026-03-01"
  std::string translation = {};                  ///< the language of translations: "es"; empty: there are none
  Sheet sheet = Sheet::A4;
  bool is_dense = false;     ///< meant for one page: in small print, with narrow margins
  bool has_articles = true;  ///< a clause of level 0 is "Article 5", not a number alone
  std::vector<Block> blocks;
};

}  // namespace document
