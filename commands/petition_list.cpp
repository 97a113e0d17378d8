#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/petition_view.hpp"
#include "commands/subject_text.hpp"
#include "rules/powers.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  const auto today = env.now.utc_date();
  term::Table table({{"petition"}, {"about", term::Align::Left, true}, {"signed", term::Align::Right}, {"state"}});
  auto json = report::Json::array();
  for (const auto& id : state.ids(rules::Kind::Petition)) {
    const auto* petition = state.get<rules::Petition>(rules::petition_ref(rules::PetitionId::from(id)));
    if (!petition) return *state.failure();
    const auto stage = stage_of(state, *petition, today);
    json.add(petition_json(state, *petition, today));
    const auto has = std::to_string(rules::count_signatures(state, *petition));
    const auto needed = std::to_string(petition->needed);
    table.row({{id, term::Style::Id},
               say_subject(state, petition->subject),
               {has + " of " + needed, term::Style::Plain, {has, needed}},
               {stage.text, stage.style, {stage.word, petition->until.str()}}});
  }
  if (env.options.json) {
    env.out.write(report::Json::object().set("petitions", std::move(json)).text());
  } else if (env.options.plain) {
    env.out.write(table.plain());
  } else if (table.empty()) {
    env.out.line("There is no petition.");
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body petition_list(cli::Spec& spec) {
  spec.summary("List petitions and how far they have come")
      .example("coop petition list", "Which petitions still need signatures")
      .see_also({"coop-petition-show", "coop-petition-sign"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
