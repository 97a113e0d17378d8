#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/aside_view.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : IdentityOptions {
  std::optional<std::string> remote;
  bool restore = false;
  bool adopt = false;
};

base::Result<history::Remote> find_remote(const cli::Env& env, const std::string& name) {
  COOP_TRY(const auto remotes, remotes_of(env, env.options.directory));
  COOP_TRY(const auto found, remotes.find(name));
  if (found) return *found;
  if (name == history::kSeat) {
    return base::fail("no-seat", "this clone has no seat to exchange actions with")
        .as(base::ErrorKind::Usage)
        .hint("coop remote add --make seat <folder>   makes one in a folder that all can reach")
        .hint("coop remote add seat <address>         names one that there is");
  }
  return base::fail("remote-unknown", "no remote '{}'", base::printable(name))
      .as(base::ErrorKind::Usage)
      .hint("'coop remote list' shows them");
}

report::Json json_of(const syncing::Report& report) {
  auto aside = report::Json::array();
  for (const auto& one : report.aside) {
    auto json = report::Json::object().set("commit", one.commit.str()).set("subject", one.subject).set("by", one.by);
    aside.add(json.set("code", one.why.code).set("why", one.why.message));
  }
  auto json = report::Json::object().set("received", report.received).set("published", report.published);
  json.set("restored", report.restored > 0).set("carried", report.carried);
  json.set("unpublished", report.unpublished).set("tip", report.tip.str());
  json.set("counted_anew", report::Json::array(report.counted_anew));
  return json.set("aside", std::move(aside));
}

void print_text(cli::Env& env, const history::Remote& remote, const syncing::Report& report) {
  const auto where = remote.is_seat() ? std::string("the seat") : "'" + base::printable(remote.name) + "'";
  if (report.restored > 0) env.out.print("Put the line of {} back.\n", where);
  const auto count = [](std::int64_t number) { return term::say_count(number, "action"); };
  if (report.received == 0 && report.published == 0 && report.carried == 0 && report.aside.empty()) {
    env.out.print("Nothing is new: this clone and {} hold the same.\n", where);
  } else {
    env.out.print("Received {}, {} {}.\n", count(report.received), remote.is_seat() ? "published" : "gave",
                  count(remote.is_seat() ? report.published : report.carried));
  }
  if (report.unpublished > 0) {
    env.out.print(
        "{} not published: that is done by a sync with the seat.\n",
        report.unpublished == 1 ? "An action here is" : fmt::format("{} here are", count(report.unpublished)));
  }
  if (!report.counted_anew.empty()) {
    env.out.print("Counted anew, with what was received: {}.\n", fmt::join(report.counted_anew, ", "));
  }
  if (report.is_first) {
    env.out.print("\nNext:  coop clone {}   (each of the others)\n", base::printable(remote.url));
    return;
  }
  if (report.aside.empty()) {
    const char* label = "\nNext:  ";
    for (const auto& ballot : report.counted_anew) {
      env.out.print("{}coop ballot tally {}\n", label, ballot);
      label = "       ";
    }
    return;
  }
  env.out.print("\n{}\n", term::styled(env.out, term::Style::Heading, "Kept aside"));
  for (const auto& one : report.aside) {
    env.out.write(aside_lines({one.commit, one.subject, one.by, one.why}, env.out.look()));
  }
  env.out.line("\nNext:  coop aside list");
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.restore && args.adopt) {
    return base::fail("sync-form", "a line is restored or adopted, not both").as(base::ErrorKind::Usage);
  }
  COOP_TRY(const auto remote, find_remote(env, args.remote.value_or(std::string(history::kSeat))));
  {
    COOP_TRY(const auto ledger, look(env));  // for the clocks of the co-op, and its findings
    if (!ledger.findings().empty()) COOP_CHECK(history::check_good(ledger.findings()));
  }
  if (!env.options.quiet && env.err.look().tty) env.err.print("Fetching from {} ...\n", base::printable(remote.url));
  const ExchangeSetting setting(env, args, env.options.directory);
  const auto mode = args.restore ? syncing::Mode::Restore : args.adopt ? syncing::Mode::Adopt : syncing::Mode::Plain;
  COOP_TRY(const auto report, syncing::synchronise(setting.get(), remote, mode));
  env.deed = {fmt::format("exchanged actions with {}", base::printable(remote.url)), "'coop log' shows them"};
  if (env.options.json) {
    env.out.write(report::Json::object().set("sync", json_of(report)).text());
  } else if (env.options.plain) {
    for (const auto& one : report.aside) env.out.print("{}\t{}\t{}\n", one.commit, one.by, one.why.code);
  } else {
    print_text(env, remote, report);
  }
  return report.aside.empty() ? cli::Outcome::done() : cli::Outcome::findings();
}

}  // namespace

cli::Body sync(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Exchange signed history with the others")
      .description(
          "Fetches from the seat, verifies every action before anything here moves, does your unpublished actions "
          "anew on top, and publishes them. An action that no longer holds, because of what others did meanwhile, is "
          "refused by its rule and kept aside, never lost: 'coop aside list' shows it.")
      .description(
          "What the seat held once it must hold for ever. Where it lost something, or holds another line, nothing "
          "moves, and it is said what vanished; --restore puts it back, --adopt takes the other line.")
      .argument("[<remote>]", args->remote, "A carrier, such as a stick (default: the seat)")
      .complete("remote")
      .flag("--restore", args->restore, "Put back what the seat lost, or take a bad tip off it")
      .flag("--adopt", args->adopt, "Take the seat's line where it parts from the one held before")
      .option("--as <member>", args->as, "As this member, by one of their keys")
      .complete("member")
      .option("--key <file>", args->key, "The key to sign with")
      .complete("file")
      .example("coop sync", "Send and receive")
      .example("coop sync stick", "Exchange through a repository on a stick")
      .exits({{0, "exchanged"}, {1, "exchanged, but an action was kept aside"}, {5, "nothing was taken over"}})
      .see_also({"coop-clone", "coop-remote-add", "coop-aside-list", "coop-audit"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
