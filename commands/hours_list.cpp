#include <algorithm>
#include <memory>

#include "commands/all.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::optional<base::Month> month;
  std::optional<rules::MemberId> member;
};

struct Sheet {
  const rules::HoursSheet* record = nullptr;
  std::int64_t minutes = 0;
};

/// Every month in which hours can have been logged: from the first founder's day to the newest action.
std::vector<base::Month> months_of(const rules::State& state) {
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  const auto* founding = state.get<rules::Founding>(rules::founding_ref());
  const auto last_at = state.last_at();
  if (!coop || !coop->opened || !founding || !last_at) return {};
  auto first = *coop->opened;
  for (const auto& founder : founding->founders) {
    const auto* member = state.member(founder.id);
    if (member && member->since) first = std::min(first, *member->since);
  }
  const auto last = base::Month::of(last_at->utc_date().plus_days(1));  // a day may be logged ahead
  std::vector<base::Month> months;
  for (auto month = base::Month::of(first); month <= last; month = base::Month::of(month.last().plus_days(1))) {
    months.push_back(month);
  }
  return months;
}

std::vector<Sheet> sheets_of(const rules::State& state, const Args& args) {
  std::vector<Sheet> sheets;
  for (const auto& month : args.month ? std::vector{*args.month} : months_of(state)) {
    for (const auto& id : state.ids(rules::Kind::HoursSheet, month.str())) {
      if (args.member && id != args.member->str()) continue;
      const auto* record = state.get<rules::HoursSheet>(rules::hours_ref(month, rules::MemberId::from(id)));
      if (!record) continue;
      Sheet sheet{record, 0};
      for (const auto& day : record->days) sheet.minutes += day.minutes;
      sheets.push_back(sheet);
    }
  }
  return sheets;
}

report::Json json_of(const std::vector<Sheet>& sheets) {
  auto list = report::Json::array();
  for (const auto& [sheet, minutes] : sheets) {
    auto days = report::Json::array();
    for (const auto& day : sheet->days) {
      days.add(report::Json::object().set("date", day.date).set("minutes", day.minutes));
    }
    auto json = report::Json::object();
    json.set("month", sheet->month).set("member", sheet->member).set("minutes", minutes).set("days", std::move(days));
    json.set("approved_by", sheet->approved_by);
    list.add(std::move(json));
  }
  return report::Json::object().set("hours", std::move(list));
}

term::Cell hours_cell(std::int64_t minutes, term::Style style = term::Style::Plain) {
  return {say_hours(minutes), style, {fmt::format("{}", minutes)}};
}

term::Table table_of(const std::vector<Sheet>& sheets) {
  term::Table table({{"month"}, {"member"}, {"days", term::Align::Right}, {"hours", term::Align::Right}, {"approved"}});
  std::int64_t total = 0;
  for (const auto& [sheet, minutes] : sheets) {
    total += minutes;
    const auto approval =
        sheet->approved_by
            ? term::Cell{"by " + sheet->approved_by->str(), term::Style::Good, {sheet->approved_by->str()}}
            : term::Cell{"not yet", term::Style::Waiting, {""}};
    table.row({sheet->month.str(),
               {sheet->member.str(), term::Style::Id},
               term::count_cell(static_cast<std::int64_t>(sheet->days.size())),
               hours_cell(minutes),
               approval});
  }
  if (sheets.size() > 1) table.total({"", "", "", hours_cell(total), ""});
  return table;
}

/// One sheet, day by day: what an approver reads.
std::string sheet_text(const rules::State& state, const Sheet& sheet, const term::Look& look) {
  term::Table table({{"day"}, {"hours", term::Align::Right}});
  for (const auto& day : sheet.record->days) table.row({term::date_cell(day.date), hours_cell(day.minutes)});
  table.total({"", hours_cell(sheet.minutes)});
  const auto& by = sheet.record->approved_by;
  return fmt::format("Hours of {} for {}\n\n{}\n{}\n", full_name(state, sheet.record->member), sheet.record->month,
                     table.text(look),
                     by ? fmt::format("Approved by {}.", full_name(state, *by)) : std::string("Not approved yet."));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  if (args.member) COOP_CHECK(find<rules::Member>(state, rules::member_ref(*args.member), "member", "member-unknown"));
  const auto sheets = sheets_of(state, args);
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(sheets).text());
  } else if (env.options.plain) {
    env.out.write(table_of(sheets).plain());
  } else if (sheets.empty()) {
    env.out.line(args.month || args.member ? "No such hours have been logged." : "No hours have been logged.");
  } else if (args.month && args.member) {
    env.out.write(sheet_text(state, sheets.front(), env.out.look()));
  } else {
    env.out.write(table_of(sheets).text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body hours_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List hours that were logged, and who approved them")
      .description("With a month and a member, that sheet day by day, as whoever approves it should read it.")
      .option("--month <month>", args->month, "Only this month, such as 2024-05")
      .complete("month")
      .option("--member <id>", args->member, "Only this member")
      .complete("member")
      .example("coop hours list --month 2024-02", "All the hours of February")
      .example("coop hours list --month 2024-02 --member bo", "Bo's February, day by day")
      .exits({{0, "listed, if anything"}})
      .see_also({"coop-hours-log", "coop-hours-approve"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
