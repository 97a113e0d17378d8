#include "commands/articles_view.hpp"

#include <algorithm>

#include "articles/paper.hpp"
#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/look.hpp"
#include "document/numbering.hpp"
#include "history/ledger.hpp"
#include "rules/members/founding.hpp"
#include "term/style.hpp"

namespace commands {
namespace {

using articles::Clause;

/// Calls `visit` for each clause with its place, in the order of the tree.
template <class Visit>
void each_clause(const std::vector<Clause>& clauses, ClausePlace& place, const Visit& visit) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    place.push_back(i);
    visit(clauses[i], place);
    each_clause(clauses[i].children, place, visit);
    place.pop_back();
  }
}

base::Result<articles::Articles> records_of(const rules::State& state, const rules::Ref& policy_ref,
                                            const rules::Ref& clauses_ref) {
  const auto* policy = state.get<rules::Policy>(policy_ref);
  const auto* clauses = state.get<rules::Clauses>(clauses_ref);
  if (policy && clauses) return articles::Articles{codec::to_node(*policy), codec::to_node(*clauses)};
  if (const auto* failure = state.failure()) return *failure;
  return base::fail("not-a-coop", "there are no articles here");
}

}  // namespace

base::Result<articles::Articles> articles_in_force(const rules::State& state) {
  return records_of(state, rules::policy_ref(), rules::clauses_ref());
}

base::Result<articles::Articles> articles_in_papers(const FoundingPapers& papers) {
  if (const auto verdict = rules::judge_papers(founding_action(papers)); !verdict) {
    return history::as_error(verdict.error());
  }
  return articles::Articles{codec::to_node(papers.policy), codec::to_node(papers.clauses)};
}

base::Result<articles::Articles> proposed_articles(const rules::State& state, const rules::ProposalId& id) {
  COOP_TRY(const auto* proposal, find<rules::Proposal>(state, rules::proposal_ref(id), "proposal", "proposal-unknown"));
  if (proposal->kind != rules::ProposalKind::Articles) {
    return base::fail("proposal-kind", "'{}' is a {} proposal, not one of new articles", id,
                      rules::word(proposal->kind))
        .as(base::ErrorKind::Usage);
  }
  return records_of(state, rules::proposal_policy_ref(id), rules::proposal_clauses_ref(id));
}

base::Result<ClausePlace> find_clause(const std::vector<Clause>& clauses, std::string_view number_or_id) {
  std::optional<ClausePlace> found;
  std::vector<std::string> names;
  ClausePlace at;
  each_clause(clauses, at, [&](const Clause& clause, const ClausePlace& place) {
    if (!found && (clause.id == number_or_id || articles::clause_number(place) == number_or_id)) found = place;
    names.push_back(clause.id);
  });
  if (found) return *found;
  auto error = base::fail("clause-unknown", "no article or clause '{}'", base::printable(number_or_id.substr(0, 60)));
  const auto near = base::nearest(number_or_id, names);
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint("give a number such as 5, 5.2 or 5.2(a), or the id of a clause; 'coop articles show --plain' lists all");
  return std::move(error).as(base::ErrorKind::Usage);
}

std::string name_of_clause(const std::vector<Clause>& clauses, std::string_view id) {
  std::string name(id);
  ClausePlace at;
  each_clause(clauses, at, [&](const Clause& clause, const ClausePlace& place) {
    if (clause.id == id) name = fmt::format("{} {}", articles::clause_number(place), id);
  });
  return name;
}

base::Result<std::vector<report::Line>> clause_lines(const articles::Articles& articles, const ClausePlace& place,
                                                     int width) {
  COOP_TRY(const auto paper, articles::paper_of(articles, articles::Remarks::Shown));
  const auto& blocks = paper.blocks;
  const auto places = document::places_in(paper);
  const auto stands_at = [&](std::size_t at, const ClausePlace& where) {
    return blocks[at].kind == document::Block::Kind::Clause && places.find(blocks[at].id)->second == where;
  };
  const auto find = [&](const ClausePlace& where) {
    std::size_t at = 0;
    while (at < blocks.size() && !stands_at(at, where)) ++at;
    return at;
  };
  const auto begin = find(place);
  auto end = begin + 1;
  while (end < blocks.size() &&
         (blocks[end].kind != document::Block::Kind::Clause || blocks[end].level > blocks[begin].level))
    ++end;
  std::vector<report::Line> lines;
  if (place.size() > 1) {
    const auto heading = find({place.front()});
    lines = report::paper_lines(paper, width, heading, heading + 1);
    lines.resize(1);
    lines.push_back({});
  }
  for (auto& line : report::paper_lines(paper, width, begin, end)) lines.push_back(std::move(line));
  return lines;
}

std::string lines_text(const std::vector<report::Line>& lines, const term::Look& look) {
  std::string text;
  for (const auto& line : lines) {
    const auto style = line.style == report::LineStyle::Text    ? term::Style::Plain
                       : line.style == report::LineStyle::Aside ? term::Style::Aside
                                                                : term::Style::Heading;
    text += term::styled(look, style, base::printable(line.text)) + "\n";
  }
  return text;
}

}  // namespace commands
