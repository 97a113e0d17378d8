#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/petition_view.hpp"
#include "commands/subject_text.hpp"
#include "rules/powers.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : SubjectOptions {
  rules::PetitionId petition;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto asked, asked_of(draft.state, args));
    draft.action.payload = rules::PetitionNew{args.petition, asked.decision, asked.subject};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& petition = *state.get<rules::Petition>(rules::petition_ref(args.petition));
    const bool is_complete = rules::count_signatures(state, petition) >= petition.needed;
    Telling telling;
    telling.sentence = fmt::format("{} began petition {}.", full_name(state, action.by), args.petition);
    telling.facts = {{"asks for", "a ballot on " + say_subject(state, petition.subject)},
                     {"decision", petition.decision.str()},
                     {"signed", say_signatures(state, petition)},
                     {"until", fmt::format("{}, {}", term::say_date(petition.until),
                                           term::say_span(petition.until, action.at.utc_date()))}};
    telling.next = {is_complete
                        ? opening_command(petition)
                        : step({state, action.by, action.at}, fmt::format("coop petition sign {}", args.petition),
                               rules::PetitionSign{args.petition, petition.decision, petition.subject})};
    telling.details.set("petition", args.petition).set("about", subject_json(petition.subject));
    telling.details.set("decision", petition.decision).set("needed", petition.needed).set("until", petition.until);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body petition_new(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Begin a petition that a ballot be opened")
      .description(
          "With enough signatures of owners a petition opens the ballot that it asks for, whether or not an officer "
          "wants it: the way to elect the first officers, and round an office that does nothing. Who begins it has "
          "signed it. How many signatures it needs follows from the articles, and is frozen now.")
      .argument("<id>", args->petition, "A new word for the petition, such as first-election");
  declare_subject(spec, *args);
  spec.example("coop petition new first-president --office president", "Ask that the President be elected")
      .exits({{0, "begun"}, {1, "a rule refused it"}})
      .see_also({"coop-petition-sign", "coop-ballot-open"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
