// Each clause that claims to be enforced has something that refuses its breach, and a test behind it.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "articles/path.hpp"
#include "articles/wording.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;

namespace {

std::string file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// enforced.txt: "parameter shares.price" or "clause ranks" -> what refuses.
std::map<std::string, std::string> enforced() {
  std::map<std::string, std::string> rows;
  std::istringstream lines(file_text("tests/property/enforced.txt"));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream words(line);
    std::string kind;
    std::string name;
    std::string bar;
    std::string rule;
    words >> kind >> name >> bar >> rule;
    INFO(line);
    REQUIRE((bar == "|" && !rule.empty()));
    CHECK(rows.emplace(kind + " " + name, rule).second);
  }
  return rows;
}

/// "decisions.ordinary.quorum" as "decisions.*.quorum".
std::string pattern_of(const std::string& path) {
  const auto first = path.find('.');
  const auto last = path.rfind('.');
  if (first == std::string::npos || first == last) return path;
  return path.substr(0, first) + ".*" + path.substr(last);
}

/// The parameters that a clause states, and what it maps to.
std::set<std::string> stated(const Articles& articles, const Clause& clause) {
  std::set<std::string> patterns;
  const auto pieces = cut_text(clause.text).value();
  for (const auto& parameter : parameters_of(articles.policy)) {
    bool states = false;
    for (const auto& piece : pieces)
      states = states || (piece.kind == Piece::Kind::Param && piece.text == parameter.path);
    for (const auto& map : clause.maps) states = states || rules::is_within(parameter.path, map);
    if (states) patterns.insert(pattern_of(parameter.path));
  }
  return patterns;
}

class Reader {
 public:
  explicit Reader(const std::map<std::string, std::string>& rows) : rows_(rows) {}

  void read(const Articles& articles, const std::vector<Clause>& clauses) {
    for (const auto& clause : clauses) {
      const auto patterns = clause.check.empty() ? stated(articles, clause) : std::set<std::string>();
      for (const auto& pattern : patterns) need("parameter " + pattern, clause.id);
      if (clause.check.empty() && !clause.text.empty() && patterns.empty()) need("clause " + clause.id, clause.id);
      read(articles, clause.children);
    }
  }

  const std::set<std::string>& used() const { return used_; }

 private:
  void need(const std::string& row, const std::string& clause) {
    if (!used_.insert(row).second) return;
    INFO("the clause '" << clause << "' claims to be enforced: no line '" << row << "' in enforced.txt");
    CHECK(rows_.contains(row));
  }

  const std::map<std::string, std::string>& rows_;
  std::set<std::string> used_;
};

}  // namespace

TEST_CASE("each clause of each model that claims to be enforced has a rule that refuses its breach") {
  const auto rows = enforced();
  Reader reader(rows);
  for (const auto& entry : std::filesystem::directory_iterator("examples/answers")) {
    const auto file = articles_test::yaml(file_text(entry.path()));
    if (file.find("language")) continue;  // a translation has the maps and checks of the original
    const auto model = value_of(file, "template");
    const auto law = value_of(file, "jurisdiction");
    INFO(model << " under " << law);
    auto given = record::Node::mapping();
    for (const auto& [key, value] : file.entries()) {
      if (key != "template" && key != "jurisdiction") given.set(key, value);
    }
    const auto from = articles_test::shipped_template(model, law);
    const auto articles = resolve(from, read_answers(from, given, {}, 5).value(), 5);
    reader.read(articles, clauses_of(articles.clauses).value());
  }
  // A line that no clause needs any more is a promise that nobody reads.
  for (const auto& [row, rule] : rows) {
    INFO(row);
    CHECK(reader.used().contains(row));
  }
}

TEST_CASE("behind each line stands a test") {
  const auto catalogue = file_text("tests/attacks/catalogue.txt");
  for (const auto& [row, rule] : enforced()) {
    INFO(row << " | " << rule);
    const bool is_meaning = rule == "meaning" && row.starts_with("clause ");
    CHECK((is_meaning || std::filesystem::exists("tests/vectors/" + rule + ".yaml") ||
           catalogue.find("| " + rule + " ") != std::string::npos));
  }
}
