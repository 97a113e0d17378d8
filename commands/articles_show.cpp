#include <algorithm>
#include <memory>

#include "articles/paper.hpp"
#include "articles/wording.hpp"
#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/all.hpp"
#include "commands/articles_source.hpp"
#include "commands/articles_view.hpp"
#include "commands/clause_source.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/pager.hpp"

namespace commands {
namespace {

using articles::Articles;
using articles::Clause;

constexpr int kLeastColumns = 40;

struct Args {
  std::optional<std::string> clause;
  ArticlesSource source;
  bool as_source = false;
};

base::Result<report::Json> json_of(const articles::Wording& wording, const Clause& clause, ClausePlace& place) {
  COOP_TRY(auto text, wording.fill(clause.text));
  COOP_TRY(auto summary, wording.fill(clause.summary));
  auto json = report::Json::object();
  json.set("number", articles::clause_number(place)).set("id", clause.id);
  json.set("title", clause.title.empty() ? report::Json() : report::Json(clause.title));
  json.set("text", text.empty() ? report::Json() : report::Json(std::move(text)));
  json.set("maps", report::Json::array(clause.maps));
  json.set("check", clause.check.empty() ? report::Json() : report::Json(clause.check));
  json.set("summary", summary.empty() ? report::Json() : report::Json(std::move(summary)));
  auto children = report::Json::array();
  for (std::size_t i = 0; i < clause.children.size(); ++i) {
    place.push_back(i);
    COOP_TRY(auto child, json_of(wording, clause.children[i], place));
    children.add(std::move(child));
    place.pop_back();
  }
  return json.set("children", std::move(children));
}

/// One line for each clause: number, id, title, text.
base::Status add_plain(const articles::Wording& wording, const Clause& clause, ClausePlace& place, std::string& lines) {
  COOP_TRY(auto text, wording.fill(clause.text));
  std::replace(text.begin(), text.end(), '\n', ' ');
  lines += fmt::format("{}\t{}\t{}\t{}\n", articles::clause_number(place), base::printable(clause.id),
                       base::printable(clause.title), base::printable(text));
  for (std::size_t i = 0; i < clause.children.size(); ++i) {
    place.push_back(i);
    COOP_CHECK(add_plain(wording, clause.children[i], place, lines));
    place.pop_back();
  }
  return {};
}

/// The clause that was asked for, or all articles.
std::vector<ClausePlace> places_of(const std::vector<Clause>& clauses, const std::optional<ClausePlace>& wanted) {
  if (wanted) return {*wanted};
  std::vector<ClausePlace> places;
  for (std::size_t i = 0; i < clauses.size(); ++i) places.push_back({i});
  return places;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto shown, read_articles(args.source, env));
  const auto& articles = shown.articles;
  COOP_TRY(const auto clauses, articles::clauses_of(articles.clauses));
  const articles::Wording wording(articles, clauses);
  std::optional<ClausePlace> wanted;
  if (args.clause) {
    COOP_TRY(wanted, find_clause(clauses, *args.clause));
  }
  if (env.options.json) {
    auto json = report::Json::object();
    for (const auto* key : {"title", "model", "language"}) json.set(key, articles::value_of(articles.clauses, key));
    json.set("sha256", shown.sha256.empty() ? report::Json() : report::Json(shown.sha256));
    auto list = report::Json::array();
    for (auto& place : places_of(clauses, wanted)) {
      COOP_TRY(auto clause, json_of(wording, clause_at(clauses, place), place));
      list.add(std::move(clause));
    }
    env.out.write(json.set("clauses", std::move(list)).text());
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    std::string lines;
    for (auto& place : places_of(clauses, wanted)) {
      COOP_CHECK(add_plain(wording, clause_at(clauses, place), place, lines));
    }
    env.out.write(lines);
    return cli::Outcome::done();
  }
  if (args.as_source) {
    COOP_TRY(const auto record, codec::from_node(rules::Kind::Clauses, articles.clauses, {}, "the articles"));
    COOP_TRY(const auto text, clause_source(std::get<rules::Clauses>(record), args.clause));
    env.out.write(text);
    return cli::Outcome::done();
  }
  const int width = std::clamp(env.out.look().width, kLeastColumns, kTextColumns);
  COOP_TRY(const auto paper, articles::paper_of(articles, articles::Remarks::Shown));
  auto lines = report::paper_lines(paper, width);
  if (wanted) {
    COOP_TRY(lines, clause_lines(articles, *wanted, width));
  }
  term::show_paged(lines_text(lines, env.out.look()), env.out, env.environment, !env.options.no_pager);
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show the articles in force, or one clause of them")
      .description(
          "Every figure in the text is taken from the rules that the program works by, so that the words and the rules "
          "cannot differ. What stands in brackets is no law: it says what the program does not enforce.")
      .description(
          "With --papers it shows the articles of a founding that is still to come, for the founders to read before "
          "they prove their keys on them. Papers that do not agree with each other are refused.")
      .argument("[<clause>]", args->clause, "A number, such as 5, 5.2 or 5.2(a), or a clause's id");
  spec.flag("--source", args->as_source, "As it stands in the record, for editing: see 'coop proposal new --articles'");
  articles_source_options(spec, args->source);
  spec.example("coop articles show", "The whole, through a pager at a terminal")
      .example("coop articles show share-price", "One clause by its id")
      .example("coop articles show 3", "A whole article")
      .example("coop articles show --papers papers", "Before the founding, what its founders are to sign")
      .exits({{0, "shown"}, {1, "the papers do not agree with each other"}, {2, "there is no such clause"}})
      .see_also({"coop-articles-check", "coop-articles-history", "coop-founding-prove", "coop-can"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
