#include <catch2/catch.hpp>
#include <random>

#include "rules/payroll/payroll.hpp"
#include "rules/payroll/unpaid.hpp"
#include "tests/unit/rules/bakery.hpp"

using namespace rules;
using namespace rules_test;

namespace {

const base::Month kFebruary = base::Month::parse("2025-02").value();

base::Money cents(std::int64_t minor) {
  return {minor, base::Currency::parse("EUR").value()};
}

PayChart chart(std::string_view effective, std::int64_t from, std::int64_t to) {
  PayChart chart;
  chart.effective = date(effective);
  chart.grades = {{GradeId::from("baker"), "Baker", {{0, cents(from), cents(to)}}}};
  return chart;
}

Bakery with_chart(std::int64_t from = 1500, std::int64_t to = 1800) {
  Bakery bakery;
  bakery.state.put(pay_chart_ref(date("2025-02-01")), chart("2025-02-01", from, to));
  bakery.now = instant("2025-03-01T10:00:00Z");
  return bakery;
}

std::string log(Bakery& bakery, const std::string& who, std::vector<DayHours> days) {
  return bakery.act(who, HoursLog{kFebruary, std::move(days)});
}

std::string approve(Bakery& bakery, const std::string& by, const std::string& office, const std::string& whom) {
  const auto sheet = bakery.state.digest(hours_ref(kFebruary, MemberId::from(whom))).value_or(base::Sha256());
  return bakery.act(by, HoursApprove{MemberId::from(whom), kFebruary, sheet}, {.as = office});
}

std::string draft(Bakery& bakery, std::vector<Award> awards = {}) {
  return bakery.act("bo", PayrollDraft{kFebruary, std::move(awards)}, {.as = "treasurer"});
}

std::string approve_run(Bakery& bakery, const std::string& by, const std::string& office) {
  const auto run = bakery.state.digest(pay_run_ref(kFebruary)).value_or(base::Sha256());
  return bakery.act(by, PayrollApprove{kFebruary, run}, {.as = office});
}

const PayRun& run_of(const Bakery& bakery) {
  return *bakery.state.get<PayRun>(pay_run_ref(kFebruary));
}

// The same for any month, an hour on one day.
base::Month month(std::string_view text) {
  return base::Month::parse(text).value();
}
std::string log_day(Bakery& bakery, const std::string& who, std::string_view in, std::string_view day) {
  return bakery.act(who, HoursLog{month(in), {{date(day), 60}}});
}
std::string approve_sheet(Bakery& bakery, const std::string& whom, std::string_view in) {
  const auto sheet = bakery.state.digest(hours_ref(month(in), MemberId::from(whom))).value();
  return bakery.act("chidi", HoursApprove{MemberId::from(whom), month(in), sheet}, {.as = "ceo"});
}
std::string draft_of(Bakery& bakery, std::string_view of) {
  return bakery.act("bo", PayrollDraft{month(of), {}}, {.as = "treasurer"});
}
std::string approve_of(Bakery& bakery, std::string_view of) {
  const auto run = bakery.state.digest(pay_run_ref(month(of))).value();
  return bakery.act("chidi", PayrollApprove{month(of), run}, {.as = "ceo"});
}

}  // namespace

TEST_CASE("pay is rounded half up to the cent, once a line", "[payroll]") {
  std::mt19937 random(20250301);
  const auto pick = [&](std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(most - least + 1));
  };
  for (int round = 0; round < 100; ++round) {
    auto bakery = with_chart(1, 999'999);
    std::int64_t total = 0;
    std::vector<Award> awards;
    std::map<std::string, std::int64_t> due;
    for (const char* who : {"ada", "bo", "dita"}) {
      std::vector<DayHours> days;
      std::int64_t minutes = 0;
      for (int day = 1; day <= 28; ++day) {
        if (pick(0, 2) == 0) continue;
        days.push_back({date("2025-01-31").plus_days(day), pick(0, 720)});
        minutes += days.back().minutes;
      }
      if (days.empty()) continue;
      REQUIRE(log(bakery, who, days).empty());
      REQUIRE(approve(bakery, "chidi", "ceo", who).empty());
      const auto rate = pick(1, 999'999);
      awards.push_back({MemberId::from(who), cents(rate)});
      const auto sixtieths = rate * minutes;
      due[who] = sixtieths / 60 + (sixtieths % 60 >= 30 ? 1 : 0);
      total += due[who];
    }
    REQUIRE(draft(bakery, awards).empty());
    for (const auto& line : run_of(bakery).lines) CHECK(line.gross == cents(due[line.member.str()]));
    CHECK(run_of(bakery).lines.size() == due.size());
    CHECK(run_of(bakery).total == cents(total));
  }
}

TEST_CASE("half a cent goes up", "[payroll]") {
  auto bakery = with_chart(10, 10);
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 3}}).empty());   // 0.5 cents
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 2}}).empty());  // 0.33 cents
  REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  CHECK(run_of(bakery).lines.at(0).gross == cents(1));
  CHECK(run_of(bakery).lines.at(1).gross == cents(0));
}

