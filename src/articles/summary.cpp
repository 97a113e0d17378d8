#include "articles/summary.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "articles/path.hpp"
#include "articles/say.hpp"
#include "articles/wording.hpp"

namespace articles {
namespace {

using document::Block;
using document::Document;
using document::Span;

Document paper_about(const Articles& articles, std::string_view what) {
  Document paper;
  paper.title = fmt::format("{}: {}", value_of(articles.clauses, "title"), what);
  paper.language = value_of(articles.clauses, "language");
  paper.is_dense = true;
  return paper;
}

/// The ids of the items of a list in the policy.
std::vector<std::string> items_of(const record::Node& policy, std::string_view list, std::string_view key) {
  std::vector<std::string> ids;
  const auto* found = policy.find(list);
  if (!found || !found->is_sequence()) return ids;
  for (const auto& item : found->items()) ids.push_back(value_of(item, key));
  return ids;
}

template <std::size_t N>
document::Table table_of(const std::array<std::string_view, N>& headings, std::vector<int> parts) {
  document::Table table;
  table.parts = std::move(parts);
  table.alignment.assign(N, document::Align::Left);
  table.headings.assign(headings.begin(), headings.end());
  return table;
}

/// What a field says; empty where the item has none.
base::Result<std::string> field_of(const record::Node& policy, std::string_view list, std::string_view id,
                                   std::string_view field, const Language& language) {
  const auto path = fmt::format("{}.{}.{}", list, id, field);
  if (!parameter_at(policy, path)) return std::string();
  return say(policy, path, language);
}

/// An id in words: of a list whose items the language knows, or as it is spelt.
std::string name_of(std::string_view list, const std::string& id, const Language& language) {
  if (const auto phrase = language.phrase(list, id)) return std::string(*phrase);
  std::string words(id);
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

/// Puts a row into a table: into the one that says the same of something else, where there is such a row.
/// `column` is where it says of what.
void join_row(document::Table& table, std::size_t column, std::vector<std::string> cells) {
  for (auto& row : table.rows) {
    auto like_it = row;
    like_it[column] = cells[column];
    if (like_it != cells) continue;
    row[column] += "; " + cells[column];
    return;
  }
  table.rows.push_back(std::move(cells));
}

/// One row for all decisions that are taken alike.
base::Result<document::Table> decisions_of(const record::Node& policy, const Language& language) {
  const auto& said = language.paper();
  auto table = table_of(said.decision_headings, {5, 4, 6, 6, 2});
  for (const auto& id : items_of(policy, "decisions", "id")) {
    const auto words = [&](std::string_view field) { return field_of(policy, "decisions", id, field, language); };
    COOP_TRY(const auto method, words("method"));
    COOP_TRY(const auto margin, words("margin"));
    COOP_TRY(const auto threshold, words("threshold"));
    COOP_TRY(const auto of, words("of"));
    COOP_TRY(const auto quorum, words("quorum"));
    COOP_TRY(const auto counted, words("quorum-of"));
    COOP_TRY(const auto open, words("open-days"));
    join_row(table, 0,
             {name_of("decisions", id, language), method, filled(said.majority, {margin, threshold, of}),
              filled(said.quorum, {quorum, counted}), open});
  }
  return table;
}

/// One row for all that the same people may do under the same ballot.
base::Result<document::Table> powers_of(const record::Node& policy, const Language& language) {
  auto table = table_of(language.paper().power_headings, {3, 6, 3});
  for (const auto& action : items_of(policy, "powers", "action")) {
    COOP_TRY(const auto by, field_of(policy, "powers", action, "by", language));
    COOP_TRY(const auto under, field_of(policy, "powers", action, "under", language));
    join_row(table, 1, {by, name_of("action", action, language), under});
  }
  return table;
}

base::Result<document::Table> offices_of(const record::Node& policy, const Language& language) {
  auto table = table_of(language.paper().office_headings, {3, 2, 4, 3});
  for (const auto& id : items_of(policy, "offices", "id")) {
    COOP_TRY(const auto term, field_of(policy, "offices", id, "term-months", language));
    COOP_TRY(const auto elected, field_of(policy, "offices", id, "elected-by", language));
    COOP_TRY(const auto plan, field_of(policy, "offices", id, "plan", language));
    join_row(table, 0, {language.office(id), term, elected, plan});
  }
  return table;
}

}  // namespace

base::Result<Document> summary_of(const Articles& articles) {
  COOP_TRY(const auto clauses, clauses_of(articles.clauses));
  const Wording wording(articles, clauses);
  const auto& said = language_of(articles).paper();
  auto paper = paper_about(articles, said.in_plain_words);
  paper.blocks.push_back(Block::paragraph({Span::words(std::string(said.is_no_law))}));
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i].summary.empty()) continue;
    COOP_TRY(const auto words, wording.fill(clauses[i].summary));
    paper.blocks.push_back(
        Block::paragraph({Span::defined(fmt::format("{}. {}.", i + 1, clauses[i].title)), Span::words(" " + words)}));
  }
  return paper;
}

base::Result<Document> card_of(const Articles& articles) {
  const auto& language = language_of(articles);
  auto paper = paper_about(articles, language.paper().powers_and_majorities);
  for (const auto table_of_policy : {decisions_of, powers_of, offices_of}) {
    COOP_TRY(auto table, table_of_policy(articles.policy, language));
    if (!table.rows.empty()) paper.blocks.push_back(Block::of(std::move(table)));
  }
  return paper;
}

}  // namespace articles
