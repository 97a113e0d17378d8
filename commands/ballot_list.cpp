#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/ballot_view.hpp"
#include "commands/look.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  bool open = false;
};

const char* word_of(Stage stage) {
  return stage == Stage::Open ? "open" : stage == Stage::Over ? "over" : "closed";
}

term::Cell state_cell(const BallotView& view, base::Instant now) {
  const std::vector<std::string> fields = {
      word_of(view.stage), view.ballot->closes.str(),
      view.stage == Stage::Closed ? std::string(rules::word(view.result.outcome)) : ""};
  switch (view.stage) {
    case Stage::Open:
      return {"closes " + term::say_span(view.ballot->closes, now), term::Style::Waiting, fields};
    case Stage::Over:
      return {"to be closed", term::Style::Waiting, fields};
    case Stage::Closed:
      break;
  }
  return {say_outcome(view.result), style_of(view.result.outcome), fields};
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto views, view_ballots(ledger.state(), env.now));
  term::Table table({{"ballot"}, {"question", term::Align::Left, true}, {"state"}, {"voted", term::Align::Right}});
  auto json = report::Json::array();
  for (const auto& view : views) {
    if (args.open && view.stage == Stage::Closed) continue;
    const auto& ballot = *view.ballot;
    json.add(tally_json(view).set("stage", word_of(view.stage)));
    table.row({{view.id.str(), term::Style::Id},
               ballot.question,
               state_cell(view, env.now),
               {fmt::format("{} of {}", view.result.persons, ballot.roll_persons),
                term::Style::Plain,
                {std::to_string(view.result.persons), std::to_string(ballot.roll_persons)}}});
  }
  if (env.options.json) {
    env.out.write(report::Json::object().set("ballots", std::move(json)).text());
  } else if (env.options.plain) {
    env.out.write(table.plain());
  } else if (table.empty()) {
    env.out.line(args.open ? "No ballot is open." : "There has been no ballot yet.");
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body ballot_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List ballots, those that are open first")
      .flag("--open", args->open, "Only those that are not closed")
      .example("coop ballot list", "What is open, until when, and how many have voted")
      .see_also({"coop-ballot-show", "coop-ballot-cast"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
