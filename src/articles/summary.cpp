#include "articles/summary.hpp"

#include <array>

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
document::Table table_of(const std::array<std::string_view, N>& headings) {
  document::Table table;
  table.alignment.assign(N, document::Align::Left);
  table.headings.assign(headings.begin(), headings.end());
  return table;
}

/// One row for each item: its id and what its fields say; a field that it has not is left empty.
template <std::size_t N>
base::Status add_rows(const record::Node& policy, std::string_view list, std::string_view key,
                      const std::array<std::string_view, N>& fields, const Language& language, document::Table& table) {
  for (const auto& id : items_of(policy, list, key)) {
    std::vector<std::string> row{id};
    for (const auto field : fields) {
      const auto path = fmt::format("{}.{}.{}", list, id, field);
      if (!parameter_at(policy, path)) {
        row.emplace_back();
        continue;
      }
      COOP_TRY(auto words, say(policy, path, language));
      row.push_back(std::move(words));
    }
    table.rows.push_back(std::move(row));
  }
  return {};
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
  const auto& said = language.paper();
  auto paper = paper_about(articles, said.powers_and_majorities);
  const auto& policy = articles.policy;
  auto decisions = table_of(said.decision_headings);
  for (const auto& id : items_of(policy, "decisions", "id")) {
    const auto words = [&](std::string_view field) {
      return say(policy, fmt::format("decisions.{}.{}", id, field), language);
    };
    COOP_TRY(const auto method, words("method"));
    COOP_TRY(const auto margin, words("margin"));
    COOP_TRY(const auto threshold, words("threshold"));
    COOP_TRY(const auto of, words("of"));
    COOP_TRY(const auto quorum, words("quorum"));
    COOP_TRY(const auto counted, words("quorum-of"));
    COOP_TRY(const auto open, words("open-days"));
    decisions.rows.push_back(
        {id, method, filled(said.majority, {margin, threshold, of}), filled(said.quorum, {quorum, counted}), open});
  }
  auto powers = table_of(said.power_headings);
  constexpr std::array<std::string_view, 2> kPower = {"by", "under"};
  COOP_CHECK(add_rows(policy, "powers", "action", kPower, language, powers));
  auto offices = table_of(said.office_headings);
  constexpr std::array<std::string_view, 3> kOffice = {"term-months", "elected-by", "plan"};
  COOP_CHECK(add_rows(policy, "offices", "id", kOffice, language, offices));
  paper.blocks.push_back(Block::of(std::move(decisions)));
  paper.blocks.push_back(Block::of(std::move(powers)));
  if (!offices.rows.empty()) paper.blocks.push_back(Block::of(std::move(offices)));
  return paper;
}

}  // namespace articles
