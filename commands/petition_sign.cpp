#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/petition_view.hpp"
#include "commands/subject_text.hpp"
#include "rules/powers.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::PetitionId petition;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto* petition,
             find<rules::Petition>(draft.state, rules::petition_ref(args.petition), "petition", "petition-unknown"));
    draft.action.payload = rules::PetitionSign{args.petition, petition->decision, petition->subject};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& petition = *state.get<rules::Petition>(rules::petition_ref(args.petition));
    const bool is_complete = rules::count_signatures(state, petition) >= petition.needed;
    Telling telling;
    telling.sentence = fmt::format("{} signed petition {}.", full_name(state, action.by), args.petition);
    telling.facts = {{"asks for", "a ballot on " + say_subject(state, petition.subject)},
                     {"signed", say_signatures(state, petition)}};
    telling.next = {is_complete
                        ? opening_command(petition)
                        : step({state, action.by, action.at}, fmt::format("coop petition sign {}", args.petition),
                               rules::PetitionSign{args.petition, petition.decision, petition.subject})};
    telling.details.set("petition", args.petition).set("signatures", report::Json::array(petition.signatures));
    telling.details.set("needed", petition.needed).set("complete", is_complete);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body petition_sign(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Sign a petition for a ballot")
      .argument("<petition>", args->petition, "The petition")
      .complete("petition")
      .example("coop petition sign first-president", "Ask with the others that the President be elected")
      .exits({{0, "signed"}, {1, "a rule refused it, such as petition-signed"}})
      .see_also({"coop-petition-show", "coop-ballot-open"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
