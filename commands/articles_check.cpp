#include "articles/advice.hpp"
#include "articles/check.hpp"
#include "articles/law.hpp"

#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/all.hpp"
#include "commands/articles_view.hpp"
#include "commands/facts.hpp"
#include "commands/founding_papers.hpp"
#include "commands/law_behind.hpp"
#include "commands/look.hpp"
#include "commands/template_files.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "rules/articles/amendments.hpp"
#include "rules/articles/entrenchment.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using articles::Finding;
using articles::Severity;

constexpr int kIndent = 2;

struct Args {
  std::optional<rules::ProposalId> proposal;
  std::optional<std::string> answers;
  std::optional<std::string> papers;
  TemplateOptions source;
};

const char* word_for(Severity severity) {
  return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "note";
}

/// Articles, and for how many members they are.
struct Checked {
  articles::Articles articles;
  std::int64_t members = 0;
  std::optional<articles::Template> source = {};  ///< from which they come, where that is at hand
};

std::int64_t members_of(const rules::State& state) {
  const auto all = state.members();
  return std::count_if(all.begin(), all.end(), [&](const rules::MemberId& id) {
    const auto* member = state.member(id);
    return member && member->standing != rules::Standing::Left && member->standing != rules::Standing::Applicant;
  });
}

base::Result<Checked> articles_of(const Args& args, cli::Env& env) {
  Checked checked;
  if (args.answers) {
    const bool from_stdin = *args.answers == "-";
    const auto name = from_stdin ? std::string("standard input") : *args.answers;
    COOP_TRY(const auto bytes, from_stdin ? os::read_stdin() : os::read_file(*args.answers));
    COOP_TRY(auto done, answered(bytes, name, args.source));
    checked.articles = std::move(done.articles);
    checked.source = std::move(done.source);
    checked.members = done.founders.value_or(0);
    return checked;
  }
  if (args.papers) {
    COOP_TRY(const auto papers, read_papers(*args.papers));
    COOP_TRY(checked.articles, articles_in_papers(papers));
    checked.members = static_cast<std::int64_t>(papers.founding.founders.size());
    return checked;
  }
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  checked.members = members_of(state);
  if (args.proposal) {
    COOP_TRY(checked.articles, proposed_articles(state, *args.proposal));
  } else {
    COOP_TRY(checked.articles, articles_in_force(state));
  }
  return checked;
}

/// What the law that the articles name makes of them; where they name none, a note that says so.
std::vector<Finding> law_findings(const Checked& checked) {
  const auto members = checked.members > 0 ? std::optional(checked.members) : std::nullopt;
  if (checked.source) return articles::check_law(*checked.source, checked.articles, members);
  if (articles::value_of(checked.articles.clauses, "jurisdiction").empty()) {
    return {{Severity::Note, "law-unnamed", {}, "these articles name no law, so none was looked at", {}}};
  }
  const auto law = law_behind(checked.articles);
  if (law) return articles::check_law(*law, checked.articles, members);
  const auto& error = law.error();
  return {{Severity::Warning, error.code, {}, error.message, error.hints.empty() ? "" : error.hints.front()}};
}

/// Could the rules work with the policy? What they would refuse, as a finding; else what a co-op of this size should
/// know of it.
std::vector<Finding> policy_findings(const articles::Articles& articles, std::int64_t members) {
  const auto record = codec::from_node(rules::Kind::Policy, articles.policy, "", "policy");
  if (!record) return {{Severity::Error, record.error().code, {}, record.error().message, {}}};
  const auto& policy = std::get<rules::Policy>(*record);
  auto verdict = rules::check_policy(policy);
  const auto clauses = codec::from_node(rules::Kind::Clauses, articles.clauses, "", "clauses");
  if (verdict && clauses) verdict = rules::check_entrenchment(policy, std::get<rules::Clauses>(*clauses));
  if (verdict) return articles::advise(policy, members);
  const auto& refusal = verdict.error();
  return {{Severity::Error,
           refusal.rule,
           {},
           refusal.because,
           refusal.article.empty() ? std::string() : fmt::format("change '{}'", refusal.article)}};
}

term::Style style_of(Severity severity) {
  return severity == Severity::Error     ? term::Style::Bad
         : severity == Severity::Warning ? term::Style::Waiting
                                         : term::Style::Aside;
}

std::int64_t count_of(const std::vector<Finding>& findings, Severity severity) {
  return std::count_if(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.severity == severity; });
}

bool are_faultless(const std::vector<Finding>& findings) {
  return count_of(findings, Severity::Note) == static_cast<std::int64_t>(findings.size());
}

