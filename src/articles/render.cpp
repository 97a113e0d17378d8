#include "articles/render.hpp"

#include <set>
#include <utility>

#include "articles/path.hpp"
#include "articles/wording.hpp"
#include "base/text.hpp"

namespace articles {

namespace {

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
  Renderer(const Wording& wording, int width) : wording_(wording), page_(width) {}

  base::Status add_all(const std::vector<Clause>& clauses, ClausePlace& place, std::size_t indent) {
    for (std::size_t i = 0; i < clauses.size(); ++i) {
      place.push_back(i);
      COOP_CHECK(add(clauses[i], place, indent));
      place.pop_back();
    }
    return {};
  }

  Page& page() { return page_; }

 private:
  base::Status add(const Clause& clause, ClausePlace& place, std::size_t indent) {
    COOP_TRY(auto words, wording_.fill(clause.text));
    page_.blank();
    if (place.size() == 1) {
      const auto dot = clause.title.empty() ? "" : ". ";
      page_.add(LineStyle::Heading, {}, fmt::format("Article {}{}{}", clause_label(place), dot, clause.title));
      if (!words.empty()) page_.blank();
    } else if (!clause.title.empty()) {
      words = fmt::format("{}.{}{}", clause.title, words.empty() ? "" : " ", words);
    }
    const auto head = place.size() == 1 ? std::string() : fmt::format("{}{:<5} ", spaces(indent), clause_label(place));
    if (place.size() > 1 || !words.empty()) page_.add(LineStyle::Text, head, words);
    if (!clause.check.empty()) page_.add(LineStyle::Aside, spaces(head.size()), fmt::format("[{}]", clause.check));
    return add_all(clause.children, place, head.size());
  }

  const Wording& wording_;
  Page page_;
};

/// A clause that states something, and where it stands.
struct Found {
  const Clause* clause = nullptr;
  ClausePlace place;
  std::size_t map_length = 0;  ///< of the path that it maps to
};

/// Calls `visit` for each path that a clause maps to, in the order of the tree.
template <class Visit>
void each_map(const std::vector<Clause>& clauses, ClausePlace& place, const Visit& visit) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    place.push_back(i);
    for (const auto& map : clauses[i].maps) visit(clauses[i], map);
    each_map(clauses[i].children, place, visit);
    place.pop_back();
  }
}

Found find_stating(const std::vector<Clause>& clauses, std::string_view path) {
  Found nearest;
  ClausePlace place;
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

base::Result<std::vector<Line>> render(const Articles& articles, int width) {
  COOP_TRY(const auto clauses, clauses_of(articles.clauses));
  const Wording wording(articles.policy, clauses);
  Renderer renderer(wording, width);
  if (const auto title = value_of(articles.clauses, "title"); !title.empty()) {
    renderer.page().add(LineStyle::Title, {}, title);
  }
  ClausePlace place;
  COOP_CHECK(renderer.add_all(clauses, place, 0));
  return renderer.page().take();
}

std::optional<Citation> cite(const Articles& articles, std::string_view path) {
  const auto clauses = clauses_of(articles.clauses);
  if (!clauses) return std::nullopt;
  const auto found = find_stating(*clauses, path);
  if (!found.clause) return std::nullopt;
  auto words = Wording(articles.policy, *clauses).fill(found.clause->text);
  if (!words) return std::nullopt;
  if (words->empty()) words = found.clause->title;
  return Citation{clause_number(found.place), found.clause->id, std::move(*words)};
}

}  // namespace articles
