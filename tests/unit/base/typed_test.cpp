#include "base/typed.hpp"

#include <catch2/catch.hpp>

using base::Currency;

namespace {

Currency currency(std::string_view code) {
  return Currency::parse(code).value();
}

std::string money(std::string_view text, std::string_view code = "EUR") {
  const auto read = base::parse_typed_money(text, currency(code));
  return read ? read->str() : read.error().code;
}

std::string hint(std::string_view text, std::string_view code = "EUR") {
  return base::parse_typed_money(text, currency(code)).error().hints.front();
}

}  // namespace

TEST_CASE("typed money is read where it can mean one thing only") {
  CHECK(money("1250") == "EUR 1250.00");
  CHECK(money(" 1,250.00 ") == "EUR 1250.00");
  CHECK(money("1.250,00") == "EUR 1250.00");
  CHECK(money("1,234,567") == "EUR 1234567.00");
  CHECK(money("1.234.567,8") == "EUR 1234567.80");
  CHECK(money("1,234,567.89") == "EUR 1234567.89");
  CHECK(money("1234567,89") == "EUR 1234567.89");
  CHECK(money("12,5") == "EUR 12.50");
  CHECK(money("0.05") == "EUR 0.05");
  CHECK(money("007") == "EUR 7.00");
  CHECK(money("-3.50") == "EUR -3.50");
  CHECK(money("-0") == "EUR 0.00");
  CHECK(money("EUR 1250") == "EUR 1250.00");
  CHECK(money("EUR1250,5") == "EUR 1250.50");
  CHECK(money("EUR -3.50") == "EUR -3.50");
  CHECK(money("-EUR 3.50") == "EUR -3.50");
  CHECK(money("€1,250.00") == "EUR 1250.00");
  CHECK(money("-€3.50") == "EUR -3.50");
  CHECK(money("£2", "EUR") == "GBP 2.00");
  CHECK(money("1,250", "JPY") == "JPY 1250");
  CHECK(money("1.250", "JPY") == "JPY 1250");
}

TEST_CASE("a separator that could mean both is refused with both readings") {
  for (const auto* const text : {"1,250", "1.250", "EUR 1.250", "999,999", "-1,250"}) {
    INFO(text);
    CHECK(money(text) == "money-ambiguous");
  }
  CHECK(hint("1,250") == "write EUR 1250.00 or EUR 1.25");
  CHECK(hint("-1.250") == "write EUR -1250.00 or EUR -1.25");
  CHECK(hint("1.255") == "write EUR 1255.00 or 2 decimals at most");
  CHECK(hint("1,255", "KWD") == "write KWD 1255.000 or KWD 1.255");
  // Each reading, typed as the hint gives it, is taken.
  CHECK(money("EUR 1.25") == "EUR 1.25");
  CHECK(money("KWD 1.255") == "KWD 1.255");
  CHECK(base::parse_typed_money("1,250", currency("EUR")).error().kind == base::ErrorKind::Usage);
}

TEST_CASE("what is no amount is refused") {
  for (const auto* const text :
       {"",         " ",        "-",         "--1",      "x",         "1x",          "1 250",       "1,,250", "1,250,",
        ",50",      ".5",       "5.",        "1,25,000", "1,2345.00", "12.345,67.8", "1,250.00.00", "1.25.3", "0.250",
        "1250.125", "1234.567", "1,250.125", "1e3",      "+5",        "EUR",         "$5",          "٣"}) {
    INFO(text);
    CHECK(money(text) == "money-form");
  }
  CHECK(money("12.5", "JPY") == "money-form");
  CHECK(money("XXX 5") == "currency-unknown");
  CHECK(money("99999999999999999999") == "number-range");
  CHECK(hint("x") == "write 1250, or EUR 1250.00");
}

TEST_CASE("yes and no are taken in whatever case") {
  for (const auto* const yes : {"y", "Y", "yes", "Yes", "YES", " yEs \r"}) CHECK(base::parse_yes_no(yes) == true);
  for (const auto* const no : {"n", "N", "no", "No", "NO", "\tno "}) CHECK(base::parse_yes_no(no) == false);
  for (const auto* const other : {"", " ", "j", "yep", "ja", "true", "0", "y e s"})
    CHECK_FALSE(base::parse_yes_no(other));
}

TEST_CASE("a dollar sign is that of the currency that is meant, where it has one") {
  CHECK(money("$1,500.00", "USD") == "USD 1500.00");
  CHECK(money("$ 20", "MXN") == "MXN 20.00");
  CHECK(money("$20") == "money-form");
  CHECK(money("$", "USD") == "money-form");
}
