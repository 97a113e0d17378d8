#include "record/emitter.hpp"

#include <catch2/catch.hpp>

#include "record/hand.hpp"

using namespace record;

TEST_CASE("the emitter writes each kind of value in its one spelling") {
  Node counts;
  counts.set("ada", Node::number(4));
  counts.set("no", Node::number(-1));
  Node round;
  round.set("number", Node::number(1));
  round.set("counts", std::move(counts));
  round.set("note", Node::text("one\n\n  two"));
  Node rounds = Node::sequence({round});
  Node other;
  other.set("tags", Node::sequence({Node::text("x"), Node::text("5")}));
  rounds.append(other);

  Node ballot;
  ballot.set("kind", Node::text("ballot"));
  ballot.set("seats", Node::number(2));
  ballot.set("title", Node::text("no"));
  ballot.set("said", Node::text("\"a\\b\": c"));
  ballot.set("closes", Node::text("2026-11-21T10:00:00Z"));
  ballot.set("question", Node::text("Who shall bake?\n\nPlease rank."));
  ballot.set("options", Node::sequence({Node::text("ada"), Node::text("first\nsecond"), Node::number(3)}));
  ballot.set("rounds", std::move(rounds));

  CHECK(emit(ballot) ==
        R"(kind: ballot
seats: 2
title: "no"
said: "\"a\\b\": c"
closes: 2026-11-21T10:00:00Z
question: |-
  Who shall bake?

  Please rank.
options:
  - ada
  - |-
    first
    second
  - 3
rounds:
  - number: 1
    counts:
      ada: 4
      "no": -1
    note: |-
      one

        two
  - tags:
      - x
      - "5"
)");
}

TEST_CASE("a node is found, replaced in place and compared without its place") {
  Node a;
  a.set("x", Node::number(1));
  a.set("y", Node::text("1"));
  CHECK(a.find("z") == nullptr);
  CHECK(!(*a.find("x") == *a.find("y")));
  Node b = a;
  b.find("x")->place = {4, 2};
  CHECK(a == b);
  b.set("x", Node::text("new"));
  CHECK(b.entries().front().second.scalar() == "new");
  CHECK(!(a == b));
}

TEST_CASE("for people to edit, long texts are folded, and the reader of hand-written files gives them back") {
  Node clause;
  clause.set("id", Node::text("price"));
  clause.set("text", Node::text("The price of a share is {param:shares.price}: it is the same for all."));
  clause.set("lines", Node::text("First line, which is long enough to be folded.\nSecond."));
  Node child;
  child.set("text", Node::text("# no comment,  two blanks, and averyveryverylongwordthatfitsnoline - yes: \"so\""));
  child.set("blank", Node::text("what ends with a blank is not folded, for it would be lost "));
  clause.set("children", Node::sequence({child}));
  const auto text = emit_folded(clause, 40);
  CHECK(
      text.starts_with("id: price\n"
                       "text: >-\n"
                       "  The price of a share is\n"
                       "  {param:shares.price}: it is the same\n"
                       "  for all.\n"));
  CHECK(read_hand_written(text, "test").value() == clause);
  for (std::size_t columns = 10; columns < 120; ++columns) {
    INFO(columns);
    CHECK(read_hand_written(emit_folded(clause, columns), "test").value() == clause);
  }
}
