#include "articles/wording.hpp"

#include "articles/path.hpp"
#include "articles/say.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

void collect_terms(const std::vector<Clause>& clauses, std::map<std::string, std::string, std::less<>>& terms) {
  for (const auto& clause : clauses) {
    for (const auto& term : clause.defines) terms.emplace(term.id, term.name);
    collect_terms(clause.children, terms);
  }
}

template <class Map>
base::Error unknown(std::string_view code, std::string_view message, std::string_view id, const Map& known) {
  std::vector<std::string> ids;
  for (const auto& entry : known) ids.push_back(entry.first);
  auto error = base::fail(code, "{} '{}'", message, base::printable(id));
  const auto near = base::nearest(id, ids);
  return near.empty() ? error : error.hint(fmt::format("did you mean '{}'?", near));
}

}  // namespace

Wording::Wording(const Articles& articles, const std::vector<Clause>& clauses)
    : policy_(articles.policy),
      language_(language_of(articles)),
      words_(document::words_of(value_of(articles.clauses, "language"))),
      places_(places_of(clauses)) {
  collect_terms(clauses, terms_);
}

base::Result<std::string> Wording::say(const Piece& piece) const {
  switch (piece.kind) {
    case Piece::Kind::Param: {
      COOP_TRY(const auto named, clauses_named(piece));
      if (named.empty()) return articles::say(policy_, piece.text, language_);
      std::string list;
      for (const auto& clause : named) list += clause.before + clause.reference;
      return list;
    }
    case Piece::Kind::Term: {
      const auto term = terms_.find(piece.text);
      if (term == terms_.end()) return unknown("clause-term-unknown", "no clause defines the word", piece.text, terms_);
      return piece.shown.empty() ? term->second : piece.shown;
    }
    case Piece::Kind::Ref: {
      const auto place = places_.find(piece.text);
      if (place == places_.end()) return unknown("clause-ref-unknown", "there is no clause", piece.text, places_);
      return clause_reference(place->second, words_);
    }
    case Piece::Kind::Words:
    case Piece::Kind::Money:
      break;
  }
  return piece.text;
}

base::Result<std::vector<NamedClause>> Wording::clauses_named(const Piece& piece) const {
  std::vector<NamedClause> named;
  if (piece.kind != Piece::Kind::Param || !names_clauses(piece.text)) return named;
  const auto* value = parameter_at(policy_, piece.text);
  if (!value || !value->is_sequence()) return named;
  std::vector<std::string> references;
  for (const auto& item : value->items()) {
    const auto place = places_.find(item.scalar());
    if (place == places_.end()) {
      return unknown("clause-ref-unknown", "there is no clause", item.scalar(), places_);
    }
    references.push_back(clause_reference(place->second, words_));
  }
  for (std::size_t i = 0; i < references.size(); ++i) {
    const auto before = language_.joint_before(references, i, Joint::And);
    named.push_back({value->items()[i].scalar(), std::string(before), references[i]});
  }
  return named;
}

base::Result<std::string> Wording::fill(std::string_view text) const {
  COOP_TRY(const auto pieces, cut_text(text));
  std::string filled;
  for (const auto& piece : pieces) {
    COOP_TRY(const auto words, say(piece));
    filled += words;
  }
  return filled;
}

void Wording::number_as(const Wording& newer) {
  for (auto& [id, place] : places_) {
    if (const auto found = newer.places_.find(id); found != newer.places_.end()) place = found->second;
  }
}

}  // namespace articles
