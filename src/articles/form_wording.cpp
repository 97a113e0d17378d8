#include "articles/form_wording.hpp"

#include <algorithm>
#include <array>

#include "articles/facts.hpp"
#include "articles/form_text.hpp"
#include "articles/language.hpp"
#include "articles/path.hpp"
#include "articles/say.hpp"
#include "base/money.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

constexpr std::string_view kEach = "each.";
constexpr std::string_view kCoop = "co-op.";

struct LanguageWords {
  std::string_view language;
  std::string_view article;
  std::string_view clause;
  std::string_view of_the_articles;  ///< for a paper has clauses of its own
};
constexpr std::array kLanguages = {LanguageWords{"en", "Article", "clause", "of the articles"},
                                   LanguageWords{"es", "artículo", "cláusula", "de los estatutos"}};

const LanguageWords* words_in(std::string_view language) {
  const auto* found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                   [&](const LanguageWords& one) { return one.language == language; });
  return found == kLanguages.end() ? nullptr : found;
}

base::Error unknown(std::string_view what, std::string_view name, const std::vector<std::string>& known) {
  auto error = base::fail("paper-fact-unknown", "there is no {} '{}'", what, base::printable(name));
  if (const auto near = base::nearest(name, known); !near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  return error.hint("'coop help papers' lists what a form may speak of");
}

template <class Map>
std::vector<std::string> keys_of(const Map& map, std::string_view before = {}) {
  std::vector<std::string> keys;
  for (const auto& entry : map) keys.push_back(fmt::format("{}{}", before, entry.first));
  return keys;
}

/// Why there is nothing of that name this time; nothing where the name is simply unknown.
std::optional<base::Error> absent(const FormFacts& facts, std::string_view what, std::string_view name) {
  auto why = facts.absent.find(name);
  if (why == facts.absent.end()) why = facts.absent.find(name.substr(0, name.find('.')));
  if (why == facts.absent.end()) return std::nullopt;
  return base::fail("paper-fact-absent", "there is no {} '{}': {}", what, base::printable(name), why->second)
      .as(base::ErrorKind::Usage);
}

/// Reads alike in every language: a number, a fraction, an amount of money.
bool is_figure(std::string_view value) {
  return base::Ratio::parse(value).has_value() || base::Money::parse(value).has_value();
}

/// "5.2" and "Price. The price is ..." of a clause, and of those below it.
base::Status add_words_of(const Clause& clause, ClausePlace& at, const Wording& wording,
                          std::vector<std::pair<std::string, std::string>>& quoted) {
  if (!clause.text.empty()) {
    COOP_TRY(auto words, wording.fill(clause.text));
    if (!clause.title.empty()) words.insert(0, clause.title + ". ");
    quoted.emplace_back(clause_number(at), std::move(words));
  }
  for (std::size_t i = 0; i < clause.children.size(); ++i) {
    at.push_back(i);
    COOP_CHECK(add_words_of(clause.children[i], at, wording, quoted));
    at.pop_back();
  }
  return {};
}

}  // namespace

FormWording::FormWording(const Form& form, const FormSource& source, const std::vector<Clause>& clauses)
    : form_(form),
      source_(source),
      clauses_(clauses),
      wording_(source.articles, clauses),
      places_(places_of(clauses)) {}

base::Result<std::string> FormWording::say(const FormText& text, std::string_view language,
                                           const FormItem* item) const {
  auto found = text.find(language);
  if (found == text.end()) found = text.find("");
  if (found == text.end()) return std::string();
  COOP_TRY(const auto pieces, cut_form_text(found->second));
  std::string said;
  for (const auto& piece : pieces) {
    switch (piece.kind) {
      case FormPiece::Kind::Articles: {
        COOP_TRY(const auto words, articles_piece(piece.piece, language));
        said += words;
        break;
      }
      case FormPiece::Kind::Recorded: {
        COOP_TRY(const auto* known, fact(piece.name, item));
        said += known->in(language);
        break;
      }
      case FormPiece::Kind::Private: {
        COOP_TRY(const auto value, private_value(piece.name, item));
        said += value;
        break;
      }
    }
  }
  return said;
}

