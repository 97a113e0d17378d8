#include "term/table.hpp"

#include <catch2/catch.hpp>

using term::Align;
using term::Look;
using term::Style;
using term::Table;

namespace {

base::Money euros(std::int64_t minor) {
  return {minor, base::Currency::parse("EUR").value()};
}
base::Date date(std::string_view text) {
  return base::Date::parse(text).value();
}

Look utf8(int width = 80) {
  Look look;
  look.utf8 = true;
  look.width = width;
  return look;
}

Table shares(const Look& look) {
  Table table(
      {{"member"}, {"class"}, {"shares", Align::Right}, {"paid in", Align::Right}, {"due", Align::Right}, {"since"}});
  const auto add = [&](const char* member, const char* kind, std::int64_t count, std::int64_t paid, std::int64_t due,
                       const char* since) {
    table.row({{member, Style::Id},
               kind,
               term::count_cell(count),
               term::money_cell(euros(paid), look),
               term::money_cell(euros(due), look),
               term::date_cell(date(since))});
  };
  add("ada", "founder", 20, 100'000, 0, "2024-01-15");
  add("bo", "member", 10, 35'000, 15'000, "2026-02-03");
  table.total({"", "", term::count_cell(30), term::money_cell(euros(135'000), look),
               term::money_cell(euros(15'000), look), ""});
  return table;
}

Table texts(std::string a, std::string b, bool second_may = true) {
  Table table({{"id"}, {"title", Align::Left, true}, {"note", Align::Left, second_may}});
  table.row({"x-1", std::move(a), std::move(b)});
  return table;
}

}  // namespace

TEST_CASE("a table has capital headings, numbers to the right and a rule above the total") {
  CHECK(shares(utf8()).text(utf8()) ==
        "MEMBER  CLASS    SHARES    PAID IN      DUE  SINCE\n"
        "ada     founder      20  €1,000.00    €0.00  2024-01-15\n"
        "bo      member       10    €350.00  €150.00  2026-02-03\n"
        "                 ------  ---------  -------\n"
        "                     30  €1,350.00  €150.00\n");
}

TEST_CASE("without UTF-8 a table is ASCII") {
  const auto text = shares({}).text({});
  CHECK(text.find("EUR 1,000.00") != std::string::npos);
  CHECK(std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

TEST_CASE("plain: tabs, no heading, no total, money in two fields") {
  CHECK(shares(utf8()).plain() ==
        "ada\tfounder\t20\t1000.00\tEUR\t0.00\tEUR\t2024-01-15\n"
        "bo\tmember\t10\t350.00\tEUR\t150.00\tEUR\t2026-02-03\n");
}

TEST_CASE("a field cannot break a line or a column") {
  Table table({{"a"}, {"b"}});
  table.row({"x\ty", "1\n2\x1b[2J"});
  CHECK(table.plain() == "x\\x09y\t1\\x0a2\\x1b[2J\n");
  CHECK(table.text({}) == "A       B\nx\\x09y  1\\x0a2\\x1b[2J\n");
}

TEST_CASE("colour does not disturb the columns") {
  auto look = utf8();
  look.colour = true;
  Table table({{"a"}, {"b"}});
  table.row({{"x", Style::Good}, "y"});
  table.row({"long", "z"});
  CHECK(table.text(look) ==
        "\x1b[1mA\x1b[0m     \x1b[1mB\x1b[0m\n"
        "\x1b[32mx\x1b[0m     y\n"
        "long  z\n");
}

TEST_CASE("the widest text column is cut first, and only what is too much") {
  const std::string twenty(20, 'a');
  const std::string forty(40, 'b');
  CHECK(texts(twenty, forty).text(utf8(67)) == texts(twenty, forty).text(utf8(200)));
  CHECK(texts(twenty, forty).text(utf8(60)).find("x-1  " + twenty + "  " + std::string(32, 'b') + "…\n") !=
        std::string::npos);
  // Both are cut to the same width once the wider one is down to the other.
  CHECK(
      texts(twenty, forty).text(utf8(37)).find("x-1  " + std::string(14, 'a') + "…  " + std::string(14, 'b') + "…\n") !=
      std::string::npos);
  auto ascii = utf8(60);
  ascii.utf8 = false;
  CHECK(texts(twenty, forty).text(ascii).find(std::string(30, 'b') + "...\n") != std::string::npos);
}

TEST_CASE("a column that may not be cut is not, nor is any below ten columns") {
  const std::string forty(40, 'b');
  CHECK(texts("title", forty, false).text(utf8(20)).find(forty) != std::string::npos);
  CHECK(texts("title", forty).text(utf8(20)).find("x-1  title  " + std::string(9, 'b') + "…\n") != std::string::npos);
}

TEST_CASE("wide characters take two columns") {
  Table table({{"a"}, {"b"}});
  table.row({"日本", "x"});
  table.row({"abcd", "y"});
  CHECK(table.text(utf8()) == "A     B\n日本  x\nabcd  y\n");
}

TEST_CASE("a table without headings, indented") {
  Table table({{""}, {"", Align::Right}});
  CHECK(table.empty());
  table.row({"ada", "4"}).row({"chidi", "10"}).indent(2);
  CHECK_FALSE(table.empty());
  CHECK(table.text({}) == "  ada     4\n  chidi  10\n");
  CHECK(table.plain() == "ada\t4\nchidi\t10\n");
}

TEST_CASE("a column that may be wrapped is narrowed before any other is cut, and takes further lines") {
  Table table({{"id"}, {"title", Align::Left, true}, {"note", Align::Left, false, true}});
  table.row({"x-1", "Second oven", {"1 sheet to approve (the ceo or the treasurer, once elected)", Style::Waiting}});
  table.row({"x-2", "Flour", "none"});
  CHECK(table.text(utf8(50)) ==
        "ID   TITLE        NOTE\n"
        "x-1  Second oven  1 sheet to approve (the ceo or\n"
        "                  the treasurer, once elected)\n"
        "x-2  Flour        none\n");
  Look coloured = utf8(50);
  coloured.colour = true;
  CHECK(table.text(coloured).find("\x1b[33mthe treasurer, once elected)\x1b[") != std::string::npos);
  CHECK(table.plain() ==
        "x-1\tSecond oven\t1 sheet to approve (the ceo or the treasurer, once elected)\nx-2\tFlour\tnone\n");
}

TEST_CASE("of two columns that may be wrapped the wider one gives first") {
  Table table({{"", Align::Left, false, true}, {"", Align::Left, false, true}});
  table.row({"how long a ballot stays open at the least", "seven days and nights"});
  CHECK(table.text(utf8(50)) ==
        "how long a ballot stays      seven days and nights\n"
        "open at the least\n");
  CHECK(table.text(utf8(40)) ==
        "how long a ballot    seven days and\n"
        "stays open at the    nights\n"
        "least\n");
}
