#include <array>
#include <filesystem>
#include <memory>

#include "articles/paper.hpp"
#include "articles/summary.hpp"
#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/articles_source.hpp"
#include "commands/convert.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "report/paper.hpp"

namespace commands {
namespace {

struct Args {
  ArticlesSource source;
  std::optional<std::string> format;
  std::optional<std::string> out;
  std::string paper = "articles";
  bool remarks = false;
};

const std::vector<std::string> kFormats = {"txt", "md", "html", "fodt", "odt", "docx", "pdf"};

/// Made by LibreOffice, and no text.
bool is_converted(std::string_view format) {
  return format == "odt" || format == "docx" || format == "pdf";
}

/// The format that is named, or that the file's name tells; else plain text.
base::Result<std::string> format_of(const Args& args) {
  if (args.format) return *args.format;
  if (!args.out || *args.out == "-") return std::string("txt");
  auto ending = std::filesystem::path(*args.out).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  if (std::find(kFormats.begin(), kFormats.end(), ending) != kFormats.end()) return ending;
  return base::fail("render-format", "'{}' does not tell a format", base::printable(*args.out))
      .as(base::ErrorKind::Usage)
      .hint("name it with --format, or end the file's name in .txt, .md, .html, .fodt, .odt, .docx or .pdf");
}

/// What people sign, and by what the text can be told from any other.
void add_signatures(const SourcedArticles& read, document::Document& paper) {
  using document::Block;
  using document::Span;
  paper.blocks.push_back(Block::heading("Signatures"));
  const auto name = read.co_op.empty() ? std::string("the co-operative") : read.co_op;
  std::string words = fmt::format("These are the articles of {}, in the language '{}'.", name, paper.language);
  if (!read.sha256.empty()) {
    words += fmt::format(" The digest (SHA-256) of their clauses in the record is {}.", read.sha256);
  } else {
    words += " They are a draft: no record holds them yet.";
  }
  if (!read.identity.empty()) words += fmt::format(" The record is that of the {}.", read.identity);
  paper.blocks.push_back(Block::paragraph({Span::words(words)}));
  if (!read.signatories.empty()) paper.blocks.push_back(Block::signatures(read.signatories));
}

base::Result<document::Document> make_paper(const Args& args, const SourcedArticles& read) {
  if (args.paper == "summary") return articles::summary_of(read.articles);
  if (args.paper == "card") return articles::card_of(read.articles);
  COOP_TRY(auto paper,
           articles::paper_of(read.articles, args.remarks ? articles::Remarks::Shown : articles::Remarks::LeftOut));
  paper.blocks.insert(paper.blocks.end(), read.schedules.begin(), read.schedules.end());
  add_signatures(read, paper);
  return paper;
}

base::Result<std::string> written(const document::Document& paper, const std::string& format, const cli::Env& env) {
  if (format == "txt") return report::paper_text(paper);
  if (format == "md") return report::paper_markdown(paper);
  if (format == "html") return report::paper_html(paper);
  const auto fodt = report::paper_fodt(paper);
  if (format == "fodt") return fodt;
  return convert_fodt(fodt, format, env.environment);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto format, format_of(args));
  if (is_converted(format) && !args.out) {
    return base::fail("option-missing", "say into which file the {} is written", format)
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("add -o articles.{}; '-o -' writes it to standard output", format));
  }
  COOP_TRY(const auto read, read_articles(args.source, env));
  COOP_TRY(auto paper, make_paper(args, read));
  paper.footer = read.sha256.empty() ? "draft" : fmt::format("{} {}", paper.language, read.sha256);
  COOP_TRY(const auto bytes, written(paper, format, env));
  if (!args.out || *args.out == "-") {
    env.out.write(bytes);
    return cli::Outcome::done();
  }
  COOP_CHECK(os::write_file(*args.out, bytes));
  const auto file = base::printable(*args.out);
  env.deed = {fmt::format("wrote '{}'", file), "it is in place"};
  if (env.options.json) {
    env.out.write(
        report::Json::object().set("file", *args.out).set("format", format).set("bytes", bytes.size()).text());
  } else {
    env.out.print("Wrote {}.\n", file);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_render(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Write the articles as a document")
      .description(
          "The text with its schedules and a page for signatures, which names the digest of the clauses and the co-op. "
          "In fodt and what is made of it, a word processor numbers the clauses itself, and references follow them.")
      .description(
          "txt, md, html and fodt are the same bytes for the same articles, everywhere; odt, docx and pdf are made of "
          "the fodt by LibreOffice.")
      .option("--format <format>", args->format, "How it is written (default: by the file's name, else txt)")
      .choices(kFormats)
      .option("-o, --output <file>", args->out, "Where it is written, or - for standard output")
      .complete("file")
      .option("--paper <paper>", args->paper,
              "The articles; one page in plain words; or a card of powers and majorities")
      .choices({"articles", "summary", "card"})
      .flag("--remarks", args->remarks, "Show what the program does not enforce");
  articles_source_options(spec, args->source);
  spec.example("coop articles render -o articles.fodt", "For a word processor, or a lawyer")
      .example("coop articles render --paper card", "Who may do what, and what majority it needs")
      .exits({{0, "written"}, {3, "LibreOffice is not installed, or made nothing"}})
      .see_also({"coop-articles-show", "coop-articles-new", "coop-articles-check"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
