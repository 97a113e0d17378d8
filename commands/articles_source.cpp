#include "commands/articles_source.hpp"

#include "articles/language.hpp"
#include "base/text.hpp"
#include "commands/articles_versions.hpp"
#include "commands/articles_view.hpp"
#include "commands/look.hpp"
#include "os/file.hpp"
#include "rules/payroll/payroll.hpp"

namespace commands {
namespace {

using articles::PaperWords;
using document::Block;
using document::Table;

template <std::size_t N>
Table table_of(const std::array<std::string_view, N>& headings, std::vector<document::Align> alignment) {
  Table table;
  table.headings.assign(headings.begin(), headings.end());
  table.alignment = std::move(alignment);
  return table;
}

Block people(const PaperWords& said, const std::vector<std::vector<std::string>>& rows) {
  auto table = table_of(said.people_headings, {document::Align::Left, document::Align::Left, document::Align::Left});
  table.rows = rows;
  return Block::of(std::move(table));
}

/// The pay chart, one line for each step of a grade.
Block chart_table(const PaperWords& said, const rules::PayChart& chart) {
  auto table = table_of(said.chart_headings, {document::Align::Left, document::Align::Right, document::Align::Right,
                                              document::Align::Right});
  for (const auto& grade : chart.grades) {
    for (const auto& step : grade.steps) {
      table.rows.push_back({grade.title, std::to_string(step.years), step.from.str(), step.to.str()});
    }
  }
  return Block::of(std::move(table));
}

base::Result<SourcedArticles> from_papers(const std::string& folder) {
  COOP_TRY(const auto papers, read_papers(folder));
  SourcedArticles read;
  COOP_TRY(read.articles, articles_in_papers(papers));
  read.sha256 = papers.founding.clauses.str();
  read.co_op = papers.founding.name;
  const auto& said = articles::language_of(read.articles).paper();
  read.identity = articles::filled(said.founding_id, {papers.digest().str()});
  std::vector<std::vector<std::string>> rows;
  for (const auto& founder : papers.founding.founders) {
    read.signatories.push_back(founder.name);
    rows.push_back({founder.id.str(), founder.name, founder.grade.str()});
  }
  read.people = static_cast<std::int64_t>(rows.size());
  read.schedules = {Block::heading(std::string(said.founders)), people(said, rows)};
  return read;
}

base::Result<SourcedArticles> from_answers(const ArticlesSource& source) {
  const bool from_stdin = *source.answers == "-";
  COOP_TRY(const auto bytes, from_stdin ? os::read_stdin() : os::read_file(*source.answers));
  COOP_TRY(auto done, answered(bytes, from_stdin ? std::string("standard input") : *source.answers, source.source));
  SourcedArticles read;
  read.articles = std::move(done.articles);
  read.source = std::move(done.source);
  read.people = done.founders;
  if (done.coop) read.co_op = articles::value_of(*done.coop, "name");
  return read;
}

/// What those promised who hold an office on a plan: one page for each.
void add_targets(const rules::State& state, const articles::Language& language, std::vector<Block>& schedules) {
  const auto& said = language.paper();
  const auto* policy = state.policy();
  if (!policy) return;
  for (const auto& rule : policy->offices) {
    const auto* office = state.get<rules::Office>(rules::office_ref(rule.id));
    if (!office || !office->holder || !office->plan) continue;
    const auto* plan = state.get<rules::Proposal>(rules::proposal_ref(*office->plan));
    if (!plan || plan->targets.empty()) continue;
    auto table = table_of(said.target_headings, {document::Align::Left, document::Align::Left});
    for (const auto& target : plan->targets) table.rows.push_back({target.measure, target.goal});
    schedules.push_back(Block::heading(articles::filled(said.targets_of, {language.office(rule.id.str())})));
    const auto since = office->since ? office->since->str() : std::string();
    schedules.push_back(
        Block::paragraph({document::Span::words(articles::filled(said.targets_from, {plan->id.str(), since}))}));
    schedules.push_back(Block::of(std::move(table)));
  }
}

/// By whose signed statements a version was adopted. Empty: the founding is not complete.
std::string adoption_words(const ArticlesVersion& version, const PaperWords& said) {
  if (!version.date) return {};
  const auto count = std::to_string(version.adopted_by.size());
  if (!version.ballot) return articles::filled(said.adopted_by_founders, {version.date->str(), count});
  return articles::filled(said.adopted_by_ballot, {version.date->str(), version.ballot->str(), count});
}

/// Of an earlier version the schedules are not shown: they are those of today.
base::Result<SourcedArticles> in_force(const ArticlesSource& source, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  SourcedArticles read;
  COOP_TRY(read.articles, articles_in_force(state));
  read.sha256 = state.digest(rules::clauses_ref()).value_or(base::Sha256()).str();
  if (const auto* coop = state.get<rules::Coop>(rules::coop_ref())) read.co_op = coop->name;
  COOP_TRY(const auto version, find_version(ledger.state(), source.version.value_or("now"), env.now));
  if (source.version) {
    COOP_TRY(read.articles, articles_of_version(ledger, version));
    read.sha256 = version.digest.str();
  }
  read.adopted = adoption_words(version, articles::language_of(read.articles).paper());
  const auto& said = articles::language_of(read.articles).paper();
  if (const auto id = state.coop_id()) read.identity = articles::filled(said.co_op_id, {id->str()});
  if (source.version) return read;
  std::vector<std::vector<std::string>> rows;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (!member || member->standing == rules::Standing::Left || member->standing == rules::Standing::Applicant)
      continue;
    read.signatories.push_back(member->name);
    rows.push_back({id.str(), member->name, member->grade ? member->grade->str() : ""});
  }
  read.people = static_cast<std::int64_t>(rows.size());
  read.schedules = {Block::heading(std::string(said.members)), people(said, rows)};
  if (const auto* chart = rules::chart_for(state, base::Month::of(env.now.utc_date()))) {
    read.schedules.push_back(Block::heading(std::string(said.pay_chart)));
    read.schedules.push_back(
        Block::paragraph({document::Span::words(articles::filled(said.pay_chart_date, {chart->effective.str()}))}));
    read.schedules.push_back(chart_table(said, *chart));
  }
  add_targets(state, articles::language_of(read.articles), read.schedules);
  return read;
}

}  // namespace

