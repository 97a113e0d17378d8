#include "articles/form_paper.hpp"

#include <algorithm>
#include <utility>

#include "articles/form_wording.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

using document::Block;
using document::Span;
using Kind = FormBlock::Kind;

/// The lines of an address, as they stand in a cell; a line to write on is as narrow as a cell can be.
std::string in_one_row(std::string text) {
  if (text == kBlank) return std::string(kBlank.substr(0, 8));
  for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at)) text.replace(at, 1, ", ");
  return text;
}

/// More than the ballot papers of any co-op; lists within lists would else have no end.
constexpr std::int64_t kMostParts = 100'000;

class FormFiller {
 public:
  FormFiller(const FormWording& wording, const std::vector<std::string>& languages)
      : wording_(wording), languages_(languages) {}

  /// In one line: "name / nombre"; once where both languages say the same.
  base::Result<std::string> line(const FormText& text, const FormItem* item, std::string_view between = " / ") const {
    std::string joined;
    std::string first;
    for (const auto& language : languages_) {
      COOP_TRY(auto words, wording_.say(text, language, item));
      if (joined.empty()) {
        joined = first = std::move(words);
      } else if (words != first) {
        joined += fmt::format("{}{}", between, words);
      }
    }
    return joined;
  }

  base::Status add_all(const std::vector<FormBlock>& from, const FormItem* item, std::vector<Block>& into) {
    for (const auto& block : from) {
      COOP_TRY(const bool stands, wording_.holds(block.when, item));
      if (!stands) continue;
      COOP_CHECK(count_part());
      COOP_CHECK(add(block, item, into));
    }
    return {};
  }

 private:
  base::Status count_part(std::int64_t weight = 1) {
    parts_ += weight;
    if (parts_ <= kMostParts) return {};
    return base::fail("paper-size", "this paper would have more than {} parts", kMostParts)
        .as(base::ErrorKind::Usage)
        .hint("let its lists stand beside each other, not within each other");
  }

  /// A paragraph, with the second language beside it where that says something else.
  base::Status add_words(const FormText& text, const FormItem* item, Block& block) const {
    COOP_TRY(auto words, wording_.say(text, languages_.front(), item));
    for (std::size_t i = 1; i < languages_.size(); ++i) {
      COOP_TRY(auto other, wording_.say(text, languages_[i], item));
      if (other != words) block.translation = {Span::words(std::move(other))};
    }
    block.spans = {Span::words(std::move(words))};
    return {};
  }

  base::Status add(const FormBlock& from, const FormItem* item, std::vector<Block>& into) {
    switch (from.kind) {
      case Kind::Text: {
        auto block = Block::paragraph({});
        COOP_CHECK(add_words(from.text, item, block));
        into.push_back(std::move(block));
        return {};
      }
      case Kind::Heading: {
        COOP_TRY(auto title, line(from.text, item));
        into.push_back(Block::section(std::move(title)));
        return {};
      }
      case Kind::Page: {
        COOP_TRY(auto title, line(from.text, item));
        into.push_back(Block::heading(std::move(title)));
        return {};
      }
      case Kind::Clause: {
        COOP_TRY(auto title, line(from.text, item));
        into.push_back(Block::clause(0, next_id(), std::move(title), {}));
        return add_all(from.blocks, item, into);
      }
      case Kind::Item: {
        auto block = Block::clause(1, next_id(), {}, {});
        COOP_CHECK(add_words(from.text, item, block));
        into.push_back(std::move(block));
        return {};
      }
      case Kind::Field: {
        COOP_TRY(auto label, line(from.text, item));
        COOP_TRY(auto value, line(from.value, item));
        const bool is_blank = value.empty() || value == kBlank;
        into.push_back(
            Block::field(std::move(label), is_blank ? document::Spans() : document::Spans{Span::words(value)}));
        return {};
      }
      case Kind::Lines:
        for (std::int64_t i = 0; i < from.count; ++i) into.push_back(Block::field({}, {}));
        return {};
      case Kind::Boxes:
      case Kind::Signatures: {
        COOP_TRY(auto names, names_of(from, item));
        into.push_back(from.kind == Kind::Boxes ? Block::choices(std::move(names))
                                                : Block::signatures(std::move(names)));
        return {};
      }
      case Kind::Table: {
        COOP_TRY(auto table, table_of(from));
        into.push_back(Block::of(std::move(table)));
        return {};
      }
      case Kind::Each:
      case Kind::Slips:
        return add_list(from, into);
      case Kind::Quote: {
        COOP_TRY(const auto quoted, wording_.quote(from.clause));
        for (const auto& [number, words] : quoted) {
          constexpr std::size_t kBytesOfPart = 200;
          COOP_CHECK(count_part(1 + static_cast<std::int64_t>(words.size() / kBytesOfPart)));
          into.push_back(Block::paragraph({Span::defined(number), Span::words(" " + words)}));
        }
        return {};
      }
    }
    return {};
  }

