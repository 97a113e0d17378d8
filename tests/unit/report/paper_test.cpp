#include "report/paper.hpp"

#include <catch2/catch.hpp>

#include "articles/paper.hpp"
#include "base/text.hpp"
#include "document/redline.hpp"
#include "tests/unit/articles/support.hpp"

using articles::Remarks;
using articles_test::articles_of;

namespace {

const char* kPolicy = "shares:\n  price: EUR 2000.00\n  parts: 4\n";
const char* kClauses =
    "  - id: share\n"
    "    title: Shares\n"
    "    children:\n"
    "      - id: price\n"
    "        text: The price of a share is {param:shares.price} for every owner.\n"
    "        maps: [shares.price]\n"
    "        children:\n"
    "          - id: once\n"
    "            title: Once\n"
    "            text: It is paid once.\n"
    "            children:\n"
    "              - id: deep\n"
    "                text: Really.\n"
    "      - id: care\n"
    "        text: \"First line.\\nSecond line.\"\n"
    "        check: not by the program\n"
    "  - id: end\n"
    "    text: The end.\n";

document::Document paper(Remarks remarks = Remarks::Shown) {
  return articles::paper_of(articles_of(kPolicy, kClauses), remarks).value();
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("articles are numbered, filled in and wrapped") {
  const auto lines = report::paper_lines(paper(), 41);
  using S = report::LineStyle;
  const std::vector<report::Line> expected = {
      {S::Title, "Rules"},
      {S::Text, ""},
      {S::Heading, "Article 1. Shares"},
      {S::Text, ""},
      {S::Text, "1.1   The price of a share is EUR 2000.00"},
      {S::Text, "      for every owner."},
      {S::Text, ""},
      {S::Text, "      (a)   Once. It is paid once."},
      {S::Text, ""},
      {S::Text, "            (i)   Really."},
      {S::Text, ""},
      {S::Text, "1.2   First line."},
      {S::Text, "      Second line."},
      {S::Aside, "      [not by the program]"},
      {S::Text, ""},
      {S::Heading, "Article 2"},
      {S::Text, ""},
      {S::Text, "The end."},
  };
  REQUIRE(lines.size() == expected.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    INFO(i << ": " << lines[i].text);
    CHECK(lines[i] == expected[i]);
  }
}

TEST_CASE("a part of a paper keeps the numbers of the whole") {
  const auto whole = paper();
  const auto lines = report::paper_lines(whole, 80, 4, 6);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].text == "1.2   First line.");
  CHECK(report::paper_lines(whole, 80, 6).front().text == "Article 2");
}

TEST_CASE("remarks can be left out") {
  CHECK(report::paper_text(paper()).find("[not by the program]") != std::string::npos);
  CHECK(report::paper_text(paper(Remarks::LeftOut)).find("not by the program") == std::string::npos);
}

TEST_CASE("articles that cannot be filled in are no paper") {
  const auto code = [](const char* clauses) {
    return articles::paper_of(articles_of(kPolicy, clauses), Remarks::Shown).error().code;
  };
  CHECK(code("  - id: a\n    text: \"{param:no}\"\n") == "clause-param-unknown");
  CHECK(code("  - a\n") == "clause-form");
}

TEST_CASE("the shipped articles fit the width, and no placeholder is left") {
  const auto shipped = articles::paper_of(articles_test::shipped_articles(), Remarks::Shown).value();
  for (const int width : {60, 80, 100}) {
    for (const auto& line : report::paper_lines(shipped, width)) {
      INFO(line.text);
      CHECK(base::width(line.text) <= width);
      CHECK(line.text.find_first_of("{}") == std::string::npos);
    }
  }
}

namespace {

/// A paper with everything in it, and with text that no format may take for its own.
document::Document hostile_paper() {
  using document::Block;
  using document::Span;
  document::Document paper;
  paper.title = "<b>T & \"t\"</b> *x* [y](z)";
  paper.language = "en";
  paper.footer = "a & b <c>";
  paper.blocks.push_back(Block::clause(0, "one", "O<ne>", {}));
  paper.blocks.push_back(Block::clause(1, "a", "",
                                       {Span::words("See "), Span::reference("two"), Span::words(", "),
                                        Span::reference("deep"), Span::words(" & <script>")}));
  paper.blocks.push_back(Block::clause(2, "deep", "D*p", {Span::defined("w_rd"), Span::words(" | # `x`")}));
  paper.blocks.push_back(Block::clause(0, "two", "", {Span::words("1. x\n- y")}));
  paper.blocks.push_back(Block::heading("Sch<edule>"));
  document::Table table;
  table.headings = {"na|me", "<rate>"};
  table.alignment = {document::Align::Left, document::Align::Right};
  table.rows = {{"a&b", "1.50"}, {"c", "12.00"}};
  paper.blocks.push_back(Block::of(table));
  paper.blocks.push_back(Block::paragraph({Span::words("Signed:")}));
  paper.blocks.push_back(Block::signatures({"Ada <L>"}));
  return paper;
}

}  // namespace