TEST_CASE("amounts beyond all numbers are refused", "[payroll]") {
  auto bakery = with_chart(9'000'000'000'000'000'000, 9'000'000'000'000'000'000);
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 120}}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());
  CHECK(draft(bakery) == "number-range");
}

TEST_CASE("a log adds to the days that were logged, and replaces a day", "[payroll]") {
  auto bakery = with_chart();
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 60}, {date("2025-02-05"), 60}}).empty());
  REQUIRE(log(bakery, "ada", {{date("2025-02-04"), 30}, {date("2025-02-05"), 90}}).empty());
  const auto* sheet = bakery.state.get<HoursSheet>(hours_ref(kFebruary, MemberId::from("ada")));
  REQUIRE(sheet->days.size() == 3);
  CHECK(sheet->days[0].minutes == 60);
  CHECK(sheet->days[1].minutes == 30);
  CHECK(sheet->days[2].minutes == 90);
}

TEST_CASE("an approved run tells the draft that the approval named", "[payroll]") {
  auto bakery = with_chart();
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 60}}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());
  REQUIRE(draft(bakery).empty());
  const auto named = bakery.state.digest(pay_run_ref(kFebruary));
  REQUIRE(approve_run(bakery, "chidi", "ceo").empty());
  CHECK(bakery.state.digest(pay_run_ref(kFebruary)) != named);
  bakery.state.put(pay_run_ref(kFebruary), as_drafted(run_of(bakery)));
  CHECK(bakery.state.digest(pay_run_ref(kFebruary)) == named);
}

TEST_CASE("who drafts a run does not approve it, and nobody paid a share of payroll does", "[payroll]") {
  auto bakery = with_chart();
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 60}}).empty());
  CHECK(approve(bakery, "ada", "president", "dita") == "payroll-interested");
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  CHECK(approve_run(bakery, "bo", "treasurer") == "payroll-two-persons");
  CHECK(approve_run(bakery, "ada", "president") == "payroll-interested");
  REQUIRE(approve_run(bakery, "chidi", "ceo").empty());
  CHECK(approve_run(bakery, "chidi", "ceo") == "payroll-approved");
  CHECK(draft(bakery) == "payroll-approved");
  CHECK(log(bakery, "dita", {{date("2025-02-04"), 60}}) == "hours-approved");
}

TEST_CASE("hours that are approved after the draft ask for a new one; others are left out", "[payroll]") {
  auto bakery = with_chart();
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 60}}).empty());
  CHECK(draft(bakery) == "payroll-hours-open");
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 60}}).empty());
  SECTION("approved") {
    REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());
    CHECK(approve_run(bakery, "chidi", "ceo") == "payroll-stale");
    REQUIRE(draft(bakery).empty());
    REQUIRE(approve_run(bakery, "chidi", "ceo").empty());
    CHECK(run_of(bakery).lines.size() == 2);
    CHECK(run_of(bakery).left_out.empty());
  }
  SECTION("not approved") {
    CHECK(run_of(bakery).left_out.empty());
    REQUIRE(approve_run(bakery, "chidi", "ceo").empty());
    CHECK(run_of(bakery).lines.size() == 1);
    CHECK(unpaid_sheets(bakery.state, kFebruary) == std::vector{SheetName{MemberId::from("ada"), kFebruary}});
  }
}

