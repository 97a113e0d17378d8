#include <memory>

#include "articles/language.hpp"
#include "articles/law_paper.hpp"
#include "articles/paper.hpp"
#include "articles/summary.hpp"
#include "commands/all.hpp"
#include "commands/articles_source.hpp"
#include "commands/law_behind.hpp"
#include "commands/write_paper.hpp"

namespace commands {
namespace {

struct Args {
  ArticlesSource source;
  PaperOptions file;
  std::string paper = "articles";
  bool remarks = false;
};

/// What people sign, and by what the text can be told from any other.
void add_signatures(const SourcedArticles& read, document::Document& paper) {
  using document::Block;
  using document::Span;
  const auto& said = articles::language_of(read.articles).paper();
  paper.blocks.push_back(Block::heading(std::string(said.signatures)));
  const auto name = read.co_op.empty() ? std::string(said.the_co_op) : read.co_op;
  auto words = articles::filled(said.these_are, {name, paper.language}) + " ";
  words += read.sha256.empty() ? std::string(said.are_draft) : articles::filled(said.digest, {read.sha256});
  if (!read.adopted.empty()) words += " " + read.adopted;
  if (!read.identity.empty()) words += " " + articles::filled(said.record_is, {read.identity});
  paper.blocks.push_back(Block::paragraph({Span::words(words)}));
  if (!read.signatories.empty()) paper.blocks.push_back(Block::signatures(read.signatories));
}

base::Result<document::Document> paper_for_lawyer(const SourcedArticles& read) {
  const auto place = place_of_law(read.articles);
  if (read.source && !place.empty()) return articles::law_paper_of(*read.source, read.articles, place, read.people);
  COOP_TRY(const auto law, law_behind(read.articles));
  return articles::law_paper_of(law, read.articles, place, read.people);
}

base::Result<document::Document> make_paper(const Args& args, const SourcedArticles& read) {
  if (args.paper == "summary") return articles::summary_of(read.articles);
  if (args.paper == "card") return articles::card_of(read.articles);
  if (args.paper == "lawyer") return paper_for_lawyer(read);
  COOP_TRY(auto paper,
           articles::paper_of(read.articles, args.remarks ? articles::Remarks::Shown : articles::Remarks::LeftOut));
  paper.blocks.insert(paper.blocks.end(), read.schedules.begin(), read.schedules.end());
  add_signatures(read, paper);
  return paper;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto format, paper_format(args.file));
  COOP_TRY(const auto read, read_articles(args.source, env));
  COOP_TRY(auto paper, make_paper(args, read));
  paper.footer = read.sha256.empty() ? std::string(articles::language_of(read.articles).paper().draft)
                                     : fmt::format("{} {}", paper.language, read.sha256);
  paper.owner = read.co_op;
  paper.sheet = sheet_of(read.articles);
  return write_paper(paper, format, args.file, env);
}

}  // namespace

cli::Body articles_render(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Write the articles as a document")
      .description(
          "The text with its schedules and a page for signatures, which names the digest of the clauses and the co-op. "
          "In fodt and odt, and what is made of them, a word processor numbers the clauses itself, and references "
          "follow them.")
      .description(
          "txt, md, html, fodt and odt are the same bytes for the same articles, everywhere; docx and pdf are made of "
          "the fodt by LibreOffice.");
  paper_options(spec, args->file);
  spec.option(
          "--paper <paper>", args->paper,
          "The articles; one page in plain words; a card of powers and majorities; or for a lawyer what is open, and "
          "where each thing that the law asks for is answered")
      .choices({"articles", "summary", "card", "lawyer"})
      .flag("--remarks", args->remarks, "Show what the program does not enforce");
  articles_source_options(spec, args->source);
  spec.example("coop articles render -o articles.fodt", "For a word processor, or a lawyer")
      .example("coop articles render --paper card", "Who may do what, and what majority it needs")
      .example("coop articles render --answers answers.yaml --paper lawyer -o questions.txt",
               "The questions that answers to a template leave to a lawyer")
      .exits({{0, "written"}, {3, "LibreOffice is not installed, or made nothing"}})
      .see_also({"coop-articles-show", "coop-articles-new", "coop-articles-check"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
