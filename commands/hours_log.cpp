#include <algorithm>
#include <memory>
#include <numeric>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "os/file.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  base::Month month;
  std::vector<std::string> entries;
  std::optional<std::string> file;
};

std::int64_t sum_of(const std::vector<rules::DayHours>& days) {
  return std::accumulate(days.begin(), days.end(), std::int64_t{0},
                         [](std::int64_t sum, const auto& day) { return sum + day.minutes; });
}

base::Result<std::vector<rules::DayHours>> read_days(const Args& args, const Draft& draft) {
  std::vector<rules::DayHours> days;
  if (args.file) {
    const bool from_stdin = *args.file == "-";
    COOP_TRY(const auto bytes, from_stdin ? os::read_stdin() : os::read_file(*args.file));
    COOP_TRY(days, parse_hours_file(bytes, from_stdin ? "standard input" : *args.file, draft.zone, draft.action.at));
  }
  for (const auto& entry : args.entries) {
    COOP_TRY(const auto more, parse_hours_entry(entry, draft.zone, draft.action.at));
    days.insert(days.end(), more.begin(), more.end());
  }
  std::stable_sort(days.begin(), days.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  return days;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.entries.empty() && !args.file) {
    return base::fail("hours-none", "no hours were given")
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("write them like {}-06=7h30, or name a file with --file", args.month));
  }
  rules::HoursLog log{args.month, {}};
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(log.days, read_days(args, draft));
    draft.action.payload = log;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const auto* sheet = state.get<rules::HoursSheet>(rules::hours_ref(args.month, action.by));
    const auto days = static_cast<std::int64_t>(log.days.size());
    telling.sentence = fmt::format("Logged {} hours on {} for {}.", say_hours(sum_of(log.days)),
                                   term::say_count(days, "day"), full_name(state, action.by));
    telling.facts = {
        {"month", fmt::format("{}, {} hours in all, not approved yet", args.month, say_hours(sum_of(sheet->days)))}};
    const auto digest = state.digest(rules::hours_ref(args.month, action.by)).value_or(base::Sha256());
    telling.next = {step({state, action.by, action.at}, fmt::format("coop hours approve {} {}", action.by, args.month),
                         rules::HoursApprove{action.by, args.month, digest})};
    auto list = report::Json::array();
    for (const auto& day : log.days) {
      list.add(report::Json::object().set("date", day.date).set("minutes", day.minutes));
    }
    telling.details.set("member", action.by).set("month", args.month).set("days", std::move(list));
    telling.details.set("minutes", sum_of(log.days)).set("month_minutes", sum_of(sheet->days));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body hours_log(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Log hours that you worked, day by day")
      .description(
          "An entry is a day and its hours: 2024-05-06=7h30, also as 7:30 or 7.5. A range, 2024-05-06..2024-05-10=8h, "
          "means each day from Monday to Friday. Minutes are whole: nothing is rounded.")
      .description(
          "A day that was logged before is replaced; 0 takes its hours away. Once the month is approved it stands.")
      .description("A file holds one entry a line, as '2024-05-06 7h30' or, in YAML, '2024-05-06: 7h30'.")
      .argument("<month>", args->month, "The month, such as 2024-05")
      .complete("month")
      .argument("[<entry>...]", args->entries, "Days and hours, such as 2024-05-06=7h30")
      .option("--file <file>", args->file, "Take the entries from a file, or - for standard input")
      .complete("file")
      .example("coop hours log 2024-02 2024-02-01=7h30 2024-02-02=8h", "Two days of February")
      .example("coop hours log 2024-02 2024-02-05..2024-02-09=8h", "Eight hours on each weekday of a week")
      .exits({{0, "logged"}, {1, "a rule refused it"}})
      .see_also({"coop-hours-list", "coop-hours-approve"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