std::string text_of(const std::vector<Finding>& findings, const std::vector<articles::Clause>& clauses,
                    const term::Look& look) {
  const int width = std::min(look.width, kTextColumns);
  const auto wrapped = [&](const std::string& words) {
    return words.empty() ? std::string() : term::wrap(base::printable(words), width, kIndent, kIndent) + "\n";
  };
  std::string text;
  for (const auto& finding : findings) {
    const auto where = finding.clause.empty() ? std::string("policy") : name_of_clause(clauses, finding.clause);
    text += fmt::format("{} {}  {}\n",
                        term::styled(look, style_of(finding.severity), std::string(word_for(finding.severity)) + ":"),
                        term::styled(look, term::Style::Id, base::printable(where)),
                        term::styled(look, term::Style::Aside, "[" + finding.code + "]"));
    text += wrapped(finding.message) + wrapped(finding.remedy.empty() ? "" : "hint: " + finding.remedy) + "\n";
  }
  if (are_faultless(findings)) return text + "No findings: the words and the rules agree, as far as can be checked.\n";
  return text + fmt::format("{}, {}.\n", term::say_count(count_of(findings, Severity::Error), "error"),
                            term::say_count(count_of(findings, Severity::Warning), "warning"));
}

report::Json json_of(const std::vector<Finding>& findings) {
  auto list = report::Json::array();
  for (const auto& finding : findings) {
    auto json = report::Json::object();
    json.set("severity", word_for(finding.severity)).set("code", finding.code);
    json.set("clause", finding.clause.empty() ? report::Json() : report::Json(finding.clause));
    json.set("message", finding.message).set("remedy", finding.remedy);
    list.add(std::move(json));
  }
  return report::Json::object().set("findings", std::move(list));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if ((args.proposal ? 1 : 0) + (args.answers ? 1 : 0) + (args.papers ? 1 : 0) > 1) {
    return base::fail("check-source", "--proposal, --answers and --papers name different articles")
        .as(base::ErrorKind::Usage)
        .hint("check one after the other");
  }
  if (args.source.are_named() && !args.answers) {
    return base::fail("check-source", "--template, --jurisdiction and --language go with --answers")
        .as(base::ErrorKind::Usage);
  }
  COOP_TRY(const auto checked, articles_of(args, env));
  auto findings = articles::check(checked.articles);
  for (auto& finding : policy_findings(checked.articles, checked.members)) findings.push_back(std::move(finding));
  for (auto& finding : law_findings(checked)) findings.push_back(std::move(finding));
  if (checked.source)
    findings.insert(findings.end(), checked.source->untranslated.begin(), checked.source->untranslated.end());
  if (env.options.json) {
    env.out.write(json_of(findings).text());
  } else if (env.options.plain) {
    for (const auto& finding : findings) {
      env.out.print("{}\t{}\t{}\t{}\n", word_for(finding.severity), finding.code, base::printable(finding.clause),
                    base::printable(finding.message));
    }
  } else {
    const auto clauses = articles::clauses_of(checked.articles.clauses);
    env.out.write(text_of(findings, clauses ? *clauses : std::vector<articles::Clause>(), env.out.look()));
  }
  return are_faultless(findings) ? cli::Outcome::done() : cli::Outcome::findings();
}

}  // namespace

cli::Body articles_check(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Check that the words of the articles say what the rules do")
      .description(
          "Looks for clauses that name parameters which do not exist, figures written by hand where a rule has its "
          "own, parameters that no clause states, and rules under which nothing could ever be decided.")
      .description("Alone, it checks the articles in force. It needs no co-op where --answers or --papers is given.")
      .option("--proposal <id>", args->proposal, "Check the articles that this proposal would bring")
      .complete("proposal")
      .option("--answers <file>", args->answers, "Check what these answers to a template give, or - for standard input")
      .complete("file")
      .option("--papers <folder>", args->papers, "Check the articles in these founding papers")
      .complete("file")
      .option("--template <name>", args->source.name, "The template that they answer (default: hierarchy-by-consent)")
      .complete("template")
      .option("--jurisdiction <place>", args->source.jurisdiction, "Under whose law, such as us-ca")
      .complete("jurisdiction")
      .option("--language <language>", args->source.language, "In which language the articles are, such as es")
      .complete("language")
      .example("coop articles check", "Check the articles in force")
      .example("coop articles check --answers answers.yaml", "Check before founding")
      .description("A note is no finding: it recalls what the answers left open.")
      .exits({{0, "nothing was found"}, {1, "there are findings"}})
      .see_also({"coop-articles-show", "coop-init", "coop-proposal-new"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
