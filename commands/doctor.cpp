#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/doctor_checks.hpp"
#include "commands/facts.hpp"
#include "report/json.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using Level = Diagnosis::Level;

constexpr int kAbout = 12;  ///< the longest is "git settings"
constexpr int kHang = 6 + 2 + kAbout + 2;

struct Args : IdentityOptions {
  bool offline = false;
};

std::string_view word(Level level) {
  return level == Level::Good ? "good" : level == Level::Advice ? "advice" : "bad";
}

term::Style style(Level level) {
  return level == Level::Good ? term::Style::Good : level == Level::Advice ? term::Style::Waiting : term::Style::Bad;
}

void add(std::vector<Diagnosis>& all, std::vector<Diagnosis> more) {
  for (auto& one : more) all.push_back(std::move(one));
}

std::vector<Diagnosis> examine(const Args& args, cli::Env& env) {
  auto all = check_programs(env);
  add(all, check_folders(env));
  const history::Marks marks(state_folder(env));
  const auto ledger = history::Ledger::open(env.options.directory, marks, history::Ledger::For::Reading);
  if (!ledger) {
    all.push_back(diagnosis_of("repository", ledger.error()));
    return all;
  }
  add(all, check_keys(env, ledger->state(), args));
  add(all, check_clocks(env, ledger->state()));
  add(all, check_repository(*ledger));
  add(all, check_seat(env, *ledger, args.offline));
  return all;
}

/// "bad     keys          what is wrong", and under it what mends it.
std::string text_of(const Diagnosis& one, const term::Look& look) {
  const auto width = std::min(look.width, kTextColumns);
  auto text = term::styled(look, style(one.level), fmt::format("{:<6}", word(one.level))) + "  " +
              fmt::format("{:<{}}  ", one.about, kAbout);
  text += term::wrap(one.says, width, kHang, kHang).substr(kHang) + "\n";
  for (const auto& remedy : one.remedies) text += term::wrap("- " + remedy, width, kHang + 2, kHang) + "\n";
  return text;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto all = examine(args, env);
  const auto count = [&](Level level) {
    return static_cast<std::int64_t>(
        std::count_if(all.begin(), all.end(), [&](const Diagnosis& one) { return one.level == level; }));
  };
  const auto bad = count(Level::Bad);
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto& one : all) {
      list.add(report::Json::object()
                   .set("level", word(one.level))
                   .set("about", one.about)
                   .set("says", one.says)
                   .set("remedies", report::Json::array(one.remedies)));
    }
    env.out.write(report::Json::object().set("healthy", bad == 0).set("checks", std::move(list)).text());
    return bad == 0 ? cli::Outcome::done() : cli::Outcome::findings();
  }
  // What is wrong comes first: that is what one came for.
  for (const auto level : {Level::Bad, Level::Advice}) {
    for (const auto& one : all) {
      if (one.level == level) env.out.write(text_of(one, env.out.look()));
    }
  }
  for (const auto& one : all) {
    if (one.level == Level::Good && !env.options.quiet) env.out.write(text_of(one, env.out.look()));
  }
  const auto advice = count(Level::Advice);
  env.out.print("{}{}\n", env.options.quiet ? "" : "\n",
                bad > 0 ? term::say_count(bad, "thing") + " to be mended."
                : advice > 0
                    ? "Nothing is wrong; " + term::say_count(advice, "piece of advice", "pieces of advice") + "."
                    : "Nothing is wrong.");
  return bad == 0 ? cli::Outcome::done() : cli::Outcome::findings();
}

}  // namespace

cli::Body doctor(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Say what is wrong here, and what mends it")
      .description(
          "Looks at the programs, folders, keys, agent, clock, repository and seat that coop works with, and says for "
          "each what is wrong and which commands mend it. It changes nothing. 'coop audit' looks at the history.")
      .flag("--offline", args->offline, "Do not ask the seat")
      .option("--as <member>", args->as, "As whom you mean to act")
      .complete("member")
      .option("--key <file>", args->key, "The key that you mean to use")
      .complete("file")
      .example("coop doctor", "When something does not work")
      .exits({{0, "nothing is wrong, advice aside"}, {1, "something is to be mended"}})
      .see_also({"coop-audit", "coop-status", "coop-keys(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
