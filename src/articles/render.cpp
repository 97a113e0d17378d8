#include "articles/render.hpp"

#include <array>
#include <set>
#include <utility>

#include "articles/clause_text.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

/// "a", "b", ... "z", "aa"; counted from 0.
std::string letter(std::size_t position) {
  std::string letters;
  for (std::size_t n = position + 1; n > 0; n = (n - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('a' + static_cast<char>((n - 1) % 26)));
  }
  return letters;
}

/// "i", "ii", ...; counted from 0.
std::string roman(std::size_t position) {
  using Part = std::pair<std::size_t, std::string_view>;
  constexpr std::array kParts = {Part{100, "c"}, Part{90, "xc"}, Part{50, "l"}, Part{40, "xl"}, Part{10, "x"},
                                 Part{9, "ix"},  Part{5, "v"},   Part{4, "iv"}, Part{1, "i"}};
  std::string numeral;
  std::size_t rest = position + 1;
  for (const auto& [value, figure] : kParts) {
    for (; rest >= value; rest -= value) numeral += figure;
  }
  return numeral;
}

/// The number that stands before a clause's own words: "5.2", "(a)", "(i)".
std::string label(const std::vector<std::size_t>& place) {
  if (place.size() <= 2) return clause_number(place);
  return fmt::format("({})", place.size() % 2 == 1 ? letter(place.back()) : roman(place.back()));
}

std::string spaces(std::size_t n) {
  return std::string(n, ' ');
}

/// Lines of words. The first begins with `head`; the others stand below its end.
class Page {
 public:
  explicit Page(int width) : width_(width) {}

  void blank() {
    if (!lines_.empty()) lines_.push_back({});
  }

  void add(LineStyle style, const std::string& head, std::string_view text) {
    const std::string indent = spaces(static_cast<std::size_t>(base::width(head)));
    std::string line = head;
    bool has_words = false;
    const auto flush = [&] {
      while (!line.empty() && line.back() == ' ') line.pop_back();
      lines_.push_back({style, std::exchange(line, indent)});
      has_words = false;
    };
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '\n' || text[at] == ' ') {
        if (text[at] == '\n') flush();
        ++at;
        continue;
      }
      const auto word = text.substr(at, text.find_first_of(" \n", at) - at);
      if (has_words && base::width(line) + 1 + base::width(word) > width_) flush();
      if (has_words) line += ' ';
      line += word;
      has_words = true;
      at += word.size();
    }
    flush();
  }

  std::vector<Line> take() { return std::move(lines_); }

 private:
  int width_;
  std::vector<Line> lines_;
};

class Renderer {
 public:
  Renderer(const record::Node& policy, int width) : policy_(policy), page_(width) {}

  base::Status add_all(const std::vector<Clause>& clauses, std::vector<std::size_t>& place, std::size_t indent) {
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      place.push_back(i);
      COOP_CHECK(add(clauses[i], place, indent));
      place.pop_back();
    }
    return {};
  }

  Page& page() { return page_; }

 private:
  base::Status add(const Clause& clause, std::vector<std::size_t>& place, std::size_t indent) {
    COOP_TRY(auto words, fill_text(policy_, clause.text));
    page_.blank();
    if (place.size() == 1) {
      const auto dot = clause.title.empty() ? "" : ". ";
      page_.add(LineStyle::Heading, {}, fmt::format("Article {}{}{}", label(place), dot, clause.title));
      if (!words.empty()) page_.blank();
    } else if (!clause.title.empty()) {
      words = fmt::format("{}.{}{}", clause.title, words.empty() ? "" : " ", words);
    }
    const auto head = place.size() == 1 ? std::string() : fmt::format("{}{:<5} ", spaces(indent), label(place));
    if (place.size() > 1 || !words.empty()) page_.add(LineStyle::Text, head, words);
    if (!clause.check.empty()) page_.add(LineStyle::Aside, spaces(head.size()), fmt::format("[{}]", clause.check));
    return add_all(clause.children, place, head.size());
  }

  const record::Node& policy_;
  Page page_;
};

/// A clause that states something, and where it stands.
struct Found {
  const Clause* clause = nullptr;
  std::vector<std::size_t> place;
  std::size_t map_length = 0;  ///< of the path that it maps to
};

/// Calls `visit` for each path that a clause maps to, in the order of the tree.
template <class Visit>
void each_map(const std::vector<Clause>& clauses, std::vector<std::size_t>& place, const Visit& visit) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    place.push_back(i);
    for (const auto& map : clauses[i].maps) visit(clauses[i], map);
    each_map(clauses[i].children, place, visit);
    place.pop_back();
  }
}

Found find_stating(const std::vector<Clause>& clauses, std::string_view path) {
  Found nearest;
  std::vector<std::size_t> place;
  each_map(clauses, place, [&](const Clause& clause, const std::string& map) {
    if (is_within(path, map) && map.size() > nearest.map_length) nearest = {&clause, place, map.size()};
  });
  if (nearest.clause) return nearest;
  std::set<std::size_t> articles;
  each_map(clauses, place, [&](const Clause&, const std::string& map) {
    if (is_within(map, path)) articles.insert(place.front());
  });
  if (articles.size() != 1) return {};
  return {&clauses[*articles.begin()], {*articles.begin()}, 0};
}

}  // namespace

std::string clause_number(const std::vector<std::size_t>& place) {
  std::string number;
  for (std::size_t depth = 0; depth < place.size(); ++depth) {
    if (depth == 0) {
      number = std::to_string(place[0] + 1);
    } else if (depth == 1) {
      number += "." + std::to_string(place[1] + 1);
    } else {
      number += fmt::format("({})", depth % 2 == 0 ? letter(place[depth]) : roman(place[depth]));
    }
  }
  return number;
}

base::Result<std::vector<Line>> render(const Articles& articles, int width) {
  COOP_TRY(const auto clauses, clauses_of(articles.clauses));
  Renderer renderer(articles.policy, width);
  if (const auto* title = articles.clauses.find("title"); title && title->is_scalar()) {
    renderer.page().add(LineStyle::Title, {}, title->scalar());
  }
  std::vector<std::size_t> place;
  COOP_CHECK(renderer.add_all(clauses, place, 0));
  return renderer.page().take();
}

std::optional<Citation> cite(const Articles& articles, std::string_view path) {
  const auto clauses = clauses_of(articles.clauses);
  if (!clauses) return std::nullopt;
  const auto found = find_stating(*clauses, path);
  if (!found.clause) return std::nullopt;
  auto words = fill_text(articles.policy, found.clause->text);
  if (!words) return std::nullopt;
  if (words->empty()) words = found.clause->title;
  return Citation{clause_number(found.place), found.clause->id, std::move(*words)};
}

}  // namespace articles
