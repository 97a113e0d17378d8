#include "articles/check.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "articles/path.hpp"
#include "articles/wording.hpp"
#include "base/text.hpp"
#include "rules/articles/clauses.hpp"

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
  Checker(const Articles& articles, const std::vector<Clause>& clauses)
      : policy_(articles.policy), wording_(articles, clauses), parameters_(parameters_of(articles.policy)) {}

  std::vector<Finding> run(const std::vector<Clause>& clauses) {
    for (const auto& clause : clauses) visit(clause);
    check_words();
    check_circles();
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
  using Graph = std::map<std::string, Paths, std::less<>>;

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
    ++level_;
    if (level_ > rules::kClauseLevels) {
      find("clause-depth", clause.id, "the clause stands below the fourth level, where no number reaches",
           "put it one level up");
    }
    if (clause.text.empty() && clause.children.empty()) {
      find("clause-empty", clause.id, "the clause says nothing", "give it a text, or take it out");
    }
    for (const auto& term : clause.defines) {
      if (terms_.emplace(term.id, &clause).second) continue;
      find("clause-term-twice", clause.id, fmt::format("another clause defines '{}' too", term.id),
           "define each word once, and use it elsewhere");
    }
    Paths shown = read_text(clause, clause.text);
    read_text(clause, clause.summary);
    for (const auto& child : clause.children) shown.merge(visit(child));
    for (const auto& map : clause.maps) check_map(clause, map, shown);
    --level_;
    shown_.insert(shown.begin(), shown.end());
    return shown;
  }

  Paths read_text(const Clause& clause, const std::string& text) {
    Paths shown;
    const auto pieces = cut_text(text);
    if (!pieces) {
      find(pieces.error(), clause);
      return shown;
    }
    bool has_figure = false;
    for (const auto& piece : *pieces) {
      has_figure = has_figure || (piece.kind == Piece::Kind::Words && has_digit(piece.text));
      if (const auto said = wording_.say(piece); !said) {
        find(said.error(), clause);
        continue;
      }
      if (piece.kind == Piece::Kind::Param) shown.insert(piece.text);
      if (piece.kind == Piece::Kind::Ref) refers_[clause.id].insert(piece.text);
      if (piece.kind == Piece::Kind::Term) uses_[clause.id].insert(piece.text);
    }
    if (has_figure && !clause.maps.empty()) {
      find("clause-figure", clause.id, "a figure stands in the text by hand and may differ from the rules",
           "write it as {param:...}, or in letters where no rule reads it", Severity::Warning);
    }
    return shown;
  }

  /// An error of the wording, as a finding.
  void find(const base::Error& error, const Clause& clause) {
    find(error.code, clause.id, error.message,
         error.hints.empty() ? "'coop articles show' lists what there is" : error.hints.front());
  }

  /// Is each defined word used outside of the clause that defines it?
  void check_words() {
    for (const auto& [term, clause] : terms_) {
      const bool is_used = std::any_of(uses_.begin(), uses_.end(), [&](const auto& use) {
        return use.first != clause->id && use.second.contains(term);
      });
      if (is_used) continue;
      find("clause-term-unused", clause->id, fmt::format("the word '{}' is defined and used nowhere else", term),
           fmt::format("write {{term:{}}} where it is meant, or define it no more", term), Severity::Warning);
    }
  }

  void check_circles() {
    Graph defined_by;  // term -> the terms in its definition
    for (const auto& [term, clause] : terms_) {
      const auto used = uses_.find(clause->id);
      if (used == uses_.end()) continue;
      for (const auto& other : used->second) {
        // A clause that defines several words may speak of all of them.
        if (const auto there = terms_.find(other); there != terms_.end() && there->second != clause) {
          defined_by[term].insert(other);
        }
      }
    }
    for (const auto& circle : circles_in(defined_by)) {
      find("clause-term-circular", terms_.at(circle.front())->id,
           fmt::format("these words are defined by each other: {}", listed(circle)),
           "define one of them without the others");
    }
    for (const auto& circle : circles_in(refers_)) {
      find("clause-ref-circular", circle.front(), fmt::format("these clauses refer to each other: {}", listed(circle)),
           "let one of them say it and the others refer to that one", Severity::Warning);
    }
  }

  /// Each circle once, from its first member in the order of the alphabet.
  static std::vector<std::vector<std::string>> circles_in(const Graph& graph) {
    std::vector<std::vector<std::string>> circles;
    std::set<std::string> done, told;
    for (const auto& [start, next] : graph) {
      std::vector<std::string> way;
      walk(graph, start, way, done, told, circles);
    }
    return circles;
  }

  static void walk(const Graph& graph, const std::string& at, std::vector<std::string>& way,
                   std::set<std::string>& done, std::set<std::string>& told,
                   std::vector<std::vector<std::string>>& circles) {
    if (const auto back = std::find(way.begin(), way.end(), at); back != way.end()) {
      if (told.insert(at).second) circles.emplace_back(back, way.end());
      return;
    }
    if (done.contains(at)) return;
    way.push_back(at);
    if (const auto next = graph.find(at); next != graph.end()) {
      for (const auto& other : next->second) walk(graph, other, way, done, told, circles);
    }
    way.pop_back();
    done.insert(at);
  }

  static std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
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
      if (!rules::is_figure(plain_value(*parameter.value))) continue;
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
  Wording wording_;
  std::vector<Parameter> parameters_;
  std::vector<Finding> findings_;
  int level_ = 0;                    ///< of the clause that is visited
  std::vector<std::string> claims_;  ///< the paths that some clause maps to
  Paths shown_;                      ///< the parameters that some text shows
  std::set<std::string> ids_;
  std::set<std::string> titles_;
  std::map<std::string, const Clause*, std::less<>> terms_;  ///< each with the clause that defines it
  Graph uses_;                                               ///< clause -> the terms in its text
  Graph refers_;                                             ///< clause -> the clauses that its text refers to
};

}  // namespace

std::vector<Finding> check(const Articles& articles) {
  const auto clauses = clauses_of(articles.clauses);
  if (clauses) return Checker(articles, *clauses).run(*clauses);
  const auto& error = clauses.error();
  const auto remedy =
      error.hints.empty() ? std::string("write the clauses as coop-records(5) shows") : error.hints.front();
  return {{Severity::Error, error.code, {}, error.message, remedy}};
}

}  // namespace articles