base::Result<std::string> FormWording::articles_piece(const Piece& piece, std::string_view language) const {
  COOP_TRY(auto english, wording_.say(piece));
  if (piece.kind == Piece::Kind::Ref) {
    const auto& place = places_.find(piece.text)->second;
    const auto* words = words_in(language);
    if (!words) return clause_number(place);
    return fmt::format("{} {} {}", place.size() == 1 ? words->article : words->clause, clause_number(place),
                       words->of_the_articles);
  }
  if (piece.kind == Piece::Kind::Param && words_in(language)) {
    return articles::say(source_.articles.policy, piece.text, language_of(language));
  }
  if (piece.kind == Piece::Kind::Param) {
    auto plain = plain_value(*parameter_at(source_.articles.policy, piece.text));
    if (is_figure(plain)) return plain;
    return base::fail("paper-figure", "the parameter '{}' is no figure, and has no words in '{}'", piece.text, language)
        .hint("refer to the clause that states it, with {ref:}");
  }
  return english;
}

base::Result<const FormFact*> FormWording::fact(std::string_view name, const FormItem* item) const {
  const auto& facts = source_.facts.facts;
  if (item && name.starts_with(kEach)) {
    const auto found = item->facts.find(name.substr(kEach.size()));
    if (found != item->facts.end()) return &found->second;
    return unknown("fact", name, keys_of(item->facts, kEach));
  }
  if (const auto found = facts.find(name); found != facts.end()) return &found->second;
  if (auto error = absent(source_.facts, "fact", name)) return *std::move(error);
  return unknown("fact", name, keys_of(facts));
}

base::Result<std::string> FormWording::private_value(std::string_view name, const FormItem* item) const {
  const auto value_in = [&](const auto& values, std::string_view key) {
    const auto found = values.find(key);
    return found == values.end() ? std::string(kBlank) : found->second;
  };
  std::vector<std::string> known(form_.privates);
  known.insert(known.end(), kPersonPrivates.begin(), kPersonPrivates.end());
  for (const auto one : kCoopPrivates) known.push_back(fmt::format("{}{}", kCoop, one));
  if (std::find(known.begin(), known.end(), name) == known.end()) return unknown("private value", name, known);
  if (name.starts_with(kCoop)) return value_in(source_.privates.co_op, name.substr(kCoop.size()));
  const auto& person = item && !item->person.empty() ? item->person : source_.facts.person;
  const auto values = source_.privates.people.find(person);
  return values == source_.privates.people.end() ? std::string(kBlank) : value_in(values->second, name);
}

/// A name in a condition is a fact, or a parameter of the articles.
base::Result<std::string> FormWording::condition_value(std::string_view name, const FormItem* item) const {
  const auto* parameter = parameter_at(source_.articles.policy, name);
  if (parameter && parameter->is_scalar()) return parameter->scalar();
  const auto& facts = source_.facts;
  const auto instead = facts.instead.find(name);
  if (instead != facts.instead.end() && !facts.facts.contains(name)) return instead->second;
  COOP_TRY(const auto* known, fact(name, item));
  return known->is;
}

base::Result<std::vector<std::pair<std::string, std::string>>> FormWording::quote(std::string_view id) const {
  COOP_CHECK(wording_.say({Piece::Kind::Ref, std::string(id)}));  // there is such a clause
  auto at = places_.find(id)->second;
  std::vector<std::pair<std::string, std::string>> quoted;
  COOP_CHECK(add_words_of(clause_at(clauses_, at), at, wording_, quoted));
  return quoted;
}

base::Result<bool> FormWording::holds(const Condition& condition, const FormItem* item) const {
  std::map<std::string, Fact, std::less<>> values;
  for (const auto& name : condition.names()) {
    COOP_TRY(const auto value, condition_value(name, item));
    values.emplace(name, fact_in(value));
  }
  const auto value_of = [&](std::string_view name) { return std::optional(values.find(name)->second); };
  const auto type_of = [&](std::string_view name) {
    return std::optional(static_cast<FactType>(values.find(name)->second.index()));
  };
  COOP_CHECK(condition.check(type_of));
  COOP_TRY(const auto held, condition.holds(value_of));
  return held.value_or(false);
}

base::Result<const std::vector<FormItem>*> FormWording::list(std::string_view name) const {
  const auto& lists = source_.facts.lists;
  if (const auto found = lists.find(name); found != lists.end()) return &found->second;
  if (auto error = absent(source_.facts, "list", name)) return *std::move(error);
  return unknown("list", name, keys_of(lists));
}

}  // namespace articles
