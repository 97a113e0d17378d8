#include <algorithm>
#include <memory>

#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/share_parts.hpp"
#include "os/when.hpp"
#include "report/json.hpp"
#include "rules/shares/vesting.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using term::Align;

struct Args {
  std::optional<std::string> as_of;
};

struct Row {
  const rules::Share* share = nullptr;
  base::Money paid;
  base::Money due;
  base::Ratio vested;
  base::Ratio vote;
};

struct View {
  base::Date day;
  std::vector<Row> rows;  ///< by number of the certificate
  base::Money paid;       ///< totals
  base::Money due;
};

base::Result<View> view_of(const rules::State& state, const base::Date& day) {
  COOP_TRY(const auto currency, share_currency(state));
  View view{day, {}, base::Money(0, currency), base::Money(0, currency)};
  for (const auto& id : state.ids(rules::Kind::Share)) {
    const auto* share = state.get<rules::Share>(rules::share_ref(rules::MemberId::from(id)));
    if (!share || share->from > day) continue;
    COOP_TRY(const auto due, due_on(*share, day));
    view.rows.push_back({share, rules::paid_until(*share, day), due, rules::vested(*share, day),
                         rules::vote_weight(state, share->member, day)});
    COOP_TRY(view.paid, view.paid.plus(view.rows.back().paid));
    COOP_TRY(view.due, view.due.plus(due));
  }
  if (const auto* failure = state.failure()) return *failure;
  std::sort(view.rows.begin(), view.rows.end(),
            [](const Row& a, const Row& b) { return a.share->number < b.share->number; });
  return view;
}

bool has_ended(const Row& row, const base::Date& day) {
  return row.share->ended && *row.share->ended <= day;
}

report::Json json_of(const View& view) {
  auto list = report::Json::array();
  for (const auto& row : view.rows) {
    auto json = report::Json::object();
    json.set("member", row.share->member).set("number", row.share->number).set("price", row.share->price);
    json.set("paid", row.paid).set("due", row.due).set("vested", row.vested);
    json.set("vote", row.vote).set("since", row.share->from);
    json.set("ended", has_ended(row, view.day) ? row.share->ended : std::nullopt);
    list.add(std::move(json));
  }
  auto json = report::Json::object();
  json.set("as_of", view.day).set("shares", std::move(list)).set("paid", view.paid).set("due", view.due);
  return json;
}

term::Table table_of(const View& view, const term::Look& look) {
  term::Table table({{"member"},
                     {"number", Align::Right},
                     {"price", Align::Right},
                     {"paid in", Align::Right},
                     {"due", Align::Right},
                     {"vested", Align::Right},
                     {"vote", Align::Right},
                     {"since"}});
  for (const auto& row : view.rows) {
    const auto due_style = row.due.minor() > 0 ? term::Style::Waiting : term::Style::Plain;
    const auto vested =
        has_ended(row, view.day)
            ? term::Cell{"ended", term::Style::Aside, {"ended"}}
            : term::Cell{row.vested.str(), row.vested == base::Ratio(1) ? term::Style::Good : term::Style::Plain};
    table.row({{row.share->member.str(), term::Style::Id},
               term::count_cell(row.share->number),
               term::money_cell(row.share->price, look),
               term::money_cell(row.paid, look),
               term::money_cell(row.due, look, due_style),
               vested,
               row.vote.str(),
               term::date_cell(row.share->from)});
  }
  return table.total({"", "", "", term::money_cell(view.paid, look), term::money_cell(view.due, look), "", "", ""});
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  auto day = env.now.utc_date();
  if (args.as_of) {
    COOP_TRY(const auto zone, zone_of(ledger.state()));
    COOP_TRY(day, os::parse_day(*args.as_of, zone, env.now));
  }
  COOP_TRY(const auto view, view_of(ledger.state(), day));
  if (env.options.json) {
    env.out.write(json_of(view).text());
  } else if (env.options.plain) {
    env.out.write(table_of(view, env.out.look()).plain());
  } else if (view.rows.empty()) {
    env.out.print("Nobody held a share on {}.\n", term::say_date(day));
  } else {
    env.out.write(table_of(view, env.out.look()).text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body share_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List the shares, what is paid and what is vested")
      .description(
          "A share vests in equal parts. A part is vested once its period has passed and its instalments are paid; "
          "from then on it carries the same part of a vote. Founders vote in full from the founding.")
      .option("--as-of <date>", args->as_of, "As it stood at the end of this day (default: today)")
      .example("coop share list", "Every share today")
      .example("coop share list --as-of 2024-02-29", "As it stood at the end of February")
      .exits({{0, "listed, if anything"}})
      .see_also({"coop-share-show", "coop-share-pay"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
