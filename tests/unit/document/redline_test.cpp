#include "document/redline.hpp"

#include <catch2/catch.hpp>

using document::Block;
using document::Document;
using document::Mark;
using document::Span;
using document::Spans;

namespace {

Document paper(std::vector<Block> blocks, std::string title = "Rules") {
  Document made;
  made.title = std::move(title);
  made.blocks = std::move(blocks);
  return made;
}

Block clause(const std::string& id, Spans spans, int level = 1) {
  return Block::clause(level, id, {}, std::move(spans));
}

Block clause(const std::string& id, const std::string& words) {
  return clause(id, {Span::words(words)});
}

Span marked(Mark mark, Span span) {
  span.mark = mark;
  return span;
}

/// "a=" kept, "b+" put in, "c-" taken out.
std::string shape(const Document& redline) {
  std::string text;
  for (const auto& block : redline.blocks) {
    text += block.id + (block.mark == Mark::Kept ? "=" : block.mark == Mark::Inserted ? "+" : "-") + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("a paper against itself has no marks") {
  const auto one = paper({Block::clause(0, "a", "A", {}), clause("b", "Words."), Block::paragraph({Span::words("P")})});
  const auto same = document::redline(one, one);
  CHECK(shape(same) == "a= b= = ");
  CHECK_FALSE(same.title_before);
  CHECK(same.blocks[1].spans == one.blocks[1].spans);
}

TEST_CASE("within a clause the words are marked, what was taken out before what was put in") {
  const auto before = paper({clause("hours", "Nobody works more than sixteen hours a day.")});
  const auto after = paper({clause("hours", "Nobody works more than twelve hours a day.")});
  const Spans expected = {Span::words("Nobody works more than "), marked(Mark::Deleted, Span::words("sixteen")),
                          marked(Mark::Inserted, Span::words("twelve")), Span::words(" hours a day.")};
  CHECK(document::redline(before, after).blocks[0].spans == expected);
}

TEST_CASE("a lone word between two changes is no island") {
  const auto before = paper({clause("c", "It is red and large here.")});
  const auto after = paper({clause("c", "It is blue and small here.")});
  const Spans expected = {Span::words("It is "), marked(Mark::Deleted, Span::words("red and large")),
                          marked(Mark::Inserted, Span::words("blue and small")), Span::words(" here.")};
  CHECK(document::redline(before, after).blocks[0].spans == expected);
}

TEST_CASE("clauses come, go, and move from one place to another") {
  const auto before = paper({clause("a", "A."), clause("b", "B."), clause("c", "C.")});
  const auto after = paper({clause("a", "A."), clause("c", "C."), clause("b", "B."), clause("d", "D.")});
  const auto redline = document::redline(before, after);
  CHECK(shape(redline) == "a= b- c= b+ d+ ");
  CHECK(redline.blocks[1].label == "1.2");
}

TEST_CASE("a reference that only follows its clause is no change; in what is gone it is the words that it was") {
  const auto refers = [](const std::string& id) { return Spans{Span::words("See "), Span::reference(id)}; };
  const auto before = paper({clause("a", "A."), clause("b", refers("c")), clause("c", "C."), clause("e", refers("c"))});
  const auto after = paper({clause("b", refers("c")), clause("c", "C.")});
  const auto redline = document::redline(before, after);
  CHECK(shape(redline) == "a- b= c= e- ");
  CHECK(redline.blocks[1].spans == refers("c"));
  CHECK(redline.blocks[3].spans == Spans{Span::words("See clause 1.3")});
}

TEST_CASE("a changed title keeps what it was") {
  const auto before = paper({Block::clause(0, "a", "Old", {})}, "Rules");
  const auto after = paper({Block::clause(0, "a", "New", {})}, "Articles");
  const auto redline = document::redline(before, after);
  CHECK(redline.title_before == "Rules");
  CHECK(redline.blocks[0].title_before == "Old");
  CHECK(redline.blocks[0].title == "New");
}

TEST_CASE("a text too long to compare counts as rewritten where it differs") {
  std::string one;
  std::string other;
  for (int i = 0; i < 3000; ++i) {
    one += "a" + std::to_string(i) + " ";
    other += "b" + std::to_string(i) + " ";
  }
  const auto redline = document::redline(paper({clause("c", "Begin. " + one + "End.")}),
                                         paper({clause("c", "Begin. " + other + "End.")}));
  const Spans expected = {Span::words("Begin. "), marked(Mark::Deleted, Span::words(one.substr(0, one.size() - 1))),
                          marked(Mark::Inserted, Span::words(other.substr(0, other.size() - 1))), Span::words(" End.")};
  CHECK(redline.blocks[0].spans == expected);
}

TEST_CASE("words of a paper are not taken for marks") {
  CHECK(document::without_marks("[-]{+}") == "[ - ]{ + }");
  const std::string many(1 << 20, '[');
  CHECK(document::without_marks(many + "-").size() == many.size() + 2);
  CHECK(document::marked(Mark::Deleted, "] kept [") == "[- ] kept [ -]");
  CHECK(document::marked(Mark::Inserted, "} veto {") == "{+ } veto { +}");
  CHECK(document::marked(Mark::Inserted, "-x-") == "{+ -x- +}");
  CHECK(document::marked(Mark::Kept, "]x[") == "]x[");
  std::string text = "a [";
  document::join(text, "-b");
  document::join(text, "]");
  CHECK(text == "a [ -b]");
  CHECK(document::without_marks("a [-b-] {+c+} [--]{++}") == "a [ -b- ] { +c+ } [ -- ]{ ++ }");
  CHECK(document::without_marks("a - b [c] {d} + e") == "a - b [c] {d} + e");
  const auto kept = paper({clause("a", "A.")});
  CHECK_FALSE(document::has_marks(kept));
  CHECK(document::has_marks(document::redline(kept, paper({clause("a", "B.")}))));
  CHECK(document::has_marks(document::redline(kept, paper({clause("a", "A."), clause("b", "B.")}))));
  CHECK(document::has_marks(document::redline(paper({}, "Old"), paper({}, "New"))));
}
