#include <catch2/catch.hpp>
#include <random>

#include "rules/payroll/payroll.hpp"
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
  CHECK(log(bakery, "ada", {{date("2025-02-03"), 60}}) == "hours-paid");
}

TEST_CASE("hours that come in after the draft ask for a new one", "[payroll]") {
  auto bakery = with_chart();
  REQUIRE(log(bakery, "dita", {{date("2025-02-03"), 60}}).empty());
  REQUIRE(approve(bakery, "bo", "treasurer", "dita").empty());
  REQUIRE(draft(bakery).empty());
  REQUIRE(log(bakery, "ada", {{date("2025-02-03"), 60}}).empty());
  CHECK(approve_run(bakery, "chidi", "ceo") == "payroll-stale");
  CHECK(draft(bakery) == "payroll-hours-open");
  REQUIRE(approve(bakery, "bo", "treasurer", "ada").empty());
  CHECK(approve_run(bakery, "chidi", "ceo") == "payroll-stale");
  REQUIRE(draft(bakery).empty());
  CHECK(approve_run(bakery, "chidi", "ceo").empty());
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
