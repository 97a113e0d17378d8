#include <memory>

#include "commands/all.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/recovery_view.hpp"
#include "report/json.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

struct Args {
  bool all = false;
};

std::vector<const rules::Recovery*> chosen(const rules::State& state, bool all) {
  if (!all) return open_recoveries(state);
  std::vector<const rules::Recovery*> found;
  for (const auto& id : state.ids(rules::Kind::Recovery)) {
    if (const auto* recovery = state.get<rules::Recovery>(rules::recovery_ref(id))) found.push_back(recovery);
  }
  return found;
}

std::string json_of(const std::vector<const rules::Recovery*>& recoveries) {
  auto list = report::Json::array();
  for (const auto* recovery : recoveries) {
    auto json = report::Json::object();
    json.set("member", recovery->member).set("key", recovery->key).set("requested_by", recovery->requested_by);
    json.set("requested", recovery->requested).set("approvals", report::Json::array(recovery->approvals));
    json.set("approved", recovery->approved).set("under", recovery->under).set("vetoed", recovery->vetoed);
    json.set("taken_effect", recovery->taken_effect);
    list.add(std::move(json));
  }
  return report::Json::object().set("recoveries", std::move(list)).text();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  const auto recoveries = chosen(state, args.all);
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(recoveries));
    return cli::Outcome::done();
  }
  if (recoveries.empty() && !env.options.plain) {
    env.out.line(args.all ? "Nobody has ever asked for a new key." : "Nobody asks for a new key.");
    return cli::Outcome::done();
  }
  COOP_TRY(const auto zone, zone_of(state));
  term::Table table({{"member", term::Align::Left, true}, {"new key"}, {"stands", term::Align::Left, true}});
  for (const auto* recovery : recoveries) {
    table.row({{full_name(state, recovery->member), term::Style::Plain, {recovery->member.str()}},
               {short_fingerprint(recovery->key), term::Style::Id, {recovery->key}},
               say_progress(state, *recovery, zone)});
  }
  env.out.write(env.options.plain ? table.plain() : table.text(env.out.look()));
  return cli::Outcome::done();
}

}  // namespace

cli::Body recovery_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List the new keys that members who lost theirs ask for")
      .description("Each with the new key, and how far it has come.")
      .flag("--all", args->all, "Those too that are over")
      .example("coop recovery list", "What your guardianship may be wanted for")
      .exits({{0, "listed"}})
      .see_also({"coop-recovery-approve", "coop-recovery-veto"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
