#include <algorithm>
#include <memory>

#include "commands/all.hpp"
#include "commands/facts.hpp"
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
  rules::MemberId member;
  std::optional<std::string> as_of;
};

/// A share, and all that a view of it computes.
struct View {
  const rules::Share& share;
  base::Date day;
  base::Money paid;
  base::Money due;
  base::Ratio vested;
  base::Ratio vote;
  std::vector<SharePart> parts;
};

report::Json json_of(const View& view) {
  auto parts = report::Json::array();
  for (const auto& part : view.parts) {
    auto json = report::Json::object();
    json.set("part", part.number).set("from", part.from).set("needed", part.needed).set("missing", part.missing);
    json.set("vested", part.vested);
    parts.add(std::move(json));
  }
  auto payments = report::Json::array();
  for (const auto& payment : view.share.payments) {
    if (payment.date > view.day) continue;
    auto json = report::Json::object();
    json.set("date", payment.date).set("amount", payment.amount).set("recorded_by", payment.recorded_by);
    json.set("paid_on", payment.paid_on);
    payments.add(std::move(json));
  }
  auto share = report::Json::object();
  share.set("member", view.share.member).set("number", view.share.number).set("price", view.share.price);
  share.set("paid", view.paid).set("due", view.due).set("vested", view.vested).set("vote", view.vote);
  share.set("since", view.share.from).set("ended", view.share.ended);
  share.set("parts", std::move(parts)).set("payments", std::move(payments));
  return report::Json::object().set("as_of", view.day).set("share", std::move(share));
}

term::Cell standing_of(const SharePart& part, bool utf8) {
  if (part.vested) return {"vested", term::Style::Good, {"vested"}};
  if (part.missing.minor() == 0) return {"paid, waits for the day", term::Style::Waiting, {"paid"}};
  const auto missing = term::say_money(part.missing, utf8);
  if (part.period_over) return {fmt::format("waits for {}", missing), term::Style::Waiting, {"unpaid"}};
  return {fmt::format("{} to be paid", missing), term::Style::Plain, {"unpaid"}};
}

term::Table schedule_of(const View& view, const term::Look& look) {
  term::Table table({{"part", Align::Right}, {"from"}, {"must be paid", Align::Right}, {"standing"}});
  for (const auto& part : view.parts) {
    table.row({fmt::format("{}/{}", part.number, view.share.parts), term::date_cell(part.from),
               term::money_cell(part.needed, look), standing_of(part, look.utf8)});
  }
  return table;
}

std::string text_of(const rules::State& state, const View& view, const term::Look& look) {
  const auto& share = view.share;
  const bool ended = share.ended && *share.ended <= view.day;
  auto text = fmt::format("Share {} of {}, as of {}\n\n", share.number, full_name(state, share.member),
                          term::say_date(view.day));
  const auto vested_parts =
      std::count_if(view.parts.begin(), view.parts.end(), [](const auto& part) { return part.vested; });
  const bool whole_vote = !ended && view.vote == base::Ratio(1) && view.vested != base::Ratio(1);
  text += facts_text({{"price", term::say_money(share.price, look.utf8)},
                      {"paid", term::say_money(view.paid, look.utf8)},
                      {"due", term::say_money(view.due, look.utf8)},
                      {"vested", fmt::format("{} of {}", vested_parts, term::say_count(share.parts, "part"))},
                      {"vote", view.vote.str() + (whole_vote ? " (a founder votes in full from the founding)" : "")},
                      {"since", term::say_date(share.from)}},
                     look);
  if (ended) return text + fmt::format("\nIt ended on {}.\n", term::say_date(*share.ended));
  text += fmt::format("\n{}", schedule_of(view, look).text(look));
  term::Table payments({{"payment"}, {"amount", Align::Right}, {"recorded by"}, {"paid on"}});
  for (const auto& payment : share.payments) {
    if (payment.date > view.day) continue;
    payments.row({term::date_cell(payment.date),
                  term::money_cell(payment.amount, look),
                  {payment.recorded_by.str(), term::Style::Id},
                  term::date_cell(payment.paid_on.value_or(payment.date))});
  }
  return text + (payments.empty() ? std::string("\nNothing has been paid yet.\n") : "\n" + payments.text(look));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  auto day = env.now.utc_date();
  if (args.as_of) {
    COOP_TRY(const auto zone, zone_of(state));
    COOP_TRY(day, os::parse_day(*args.as_of, zone, env.now));
  }
  COOP_CHECK(find<rules::Member>(state, rules::member_ref(args.member), "member", "member-unknown"));
  COOP_TRY(const auto* share, find<rules::Share>(state, rules::share_ref(args.member), "share", "share-unknown"));
  COOP_TRY(const auto due, due_on(*share, day));
  const View view{*share,
                  day,
                  rules::paid_until(*share, day),
                  due,
                  rules::vested(*share, day),
                  rules::vote_weight(state, args.member, day),
                  parts_of(*share, day)};
  if (env.options.json) {
    env.out.write(json_of(view).text());
  } else if (env.options.plain) {
    env.out.write(schedule_of(view, env.out.look()).plain());
  } else {
    env.out.write(text_of(state, view, env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body share_show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show a share: its schedule, payments and what is missing")
      .description(
          "A part vests on its day if the instalments for it, and for the parts before it, are paid by then; otherwise "
          "on the day on which they are.")
      .argument("<member>", args->member, "Whose share")
      .complete("member")
      .option("--as-of <date>", args->as_of, "As it stood at the end of this day (default: today)")
      .example("coop share show dita", "Dita's share, part by part")
      .exits({{0, "shown"}, {2, "there is no such share"}})
      .see_also({"coop-share-list", "coop-share-pay"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
