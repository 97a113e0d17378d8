#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/aside_view.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto actions, aside_actions(ledger, env.now));
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto& one : actions) {
      auto json = report::Json::object().set("commit", one.commit.str()).set("subject", one.subject).set("by", one.by);
      json.set("code", one.why ? report::Json(one.why->code) : report::Json());
      list.add(json.set("why", one.why ? report::Json(one.why->message) : report::Json()));
    }
    env.out.write(report::Json::object().set("aside", std::move(list)).text());
  } else if (env.options.plain) {
    for (const auto& one : actions) {
      env.out.print("{}\t{}\t{}\t{}\n", one.commit, one.by, one.why ? one.why->code : "", base::printable(one.subject));
    }
  } else if (actions.empty()) {
    env.out.line("Nothing is kept aside.");
  } else {
    for (const auto& one : actions) env.out.write(aside_lines(one, env.out.look()));
    env.out.print(
        "\nNext:  coop show <commit>         (what it says)\n       coop aside redo <commit>   (its author)\n       "
        "coop aside drop <commit>\n");
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body aside_list(cli::Spec& spec) {
  spec.summary("List the actions that a sync kept aside, and why")
      .description(
          "An action that was recorded here and not published yet is done anew when others were faster. Where it does "
          "not hold any more it is kept aside with its files, and waits until its author does it again or drops it. "
          "Each is judged as it would be now.")
      .example("coop aside list", "What did not get into the record, and why")
      .exits({{0, "listed, if anything"}})
      .see_also({"coop-sync", "coop-aside-redo", "coop-aside-drop"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