TEST_CASE("every format takes the text of a paper for text") {
  const auto paper = hostile_paper();
  for (const auto& markup : {report::paper_html(paper), report::paper_fodt(paper)}) {
    CHECK(markup.find("<script>") == std::string::npos);
    CHECK(markup.find("<b>T") == std::string::npos);
    CHECK(markup.find("O&lt;ne&gt;") != std::string::npos);
    CHECK(markup.find("a &amp; b &lt;c&gt;") != std::string::npos);
    CHECK(markup.find("Ada &lt;L&gt;") != std::string::npos);
  }
  const auto markdown = report::paper_markdown(paper);
  CHECK(markdown.find("# \\<b\\>T \\& \"t\"\\</b\\> \\*x\\* \\[y\\](z)") == 0);
  CHECK(markdown.find("na\\|me") != std::string::npos);
}

TEST_CASE("references are numbers, and lead to their clauses") {
  const auto paper = hostile_paper();
  CHECK(report::paper_text(paper).find("See Article 2, clause 1.1(a) & <script>") != std::string::npos);
  CHECK(report::paper_html(paper).find("<a href=\"#deep\">clause 1.1(a)</a>") != std::string::npos);
  CHECK(report::paper_markdown(paper).find("[Article 2](#two)") != std::string::npos);
  const auto fodt = report::paper_fodt(paper);
  CHECK(fodt.find("text:ref-name=\"c_deep\">1.1(a)</text:bookmark-ref>") != std::string::npos);
  CHECK(fodt.find("text:ref-name=\"c_two\">Article 2</text:bookmark-ref>") != std::string::npos);
  CHECK(count_of(fodt, "<text:bookmark-start") == 4);
}

TEST_CASE("a flat document opens as many lists as it closes, and numbers go on after a schedule") {
  auto paper = hostile_paper();
  paper.blocks.push_back(document::Block::clause(0, "three", "Three", {}));
  const auto fodt = report::paper_fodt(paper);
  for (const auto* tag : {"text:list-item>", "text:list>"}) {
    CHECK(count_of(fodt, "</" + std::string(tag)) > 0);
  }
  CHECK(count_of(fodt, "<text:list>") + count_of(fodt, "<text:list xml") + count_of(fodt, "<text:list text:continue") ==
        count_of(fodt, "</text:list>"));
  CHECK(count_of(fodt, "<text:list-item>") == count_of(fodt, "</text:list-item>"));
  CHECK(count_of(fodt, "text:continue-list=\"clauses\"") == 1);
  CHECK(report::paper_text(paper).find("Article 3. Three") != std::string::npos);
}

TEST_CASE("a table that is too wide for its page is shown field by field") {
  document::Table table;
  table.headings = {"act", "by"};
  table.alignment.assign(2, document::Align::Left);
  table.rows = {{"one", std::string(60, 'x')}, {"two", ""}};
  document::Document paper;
  paper.blocks.push_back(document::Block::of(table));
  CHECK(report::paper_lines(paper, 80).size() == 3);
  const auto lines = report::paper_lines(paper, 40);
  REQUIRE(lines.size() == 3);
  CHECK(lines[1].text == "  by: " + std::string(60, 'x'));
  CHECK(lines[2].text == "two");
}

TEST_CASE("a paper names whose it is, and keeps to its sheet and the widths of its columns") {
  document::Table table;
  table.headings = {"who", "may"};
  table.alignment.assign(2, document::Align::Left);
  table.rows = {{"any member", "vote"}};
  table.parts = {1, 3};
  document::Document paper;
  paper.owner = "Rye & Sons";
  paper.title = "Card";
  paper.sheet = document::Sheet::Letter;
  paper.blocks.push_back(document::Block::of(table));
  const auto has = [](const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; };
  const auto fodt = report::paper_fodt(paper);
  CHECK(has(fodt, "fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\""));
  CHECK(has(fodt, "<text:p text:style-name=\"Owner\">Rye &amp; Sons</text:p>"));
  CHECK(has(fodt,
            "style:name=\"Column_1_of_4\" style:family=\"table-column\"><style:table-column-properties "
            "style:column-width=\"4.15cm\"/>"));
  CHECK(has(fodt, "style:name=\"Column_3_of_4\""));
  CHECK(has(fodt, "</table:table>\n<text:p text:style-name=\"Cut\"></text:p>"));
  CHECK_FALSE(has(fodt, "@"));
  const auto html = report::paper_html(paper);
  CHECK(has(html, "@page { size: letter;"));
  CHECK(has(html, "<p class=\"owner\">Rye &amp; Sons</p>"));
  CHECK(has(html, "<col style=\"width: 25%\"><col style=\"width: 75%\">"));
  CHECK(has(report::paper_markdown(paper), "**Rye \\& Sons**\n\n# Card"));
  CHECK(report::paper_lines(paper, 80).front() == report::Line{report::LineStyle::Title, "Rye & Sons"});
  paper.sheet = document::Sheet::A4;
  paper.is_dense = true;
  CHECK(has(report::paper_fodt(paper), "fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin-top=\"1.1cm\""));
  CHECK(has(report::paper_html(paper), "@page { size: A4; margin: 14mm 16mm; }"));
}

