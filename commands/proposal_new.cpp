#include <memory>

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/articles_changes.hpp"
#include "commands/articles_view.hpp"
#include "commands/chart_file.hpp"
#include "commands/keep_text.hpp"
#include "commands/look.hpp"
#include "commands/new_articles.hpp"
#include "commands/next_step.hpp"
#include "commands/office_text.hpp"
#include "commands/proposal_view.hpp"
#include "commands/recovery_view.hpp"
#include "commands/share_parts.hpp"
#include "commands/subject_text.hpp"
#include "os/file.hpp"
#include "term/editor.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::ProposalId proposal;
  std::string kind;
  std::string title;
  std::optional<std::string> text;
  std::optional<rules::MemberId> member;
  std::optional<rules::OfficeId> about_office;
  std::vector<std::string> targets;
  std::optional<std::string> chart;
  ArticleEdits edits;
};

rules::Input input_of(rules::Ref ref, rules::Record record) {
  const auto digest = base::Sha256::of(codec::encode(record));
  return {std::move(ref), std::move(record), digest};
}

/// Line ends and accents as a record has them; what is left to object to, the decoder says.
base::Result<rules::Input> read_text(const Args& args, std::string_view raw) {
  std::string text;
  for (const char c : base::is_utf8(raw) ? base::to_nfc(raw) : std::string(raw)) {
    if (c != '\r') text += c;
  }
  while (text.ends_with('\n')) text.pop_back();
  text += '\n';
  const auto ref = rules::proposal_text_ref(args.proposal);
  auto record = codec::decode(ref, text);
  if (!record) return std::move(record).error().as(base::ErrorKind::Usage);
  return input_of(ref, std::move(*record));
}

/// From --text, or from the person's editor.
base::Result<std::string> take_text(const Args& args, cli::Env& env) {
  if (args.text) return *args.text == "-" ? os::read_stdin() : os::read_file(*args.text);
  if (args.edits.edit)
    env.err.print("The clause is written. Now the reasons, for those who vote: the editor opens again.\n");
  return term::edit_text({"", args.proposal.str() + ".md", "--text <file>", env.prompt.can_ask(),
                          fmt::format("Why do you propose '{}'? Write it above, for those who vote, and save. An empty "
                                      "text proposes nothing.",
                                      base::printable(args.title))},
                         env.environment);
}

base::Result<rules::Target> read_target(const std::string& word) {
  const auto colon = word.find(": ");
  if (colon != std::string::npos && colon > 0 && colon + 2 < word.size())
    return rules::Target{word.substr(0, colon), word.substr(colon + 2)};
  return base::fail("target-form", "'{}' is not a target", base::printable(word))
      .as(base::ErrorKind::Usage)
      .hint("write what is measured, a colon, and the goal: --target \"surplus of 2025: EUR 20,000\"");
}

base::Result<rules::Input> read_chart(const Args& args, const Draft& draft) {
  const auto& file = *args.chart;
  COOP_TRY(const auto bytes, file == "-" ? os::read_stdin() : os::read_file(file));
  COOP_TRY(const auto currency, share_currency(draft.state));
  COOP_TRY(auto chart,
           read_chart_file(bytes, file == "-" ? "standard input" : file, {currency, draft.zone, draft.action.at}));
  return input_of(rules::proposal_chart_ref(args.proposal), std::move(chart));
}

base::Status check_options(const Args& args) {
  const auto only_for = [&](bool is_given, const char* option, const char* kind) -> base::Status {
    if (!is_given || args.kind == kind) return {};
    return base::fail("proposal-option", "{} is for proposals of the kind '{}', not '{}'", option, kind, args.kind)
        .as(base::ErrorKind::Usage);
  };
  COOP_CHECK(only_for(args.chart.has_value(), "--chart", "chart"));
  COOP_CHECK(only_for(!args.edits.sets.empty(), "--set", "articles"));
  COOP_CHECK(only_for(!args.edits.clauses.empty(), "--clause", "articles"));
  COOP_CHECK(only_for(args.edits.articles.has_value(), "--articles", "articles"));
  COOP_CHECK(only_for(args.edits.edit.has_value(), "--edit", "articles"));
  if (args.kind != "chart" || args.chart) return {};
  return base::fail("proposal-option", "a proposal of a pay chart needs the chart")
      .as(base::ErrorKind::Usage)
      .hint("give --chart <file>");
}

