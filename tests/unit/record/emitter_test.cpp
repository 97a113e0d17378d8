#include "record/emitter.hpp"

#include <catch2/catch.hpp>

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
