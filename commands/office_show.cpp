#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/facts.hpp"
#include "commands/look.hpp"
#include "commands/office_text.hpp"
#include "report/json.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  rules::OfficeId office;
};

/// What the office may do by the articles, in their order; and whether its holder still may after the term.
struct PowerOfOffice {
  const rules::Power* power;
  bool also_caretaker;
};

std::vector<PowerOfOffice> powers_of(const rules::Policy& policy, const rules::OfficeId& office) {
  const auto wanted = "office " + office.str();
  std::vector<PowerOfOffice> powers;
  for (const auto& power : policy.powers) {
    if (std::find(power.by.begin(), power.by.end(), wanted) == power.by.end()) continue;
    const auto& rest = policy.caretaker;
    powers.push_back({&power, std::find(rest.begin(), rest.end(), power.action) != rest.end()});
  }
  return powers;
}

std::string powers_text(const std::vector<PowerOfOffice>& powers, bool caretaker_only) {
  std::string text;
  for (const auto& [power, also_caretaker] : powers) {
    if (caretaker_only && !also_caretaker) continue;
    text += (text.empty() ? "" : ", ") + power->action;
    if (power->under) text += fmt::format(" (on a passed ballot of the kind '{}')", *power->under);
  }
  return text.empty() ? "nothing" : text;
}

std::string holder_text(const OfficeView& view, const rules::State& state, const term::Look& look, base::Date today) {
  if (!view.is_held()) return term::styled(look, term::Style::Waiting, "nobody: the office is vacant");
  const auto& office = *view.office;
  auto text = full_name(state, *office.holder);
  if (office.since && office.until)
    text += fmt::format(", since {}, until {}", term::say_date(*office.since), term::say_date(*office.until));
  if (view.is_over(today)) text += "; " + term::styled(look, term::Style::Waiting, "the term is over, as caretaker");
  return text;
}

std::vector<Fact> facts_of(const OfficeView& view, const rules::State& state, const term::Look& look,
                           base::Date today) {
  const auto& rule = *view.rule;
  std::vector<Fact> facts{{"holder", holder_text(view, state, look, today)}};
  if (view.is_held() && view.office->under) facts.push_back({"under", "ballot " + view.office->under->str()});
  if (view.is_held() && view.office->plan) facts.push_back({"plan", view.office->plan->str()});
  facts.push_back({"term", term::say_count(rule.term_months, "month")});
  facts.push_back({"elected by", fmt::format("a ballot of the kind '{}'{}", rule.elected_by,
                                             rule.plan == rules::Need::Required ? ", on a plan with targets" : "")});
  if (rule.paid_by_payroll == rules::PaidBy::Share) {
    facts.push_back({"paid", "by a share of payroll; so the holder approves neither hours nor pay runs"});
  }
  const auto powers = powers_of(*state.policy(), rule.id);
  facts.push_back({"may", powers_text(powers, false)});
  facts.push_back({"as caretaker", powers_text(powers, true)});
  return facts;
}

std::string json_of(const OfficeView& view, const rules::State& state, base::Date today) {
  const auto office = view.office ? *view.office : rules::Office{};
  const auto& rule = *view.rule;
  auto json = report::Json::object();
  json.set("id", rule.id).set("state", word_of(view, today)).set("holder", office.holder);
  json.set("since", office.since).set("until", office.until).set("under", office.under).set("plan", office.plan);
  json.set("term_months", rule.term_months).set("elected_by", rule.elected_by);
  json.set("needs_plan", rule.plan == rules::Need::Required);
  json.set("paid_by_payroll", rule.paid_by_payroll == rules::PaidBy::Share);
  auto list = report::Json::array();
  for (const auto& [power, also_caretaker] : powers_of(*state.policy(), rule.id)) {
    auto one = report::Json::object();
    list.add(std::move(one.set("action", power->action).set("under", power->under).set("caretaker", also_caretaker)));
  }
  json.set("powers", std::move(list));
  return report::Json::object().set("office", std::move(json)).text();
}

/// A line for each fact: its name, a tab, its value; a line for each power.
std::string plain_of(const OfficeView& view, const rules::State& state, base::Date today) {
  const auto office = view.office ? *view.office : rules::Office{};
  term::Table table({{}, {}});
  const auto add = [&](const char* name, const auto& value) {
    if (value) table.row({name, value->str()});
  };
  table.row({"id", view.rule->id.str()}).row({"state", std::string(word_of(view, today))});
  add("holder", office.holder);
  add("since", office.since);
  add("until", office.until);
  add("under", office.under);
  add("plan", office.plan);
  table.row({"term-months", std::to_string(view.rule->term_months)}).row({"elected-by", view.rule->elected_by.str()});
  for (const auto& power : powers_of(*state.policy(), view.rule->id)) {
    table.row({power.also_caretaker ? "power-and-caretaker" : "power", power.power->action});
  }
  return table.plain();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  COOP_TRY(const auto view, find_office(state, args.office));
  if (const auto* failure = state.failure()) return *failure;
  const auto today = env.now.utc_date();
  if (env.options.json) {
    env.out.write(json_of(view, state, today));
  } else if (env.options.plain) {
    env.out.write(plain_of(view, state, today));
  } else {
    env.out.print("{}\n\n", term::styled(env.out, term::Style::Heading, view.rule->id.str()));
    env.out.write(facts_text(facts_of(view, state, env.out.look(), today), env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body office_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show one office: holder, term and powers")
      .description(
          "Who holds it, from which ballot and until when, and what the articles let its holder do. 'caretaker' is "
          "what "
          "stays with the holder when the term ends without a successor.")
      .argument("<office>", args->office, "Which office")
      .complete("office")
      .example("coop office show president", "What the President may do")
      .exits({{0, "shown"}, {2, "the articles have no such office"}})
      .see_also({"coop-office-list", "coop-can"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
