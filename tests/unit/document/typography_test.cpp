#include "document/typography.hpp"

#include <catch2/catch.hpp>

using document::Block;
using document::Document;
using document::Span;

namespace {

std::string set(const std::string& text, const std::string& language = "en") {
  Document paper;
  paper.language = language;
  paper.blocks.push_back(Block::paragraph({Span::words(text)}));
  return document::typeset(paper).blocks.front().spans.front().text;
}

}  // namespace

TEST_CASE("marks open where a word begins, and close anywhere else") {
  CHECK(set("\"Owner\" (\"so\") means 'this'.") == "“Owner” (“so”) means ‘this’.");
  CHECK(set("The members' share isn't \"theirs\": it's the co-op's.") ==
        "The members’ share isn’t “theirs”: it’s the co-op’s.");
  CHECK(set("La \"persona socia\".", "es-MX") == "La «persona socia».");
  CHECK(set("nothing to set") == "nothing to set");
}

TEST_CASE("a mark may be apart from the word that it stands at") {
  Document paper;
  paper.title = "The \"Articles\"";
  paper.title_before = "The \"Rules\"";
  paper.language = "en";
  paper.translation = "es";
  auto clause = Block::clause(1, "a", "It's \"so\"",
                              {Span::words("An \""), Span::defined("owner"), Span::words("\" is in \""),
                               Span::reference("a"), Span::words("\".")});
  clause.translation = {Span::words("La \"dueña\".")};
  paper.blocks = {clause, Block::field("O'Neill", {Span::words("6' 2\"")}),
                  Block::slip({Block::paragraph({Span::words("\"in\"")})})};
  const auto made = document::typeset(paper);
  CHECK(made.title == "The “Articles”");
  CHECK(made.title_before == "The “Rules”");
  CHECK(made.blocks[0].title == "It’s “so”");
  CHECK(made.blocks[0].spans[0].text == "An “");
  CHECK(made.blocks[0].spans[2].text == "” is in “");
  CHECK(made.blocks[0].spans[4].text == "”.");
  CHECK(made.blocks[0].translation[0].text == "La «dueña».");
  CHECK(made.blocks[1].title == "O'Neill");
  CHECK(made.blocks[1].spans[0].text == "6' 2\"");
  CHECK(made.blocks[2].blocks[0].spans[0].text == "“in”");
}
