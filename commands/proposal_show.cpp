#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/articles_changes.hpp"
#include "commands/facts.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "commands/proposal_view.hpp"
#include "commands/subject_text.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  rules::ProposalId proposal;
};

std::vector<Fact> facts_of(const rules::State& state, const rules::Proposal& proposal) {
  std::vector<Fact> facts = {
      {"kind", std::string(rules::word(proposal.kind))},
      {"by", fmt::format("{}, {}", full_name(state, proposal.author), term::say_date(proposal.date))}};
  if (proposal.member) facts.push_back({proposal.key ? "for" : "admits", full_name(state, *proposal.member)});
  if (proposal.key) facts.push_back({"new key", fingerprint_of(*proposal.key)});
  if (proposal.office) facts.push_back({"office", proposal.office->str()});
  for (const auto& target : proposal.targets) {
    facts.push_back({"target", fmt::format("{}: {}", base::printable(target.measure), base::printable(target.goal))});
  }
  std::string ballots;
  for (const auto& id : ballots_on(state, proposal)) ballots += (ballots.empty() ? "" : ", ") + id.str();
  if (!ballots.empty()) facts.push_back({"ballots", ballots});
  const bool is_lapsed = proposal.articles && proposal.articles != state.digest(rules::clauses_ref());
  const bool is_candidacy = proposal.kind == rules::ProposalKind::Plan;
  if (const auto* policy = state.policy(); policy && ballots.empty() && !is_lapsed && !is_candidacy) {
    if (const auto* decision = policy->decision(decision_for(state, *policy, proposal))) {
      facts.push_back({"needs", say_rule(*decision)});
    }
  }
  return facts;
}

std::string chart_text(const rules::PayChart& chart, const term::Look& look) {
  term::Table table({{"grade"},
                     {"title", term::Align::Left, true},
                     {"after years", term::Align::Right},
                     {"from", term::Align::Right},
                     {"to", term::Align::Right}});
  for (const auto& grade : chart.grades) {
    for (const auto& step : grade.steps) {
      const bool is_first = &step == &grade.steps.front();
      table.row({is_first ? term::Cell(grade.id.str(), term::Style::Id) : term::Cell(""), is_first ? grade.title : "",
                 term::count_cell(step.years), term::money_cell(step.from, look), term::money_cell(step.to, look)});
    }
  }
  return table.indent(2).text(look);
}

/// A petition that asks for a ballot on the proposal and has opened none yet.
std::optional<rules::PetitionId> petition_for(const rules::State& state, const rules::ProposalId& proposal) {
  for (const auto& id : state.ids(rules::Kind::Petition)) {
    const auto petition_id = rules::PetitionId::from(id);
    const auto* petition = state.get<rules::Petition>(rules::petition_ref(petition_id));
    if (petition && petition->subject.proposal == proposal && !petition->used_by) return petition_id;
  }
  return std::nullopt;
}

base::Result<std::string> page(const Reader& reader, const rules::Proposal& proposal, const term::Look& look) {
  const auto& state = reader.state;
  const auto heading = [&](std::string_view title) { return "\n" + styled(look, term::Style::Heading, title) + "\n"; };
  const auto stage = stage_of(state, proposal);
  const auto title = fmt::format("{}  {}", styled(look, term::Style::Id, proposal.id.str()),
                                 styled(look, term::Style::Heading, base::printable(proposal.title)));
  auto text =
      heading_line(title, styled(look, stage.style, stage.text), look) + facts_text(facts_of(state, proposal), look);
  if (const auto* words = state.get<rules::PlainText>(rules::proposal_text_ref(proposal.id))) {
    text += heading("Text") + body_text(words->text, look);
  }
  if (const auto* chart = state.get<rules::PayChart>(rules::proposal_chart_ref(proposal.id))) {
    text += heading(fmt::format("Pay chart from {}", term::say_date(chart->effective))) + chart_text(*chart, look);
  }
  if (proposal.kind == rules::ProposalKind::Articles) {
    COOP_TRY(const auto differences, difference_of(state, proposal));
    text += heading("What changes in the articles");
    const bool is_adopted = state.record(rules::adoption_ref(proposal.id)) != nullptr;
    text += differences  ? changes_text(*differences, look)
            : is_adopted ? std::string("  It was adopted; 'coop articles history' tells of it.\n")
                         : std::string("  The articles have changed since it was written: it has lapsed.\n");
  }
  if (const auto petition = petition_for(state, proposal.id); petition && stage.word == "new") {
    text += fmt::format("\nNext:  coop petition show {}   (it asks for the ballot)\n", *petition);
  } else if (stage.word == "new" && proposal.kind != rules::ProposalKind::Plan) {
    const char* label = "\nNext:  ";
    const auto command = fmt::format("coop ballot open {} --proposal {}", proposal.id, proposal.id);
    for (const auto& line : steps_to_ballot(reader, command, {proposal.id, {}})) {
      text += label + line + "\n";
      label = "       ";
    }
  }
  return text;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const rules::State& state = ledger.state();
  COOP_TRY(const auto* proposal,
           find<rules::Proposal>(state, rules::proposal_ref(args.proposal), "proposal", "proposal-unknown"));
  const auto* words = state.get<rules::PlainText>(rules::proposal_text_ref(args.proposal));
  if (env.options.json) {
    auto json = proposal_json(state, *proposal).set("text", words ? words->text : "");
    COOP_TRY(const auto differences, difference_of(state, *proposal));
    if (differences) json.set("changes", changes_json(*differences));
    env.out.write(report::Json::object().set("proposal", std::move(json)).text());
  } else if (env.options.plain) {
    env.out.write(words ? base::printable_lines(words->text) : "");
  } else {
    COOP_TRY(const auto text, page(reader_at(env, state), *proposal, env.out.look()));
    env.out.write(text);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body proposal_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show a proposal, its text, and what it would change")
      .description("Of new articles it shows what would change in those in force. --plain writes the bare text.")
      .argument("<proposal>", args->proposal, "The proposal")
      .complete("proposal")
      .example("coop proposal show oven", "Read what is proposed about the oven")
      .exits({{0, "shown"}, {2, "there is no such proposal"}})
      .see_also({"coop-ballot-open", "coop-articles-diff"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
