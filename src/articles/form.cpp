#include "articles/form.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "articles/clause.hpp"
#include "articles/form_text.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

using record::Node;
using Kind = FormBlock::Kind;

constexpr int kDeepestInclude = 4;
constexpr std::int64_t kMostLines = 100;

base::Error form_error(std::string_view code, const Node& node, std::string_view message) {
  return base::fail(code, "{}{}", message, place_words(node));
}

base::Status check_keys(const Node& node, std::string_view what, const std::vector<std::string>& known) {
  if (!node.is_mapping()) return form_error("template-value", node, fmt::format("{} is not a mapping", what));
  for (const auto& [key, value] : node.entries()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    auto error = form_error("template-key", value, fmt::format("{} has no key '{}'", what, base::printable(key)));
    const auto near = base::nearest(key, known);
    return error.hint(near.empty() ? "this program may be older than the template"
                                   : fmt::format("did you mean '{}'?", near));
  }
  return {};
}

/// The value of a key that must be there.
base::Result<const Node*> needed(const Node& node, std::string_view what, std::string_view key) {
  if (const auto* value = node.find(key)) return value;
  return form_error("template-key", node, fmt::format("{} lacks the key '{}'", what, key));
}

base::Result<std::string> word_of(const Node& node, std::string_view what) {
  if (node.is_scalar() && !node.scalar().empty() && base::is_plain_line(node.scalar())) return node.scalar();
  return form_error("template-value", node, fmt::format("{} is not one line of text", what));
}

base::Result<std::vector<std::string>> words_of(const Node& node, std::string_view what) {
  if (!node.is_sequence()) return form_error("template-value", node, fmt::format("{} is not a list", what));
  std::vector<std::string> words;
  for (const auto& item : node.items()) {
    COOP_TRY(auto word, word_of(item, what));
    words.push_back(std::move(word));
  }
  return words;
}

