#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/proposal_view.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  term::Table table({{"proposal"}, {"kind"}, {"title", term::Align::Left, true}, {"by"}, {"date"}, {"state"}});
  auto json = report::Json::array();
  for (const auto& id : state.ids(rules::Kind::Proposal)) {
    const auto* proposal = state.get<rules::Proposal>(rules::proposal_ref(rules::ProposalId::from(id)));
    if (!proposal) return *state.failure();
    const auto stage = stage_of(state, *proposal);
    json.add(proposal_json(state, *proposal));
    table.row({{id, term::Style::Id},
               std::string(rules::word(proposal->kind)),
               proposal->title,
               proposal->author.str(),
               term::date_cell(proposal->date),
               {stage.text, stage.style, {stage.word}}});
  }
  if (env.options.json) {
    env.out.write(report::Json::object().set("proposals", std::move(json)).text());
  } else if (env.options.plain) {
    env.out.write(table.plain());
  } else if (table.empty()) {
    env.out.line("There is no proposal.");
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body proposal_list(cli::Spec& spec) {
  spec.summary("List proposals and what became of them")
      .example("coop proposal list", "What is proposed, voted on, carried out")
      .see_also({"coop-proposal-show", "coop-ballot-open"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
