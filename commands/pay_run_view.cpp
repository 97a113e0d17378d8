#include "commands/pay_run_view.hpp"

#include <set>

#include "codec/record_codec.hpp"
#include "commands/hours_entry.hpp"
#include "commands/look.hpp"
#include "rules/payroll/payroll.hpp"
#include "term/words.hpp"

namespace commands {

using term::Align;

std::int64_t minutes_of(const rules::PayRun& run) {
  std::int64_t minutes = 0;
  for (const auto& line : run.lines) minutes += line.minutes;
  return minutes;
}

std::int64_t people_of(const rules::PayRun& run) {
  std::set<rules::MemberId> people;
  for (const auto& line : run.lines) people.insert(line.member);
  return static_cast<std::int64_t>(people.size());
}

term::Table run_table(const rules::PayRun& run, const term::Look& look) {
  term::Table table({{"member"},
                     {"month"},
                     {"grade"},
                     {"years", Align::Right},
                     {"rate", Align::Right},
                     {"hours", Align::Right},
                     {"gross", Align::Right}});
  const auto hours = [](std::int64_t minutes) {
    return term::Cell{say_hours(minutes), term::Style::Plain, {fmt::format("{}", minutes)}};
  };
  for (const auto& line : run.lines) {
    table.row({{line.member.str(), term::Style::Id},
               line.month.str(),
               line.grade.str(),
               term::count_cell(line.years),
               term::money_cell(line.rate, look),
               hours(line.minutes),
               term::money_cell(line.gross, look)});
  }
  return table.total({"", "", "", "", "", hours(minutes_of(run)), term::money_cell(run.total, look)});
}

std::string draft_digest(const rules::PayRun& run) {
  return base::Sha256::of(codec::encode(rules::as_drafted(run))).str();
}

std::vector<Fact> digest_facts(const rules::State& state, const rules::PayRun& run) {
  std::vector<Fact> facts = {{"digest", draft_digest(run)}};
  const auto digest = state.digest(rules::pay_run_ref(run.month));
  if (run.approved_by && digest) facts.push_back({"stored as", digest->str()});
  return facts;
}

report::Json line_json(const rules::PayLine& line) {
  auto json = report::Json::object();
  json.set("member", line.member)
      .set("month", line.month)
      .set("grade", line.grade)
      .set("years", line.years)
      .set("rate", line.rate);
  json.set("minutes", line.minutes).set("hours_sha256", line.hours.str()).set("gross", line.gross);
  return json;
}

report::Json run_json(const rules::State& state, const rules::PayRun& run) {
  auto lines = report::Json::array();
  for (const auto& line : run.lines) lines.add(line_json(line));
  auto json = report::Json::object();
  json.set("month", run.month).set("drafted_by", run.drafted_by).set("approved_by", run.approved_by);
  json.set("chart", run.chart).set("chart_sha256", run.chart_sha256.str()).set("lines", std::move(lines));
  json.set("minutes", minutes_of(run)).set("total", run.total);
  auto left_out = report::Json::array();
  for (const auto& sheet : run.left_out) {
    left_out.add(report::Json::object().set("member", sheet.member).set("month", sheet.month));
  }
  json.set("left_out", std::move(left_out));
  const auto digest = state.digest(rules::pay_run_ref(run.month));
  json.set("draft_sha256", draft_digest(run));
  return json.set("sha256", digest ? report::Json(digest->str()) : report::Json());
}

std::string say_left_out(const rules::State& state, const rules::PayRun& run) {
  std::string names;
  for (const auto& left : run.left_out) {
    const auto* sheet = state.get<rules::HoursSheet>(rules::hours_ref(left.month, left.member));
    const auto* why = sheet && !sheet->approved_by ? ", not approved" : "";
    names += fmt::format("{}{} ({}{})", names.empty() ? "" : ", ", left.member, left.month, why);
  }
  return names;
}

std::string say_approval(const rules::State& state, const rules::PayRun& run) {
  if (!run.approved_by) return "not approved yet";
  return fmt::format("approved by {}", full_name(state, *run.approved_by));
}

}  // namespace commands