base::Result<std::int64_t> number_of(const Node& node, std::string_view what) {
  std::int64_t number = 0;
  const auto& digits = node.is_scalar() ? node.scalar() : std::string();
  const auto [stop, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (failed == std::errc() && stop == digits.data() + digits.size() && number >= 1 && number <= kMostLines) {
    return number;
  }
  return form_error("template-value", node, fmt::format("{} is not a number from 1 to {}", what, kMostLines));
}

base::Result<Condition> condition_at(const Node& node) {
  const auto* value = node.find("when");
  if (!value) return Condition();
  if (!value->is_scalar()) return form_error("template-condition", *value, "'when' is not one condition");
  auto condition = Condition::parse(value->scalar());
  if (condition) return condition;
  auto error = std::move(condition).error();
  error.code = "template-condition";
  error.message += place_words(*value);
  return error;
}

struct Named {
  std::string_view key;
  Kind kind;
  std::vector<std::string> others;  ///< the further keys that such a block may have
};

const std::vector<Named>& kinds() {
  static const std::vector<Named> all = {
      {"text", Kind::Text, {}},
      {"heading", Kind::Heading, {}},
      {"page", Kind::Page, {}},
      {"clause", Kind::Clause, {"items"}},
      {"field", Kind::Field, {"value"}},
      {"lines", Kind::Lines, {}},
      {"boxes", Kind::Boxes, {"of"}},
      {"signatures", Kind::Signatures, {"of"}},
      {"table", Kind::Table, {"columns", "rows"}},
      {"each", Kind::Each, {"blocks"}},
      {"slips", Kind::Slips, {"blocks"}},
      {"quote", Kind::Quote, {}},
  };
  return all;
}

class FormReader {
 public:
  FormReader(const std::vector<std::string>& languages, const FindForm& find) : languages_(languages), find_(find) {}

  base::Result<std::vector<FormBlock>> blocks(const Node& sequence) {
    if (!sequence.is_sequence()) return form_error("template-value", sequence, "the blocks are not a list");
    std::vector<FormBlock> blocks;
    for (const auto& item : sequence.items()) {
      if (item.is_mapping() && item.find("include")) {
        COOP_TRY(auto included, include(item));
        std::move(included.begin(), included.end(), std::back_inserter(blocks));
        continue;
      }
      COOP_TRY(auto one, block(item));
      blocks.push_back(std::move(one));
    }
    return blocks;
  }

  base::Result<FormText> text(const Node& node) const {
    FormText said;
    if (node.is_scalar()) {
      COOP_CHECK(cut_form_text(node.scalar()));
      said.emplace("", node.scalar());
      return said;
    }
    if (!node.is_mapping()) return form_error("template-value", node, "a text is neither text nor one by language");
    for (const auto& [language, value] : node.entries()) {
      if (std::find(languages_.begin(), languages_.end(), language) == languages_.end()) {
        return form_error("form-language", value, fmt::format("the form is not in '{}'", base::printable(language)))
            .hint("name it under 'languages', and give every text in it");
      }
      if (!value.is_scalar()) return form_error("template-value", value, "a text is not text");
      auto cut = cut_form_text(value.scalar());
      if (!cut) {
        cut.error().message += place_words(value);
        return std::move(cut).error();
      }
      said.emplace(language, value.scalar());
    }
    for (const auto& language : languages_) {
      if (said.count(language) == 0)
        return form_error("form-language", node, fmt::format("a text is missing in '{}'", language));
    }
    return said;
  }

 private:
  base::Result<FormBlock> block(const Node& node) {
    COOP_CHECK(check_keys(node, "a block", every_key()));
    const Named* named = nullptr;
    for (const auto& one : kinds()) {
      if (!node.find(one.key)) continue;
      if (named) {
        return form_error("template-key", node, fmt::format("a block is both '{}' and '{}'", named->key, one.key));
      }
      named = &one;
    }
    if (!named) return form_error("template-key", node, "a block does not say what it is");
    auto known = named->others;
    known.insert(known.end(), {std::string(named->key), "when"});
    COOP_CHECK(check_keys(node, fmt::format("a block '{}'", named->key), known));
    FormBlock made;
    made.kind = named->kind;
    COOP_TRY(made.when, condition_at(node));
    COOP_CHECK(fill(node, *node.find(named->key), made));
    return made;
  }

  base::Status fill(const Node& node, const Node& value, FormBlock& made) {
    switch (made.kind) {
      case Kind::Lines: {
        COOP_TRY(made.count, number_of(value, "'lines'"));
        return {};
      }
      case Kind::Boxes:
      case Kind::Signatures:
        return names(node, value, made);
      case Kind::Table:
        return table(node, value, made);
      case Kind::Each:
      case Kind::Slips: {
        COOP_TRY(made.list, word_of(value, "the name of a list"));
        COOP_TRY(const auto* inner, needed(node, "a block with a list", "blocks"));
        COOP_TRY(made.blocks, blocks(*inner));
        const bool has_clause = std::any_of(made.blocks.begin(), made.blocks.end(),
                                            [](const FormBlock& one) { return one.kind == Kind::Clause; });
        if (has_clause) return form_error("template-value", *inner, "a clause stands once only, and has one number");
        return {};
      }
      case Kind::Quote: {
        COOP_TRY(made.clause, word_of(value, "the id of a clause"));
        return {};
      }
      default:
        break;
    }
    COOP_TRY(made.text, text(value));
    if (const auto* filled = node.find("value")) {
      COOP_TRY(made.value, text(*filled));
    }
    if (const auto* items = node.find("items")) return clause_items(*items, made);
    return {};
  }

  base::Status clause_items(const Node& items, FormBlock& made) {
    if (!items.is_sequence()) return form_error("template-value", items, "the items of a clause are not a list");
    for (const auto& node : items.items()) {
      FormBlock item;
      item.kind = Kind::Item;
      const bool has_keys = node.is_mapping() && node.find("text");
      if (has_keys) {
        COOP_CHECK(check_keys(node, "an item of a clause", {"text", "when"}));
        COOP_TRY(item.when, condition_at(node));
      }
      COOP_TRY(item.text, text(has_keys ? *node.find("text") : node));
      made.blocks.push_back(std::move(item));
    }
    return {};
  }

  base::Status names(const Node& node, const Node& value, FormBlock& made) {
    if (const auto* of = node.find("of")) {
      COOP_TRY(made.list, word_of(*of, "the name of a list"));
    } else if (value.is_sequence()) {
      for (const auto& one : value.items()) {
        COOP_TRY(auto name, text(one));
        made.names.push_back(std::move(name));
      }
      return {};
    }
    COOP_TRY(auto name, text(value));
    made.names.push_back(std::move(name));
    return {};
  }

  base::Status table(const Node& node, const Node& value, FormBlock& made) {
    COOP_TRY(made.list, word_of(value, "the name of a list"));
    if (const auto* rows = node.find("rows")) {
      COOP_TRY(made.count, number_of(*rows, "'rows'"));
    }
    if ((made.list == kBlankTable) != (made.count > 0)) {
      return form_error("template-value", node, "a table 'blank', and no other, says how many 'rows' it has");
    }
    COOP_TRY(const auto* columns, needed(node, "a table", "columns"));
    if (!columns->is_sequence() || columns->items().empty()) {
      return form_error("template-value", *columns, "the columns are not a list");
    }
    for (const auto& one : columns->items()) {
      COOP_CHECK(check_keys(one, "a column", {"heading", "shows", "blank", "align"}));
      FormColumn column;
      COOP_TRY(const auto* heading, needed(one, "a column", "heading"));
      COOP_TRY(column.heading, text(*heading));
      const auto* shows = one.find("shows");
      const auto* blank = one.find("blank");
      if ((shows != nullptr) == (blank != nullptr)) {
        return form_error("template-key", one, "a column has either 'shows' or 'blank'");
      }
      if (shows) {
        COOP_TRY(column.shows, text(*shows));
      } else {
        COOP_TRY(column.blank, number_of(*blank, "'blank'"));
      }
      if (const auto* align = one.find("align")) {
        if (!align->is_scalar() || align->scalar() != "right") {
          return form_error("template-value", *align, "'align' is not 'right'");
        }
        column.is_right = true;
      }
      made.columns.push_back(std::move(column));
    }
    return {};
  }

  /// What stands in another form, as if it stood here; a condition of the inclusion is one of each of its blocks.
  base::Result<std::vector<FormBlock>> include(const Node& node) {
    COOP_CHECK(check_keys(node, "an inclusion", {"include"}));
    COOP_TRY(const auto name, word_of(*node.find("include"), "the name of a form"));
    if (depth_ == kDeepestInclude) return form_error("form-include", node, "forms include each other");
    COOP_TRY(const auto file, find_(name));
    if (!file) {
      return form_error("form-include", node, fmt::format("there is no form '{}' to include", base::printable(name)));
    }
    const auto* found = file->find("blocks");
    if (!found) return form_error("template-key", *file, fmt::format("the form '{}' has no blocks", name));
    ++depth_;
    auto included = blocks(*found);
    --depth_;
    return included;
  }

  static std::vector<std::string> every_key() {
    std::vector<std::string> keys = {"when"};
    for (const auto& one : kinds()) {
      keys.emplace_back(one.key);
      keys.insert(keys.end(), one.others.begin(), one.others.end());
    }
    return keys;
  }

  const std::vector<std::string>& languages_;
  const FindForm& find_;
  int depth_ = 0;
};

base::Status read_needs(const Node& file, Form& form) {
  const auto* value = file.find("needs");
  if (!value) return {};
  COOP_TRY(const auto words, words_of(*value, "'needs'"));
  for (const auto& word : words) {
    if (word == "member") {
      form.needs_member = true;
    } else if (word == "ballot") {
      form.needs_ballot = true;
    } else {
      return form_error("template-value", *value, "a form needs a 'member', a 'ballot', or both");
    }
  }
  return {};
}

base::Status read_refusals(const Node& file, Form& form) {
  const auto* list = file.find("refuse");
  if (!list) return {};
  if (!list->is_sequence()) return form_error("template-value", *list, "'refuse' is not a list");
  for (const auto& node : list->items()) {
    COOP_CHECK(check_keys(node, "a refusal", {"when", "says"}));
    FormRefusal refusal;
    COOP_CHECK(needed(node, "a refusal", "when"));
    COOP_TRY(refusal.when, condition_at(node));
    COOP_TRY(const auto* says, needed(node, "a refusal", "says"));
    COOP_TRY(refusal.says, word_of(*says, "'says'"));
    form.refusals.push_back(std::move(refusal));
  }
  return {};
}

}  // namespace

