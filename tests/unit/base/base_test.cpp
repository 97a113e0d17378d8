#include <catch2/catch.hpp>

#include "base/id.hpp"
#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

using namespace base;

namespace {
struct ThingTag {
  static constexpr const char* kName = "thing id";
};
using ThingId = Id<ThingTag>;
}  // namespace

TEST_CASE("letters lose their marks, and nothing else is lost") {
  CHECK(without_marks("La Panadería Ñandú, 3 €") == "La Panaderia Nandu, 3 €");
  CHECK(without_marks("plain") == "plain");
}

TEST_CASE("an id is a lower-case word") {
  CHECK(ThingId::parse("ada").value().str() == "ada");
  CHECK(ThingId::parse("ceo-2026"));
  CHECK(ThingId::parse(std::string(39, 'a')));
  for (const std::string bad : {"", "Ada", "2ada", "ada-", "-ada", "a b", "../x", "a/b", "a.b", "аda", "ada\n"}) {
    INFO(bad);
    const auto parsed = ThingId::parse(bad);
    REQUIRE(!parsed);
    CHECK(parsed.error().code == "id-form");
  }
  CHECK(!ThingId::parse(std::string(40, 'a')));
}

TEST_CASE("fractions stay exact and in lowest terms") {
  CHECK(Ratio::make(2, 4)->str() == "1/2");
  CHECK(Ratio::make(3, -6)->str() == "-1/2");
  CHECK(Ratio::parse("3/4")->plus(*Ratio::parse("1/4"))->str() == "1");
  CHECK(Ratio::parse("3/4")->minus(*Ratio::parse("1"))->str() == "-1/4");
  CHECK(*Ratio::parse("1/3") < *Ratio::parse("1/2"));
  CHECK(Ratio::parse("2/4").error().code == "ratio-form");
  CHECK(Ratio::parse("1/0").error().code == "ratio-form");
  CHECK(Ratio::parse("01").error().code == "ratio-form");
  CHECK(Ratio::parse("0.5").error().code == "ratio-form");
  CHECK(Ratio(INT64_MAX).plus(Ratio(1)).error().code == "number-range");
  CHECK(Ratio::make(INT64_MIN, -1).error().code == "number-range");
}

