#include "rules/articles/clauses.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "rules/articles/clause_text.hpp"
#include "rules/articles/entrenchment.hpp"
#include "rules/articles/parameters.hpp"

namespace rules {
namespace {

constexpr std::size_t kMaxId = 64;

bool is_clause_id(std::string_view id) {
  return !id.empty() && id.size() <= kMaxId && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

class ClauseReader {
 public:
  explicit ClauseReader(const Policy& policy) : figures_(parameters(policy)), parameters_(parameter_paths(policy)) {
    std::erase_if(figures_, [](const Parameter& parameter) { return !is_figure(parameter.value); });
  }

  /// What the placeholders may name, before any of them is read: a text may speak of what stands below it.
  Verdict collect(const std::vector<Clause>& clauses, int level = 1) {
    for (const auto& clause : clauses) {
      if (!is_clause_id(clause.id)) {
        return refuse("clause-id-form", "'{}' is no id of a clause", base::printable(clause.id))
            .hint("write letters, digits, '-' and '_'");
      }
      if (level > kClauseLevels) {
        return refuse("clause-depth", "the clause '{}' stands below the fourth level, where no number reaches",
                      clause.id);
      }
      if (!ids_.insert(clause.id).second) {
        return refuse("clause-id-duplicate", "two clauses have the id '{}'", base::printable(clause.id));
      }
      for (const auto& term : clause.defines) {
        if (terms_.insert(term.id).second) continue;
        return refuse("clause-term-twice", "the word '{}' is defined twice, once more in the clause '{}'",
                      base::printable(term.id), base::printable(clause.id));
      }
      COOP_CHECK(collect(clause.children, level + 1));
    }
    return accepted();
  }

  Verdict read(const std::vector<Clause>& clauses) {
    std::set<std::string> shown;
    return read(clauses, shown);
  }

  Verdict check_stated() const {
    for (const auto& parameter : parameters_) {
      const bool is_stated = std::any_of(claims_.begin(), claims_.end(),
                                         [&](const std::string& claim) { return is_within(parameter, claim); });
      if (is_stated) continue;
      return refuse("clause-param-unstated", "no clause states '{}'", parameter)
          .hint(fmt::format("write {{param:{}}} into the clause that it belongs to", parameter));
    }
    return accepted();
  }

 private:
  /// Adds to `shown` what these clauses show, with those below them.
  Verdict read(const std::vector<Clause>& clauses, std::set<std::string>& shown) {
    for (const auto& clause : clauses) {
      std::set<std::string> here;
      COOP_CHECK(read_text(clause, clause.text.value_or(""), here));
      std::set<std::string> told;  // a summary is no law
      COOP_CHECK(read_text(clause, clause.summary.value_or(""), told));
      COOP_CHECK(read(clause.children, here));
      for (const auto& map : clause.maps) COOP_CHECK(check_map(clause, map, here));
      claims_.insert(here.begin(), here.end());
      shown.merge(here);
    }
    return accepted();
  }

  Verdict check_map(const Clause& clause, const std::string& map, const std::set<std::string>& shown) {
    if (!names_parameters(map)) {
      return refuse("clause-map-unknown", "'{}' in 'maps' of the clause '{}' names nothing in the policy",
                    base::printable(map), base::printable(clause.id));
    }
    for (const auto& figure : figures_) {
      if (!is_within(figure.path, map) || shown.contains(figure.path)) continue;
      return refuse("clause-map-unstated", "the text of the clause '{}' does not show '{}'", clause.id, figure.path)
          .hint(fmt::format("write {{param:{}}} into it, so that words and rules cannot differ", figure.path));
    }
    claims_.insert(map);
    return accepted();
  }

  Verdict read_text(const Clause& clause, std::string_view text, std::set<std::string>& shown) const {
    const auto pieces = cut_text(text);
    if (!pieces) return refuse("clause-placeholder", "in the clause '{}' {}", clause.id, pieces.error().message);
    for (const auto& piece : *pieces) {
      const auto id = base::printable(clause.id);
      if (piece.kind == Piece::Kind::Param) {
        if (std::find(parameters_.begin(), parameters_.end(), piece.text) == parameters_.end()) {
          return refuse("clause-param-unknown", "the clause '{}' speaks of '{}', which the policy does not have", id,
                        piece.text);
        }
        shown.insert(piece.text);
      } else if (piece.kind == Piece::Kind::Term && !terms_.contains(piece.text)) {
        return refuse("clause-term-unknown", "the clause '{}' uses the word '{}', which no clause defines", id,
                      piece.text);
      } else if (piece.kind == Piece::Kind::Ref && !ids_.contains(piece.text)) {
        return refuse("clause-ref-unknown", "the clause '{}' refers to '{}', which is no clause", id, piece.text);
      }
    }
    return accepted();
  }

  bool names_parameters(std::string_view map) const {
    return std::any_of(parameters_.begin(), parameters_.end(),
                       [&](const std::string& parameter) { return is_within(parameter, map); });
  }

  std::vector<Parameter> figures_;
  std::vector<std::string> parameters_;
  std::set<std::string> claims_;  ///< paths that some text shows or some clause maps to
  std::set<std::string> ids_;
  std::set<std::string> terms_;
};

}  // namespace

Verdict check_clauses(const Policy& policy, const Clauses& clauses) {
  ClauseReader reader(policy);
  COOP_CHECK(reader.collect(clauses.clauses));
  COOP_CHECK(reader.read(clauses.clauses));
  COOP_CHECK(reader.check_stated());
  return check_entrenchment(policy, clauses);
}

}  // namespace rules
