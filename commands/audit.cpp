#include "history/audit.hpp"

#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/audit_text.hpp"
#include "commands/clock_note.hpp"
#include "commands/hand_edits.hpp"
#include "commands/identity.hpp"
#include "commands/look.hpp"
#include "commands/past.hpp"
#include "history/admission.hpp"
#include "term/progress.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  bool all = false;
  bool no_objects = false;
  bool accept_line = false;
  bool only_new = false;
};

/// What is summed while the replay goes by.
class Sums {
 public:
  void hear(const history::ReplayedAction& heard) {
    const auto& payload = heard.action.payload;
    if (const auto* pay = std::get_if<rules::SharePay>(&payload)) payments_.emplace_back(heard.commit, pay->amount);
    if (std::holds_alternative<rules::BallotClose>(payload)) ++sums_.ballots_closed;
    if (std::holds_alternative<rules::PayrollDraft>(payload)) ++sums_.runs_drafted;
    if (std::holds_alternative<rules::PayrollApprove>(payload)) ++sums_.runs_approved;
    sums_.checkpoint = heard.chain;
  }

  /// Adds what the records of the tip say, and balances the payments with it. What cannot be summed stays unsaid: that
  /// the record is unreadable is among the findings.
  AuditSums finish(const base::Result<Past>& past, const history::AuditReport& report) {
    if (!past || !add_records(sums_, past->state()) || !sums_.paid_by_records) return sums_;
    base::Money total(0, sums_.paid_by_records->currency());
    const auto bad = commits_with_findings(report);
    for (const auto& [commit, amount] : payments_) {
      if (bad.contains(commit)) continue;
      const auto sum = total.plus(amount);
      if (!sum) return sums_;
      total = *sum;
    }
    sums_.paid_by_actions = total;
    return sums_;
  }

 private:
  AuditSums sums_;
  std::vector<std::pair<store::Oid, base::Money>> payments_;
};

/// Where the newest action is still to come, one of two clocks is wrong, and nobody can say yet that all is well.
base::Status check_time(const history::AuditReport& report, const cli::Env& env) {
  if (!report.last_at) return {};
  return history::check_clock(*report.last_at, env.now);
}

