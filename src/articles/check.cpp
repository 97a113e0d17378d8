#include "articles/check.hpp"

#include <algorithm>
#include <set>

#include "articles/clause_text.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

class Checker {
 public:
  explicit Checker(const record::Node& policy) : policy_(policy), parameters_(parameters_of(policy)) {}

  std::vector<Finding> run(const std::vector<Clause>& clauses) {
    for (const auto& clause : clauses) visit(clause);
    for (const auto& parameter : parameters_) {
      const bool is_stated = std::any_of(claims_.begin(), claims_.end(),
                                         [&](const std::string& claim) { return is_within(parameter.path, claim); });
      if (is_stated || shown_.count(parameter.path) > 0) continue;
      find("clause-param-unstated", {}, fmt::format("no clause states '{}'", parameter.path),
           fmt::format("write {{param:{}}} into the clause that it belongs to", parameter.path));
    }
    return std::move(findings_);
  }

 private:
  using Paths = std::set<std::string, std::less<>>;

  void find(std::string code, std::string clause, std::string message, std::string remedy,
            Severity severity = Severity::Error) {
    findings_.push_back({severity, std::move(code), std::move(clause), std::move(message), std::move(remedy)});
  }

  /// The parameters that the clause or its children show.
  Paths visit(const Clause& clause) {
    if (!ids_.insert(clause.id).second) {
      find("clause-id-duplicate", clause.id, fmt::format("two clauses have the id '{}'", clause.id),
           "give one of them an id of its own");
    }
    if (!clause.title.empty() && !titles_.insert(lower(clause.title)).second) {
      find("clause-heading-duplicate", clause.id, fmt::format("another clause is headed '{}' too", clause.title),
           "head one of them otherwise, so that each can be named");
    }
    if (clause.text.empty() && clause.children.empty()) {
      find("clause-empty", clause.id, "the clause says nothing", "give it a text, or take it out");
    }
    Paths shown = read_text(clause);
    for (const auto& child : clause.children) shown.merge(visit(child));
    for (const auto& map : clause.maps) check_map(clause, map, shown);
    shown_.insert(shown.begin(), shown.end());
    return shown;
  }

  Paths read_text(const Clause& clause) {
    Paths shown;
    const auto pieces = cut_text(clause.text);
    if (!pieces) {
      find("clause-placeholder", clause.id, pieces.error().message, pieces.error().hints.front());
      return shown;
    }
    bool has_figure = false;
    for (const auto& piece : *pieces) {
      if (piece.kind == Piece::Kind::Words) {
        has_figure = has_figure || has_digit(piece.text);
      } else if (parameter_at(policy_, piece.text)) {
        shown.insert(piece.text);
      } else {
        find("clause-param-unknown", clause.id, fmt::format("the policy has no parameter '{}'", piece.text),
             nearest_words(piece.text));
      }
    }
    if (has_figure && !clause.maps.empty()) {
      find("clause-figure", clause.id, "a figure stands in the text by hand and may differ from the rules",
           "write it as {param:...}, or in letters where no rule reads it", Severity::Warning);
    }
    return shown;
  }

  void check_map(const Clause& clause, const std::string& map, const Paths& shown) {
    if (!at_path(policy_, map)) {
      find("clause-map-unknown", clause.id,
           fmt::format("'{}' in 'maps' names nothing in the policy", base::printable(map)), nearest_words(map));
      return;
    }
    claims_.push_back(map);
    for (const auto& parameter : parameters_) {
      if (!is_within(parameter.path, map) || shown.count(parameter.path) > 0) continue;
      if (!has_digit(plain_value(*parameter.value))) continue;  // a word may be said in prose
      find("clause-map-unstated", clause.id, fmt::format("the text does not show '{}'", parameter.path),
           fmt::format("write {{param:{}}} into the text, or take it out of 'maps'", parameter.path));
    }
  }

  std::string nearest_words(std::string_view path) const {
    std::vector<std::string> paths;
    for (const auto& parameter : parameters_) paths.push_back(parameter.path);
    const auto near = base::nearest(path, paths);
    return near.empty() ? "name a path of the policy, such as shares.price" : fmt::format("did you mean '{}'?", near);
  }

  const record::Node& policy_;
  std::vector<Parameter> parameters_;
  std::vector<Finding> findings_;
  std::vector<std::string> claims_;  ///< the paths that some clause maps to
  Paths shown_;                      ///< the parameters that some text shows
  std::set<std::string> ids_;
  std::set<std::string> titles_;
};

}  // namespace

std::vector<Finding> check(const Articles& articles) {
  const auto clauses = clauses_of(articles.clauses);
  if (clauses) return Checker(articles.policy).run(*clauses);
  const auto& error = clauses.error();
  const auto remedy =
      error.hints.empty() ? std::string("write the clauses as coop-records(5) shows") : error.hints.front();
  return {{Severity::Error, error.code, {}, error.message, remedy}};
}

}  // namespace articles
