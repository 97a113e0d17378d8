#include "articles/law_paper.hpp"

#include <map>
#include <utility>

#include "articles/language.hpp"
#include "articles/law.hpp"
#include "articles/numbering.hpp"

namespace articles {
namespace {

using document::Block;
using document::Document;
using document::Span;

Block plain(std::string words) {
  return Block::paragraph({Span::words(std::move(words))});
}

/// One finding, with its way out, or with what was chosen.
void add_point(const PointOfLaw& point, const PaperWords& said, Document& paper) {
  const auto& finding = *point.finding;
  paper.blocks.push_back(Block::paragraph({Span::defined(finding.id + "."), Span::words(" " + finding.says)}));
  const bool is_settled = point.answer && !point.answer->leaves_open;
  if (!is_settled) paper.blocks.push_back(plain(filled(said.way_out, {finding.remedy})));
  paper.blocks.push_back(
      plain(point.answer ? filled(said.was_answered, {point.answer->note}) : std::string(said.was_not_answered)));
}

void add_points(const std::vector<PointOfLaw>& points, const PaperWords& said, Document& paper) {
  const auto add_where = [&](bool settled, std::string_view heading) {
    bool is_first = true;
    for (const auto& point : points) {
      if ((point.answer && !point.answer->leaves_open) != settled) continue;
      if (std::exchange(is_first, false)) paper.blocks.push_back(Block::section(std::string(heading)));
      add_point(point, said, paper);
    }
    if (is_first && !settled) {
      paper.blocks.push_back(Block::section(std::string(heading)));
      paper.blocks.push_back(plain(std::string(said.nothing_open)));
    }
  };
  add_where(false, said.left_open);
  add_where(true, said.settled);
}

using Places = std::map<std::string, ClausePlace, std::less<>>;

void add_statute(const std::vector<AnsweredItem>& items, const Places& places, const Language& language,
                 Document& paper) {
  if (items.empty()) return;
  const auto& said = language.paper();
  paper.blocks.push_back(Block::section(std::string(said.statute_asks)));
  document::Table table;
  table.headings.assign(said.statute_headings.begin(), said.statute_headings.end());
  table.alignment.assign(table.headings.size(), document::Align::Left);
  table.parts = {6, 5, 3};
  for (const auto& [item, clauses] : items) {
    std::vector<std::string> where;
    for (const auto& id : clauses) where.push_back(clause_number(places.at(id)));
    table.rows.push_back(
        {item->asks, item->source, where.empty() ? std::string(said.nowhere) : language.list(where, Joint::And)});
  }
  paper.blocks.push_back(Block::of(std::move(table)));
}

void collect_remarks(const std::vector<Clause>& clauses, const Places& places, document::Table& table) {
  for (const auto& clause : clauses) {
    if (!clause.check.empty()) table.rows.push_back({clause_number(places.at(clause.id)), clause.check});
    collect_remarks(clause.children, places, table);
  }
}

}  // namespace

base::Result<Document> law_paper_of(const Template& law, const Articles& articles, std::string_view place,
                                    std::optional<std::int64_t> members) {
  COOP_TRY(const auto clauses, clauses_of(articles.clauses));
  const auto& language = language_of(articles);
  const auto& said = language.paper();
  Document paper;
  paper.title = fmt::format("{}: {}", value_of(articles.clauses, "title"), said.for_the_lawyer);
  paper.language = value_of(articles.clauses, "language");
  paper.is_dense = true;
  paper.blocks.push_back(plain(filled(said.is_no_advice, {std::string(place)})));
  add_points(points_of_law(law, articles, members), said, paper);
  const auto places = places_of(clauses);
  add_statute(statute_of(law, articles, members), places, language, paper);
  document::Table remarks;
  remarks.headings.assign(said.remark_headings.begin(), said.remark_headings.end());
  remarks.alignment.assign(remarks.headings.size(), document::Align::Left);
  remarks.parts = {1, 9};
  collect_remarks(clauses, places, remarks);
  if (!remarks.rows.empty()) {
    paper.blocks.push_back(Block::section(std::string(said.not_enforced)));
    paper.blocks.push_back(Block::of(std::move(remarks)));
  }
  return paper;
}

}  // namespace articles