/// What came since this user's program verified the line last, and no object of what came before.
base::Result<cli::Outcome> run_new(const Args& args, cli::Env& env) {
  const history::Marks marks(state_folder(env));
  COOP_TRY(const auto ledger, history::Ledger::open(env.options.directory, marks, history::Ledger::For::Reading));
  const auto* coop = ledger.state().get<rules::Coop>(rules::coop_ref());
  history::AuditReport report;
  report.name = coop ? coop->name : "";
  report.actions = ledger.replayed();
  report.findings = ledger.findings();
  report.last_at = ledger.state().last_at();
  report.coop_id = ledger.state().coop_id();
  report.tip = ledger.tip();
  const auto outcome = report.findings.empty() ? cli::Outcome::done() : cli::Outcome::findings();
  if (report.findings.empty()) COOP_CHECK(check_time(report, env));
  if (env.options.json) {
    auto findings = report::Json::array();
    for (const auto& finding : report.findings) {
      findings.add(report::Json::object()
                       .set("code", finding.code)
                       .set("commit", finding.commit.str())
                       .set("detail", finding.detail));
    }
    auto json = report::Json::object().set("passed", report.findings.empty()).set("new_actions", report.actions);
    json.set("actions", ledger.actions()).set("tip", report.tip->str()).set("findings", std::move(findings));
    env.out.write(json.text());
    return outcome;
  }
  const auto& look = env.out.look();
  env.out.print("{}: replayed {} that came since this program verified the line last; it holds {}.\n\n",
                term::styled(look, term::Style::Heading, base::printable(report.name)),
                term::say_count(report.actions, "action"), term::say_count(ledger.actions(), "action"));
  COOP_TRY(const auto zone, zone_of(ledger.state()));
  env.out.write(audit_findings(report, args.all, look, &zone));
  env.out.write(audit_verdict(report, look));
  return outcome;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.only_new) return run_new(args, env);
  Sums heard;
  std::optional<term::Progress> progress;
  history::AuditOptions options;
  options.objects = !args.no_objects;
  options.forget_mark = args.accept_line;
  options.heard = [&](const history::ReplayedAction& action) { heard.hear(action); };
  options.progress = [&](std::int64_t done, std::int64_t all) {
    if (!progress) progress.emplace(env.err, "Replaying", all);
    progress->reach(done);
    // What follows is the objects pass, which does not say how far it is.
    if (done == all) progress.reset();
  };
  const history::Marks marks(state_folder(env));
  const auto report = history::audit(env.options.directory, marks, options);
  progress.reset();
  if (!report) return report.error();
  const auto past = Past::open(env.options.directory);
  const auto* coop = past ? past->state().get<rules::Coop>(rules::coop_ref()) : nullptr;
  if (coop) env.time_zone = coop->time_zone;
  const auto sums = heard.finish(past, *report);
  COOP_TRY(const auto repository, store::Repository::open(env.options.directory));
  const auto edits = find_hand_edits(repository);
  const auto outcome = report->findings.empty() ? cli::Outcome::done() : cli::Outcome::findings();

  if (env.options.verbose > 0) {
    env.err.print("replayed in {} ms", term::say_number(report->milliseconds_rules));
    if (options.objects) env.err.print(", objects hashed in {} ms", term::say_number(report->milliseconds_objects));
    env.err.line();
  }
  if (env.options.json) {
    if (report->findings.empty()) COOP_CHECK(check_time(*report, env));
    env.out.write(audit_json(*report, sums, options.objects).set("edited", hand_edits_json(edits)).text());
    return outcome;
  }
  if (env.options.plain) {
    for (const auto& finding : report->findings) {
      env.out.print("{}\t{}\t{}\t{}\t{}\n", finding.commit.is_zero() ? "" : finding.commit.str(),
                    base::printable(finding.at), base::printable(finding.by), base::printable(finding.code),
                    base::printable(finding.detail));
    }
    if (report->findings.empty()) COOP_CHECK(check_time(*report, env));
    return outcome;
  }
  const auto& look = env.out.look();
  env.out.write(audit_summary(*report, sums, options.objects, look));
  env.out.line();
  // Where the record of the co-op is among what is wrong, times are said in UTC.
  const auto zone = past ? zone_of(past->state()) : os::Zone::find("UTC");
  if (const auto findings = audit_findings(*report, args.all, look, zone ? &*zone : nullptr); !findings.empty()) {
    env.out.write(findings);
    env.out.line();
  }
  const auto note = clock_note(report->last_at, env.now, zone ? &*zone : nullptr, look);
  if (!report->findings.empty() && !note.empty()) env.out.print("{}\n", note);
  if (const auto text = hand_edits_text(edits, look); !text.empty()) env.out.print("{}\n", text);
  if (const auto text = audit_way_back(*report, repository.is_bare(), look); !text.empty()) {
    env.out.print("{}\n", text);
  }
  if (report->findings.empty()) COOP_CHECK(check_time(*report, env));
  env.out.write(audit_verdict(*report, look));
  return outcome;
}

}  // namespace

cli::Body audit(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Replay the whole history and check every rule")
      .description(
          "Begins at the founding and asks of every action: is it signed by a key that was its author's at that point, "
          "did the articles then in force allow it, and does the record hold exactly what follows from it? Then every "
          "stored copy of every object is hashed. It needs no key, no network and no setting, and reads a bare or "
          "read-only repository as well.")
      .description(
          "What stands in the commits is the record, and that alone is audited. Files of this clone that were changed "
          "by hand are named beside it, and are no finding.")
      .description(
          "What is wrong is a finding, with the commit, the member it names, and a code that 'coop help errors' "
          "explains. "
          "The audit goes on behind a finding with what the commit holds. 'coop help audit' says what an audit proves, "
          "and what it cannot.")
      .flag("--all", args->all, "Show every finding, not only the first ten of each kind")
      .flag("--no-objects", args->no_objects, "Leave out the hashing of stored copies")
      .flag("--new", args->only_new, "Only what came since this program verified this clone last, and no objects")
      .flag("--accept-line", args->accept_line, "Take the line as it is, and forget what this clone held before")
      .example("coop audit", "Check everything")
      .example("coop audit --no-objects --json", "The replay alone, for a program")
      .exits({{0, "passed"}, {1, "there are findings"}, {3, "it could not be audited"}})
      .see_also({"coop-log", "coop-show", "coop-restore", "coop-errors(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