void articles_source_options(cli::Spec& spec, ArticlesSource& source) {
  spec.option("--as-of <version>", source.version, "An earlier version: a day, a proposal, a digest, or 'founding'")
      .option("--papers <folder>", source.papers, "Those in the papers of a founding")
      .complete("file")
      .option("--answers <file>", source.answers, "What these answers to a template give, or - for standard input")
      .complete("file")
      .option("--template <name>", source.source.name, "The template that they answer, where they do not say it")
      .complete("template")
      .option("--jurisdiction <place>", source.source.jurisdiction, "Under whose law, such as us-ca")
      .complete("jurisdiction")
      .option("--language <language>", source.source.language, "In which language the articles are, such as es")
      .complete("language");
}

base::Result<SourcedArticles> read_articles(const ArticlesSource& source, cli::Env& env) {
  if ((source.papers ? 1 : 0) + (source.answers ? 1 : 0) + (source.version ? 1 : 0) > 1) {
    return base::fail("check-source", "--papers, --answers and --as-of name different articles")
        .as(base::ErrorKind::Usage)
        .hint("take one after the other");
  }
  if (source.source.are_named() && !source.answers) {
    return base::fail("check-source", "--template, --jurisdiction and --language go with --answers")
        .as(base::ErrorKind::Usage);
  }
  if (source.papers) return from_papers(*source.papers);
  return source.answers ? from_answers(source) : in_force(source, env);
}

}  // namespace commands