/// What the articles would become, shown before anything is signed.
base::Status add_articles(const Args& args, cli::Env& env, Draft& draft,
                          std::vector<articles::Difference>& differences) {
  COOP_TRY(auto made, new_articles(draft.state, args.edits));
  COOP_TRY(const auto before, articles_in_force(draft.state));
  const auto after = articles_of(made);
  auto compared = articles::compare(before, after);
  if (!compared) return std::move(compared).error().as(base::ErrorKind::Usage);  // the words are the person's own
  differences = std::move(*compared);
  if (!env.options.json) env.out.write(changes_text(differences, env.out.look()) + "\n");
  for (const auto& finding : new_findings(before, after)) {
    env.err.print("{} {} [{}]\n  {}\n", term::styled(env.err, term::Style::Waiting, "warning:"),
                  base::printable(finding.message), finding.code, base::printable(finding.remedy));
  }
  draft.action.inputs.push_back(input_of(rules::proposal_policy_ref(args.proposal), std::move(made.policy)));
  draft.action.inputs.push_back(input_of(rules::proposal_clauses_ref(args.proposal), std::move(made.clauses)));
  return {};
}

base::Status fill(const Args& args, cli::Env& env, const std::string& text, Draft& draft,
                  std::vector<articles::Difference>& differences) {
  if (args.member)
    COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(*args.member), "member", "member-unknown"));
  if (args.about_office) COOP_CHECK(find_office(draft.state, *args.about_office));
  rules::ProposalNew made{
      args.proposal, *rules::from_word<rules::ProposalKind>(args.kind), args.title, args.member, args.about_office, {}};
  if (made.kind == rules::ProposalKind::Recovery && args.member) {
    COOP_TRY(const auto* recovery, find_recovery(draft.state, *args.member));
    made.key = recovery->key;
  }
  for (const auto& word : args.targets) {
    COOP_TRY(auto target, read_target(word));
    made.targets.push_back(std::move(target));
  }
  COOP_TRY(auto words, read_text(args, text));
  draft.action.inputs.push_back(std::move(words));
  if (args.chart) {
    COOP_TRY(auto chart, read_chart(args, draft));
    draft.action.inputs.push_back(std::move(chart));
  }
  if (made.kind == rules::ProposalKind::Articles) COOP_CHECK(add_articles(args, env, draft, differences));
  draft.action.payload = std::move(made);
  return {};
}

base::Error keep_written(base::Error error, const Args& args, const cli::Env& env, const std::string& text) {
  if (args.edits.edit)
    error = keep_text(std::move(error), env, args.edits.written_name, *args.edits.written, "--articles");
  return args.text ? error : keep_text(std::move(error), env, args.proposal.str() + ".md", text, "--text");
}

