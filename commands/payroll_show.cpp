#include <algorithm>
#include <memory>

#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "commands/pay_run_view.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  base::Month month;
  std::optional<rules::MemberId> slip;
};

std::string digest_of(const rules::State& state, const rules::PayRun& run) {
  const auto digest = state.digest(rules::pay_run_ref(run.month));
  return digest ? digest->str() : std::string();
}

std::string run_text(const rules::State& state, const rules::PayRun& run, const term::Look& look) {
  auto text = heading_line(fmt::format("Pay run of {}", run.month), say_approval(state, run), look);
  text += fmt::format("\n{}\n", run_table(run, look).text(look));
  std::vector<Fact> facts = {{"drafted", fmt::format("by {}", full_name(state, run.drafted_by))},
                             {"chart", fmt::format("in force from {}", run.chart)}};
  for (auto& fact : digest_facts(state, run)) facts.push_back(std::move(fact));
  if (!run.left_out.empty()) facts.push_back({"left out", say_left_out(state, run) + ": for a later run"});
  return text + facts_text(facts, look);
}

/// What one line of a slip pays: the hours of the run's month, or earlier ones that were left out then.
std::vector<Fact> line_facts(const rules::State& state, const rules::PayLine& line, const term::Look& look) {
  const auto* sheet = state.get<rules::HoursSheet>(rules::hours_ref(line.month, line.member));
  const auto approved = sheet && sheet->approved_by
                            ? fmt::format(", approved by {}", full_name(state, *sheet->approved_by))
                            : std::string();
  return {{"hours", fmt::format("{} in {}{}", say_hours(line.minutes), line.month, approved)},
          {"grade", fmt::format("{}, after {} of service", line.grade, term::say_count(line.years, "full year"))},
          {"rate", fmt::format("{} an hour", term::say_money(line.rate, look.utf8))},
          {"gross", term::styled(look, term::Style::Heading, term::say_money(line.gross, look.utf8))}};
}

/// REQUIRES: `slip` holds the lines of one member in `run`, at least one.
std::string slip_text(const rules::State& state, const rules::PayRun& run, const rules::PayRun& slip,
                      const term::Look& look) {
  const auto& member = slip.lines.front().member;
  auto text = heading_line(fmt::format("Pay slip of {}", full_name(state, member)), slip.month.str(), look);
  for (const auto& line : slip.lines) text += "\n" + facts_text(line_facts(state, line, look), look);
  std::vector<Fact> facts;
  if (slip.lines.size() > 1) facts.push_back({"in all", term::say_money(slip.total, look.utf8)});
  facts.push_back({"drafted", fmt::format("by {}", full_name(state, slip.drafted_by))});
  facts.push_back({"run", say_approval(state, slip)});
  for (auto& fact : digest_facts(state, run)) facts.push_back(std::move(fact));
  text += "\n" + facts_text(facts, look);
  if (!slip.approved_by) text += "\nThis is a draft: nothing is paid on it until somebody else approves the run.\n";
  return text;
}

report::Json slip_json(const rules::State& state, const rules::PayRun& run, const rules::PayRun& slip) {
  auto lines = report::Json::array();
  for (const auto& line : slip.lines) lines.add(line_json(line));
  auto json = report::Json::object();
  json.set("member", slip.lines.front().member).set("month", slip.month).set("drafted_by", slip.drafted_by);
  json.set("approved_by", slip.approved_by).set("lines", std::move(lines)).set("gross", slip.total);
  json.set("run_draft_sha256", draft_digest(run)).set("run_sha256", digest_of(state, run));
  return report::Json::object().set("slip", std::move(json));
}

/// The part of a run that pays one member, and what it comes to.
base::Result<rules::PayRun> slip_of(const rules::State& state, const rules::PayRun& run,
                                    const rules::MemberId& member) {
  COOP_CHECK(find<rules::Member>(state, rules::member_ref(member), "member", "member-unknown"));
  auto slip = run;
  std::erase_if(slip.lines, [&](const auto& line) { return line.member != member; });
  slip.total = base::Money(0, run.total.currency());
  for (const auto& line : slip.lines) {
    COOP_TRY(slip.total, slip.total.plus(line.gross));
  }
  if (!slip.lines.empty()) return slip;
  return base::fail("slip-unknown", "{} is not paid in the run of {}", full_name(state, member), run.month)
      .as(base::ErrorKind::Usage)
      .hint(fmt::format("'coop payroll show {}' shows who is", run.month));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  const auto& look = env.out.look();
  const auto* found = state.get<rules::PayRun>(rules::pay_run_ref(args.month));
  if (!found) {
    if (const auto* failure = state.failure()) return *failure;
    return base::fail("payroll-unknown", "no pay run of {} was drafted", args.month)
        .as(base::ErrorKind::Usage)
        .hint("'coop payroll list' shows those that were");
  }
  if (args.slip) {
    COOP_TRY(const auto slip, slip_of(state, *found, *args.slip));
    env.out.write(env.options.json    ? slip_json(state, *found, slip).text()
                  : env.options.plain ? run_table(slip, look).plain()
                                      : slip_text(state, *found, slip, look));
  } else if (env.options.json) {
    env.out.write(report::Json::object().set("run", run_json(state, *found)).text());
  } else {
    env.out.write(env.options.plain ? run_table(*found, look).plain() : run_text(state, *found, look));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body payroll_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show a pay run, or the slip of one member in it")
      .description(
          "The digest names exactly this run as it was drafted. It is what an approval names, and it stays the same "
          "when "
          "the run is approved. The record then also says who approved it, and so is stored under another digest, "
          "which is shown as well. A slip is a view of the run, for the member to keep: nothing is stored for it.")
      .argument("<month>", args->month, "The month, such as 2024-05")
      .complete("run")
      .option("--slip <member>", args->slip, "Only what this member is paid, as a pay slip")
      .complete("member")
      .example("coop payroll show 2024-02", "The run of February, line by line")
      .example("coop payroll show 2024-02 --slip bo", "Bo's pay slip")
      .exits({{0, "shown"}, {2, "there is no such run, or no such line in it"}})
      .see_also({"coop-payroll-list", "coop-payroll-approve"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
