// What is filled in by hand, in every format: lines, boxes, slips, a second language.
#include <catch2/catch.hpp>

#include "base/text.hpp"
#include "report/paper.hpp"

using document::Block;
using document::Document;
using document::Span;

namespace {

Document paper_of(std::vector<Block> blocks) {
  Document paper;
  paper.title = "Form";
  paper.language = "en";
  paper.translation = "es";
  paper.has_articles = false;
  paper.blocks = std::move(blocks);
  return paper;
}

std::string text_of(std::vector<Block> blocks) {
  return report::paper_text(paper_of(std::move(blocks)));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

Block in_two_languages(Block block) {
  block.translation = {Span::words("El <texto>")};
  return block;
}

}  // namespace

TEST_CASE("a field without a value is a line to the end of the row") {
  const auto text = text_of({Block::field("Address", {})});
  const auto at = text.find("Address: ____");
  REQUIRE(at != std::string::npos);
  const auto line = text.substr(at, text.find('\n', at) - at);
  CHECK(base::width(line) == 80);
  CHECK(has(text_of({Block::field("Name", {Span::words("Ada")})}), "\nName: Ada\n"));
  CHECK(has(text_of({Block::field("", {})}), "\n" + std::string(80, '_') + "\n"));
}

TEST_CASE("a label that leaves no room has its line below it") {
  const auto text = text_of({Block::field(std::string(70, 'x'), {})});
  CHECK(has(text, std::string(70, 'x') + ":\n" + std::string(80, '_') + "\n"));
}

TEST_CASE("what was filled in keeps its lines, below the label's end") {
  CHECK(has(text_of({Block::field("At", {Span::words("1 Mill Lane\nRiverton")})}), "At: 1 Mill Lane\n    Riverton\n"));
}

TEST_CASE("a box stands before each choice, and a slip ends where it is cut") {
  const auto text = text_of({Block::slip({Block::section("Paper 1"), Block::choices({"yes / sí", "no"})})});
  CHECK(has(text, "Paper 1\n\n[   ] yes / sí\n[   ] no\n\n8< - -"));
}

TEST_CASE("the second language stands below the first") {
  const auto clause = in_two_languages(Block::clause(1, "a", "", {Span::words("The text")}));
  const auto text = text_of({Block::clause(0, "one", "Title", {}), clause});
  CHECK(has(text, "1. Title\n\n1.1   The text\n      El <texto>\n"));
}

TEST_CASE("every format writes what is filled in by hand, and takes it for text") {
  auto signatures = Block::signatures({"Ada <L>"});
  const auto paper = paper_of(
      {Block::section("S<ection>"), in_two_languages(Block::paragraph({Span::words("The <text>")})),
       Block::field("La<bel>", {}), Block::field("Value", {Span::words("v<1>")}),
       Block::slip({Block::choices({"y<es>"}), Block::field("Weight", {})}), signatures,
       Block::clause(0, "one", "Parties", {}), in_two_languages(Block::clause(1, "a", "", {Span::words("First")}))});
  const auto html = report::paper_html(paper);
  const auto fodt = report::paper_fodt(paper);
  for (const auto& markup : {html, fodt}) {
    for (const auto* part : {"S&lt;ection&gt;", "La&lt;bel&gt;", "v&lt;1&gt;", "y&lt;es&gt;", "El &lt;texto&gt;",
                             "Ada &lt;L&gt;", "Date / Fecha"}) {
      INFO(part);
      CHECK(has(markup, part));
    }
    CHECK_FALSE(has(markup, "<texto>"));
  }
  CHECK(has(html, "<section class=\"slip\">"));
  CHECK(has(html, "lang=\"es\">El"));
  CHECK(has(html, "<h2 id=\"one\">1. Parties</h2>"));
  CHECK(has(html, "<span class=\"w\"></span>"));
  CHECK(has(fodt, "style:num-prefix=\"\""));
  CHECK(has(fodt, "fo:keep-together=\"always\""));
  CHECK(has(fodt, "fo:language=\"es\""));
  CHECK(count_of(fodt, "<table:table ") == count_of(fodt, "</table:table>"));
  CHECK(count_of(fodt, "<text:list-item>") == count_of(fodt, "</text:list-item>"));
  CHECK(count_of(fodt, "<text:p ") == count_of(fodt, "</text:p>") + count_of(fodt, "style-name=\"Cut\"/>"));
  const auto markdown = report::paper_markdown(paper);
  CHECK(has(markdown, "### S\\<ection\\>"));
  CHECK(has(markdown, "**La\\<bel\\>:** \\_\\_"));
  CHECK(has(markdown, "- \\[   \\] y\\<es\\>"));
  CHECK(has(markdown, "*El \\<texto\\>*"));
  CHECK(has(markdown, "## <a id=\"one\"></a>1. Parties"));
}

TEST_CASE("a heading of two lines stands above its column, and in one line where there is no column") {
  document::Table table;
  table.headings = {"name\nnombre", "paper"};
  table.alignment.assign(2, document::Align::Left);
  table.rows = {{"Ada", "1"}};
  const auto paper = paper_of({Block::of(table)});
  CHECK(has(report::paper_text(paper), "name    paper\nnombre\nAda     1\n"));
  CHECK(has(report::paper_html(paper), "<th>name<br>\nnombre</th>"));
  CHECK(has(report::paper_fodt(paper), "name<text:line-break/>nombre"));
  CHECK(has(report::paper_markdown(paper), "| name / nombre | paper |"));
  table.rows.push_back({"Bo", std::string(90, 'x')});
  CHECK(has(report::paper_text(paper_of({Block::of(table)})), "  paper: " + std::string(90, 'x')));
  table.headings = {"paper", "name\nnombre"};
  CHECK(has(report::paper_text(paper_of({Block::of(table)})), "  name / nombre: " + std::string(90, 'x')));
}
