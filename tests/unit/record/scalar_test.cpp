#include "record/scalar.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace record;

TEST_CASE("text that every YAML reads as itself is plain") {
  for (const std::string text : {"Bo L.",
                                 "ada",
                                 "EUR 1250.00",
                                 "2/3",
                                 "a:b",
                                 "http://x.org/#top",
                                 "a#b",
                                 "Zoë",
                                 "日本",
                                 "2026-11-21",
                                 "2026-11-21T10:00:00Z",
                                 "2026-11",
                                 "2026-11-21-board",
                                 "3f2a91c",
                                 "1f",
                                 "7 days",
                                 "nobody",
                                 "yes please",
                                 "(none)",
                                 "/etc/passwd",
                                 "a, b",
                                 "it's",
                                 "say \"hi\"",
                                 "a\\b",
                                 "x - y",
                                 "0xyz",
                                 "noo",
                                 "n0",
                                 "50%",
                                 "a  b",
                                 "1st",
                                 "3rd"}) {
    INFO(text);
    CHECK(style_of(text) == Style::Plain);
  }
}

TEST_CASE("text that some YAML reads otherwise is quoted") {
  for (const std::string text : {"",
                                 "y",
                                 "N",
                                 "yes",
                                 "No",
                                 "ON",
                                 "off",
                                 "true",
                                 "FALSE",
                                 "null",
                                 "Null",
                                 "~",
                                 "=",
                                 "<<",
                                 "0",
                                 "5",
                                 "-5",
                                 "+5",
                                 "010",
                                 "0o17",
                                 "0x1F",
                                 "0b11",
                                 "1_000",
                                 "1,000",
                                 "1:30",
                                 "10:00:00",
                                 "1.5",
                                 "1.",
                                 ".5",
                                 "1e3",
                                 "1.5E-3",
                                 "1e+3",
                                 "1e",
                                 ".inf",
                                 "-.INF",
                                 ".nan",
                                 "1.2.3",
                                 "-",
                                 "- a",
                                 "-a",
                                 "a ",
                                 " a",
                                 "a:",
                                 "a: b",
                                 "a #b",
                                 "#a",
                                 "&a",
                                 "*a",
                                 "!a",
                                 "|",
                                 ">",
                                 "%a",
                                 "@a",
                                 "`a",
                                 "[a",
                                 "{a",
                                 "]a",
                                 "}a",
                                 ",a",
                                 "?a",
                                 "? a",
                                 ":a",
                                 "'a'",
                                 "\"a\"",
                                 "---",
                                 "...",
                                 "_1",
                                 "$a",
                                 "2026-1-5",
                                 "2026-13-45",
                                 "2026-11-21 10:00:00",
                                 "2026-02-30",
                                 "2026-11-21T10:00:00+01:00",
                                 "2026-11-21t10:00:00z",
                                 "99999999999999999999"}) {
    INFO(text);
    CHECK(style_of(text) == Style::Quoted);
  }
}

TEST_CASE("an integer has one spelling") {
  for (const std::string good : {"0", "7", "-7", "1000", "9223372036854775807", "-9223372036854775808"}) {
    INFO(good);
    CHECK(is_integer(good));
  }
  for (const std::string bad : {"", "-", "-0", "+1", "00", "01", "-01", "1_0", "1.0", "0x1", "1e3", " 1", "1 ", "a",
                                "9223372036854775808", "-9223372036854775809", "99999999999999999999"}) {
    INFO(bad);
    CHECK(!is_integer(bad));
  }
}

TEST_CASE("a key is a word of at most 64 letters, digits, hyphens and underscores") {
  for (const std::string good : {"a", "no", "record-date", "eo6DdZ_x", "-", "2026"}) {
    CHECK(is_key(good));
  }
  CHECK(is_key(std::string(64, 'f')));
  CHECK(!is_key(std::string(65, 'f')));
  for (const std::string bad : {"", "a b", "a.b", "a:", "é", "a/b", "<<"}) {
    INFO(bad);
    CHECK(!is_key(bad));
  }
}

TEST_CASE("a record can hold any visible text whose lines have a beginning and no hidden end") {
  for (const std::string good : {"", " ", " a ", "a\nb", "a\n\nb", "a\n  b\nc", "é", "- a\n# b\n--- c", "a\n\n\nb"}) {
    INFO(good);
    CHECK(is_representable(good));
  }
  for (const std::string bad : {"\n", "a\n", "\na", " a\nb", "a \nb", "a\nb ", "a\n \nb", "a\tb", "a\r\nb", "a\x1b",
                                "a\u202e", "a\u200b", "e\u0301", "a\xff", "a\u2028", "a\x7f", "\ufeff"}) {
    INFO(bad);
    CHECK(!is_representable(bad));
  }
}