TEST_CASE("a redline shows what was taken out and what was put in, in each format") {
  auto before = paper(Remarks::LeftOut);
  auto after = before;
  after.title = "Statutes";
  after.blocks[1].spans = {document::Span::words("The price of a share is EUR 10.00 for every owner.")};
  after.blocks.erase(after.blocks.begin() + 2);  // "Once", which leaves "Really" behind
  after.blocks.push_back(document::Block::clause(1, "late", "", {document::Span::words("Late & new.")}));
  auto redline = document::redline(before, after);
  redline.changed_by = "Bo & Co";
  redline.changed_on = "2026-03-01";

  const auto text = report::paper_text(redline);
  CHECK(text.find("[-Rules-] {+Statutes+}") == 0);
  CHECK(text.find("EUR [-2000.00-]{+10.00+} for") != std::string::npos);
  CHECK(text.find("      (a)   [-Once. It is paid once.-]") != std::string::npos);
  CHECK(text.find("2.1   {+Late & new.+}") != std::string::npos);

  const auto html = report::paper_html(redline);
  CHECK(html.find("EUR <del>2000.00</del><ins>10.00</ins> for") != std::string::npos);
  CHECK(html.find("<span class=\"n\"><ins>2.1</ins></span><ins>Late &amp; new.</ins>") != std::string::npos);

  const auto markdown = report::paper_markdown(redline);
  CHECK(markdown.find("EUR <del>2000.00</del><ins>10.00</ins> for") != std::string::npos);

  const auto fodt = report::paper_fodt(redline);
  CHECK(count_of(fodt, "<text:insertion>") == 3);
  CHECK(count_of(fodt, "<text:deletion>") == 3);
  CHECK(count_of(fodt, "<dc:creator>Bo &amp; Co</dc:creator><dc:date>2026-03-01T00:00:00</dc:date>") == 6);
  CHECK(count_of(fodt, "<text:change-start ") == count_of(fodt, "<text:change-end "));
  CHECK(fodt == report::paper_fodt(redline));
  CHECK(report::paper_fodt(after).find("tracked-changes") == std::string::npos);
}

TEST_CASE("a redline that is drawn keeps the numbers right, and tracks nothing") {
  document::Document before;
  before.blocks = {document::Block::clause(0, "a", "A", {}),
                   document::Block::clause(1, "b", "Old", {document::Span::words("B.")}),
                   document::Block::clause(1, "c", "", {document::Span::words("C is ten now.")})};
  auto after = before;
  after.blocks.erase(after.blocks.begin() + 1);
  after.blocks[1].spans = {document::Span::words("C is two now.")};
  after.blocks.push_back(document::Block::clause(1, "d", "New", {document::Span::words("D.")}));
  const auto fodt = report::paper_fodt(document::redline(before, after), report::Marks::Drawn);
  const auto has = [&](std::string_view part) { return fodt.find(part) != std::string::npos; };
  CHECK_FALSE(has("text:tracked-changes"));
  CHECK_FALSE(has("text:change-start"));
  CHECK(
      has("<text:p text:style-name=\"Text_20_body\"><text:span text:style-name=\"Taken_20_Out\">1.1 Old. </text:span>"
          "<text:span text:style-name=\"Taken_20_Out\">B.</text:span></text:p>"));
  CHECK(
      has("C is <text:span text:style-name=\"Taken_20_Out\">ten</text:span><text:span "
          "text:style-name=\"Put_20_In\">two</text:span> now."));
  CHECK(
      has("<text:span text:style-name=\"Put_20_In\"><text:span text:style-name=\"Strong\">New.</text:span> </text:span>"
          "<text:span text:style-name=\"Put_20_In\">D.</text:span>"));
}

TEST_CASE("a redline in plain text cannot be forged by what the paper says") {
  document::Document before;
  before.blocks.push_back(document::Block::paragraph({document::Span::words("Pay [-5-] {+9+} stays.")}));
  CHECK(report::paper_text(before) == "Pay [-5-] {+9+} stays.\n");
  auto after = before;
  after.blocks.front().spans.front().text += " Always.";
  CHECK(report::paper_text(document::redline(before, after)) == "Pay [ -5- ] { +9+ } stays.{+ Always.+}\n");
}

TEST_CASE("a package holds the same document, names its type first, and is the same bytes each time") {
  const auto odt = report::paper_odt(paper());
  CHECK(odt.substr(0, 4) == "PK\x03\x04");
  CHECK(odt.substr(30, 8 + 39) == "mimetypeapplication/vnd.oasis.opendocument.text");
  CHECK(odt.substr(10, 4) == std::string("\0\0\x21\0", 4));  // 1 January 1980, midnight
  for (const auto* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
    INFO(name);
    CHECK(count_of(odt, name) >= 2);  // where it stands, and in the list at the end
  }
  const auto fodt = report::paper_fodt(paper());
  const auto body = fodt.substr(fodt.find("<office:body>"), 400);
  CHECK(odt.find(body) != std::string::npos);
  CHECK(odt == report::paper_odt(paper()));
}
