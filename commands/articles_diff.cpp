#include <memory>

#include "articles/compare.hpp"
#include "articles/language.hpp"
#include "articles/paper.hpp"
#include "commands/all.hpp"
#include "commands/articles_changes.hpp"
#include "commands/articles_versions.hpp"
#include "commands/articles_view.hpp"
#include "commands/law_behind.hpp"
#include "commands/look.hpp"
#include "commands/write_paper.hpp"
#include "document/redline.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string from = "founding";
  std::string to = "now";
  std::optional<rules::ProposalId> proposal;
  PaperOptions file;
};

/// One of the two that are compared.
struct Side {
  articles::Articles articles;
  base::Sha256 digest;
  std::string name;
  std::optional<base::Date> date;
};

base::Result<Side> side_of(const history::Ledger& ledger, const std::string& word, base::Instant now) {
  COOP_TRY(const auto version, find_version(ledger.state(), word, now));
  COOP_TRY(auto articles, articles_of_version(ledger, version));
  return Side{std::move(articles), version.digest, version.name(), version.date};
}

base::Result<Side> side_of(const history::Ledger& ledger, const rules::ProposalId& id) {
  COOP_TRY(auto articles, proposed_articles(ledger.state(), id));
  const auto& proposal = *ledger.state().get<rules::Proposal>(rules::proposal_ref(id));
  return Side{std::move(articles), proposal.clauses.value_or(base::Sha256()), id.str(), proposal.date};
}

base::Result<document::Document> redline_of(const Side& before, const Side& after) {
  COOP_TRY(const auto old, articles::paper_of(before.articles, articles::Remarks::LeftOut));
  COOP_TRY(const auto now, articles::paper_of(after.articles, articles::Remarks::LeftOut));
  auto paper = document::redline(old, now);
  paper.sheet = sheet_of(after.articles);
  paper.changed_by = after.name;
  paper.changed_on = after.date ? after.date->str() : "1970-01-01";
  paper.footer =
      articles::filled(articles::language_of(after.articles).paper().from_to,
                       {before.name, before.digest.str().substr(0, 12), after.name, after.digest.str().substr(0, 12)});
  return paper;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const bool is_paper = args.file.format || args.file.out;
  std::string format;
  if (is_paper) {
    COOP_TRY(format, paper_format(args.file));
  }
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto before, side_of(ledger, args.proposal ? "now" : args.from, env.now));
  COOP_TRY(const auto after, args.proposal ? side_of(ledger, *args.proposal) : side_of(ledger, args.to, env.now));
  if (is_paper) {
    COOP_TRY(auto paper, redline_of(before, after));
    if (const auto* coop = ledger.state().get<rules::Coop>(rules::coop_ref())) paper.owner = coop->name;
    return write_paper(paper, format, args.file, env);
  }
  COOP_TRY(const auto changes, articles::compare(before.articles, after.articles));
  if (env.options.json) {
    env.out.write(report::Json::object().set("changes", changes_json(changes)).text());
  } else if (changes.empty()) {
    env.out.write("They are the same.\n");
  } else {
    env.out.write(changes_text(changes, env.out.look()));
    env.out.print("\n{}.\n", term::say_count(static_cast<std::int64_t>(changes.size()), "change"));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_diff(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show what changed from one version of the articles to another")
      .description(
          "Clause by clause, as people read it: a figure that was changed shows in every clause that states it, and a "
          "reference that only follows its clause is no change. A version is named by the proposal that brought it, by "
          "its digest, by a day on which it was in force, or by 'founding' and 'now'.")
      .description(
          "With -o or --format the whole text is written with what was taken out and put in: marked in txt, md and "
          "html, and as changes that a word processor tracks in fodt, odt and docx.")
      .argument("[<from>]", args->from, "The older version (default: founding)")
      .argument("[<to>]", args->to, "The newer one (default: now)")
      .option("--proposal <id>", args->proposal, "What this proposal would change in the articles in force")
      .complete("proposal");
  paper_options(spec, args->file);
  spec.example("coop articles diff", "Everything since the founding")
      .example("coop articles diff -o redline.fodt", "The same as tracked changes in the whole text")
      .exits({{0, "shown or written"}, {2, "no such version"}, {3, "LibreOffice is not installed, or made nothing"}})
      .see_also({"coop-articles-history", "coop-articles-show", "coop-articles-amend"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
