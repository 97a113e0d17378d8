#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/petition_view.hpp"
#include "commands/subject_text.hpp"
#include "rules/powers.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  rules::PetitionId petition;
};

void print_page(const Reader& reader, const rules::Petition& petition, term::Stream& out) {
  const auto& state = reader.state;
  const auto today = reader.now.utc_date();
  const auto stage = stage_of(state, petition, today);
  std::string names;
  for (const auto& member : petition.signatures) names += (names.empty() ? "" : ", ") + full_name(state, member);
  out.write(
      heading_line(styled(out, term::Style::Id, petition.id.str()), styled(out, stage.style, stage.text), out.look()));
  out.write(facts_text(
      {{"asks for", "a ballot on " + say_subject(state, petition.subject)},
       {"decision", petition.decision.str()},
       {"begun", term::say_date(petition.date)},
       {"until", fmt::format("{}, {}", term::say_date(petition.until), term::say_span(petition.until, today))},
       {"signed", fmt::format("{}: {}", names, say_signatures(state, petition))}},
      out.look()));
  if (stage.word == "open") {
    out.print("\nNext:  {}\n", step(reader, fmt::format("coop petition sign {}", petition.id),
                                    rules::PetitionSign{petition.id, petition.decision, petition.subject}));
  }
  if (stage.word == "complete") {
    out.print("\nNext:  {}\n", step_under_petition(reader, opening_command(petition)));
  }
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  COOP_TRY(const auto* petition,
           find<rules::Petition>(state, rules::petition_ref(args.petition), "petition", "petition-unknown"));
  const auto today = env.now.utc_date();
  if (env.options.json) {
    env.out.write(report::Json::object().set("petition", petition_json(state, *petition, today)).text());
  } else if (env.options.plain) {
    for (const auto& member : petition->signatures) env.out.print("{}\t{}\n", petition->id, member);
  } else {
    print_page(reader_at(env, state), *petition, env.out);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body petition_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show what a petition asks for and who signed it")
      .description("--plain writes its signatures, in the order in which they came.")
      .argument("<petition>", args->petition, "The petition")
      .complete("petition")
      .example("coop petition show first-president", "Who asks for the election, and how many are missing")
      .exits({{0, "shown"}, {2, "there is no such petition"}})
      .see_also({"coop-petition-sign", "coop-ballot-open"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
