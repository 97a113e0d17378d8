#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/office_text.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::OfficeId taken;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto& id = args.taken;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find_office(draft.state, id));
    draft.action.payload = rules::OfficeAccept{id};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& office = *state.get<rules::Office>(rules::office_ref(id));
    Telling telling;
    telling.sentence =
        fmt::format("{} is {} until {}.", full_name(state, action.by), id, term::say_date(*office.until));
    if (office.plan) telling.facts = {{"plan", office.plan->str()}};
    telling.next = {fmt::format("coop office show {}", id)};
    telling.details.set("office", id).set("holder", office.holder).set("since", office.since);
    telling.details.set("until", office.until).set("plan", office.plan);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body office_accept(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Take an office to which you were elected")
      .description(
          "Your term begins today. It rests on the ballot that elected you, which is then spent. While another still "
          "holds "
          "the office, wait for the end of the term.")
      .argument("<office>", args->taken, "The office")
      .complete("office")
      .example("coop office accept president", "Take the office, on the ballot that elected you")
      .exits({{0, "accepted"}, {1, "a rule refused it"}})
      .see_also({"coop-office-resign", "coop-ballot-close"});
  declare_act(spec, *args, true);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