TEST_CASE("money is written with its currency and read back") {
  const auto eur = Currency::parse("EUR").value();
  CHECK(Money(125'000, eur).str() == "EUR 1250.00");
  CHECK(Money(-5, eur).str() == "EUR -0.05");
  CHECK(Money(INT64_MIN, eur).str() == "EUR -92233720368547758.08");
  CHECK(Money(5, Currency::parse("JPY").value()).str() == "JPY 5");
  CHECK(Money::parse("EUR 1250.00")->minor() == 125'000);
  for (const std::string bad :
       {"EUR 1250", "EUR 1250.0", "1250.00", "EUR 1,250.00", "JPY 1.00", "EUR 01.00", "XXX 1.00", "EUR "}) {
    INFO(bad);
    CHECK(!Money::parse(bad));
  }
  CHECK(Money(1, eur).plus(Money(1, Currency::parse("USD").value())).error().code == "currency-mixed");
}

TEST_CASE("a product is rounded once, half away from zero") {
  const auto eur = Currency::parse("EUR").value();
  CHECK(Money(5, eur).times(Ratio::make(1, 2).value())->minor() == 3);
  CHECK(Money(-5, eur).times(Ratio::make(1, 2).value())->minor() == -3);
  CHECK(Money(100, eur).times(Ratio::make(1, 3).value())->minor() == 33);
  CHECK(Money(200, eur).times(Ratio::make(1, 3).value())->minor() == 67);
}

TEST_CASE("the parts of an allocation sum to the whole") {
  const auto eur = Currency::parse("EUR").value();
  for (const std::int64_t total : {100, -100, 1, 0, 99'999}) {
    const auto parts = allocate(Money(total, eur), {1, 1, 1}).value();
    CHECK(parts[0].minor() + parts[1].minor() + parts[2].minor() == total);
    CHECK(std::abs(parts[0].minor() - parts[2].minor()) <= 1);
  }
  CHECK(!allocate(Money(1, eur), {0}));
}

TEST_CASE("dates and instants") {
  CHECK(Date::parse("2024-02-29")->plus_months(12).str() == "2025-02-28");
  CHECK(Date::parse("2024-01-31")->plus_months(1).str() == "2024-02-29");
  CHECK(Date::parse("2023-02-29").error().code == "date-none");
  CHECK(Date::parse("2023-2-9").error().code == "date-form");
  CHECK(!Date::parse("2024-1-01"));
  CHECK(Instant::parse("1970-01-02T00:00:01Z")->seconds() == 86'401);
  CHECK(Instant::from_seconds(-1).str() == "1969-12-31T23:59:59Z");
  CHECK(Instant::parse("2024-01-01T24:00:00Z").error().code == "instant-form");
  CHECK(Month::parse("2024-02")->last().str() == "2024-02-29");
  CHECK(!Month::parse("2024-13"));
}

TEST_CASE("SHA-256 of the empty string, FIPS 180-4") {
  CHECK(Sha256::of("").str() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(Sha256::parse(Sha256::of("x").str()).value() == Sha256::of("x"));
  CHECK(Sha256::parse(std::string(64, 'G')).error().code == "digest-form");
}

TEST_CASE("text that could harm a terminal is spelt out") {
  CHECK(printable("a\x1b[2Jb") == "a\\x1b[2Jb");
  CHECK(printable("a\nb") == "a\\x0ab");
  CHECK(printable_lines("a\nb") == "a\nb");
  CHECK(printable("\xff") == "\\xff");
  CHECK(printable("\u202eabc") == "\\u202eabc");
  CHECK(printable("José 李小龍 عمر") == "José 李小龍 عمر");
}

TEST_CASE("JSON drives no terminal, and keeps its value") {
  CHECK(escape_json("\"a\u009b2J\u202eb\x7f\"") == R"("a\u009b2J\u202eb\u007f")");
  CHECK(escape_json("\"\U000e0041\"") == R"("\udb40\udc41")");
  CHECK(escape_json(R"({"name":"José 李小龍 عمر","n":[1,2.5]})") == R"({"name":"José 李小龍 عمر","n":[1,2.5]})");
}

TEST_CASE("plain lines are composed and hold nothing invisible") {
  CHECK(is_plain_line("O'Brien"));
  CHECK(is_plain_line("José"));
  CHECK(!is_plain_line("Jose\u0301"));
  CHECK(!is_plain_line("a\u200bb"));
  CHECK(!is_plain_line("a\tb"));
  CHECK(!is_plain_line("\xc0\xaf"));
  CHECK(!is_plain_line("\xed\xa0\x80"));
  CHECK(is_plain_text("a\nb"));
  CHECK(!is_plain_text("a\r\nb"));
}

TEST_CASE("widths and elision count columns") {
  CHECK(width("李小龍") == 6);
  CHECK(elide("abcdefgh", 6) == "abc...");
  CHECK(elide("abc", 6) == "abc");
}

TEST_CASE("look-alikes share a skeleton") {
  CHECK(skeleton("аlice") == skeleton("alice"));
  CHECK(skeleton("a1ice") == skeleton("alice"));
  CHECK(skeleton("Alice") == skeleton("alice"));
  CHECK(skeleton("alice") != skeleton("bob"));
}

TEST_CASE("did you mean") {
  CHECK(nearest("balot", {"ballot", "member"}) == "ballot");
  CHECK(nearest("xyz", {"ballot", "member"}).empty());
}

TEST_CASE("a braille pattern without dots is invisible, and no letter") {
  CHECK_FALSE(base::is_plain_line("Bo\u2800Larsen"));
  CHECK(base::has_letter("李小龍"));
  CHECK(base::has_letter("- Bo"));
  CHECK_FALSE(base::has_letter("1 - 2"));
  CHECK_FALSE(base::has_letter("\u2800"));
  CHECK_FALSE(base::has_letter("\u0301"));
}