  base::Status add_list(const FormBlock& from, std::vector<Block>& into) {
    COOP_TRY(const auto* items, wording_.list(from.list));
    for (const auto& one : *items) {
      if (from.kind == Kind::Each) {
        COOP_CHECK(add_all(from.blocks, &one, into));
        continue;
      }
      std::vector<Block> inner;
      COOP_CHECK(add_all(from.blocks, &one, inner));
      into.push_back(Block::slip(std::move(inner)));
    }
    return {};
  }

  base::Result<std::vector<std::string>> names_of(const FormBlock& from, const FormItem* item) {
    std::vector<std::string> names;
    if (from.list.empty()) {
      for (const auto& text : from.names) {
        COOP_TRY(auto name, line(text, item));
        names.push_back(std::move(name));
      }
      return names;
    }
    COOP_TRY(const auto* items, wording_.list(from.list));
    for (const auto& one : *items) {
      COOP_CHECK(count_part());
      COOP_TRY(auto name, line(from.names.front(), &one));
      names.push_back(std::move(name));
    }
    return names;
  }

  base::Result<document::Table> table_of(const FormBlock& from) {
    document::Table table;
    for (const auto& column : from.columns) {
      // Two languages above each other, for a column is narrow.
      COOP_TRY(auto heading, line(column.heading, nullptr, "\n"));
      table.headings.push_back(std::move(heading));
      table.alignment.push_back(column.is_right ? document::Align::Right : document::Align::Left);
    }
    const auto add_row = [&](const FormItem* item) -> base::Status {
      COOP_CHECK(count_part());
      std::vector<std::string> row;
      for (const auto& column : from.columns) {
        if (column.blank > 0) {
          row.emplace_back(static_cast<std::size_t>(column.blank), '_');
          continue;
        }
        COOP_TRY(auto cell, line(column.shows, item));
        row.push_back(in_one_row(std::move(cell)));
      }
      table.rows.push_back(std::move(row));
      return {};
    };
    if (from.list == kBlankTable) {
      for (std::int64_t i = 0; i < from.count; ++i) {
        COOP_CHECK(add_row(nullptr));
      }
      return table;
    }
    COOP_TRY(const auto* items, wording_.list(from.list));
    for (const auto& one : *items) {
      COOP_CHECK(add_row(&one));
    }
    return table;
  }

  /// Clauses are told apart by their ids; nothing refers to those of a form.
  std::string next_id() { return fmt::format("p{}", ++clauses_); }

  const FormWording& wording_;
  const std::vector<std::string>& languages_;
  int clauses_ = 0;
  std::int64_t parts_ = 0;
};

base::Status check_languages(const Form& form, const std::vector<std::string>& languages) {
  constexpr std::size_t kMost = 2;
  if (languages.size() > kMost) {
    return base::fail("paper-language", "a paper is in one language, or in two").as(base::ErrorKind::Usage);
  }
  std::string known;
  for (const auto& one : form.languages) known += (known.empty() ? "" : ", ") + one;
  for (const auto& language : languages) {
    if (std::find(form.languages.begin(), form.languages.end(), language) != form.languages.end()) continue;
    return base::fail("paper-language", "this paper is not written in '{}'", base::printable(language))
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("it is written in {}", known));
  }
  return {};
}

}  // namespace

base::Result<document::Document> paper_from(const Form& form, const FormSource& source,
                                            const std::vector<std::string>& languages) {
  COOP_CHECK(check_languages(form, languages));
  COOP_TRY(const auto clauses, clauses_of(source.articles.clauses));
  const FormWording wording(form, source, clauses);
  for (const auto& refusal : form.refusals) {
    COOP_TRY(const bool is_refused, wording.holds(refusal.when, nullptr));
    if (is_refused) return base::fail("paper-refused", "{}", refusal.says).as(base::ErrorKind::Refused);
  }
  FormFiller filler(wording, languages);
  document::Document paper;
  paper.language = languages.front();
  if (languages.size() > 1) paper.translation = languages.back();
  paper.has_articles = false;
  COOP_TRY(paper.title, filler.line(form.title, nullptr));
  COOP_CHECK(filler.add_all(form.blocks, nullptr, paper.blocks));
  // A page that would begin right below the title is the first.
  if (!paper.blocks.empty() && paper.blocks.front().kind == Block::Kind::Heading) {
    paper.blocks.front().kind = Block::Kind::Section;
  }
  return paper;
}

}  // namespace articles
