// shares/…, payroll/charts, hours and runs
#pragma once

#include "codec/fields.hpp"
#include "rules/payroll/records.hpp"
#include "rules/shares/records.hpp"

namespace codec {

template <>
struct Fields<rules::Payment> {
  template <class V, class R>
  static void visit(V& v, R& payment) {
    v("date", payment.date);
    v("amount", payment.amount);
    v("recorded-by", payment.recorded_by);
    v("paid-on", payment.paid_on);
  }
};

template <>
struct Fields<rules::Share> {
  template <class V, class R>
  static void visit(V& v, R& share) {
    v("member", share.member);
    v("number", share.number);
    v("price", share.price);
    v("parts", share.parts);
    v("months-per-part", share.months_per_part);
    v("from", share.from);
    v("payments", share.payments);
    v("ended", share.ended);
  }
};

template <>
struct Fields<rules::Step> {
  template <class V, class R>
  static void visit(V& v, R& step) {
    v("years", step.years);
    v("from", step.from);
    v("to", step.to);
  }
};

template <>
struct Fields<rules::Grade> {
  template <class V, class R>
  static void visit(V& v, R& grade) {
    v("id", grade.id);
    v("title", grade.title);
    v("steps", grade.steps);
  }
};

template <>
struct Fields<rules::PayChart> {
  template <class V, class R>
  static void visit(V& v, R& chart) {
    v("effective", chart.effective);
    v("grades", chart.grades);
    v("ballot", chart.ballot);
  }
};

template <>
struct Fields<rules::DayHours> {
  template <class V, class R>
  static void visit(V& v, R& day) {
    v("date", day.date);
    v("minutes", day.minutes);
  }
};

template <>
struct Fields<rules::HoursSheet> {
  template <class V, class R>
  static void visit(V& v, R& sheet) {
    v("member", sheet.member);
    v("month", sheet.month);
    v("days", sheet.days);
    v("approved-by", sheet.approved_by);
  }
};

template <>
struct Fields<rules::Award> {
  template <class V, class R>
  static void visit(V& v, R& award) {
    v("member", award.member);
    v("rate", award.rate);
  }
};

template <>
struct Fields<rules::SheetName> {
  template <class V, class R>
  static void visit(V& v, R& sheet) {
    v("member", sheet.member);
    v("month", sheet.month);
  }
};

template <>
struct Fields<rules::PayLine> {
  template <class V, class R>
  static void visit(V& v, R& line) {
    v("member", line.member);
    v("month", line.month);
    v("grade", line.grade);
    v("years", line.years);
    v("rate", line.rate);
    v("minutes", line.minutes);
    v("hours-sha256", line.hours);
    v("gross", line.gross);
  }
};

template <>
struct Fields<rules::PayRun> {
  template <class V, class R>
  static void visit(V& v, R& run) {
    v("month", run.month);
    v("drafted-by", run.drafted_by);
    v("chart", run.chart);
    v("chart-sha256", run.chart_sha256);
    v("lines", run.lines);
    v("total", run.total);
    v("left-out", run.left_out);
    v("approved-by", run.approved_by);
  }
};

}  // namespace codec