TEST_CASE("who was left out is paid by the next run, also after leaving, by the chart of those days", "[payroll]") {
  auto bakery = with_chart(1500, 1500);
  const auto march = base::Month::parse("2025-03").value();
  auto dearer = chart("2025-03-01", 2000, 2000);
  bakery.state.put(pay_chart_ref(dearer.effective), dearer);
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 60}}).empty());
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 120}}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  REQUIRE(approve_run(bakery, "chidi", "ceo").empty());

  CHECK(bakery.act("dita", HoursLog{kFebruary, {{date("2025-02-04"), 60}}}) == "hours-approved");
  REQUIRE(log(bakery, "ada", {{date("2025-02-04"), 60}}).empty());  // a sheet that was left out is still hers
  REQUIRE(bakery.act("dita", HoursLog{march, {{date("2025-03-01"), 60}}}).empty());
  REQUIRE(bakery.act("ada", MemberResign{}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());

  bakery.now = instant("2025-04-01T10:00:00Z");
  const auto dita = bakery.state.digest(hours_ref(march, MemberId::from("dita"))).value();
  REQUIRE(bakery.act("bo", HoursApprove{MemberId::from("dita"), march, dita}, {.as = "treasurer"}).empty());
  CHECK(bakery.act("bo", PayrollDraft{kFebruary, {}}, {.as = "treasurer"}) == "payroll-approved");
  REQUIRE(bakery.act("bo", PayrollDraft{march, {}}, {.as = "treasurer"}).empty());
  const auto& run = *bakery.state.get<PayRun>(pay_run_ref(march));
  REQUIRE(run.lines.size() == 2);
  CHECK(run.lines[0].member.str() == "ada");
  CHECK(run.lines[0].month == kFebruary);
  CHECK(run.lines[0].gross == cents(4500));
  CHECK(run.lines[1].month == march);
  CHECK(run.lines[1].gross == cents(2000));
  CHECK(run.total == cents(6500));
  const auto digest = bakery.state.digest(pay_run_ref(march)).value();
  REQUIRE(bakery.act("chidi", PayrollApprove{march, digest}, {.as = "ceo"}).empty());
  CHECK(bakery.act("bo", PayrollDraft{base::Month::parse("2025-01").value(), {}}, {.as = "treasurer"}) ==
        "payroll-order");
}

TEST_CASE("hours that come in between a draft and its approval are lost to no run", "[payroll]") {
  auto bakery = with_chart();
  // February's run is approved; in March's, drafted but not approved, come hours of both months.
  REQUIRE(log_day(bakery, "dita", "2025-02", "2025-02-03").empty());
  REQUIRE(approve_sheet(bakery, "dita", "2025-02").empty());
  REQUIRE(draft_of(bakery, "2025-02").empty());
  REQUIRE(approve_of(bakery, "2025-02").empty());
  bakery.now = instant("2025-04-01T10:00:00Z");
  REQUIRE(log_day(bakery, "dita", "2025-03", "2025-03-03").empty());
  REQUIRE(approve_sheet(bakery, "dita", "2025-03").empty());
  REQUIRE(draft_of(bakery, "2025-03").empty());
  REQUIRE(log_day(bakery, "ada", "2025-02", "2025-02-04").empty());
  REQUIRE(log_day(bakery, "bo", "2025-03", "2025-03-04").empty());
  REQUIRE(approve_of(bakery, "2025-03").empty());
  const std::vector<SheetName> open{{MemberId::from("ada"), month("2025-02")},
                                    {MemberId::from("bo"), month("2025-03")}};
  CHECK(unpaid_sheets(bakery.state, month("2025-03")) == open);
  // The next run takes them, and the one after it takes them no more.
  REQUIRE(approve_sheet(bakery, "ada", "2025-02").empty());
  bakery.now = instant("2025-05-01T10:00:00Z");
  REQUIRE(draft_of(bakery, "2025-04").empty());
  const auto& april = *bakery.state.get<PayRun>(pay_run_ref(month("2025-04")));
  REQUIRE(april.lines.size() == 1);
  CHECK(april.lines[0].month == month("2025-02"));
  CHECK(april.left_out == std::vector<SheetName>{open[1]});
  REQUIRE(approve_of(bakery, "2025-04").empty());
  CHECK(unpaid_sheets(bakery.state, month("2025-04")) == std::vector<SheetName>{open[1]});
}

TEST_CASE("a draft that is older than the run approved last is stale", "[payroll]") {
  auto bakery = with_chart();
  bakery.now = instant("2025-06-01T10:00:00Z");
  REQUIRE(log_day(bakery, "dita", "2025-02", "2025-02-03").empty());
  REQUIRE(log_day(bakery, "ada", "2025-04", "2025-04-03").empty());
  REQUIRE(approve_sheet(bakery, "ada", "2025-04").empty());
  REQUIRE(draft_of(bakery, "2025-04").empty());  // leaves out dita's February
  SECTION("it would have paid twice what the other run paid") {
    REQUIRE(approve_sheet(bakery, "dita", "2025-02").empty());
    REQUIRE(draft_of(bakery, "2025-02").empty());
    REQUIRE(approve_of(bakery, "2025-02").empty());
    CHECK(approve_of(bakery, "2025-04") == "payroll-stale");
  }
  SECTION("it would have lost what the other run left out") {
    REQUIRE(log_day(bakery, "bo", "2025-02", "2025-02-04").empty());
    REQUIRE(log_day(bakery, "ada", "2025-03", "2025-03-04").empty());
    REQUIRE(approve_sheet(bakery, "ada", "2025-03").empty());
    REQUIRE(draft_of(bakery, "2025-03").empty());
    REQUIRE(approve_of(bakery, "2025-03").empty());
    CHECK(approve_of(bakery, "2025-04") == "payroll-stale");
  }
  REQUIRE(draft_of(bakery, "2025-04").empty());
  REQUIRE(approve_of(bakery, "2025-04").empty());
}