base::Result<cli::Outcome> run(Args args, cli::Env& env) {
  COOP_CHECK(check_options(args));
  COOP_CHECK(take_clauses(args.edits, args.proposal.str() + ".yaml", env));
  if (auto written = check_edited(args.edits, env); !written) {
    return keep_text(std::move(written).error(), env, args.edits.written_name, *args.edits.written, "--articles");
  }
  auto taken = take_text(args, env);
  if (!taken && args.edits.edit) {
    return keep_text(std::move(taken).error(), env, args.edits.written_name, *args.edits.written, "--articles");
  }
  COOP_TRY(const auto text, std::move(taken));
  std::vector<articles::Difference> differences;
  const auto build = [&](Draft& draft) { return fill(args, env, text, draft, differences); };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& proposal = *state.get<rules::Proposal>(rules::proposal_ref(args.proposal));
    Telling telling;
    telling.sentence = fmt::format("{} proposed {}: {}", full_name(state, action.by), args.proposal, args.title);
    telling.facts = {{"kind", args.kind}};
    if (args.member) telling.facts.emplace_back(proposal.key ? "for" : "admits", full_name(state, *args.member));
    if (args.about_office) telling.facts.emplace_back("office", args.about_office->str());
    for (const auto& target : proposal.targets)
      telling.facts.emplace_back("target", target.measure + ": " + target.goal);
    const Reader reader{state, action.by, action.at};
    telling.next =
        proposal.office
            ? steps_to_ballot(reader,
                              fmt::format("coop ballot open <id> --office {} --candidate {}={}", *proposal.office,
                                          action.by, args.proposal),
                              {{}, proposal.office})
            : steps_to_ballot(reader, fmt::format("coop ballot open {} --proposal {}", args.proposal, args.proposal),
                              {args.proposal, {}});
    telling.details = proposal_json(state, proposal);
    if (!differences.empty()) telling.details.set("changes", changes_json(differences));
    return telling;
  };
  auto outcome = act(env, args, build, tell);
  if (!outcome && (!args.text || args.edits.edit)) return keep_written(std::move(outcome).error(), args, env, text);
  return outcome;
}

}  // namespace

cli::Body proposal_new(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Propose something to be decided")
      .description(
          "A proposal is a text with a title, and what its kind asks for: a motion nothing more; a plan the office "
          "that "
          "it is for and its targets; a membership the applicant; a chart the new pay chart; recovery the member who "
          "lost their keys; articles the parameters "
          "and clauses that change in the articles in force. What was proposed stays as it is: a ballot on it names "
          "its digest. Without --text an editor opens.")
      .description(
          "A pay chart is a file with 'effective: 2024-03-01' and 'grades:', each with id, title and steps of years, "
          "from and to; days and amounts in the forms of 'coop help options'. In a clause, {param:shares.price} stands "
          "for the parameter, so that words and rules agree.")
      .argument("<id>", args->proposal, "A new word for the proposal, such as oven")
      .option("--kind {motion | plan | membership | chart | articles | recovery}", args->kind, "What it proposes")
      .required()
      .option("--title <text>", args->title, "One line that says what it proposes")
      .required()
      .option("--text <file>", args->text, "The text, or - for standard input")
      .complete("file")
      .option("--member <id>", args->member, "membership: the applicant; recovery: who lost their keys")
      .complete("member")
      .option("--office <id>", args->about_office, "plan: the office that it is for")
      .complete("office")
      .option("--target <measure: goal>", args->targets, "plan: what is measured, and promised; once for each")
      .option("--chart <file>", args->chart, "chart: the pay chart, or -")
      .complete("file")
      .option("--set <path>=<value>", args->edits.sets, "articles: a parameter and its new value; once for each")
      .option("--clause <id>=<file>", args->edits.clauses,
              "articles: a clause, by its number or id, and its new text; once for each")
      .option("--edit <clause>", args->edits.edit,
              "articles: opens this clause in the editor, with those below it, or 'all'")
      .option("--articles <file>", args->edits.articles,
              "articles: a clause, or all of them, as 'coop articles show --source' writes them; or -")
      .complete("file")
      .example("coop proposal new oven --kind motion --title \"Second oven\" --text oven.md", "Propose to buy an oven")
      .example("coop proposal new day --kind articles --title Day --set hours.most-per-day=10",
               "Propose to change the articles")
      .exits({{0, "proposed"}, {1, "a rule refused it, or the editor was left without a text"}})
      .see_also({"coop-proposal-show", "coop-ballot-open", "coop-articles-amend"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