base::Result<Form> read_form(const Node& file, const FindForm& find) {
  COOP_CHECK(check_keys(file, "a form",
                        {"format", "about", "languages", "needs", "private", "refuse", "title", "licence", "blocks"}));
  COOP_TRY(const auto* format, needed(file, "a form", "format"));
  if (!format->is_scalar() || format->scalar() != std::to_string(kFormFormat)) {
    return form_error("template-format", *format, "the format of this form is not known")
        .hint(fmt::format("this program knows format {}", kFormFormat));
  }
  Form form;
  COOP_TRY(const auto* about, needed(file, "a form", "about"));
  COOP_TRY(form.about, word_of(*about, "'about'"));
  COOP_TRY(const auto* languages, needed(file, "a form", "languages"));
  COOP_TRY(form.languages, words_of(*languages, "'languages'"));
  if (form.languages.empty()) return form_error("form-language", *languages, "a form is in no language");
  COOP_CHECK(read_needs(file, form));
  if (const auto* privates = file.find("private")) {
    COOP_TRY(form.privates, words_of(*privates, "'private'"));
  }
  COOP_CHECK(read_refusals(file, form));
  FormReader reader(form.languages, find);
  COOP_TRY(const auto* title, needed(file, "a form", "title"));
  COOP_TRY(form.title, reader.text(*title));
  COOP_TRY(const auto* blocks, needed(file, "a form", "blocks"));
  COOP_TRY(form.blocks, reader.blocks(*blocks));
  return form;
}

}  // namespace articles