TEST_CASE("a month that had no run is paid with the next", "[payroll]") {
  auto bakery = with_chart();
  const auto january = base::Month::parse("2025-01").value();  // before the first chart
  REQUIRE(bakery.act("ada", HoursLog{january, {{date("2025-01-20"), 60}}}).empty());
  const auto sheet = bakery.state.digest(hours_ref(january, MemberId::from("ada"))).value();
  REQUIRE(bakery.act("bo", HoursApprove{MemberId::from("ada"), january, sheet}, {.as = "treasurer"}).empty());
  REQUIRE(draft(bakery).empty());
  REQUIRE(run_of(bakery).lines.size() == 1);
  CHECK(run_of(bakery).lines[0].month == january);
  CHECK(run_of(bakery).lines[0].gross == cents(1500));
}

TEST_CASE("a forgotten day of a paid month is logged on the sheet of a later one", "[payroll]") {
  auto bakery = with_chart();
  const auto march = base::Month::parse("2025-03").value();
  const auto log_in_march = [&](std::string_view day, std::int64_t minutes = 60) {
    return bakery.act("dita", HoursLog{march, {{date(day), minutes}}});
  };
  CHECK(log_in_march("2025-02-03") == "hours-month");  // February is not paid yet
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 600}}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  REQUIRE(approve_run(bakery, "chidi", "ceo").empty());
  CHECK(log_in_march("2025-02-04").empty());
  CHECK(log_in_march("2025-02-03", 120).empty());              // 12 hours in all, of at most 12
  CHECK(log_in_march("2025-02-03", 121) == "hours-too-many");  // what is paid already counts
  CHECK(log_in_march("2025-04-01") == "hours-month");
  bakery.now = instant("2025-04-02T10:00:00Z");  // and what stands on one later sheet counts on the next
  CHECK(bakery.act("dita", HoursLog{base::Month::parse("2025-04").value(), {{date("2025-02-03"), 1}}}) ==
        "hours-too-many");
  CHECK(bakery.act("dita", HoursLog{base::Month::parse("2025-09").value(), {{date("2025-02-04"), 60}}}) ==
        "hours-date");
}

TEST_CASE("the chart of a month is the latest that had begun on its first day", "[payroll]") {
  Bakery bakery;
  bakery.state.put(pay_chart_ref(date("2025-02-01")), chart("2025-02-01", 1, 1));
  bakery.state.put(pay_chart_ref(date("2025-04-01")), chart("2025-04-01", 2, 2));
  const auto effective = [&](std::string_view month) {
    const auto* found = chart_for(bakery.state, base::Month::parse(month).value());
    return found ? found->effective.str() : "none";
  };
  CHECK(effective("2025-01") == "none");
  CHECK(effective("2025-02") == "2025-02-01");
  CHECK(effective("2025-03") == "2025-02-01");
  CHECK(effective("2025-04") == "2025-04-01");
  CHECK(effective("2031-01") == "2025-04-01");
}

TEST_CASE("a year of service is full on its day", "[payroll]") {
  Member member;
  CHECK(years_of_service(member, kFebruary) == 0);
  member.since = date("2023-02-01");
  CHECK(years_of_service(member, kFebruary) == 2);
  member.since = date("2023-02-02");
  CHECK(years_of_service(member, kFebruary) == 1);
  member.since = date("2024-02-29");  // its year is full on 28 February
  CHECK(years_of_service(member, base::Month::parse("2025-03").value()) == 1);
  CHECK(years_of_service(member, kFebruary) == 0);
  member.since = date("2030-01-01");
  CHECK(years_of_service(member, kFebruary) == 0);
}

TEST_CASE("years of service reach a step, and not the next", "[payroll]") {
  const Grade grade{
      GradeId::from("baker"), "Baker", {{0, cents(1), cents(1)}, {2, cents(2), cents(2)}, {10, cents(3), cents(3)}}};
  CHECK(step_for(grade, 0).years == 0);
  CHECK(step_for(grade, 1).years == 0);
  CHECK(step_for(grade, 2).years == 2);
  CHECK(step_for(grade, 9).years == 2);
  CHECK(step_for(grade, 99).years == 10);
}
