// Pay: the chart that was voted, hours and their approval, monthly runs of public gross lines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/money.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "rules/ids.hpp"

namespace rules {

/// A cell of the chart: the hourly range from so many full years of service on.
struct Step {
  std::int64_t years = 0;
  base::Money from;
  base::Money to;
};

struct Grade {
  GradeId id;
  std::string title;
  std::vector<Step> steps;  ///< by rising years, the first at 0
};

/// payroll/charts/<effective>.yaml once adopted; proposals/<id>.chart.yaml before.
struct PayChart {
  base::Date effective;  ///< the first day of a month
  std::vector<Grade> grades;
  std::optional<BallotId> ballot;  ///< set by the adoption
};

struct DayHours {
  base::Date date;
  std::int64_t minutes = 0;
};

/// payroll/hours/2026-11/a/ada.yaml
struct HoursSheet {
  MemberId member;
  base::Month month;
  std::vector<DayHours> days;  ///< by date
  std::optional<MemberId> approved_by;
};

/// Whose hours, of which month.
struct SheetName {
  MemberId member;
  base::Month month;
  friend auto operator<=>(const SheetName&, const SheetName&) = default;
};

/// A rate inside the range of its cell that production management awards for this run.
struct Award {
  MemberId member;
  base::Money rate;
};

struct PayLine {
  MemberId member;
  base::Month month;  ///< in which the hours were worked: that of the run, or an earlier one that was left out then
  GradeId grade;
  std::int64_t years = 0;  ///< full years of service at the beginning of that month
  base::Money rate;        ///< for an hour, by the chart of that month
  std::int64_t minutes = 0;
  base::Sha256 hours;  ///< digest of the approved sheet
  base::Money gross;   ///< rate x minutes / 60, rounded half up to the cent, once
};

/// payroll/runs/2026-11/run.yaml
struct PayRun {
  base::Month month;
  MemberId drafted_by;
  base::Date chart;  ///< effective date of the chart used
  base::Sha256 chart_sha256;
  std::vector<PayLine> lines;  ///< in order of member and month
  base::Money total;
  std::vector<SheetName> left_out;  ///< hours up to this month that could not be paid: a run to come will
  std::optional<MemberId> approved_by;
};

}  // namespace rules
