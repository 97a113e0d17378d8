#include <memory>

#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/office_text.hpp"
#include "report/json.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

std::string json_of(const std::vector<OfficeView>& views, base::Date today) {
  auto list = report::Json::array();
  for (const auto& view : views) {
    const auto office = view.office ? *view.office : rules::Office{};
    auto json = report::Json::object();
    json.set("id", view.rule->id).set("state", word_of(view, today)).set("holder", office.holder);
    json.set("since", office.since).set("until", office.until).set("under", office.under).set("plan", office.plan);
    list.add(std::move(json));
  }
  return report::Json::object().set("offices", std::move(list)).text();
}

term::Table table_of(const std::vector<OfficeView>& views, const rules::State& state, base::Date today) {
  using term::Style;
  const auto or_dash = [](const auto& value) {
    return value ? term::Cell(value->str()) : term::Cell("-", Style::Aside, {""});
  };
  term::Table table({{"office"}, {"state"}, {"holder", term::Align::Left, true}, {"since"}, {"until"}});
  for (const auto& view : views) {
    const auto office = view.office ? *view.office : rules::Office{};
    table.row({{view.rule->id.str(), Style::Id},
               {std::string(word_of(view, today)), style_of(view, today)},
               office.holder ? term::Cell(full_name(state, *office.holder), Style::Plain, {office.holder->str()})
                             : term::Cell("-", Style::Aside, {""}),
               or_dash(office.since),
               or_dash(office.until)});
  }
  return table;
}

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  const auto today = env.now.utc_date();
  const auto views = offices_of(state);
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(views, today));
  } else if (env.options.plain) {
    env.out.write(table_of(views, state, today).plain());
  } else if (views.empty()) {
    env.out.line("The articles have no offices.");
  } else {
    env.out.write(table_of(views, state, today).text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body office_list(cli::Spec& spec) {
  spec.summary("List the offices and who holds them")
      .description(
          "An office is held, vacant, or in the hands of a caretaker: when a term ends without a successor, its holder "
          "keeps only what must not stop.")
      .example("coop office list", "Who is in office, and until when")
      .exits({{0, "listed"}})
      .see_also({"coop-office-show", "coop-office-accept"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
