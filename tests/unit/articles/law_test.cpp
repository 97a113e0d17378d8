// Conditions, choices, findings and statutes of a template, from the answers to the articles and back.
#include "articles/law.hpp"

#include <catch2/catch.hpp>

#include "articles/facts.hpp"
#include "articles/law_paper.hpp"
#include "articles/mentions.hpp"
#include "articles/path.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::replaced;
using articles_test::yaml;

namespace {

const std::string kGuild = R"(format: 1
model: guild
title: A guild
language: en
licence: CC0-1.0
jurisdiction: us-ca
questions:
  - {id: board, type: yes-or-no, default: "no", ask: "Is there a board?", why: Large guilds need one.}
  - {id: offices.chair.term-months, type: months, default: 12, min: 1, ask: "How long?", why: So.}
  - id: transfer
    type: choice
    default: never
    choices: [{is: never, note: Shares stay.}, {is: with-consent, note: They may move.}]
    ask: "May a share be transferred?"
    why: Some laws ask.
  - {id: spend, type: money, default: EUR 500.00, otherwise: EUR 1.00, when: board, ask: "How much may the board spend?", why: A limit.}
  - {id: shares.parts, type: count, default: 4, ask: "How many parts?", why: So.}
policy:
  offices:
    - {id: chair, when: board, term-months: "{answer:offices.chair.term-months}"}
    - {id: scribe, term-months: 12}
  shares: {parts: "{answer:shares.parts}", kind: equal}
clauses:
  - {id: a, title: Shares, text: "In {param:shares.parts} parts, all {param:shares.kind}.", satisfies: [law.1]}
  - id: board
    title: The board
    when: board
    children:
      - {id: spending, text: "The board spends up to {answer:spend}."}
      - {id: big, when: members > 10, text: "The board has committees."}
  - {id: move, when: transfer == 'with-consent', text: "A share moves with consent.", satisfies: [law.2]}
  - {id: vote, when: whole-vote == 'whole', text: "Every vote is whole."}
statutes:
  - {id: law.1, asks: Shares., source: Law 1}
  - {id: law.2, asks: Transfer., source: Law 2, when: board}
findings:
  - id: whole-vote
    when: jurisdiction == 'us-ca' and shares.parts > 1
    says: The law wants whole votes.
    remedy: Settle it.
    choices: [{is: whole, note: Votes are whole.}, {is: accept, note: They are not.}, {is: later, note: A lawyer is asked., open: yes}]
  - {id: small, when: members < 3, says: Too few., remedy: Find more.}
)";

Template guild() {
  const auto file = record::read_hand_written(kGuild, "guild");
  INFO((file ? "" : file.error().message));
  REQUIRE(file);
  const auto read = read_template(*file);
  INFO((read ? "" : read.error().message));
  REQUIRE(read);
  return *read;
}

Articles made(const std::string& answers, std::optional<std::int64_t> members = {}) {
  const auto from = guild();
  return resolve(from, read_answers(from, yaml(answers), {}, members).value(), members);
}

std::string ids(const std::vector<Clause>& clauses) {
  std::string all;
  for (const auto& clause : clauses) all += " " + clause.id + ids(clause.children);
  return all;
}

std::string ids(const Articles& articles) {
  return ids(clauses_of(articles.clauses).value());
}

std::vector<std::string> open(const std::string& answers, std::optional<std::int64_t> members = {}) {
  const auto from = guild();
  const auto given = read_given(from, yaml(answers)).value();
  std::vector<std::string> names;
  for (const auto* question : open_questions(from, given, members)) names.push_back(question->id);
  return names;
}

std::vector<std::string> laws(const Articles& articles, std::int64_t members = 5) {
  std::vector<std::string> messages;
  for (const auto& finding : check_law(guild(), articles, members)) {
    messages.push_back(finding.code + " " + finding.message.substr(0, finding.message.find(':')));
  }
  return messages;
}

std::string code_with(const std::string& old, const std::string& with) {
  const auto read = read_template(yaml(replaced(kGuild, old, with)));
  return read ? "read" : read.error().code;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("clauses and items of the policy stand where their condition holds") {
  CHECK(ids(made("{}")) == " a");
  CHECK(ids(made("board: yes")) == " a board spending");
  CHECK(ids(made("board: yes", 11)) == " a board spending big");
  CHECK(ids(made("transfer: with-consent\nwhole-vote: whole")) == " a move vote");
  CHECK(at_path(made("{}").policy, "offices.chair") == nullptr);
  CHECK(at_path(made("board: yes").policy, "offices.chair.term-months")->scalar() == "12");
  CHECK(at_path(made("board: yes").policy, "offices.chair.when") == nullptr);
}

TEST_CASE("an answer stands in a text as its kind is said") {
  const auto articles = made("board: yes\nspend: EUR 1200.00");
  CHECK(clauses_of(articles.clauses).value()[1].children[0].text == "The board spends up to {money:EUR 1200.00}.");
}

TEST_CASE("what no rule reads is kept beside the clauses") {
  const auto articles = made("board: yes\nwhole-vote: accept");
  CHECK(*articles.clauses.find("chosen") == *yaml("chosen:\n"
                                                  "  - {question: board, answer: \"yes\"}\n"
                                                  "  - {question: transfer, answer: never}\n"
                                                  "  - {question: whole-vote, answer: accept}\n")
                                                 .find("chosen"));
  CHECK(value_of(articles.clauses, "jurisdiction") == "us-ca");
  const auto again = answers_behind(guild(), articles);
  CHECK(again.at("board").value == "yes");
  CHECK(again.at("shares.parts").value == "4");
  CHECK(again.count("spend") == 0);
}

TEST_CASE("only that is asked on which something hangs") {
  CHECK(open("{}") == Words{"board", "transfer", "shares.parts"});
  CHECK(open("board: no") == Words{"transfer", "shares.parts"});
  CHECK(open("board: yes") == Words{"offices.chair.term-months", "transfer", "spend", "shares.parts"});
  CHECK(open("board: no\ntransfer: never\nshares: {parts: 1}").empty());
  CHECK(open("board: no\ntransfer: never\nshares: {parts: 2}") == Words{"whole-vote"});
}

TEST_CASE("the law is asked about what the articles came to") {
  CHECK(laws(made("{}")) == Words{"law-finding whole-vote"});
  CHECK(laws(made("shares: {parts: 1}")).empty());
  CHECK(laws(made("whole-vote: accept")).empty());
  CHECK(laws(made("whole-vote: accept"), 2) == Words{"law-finding small"});
  CHECK(laws(made("whole-vote: accept\nboard: yes")) == Words{"statute-missing no clause answers law.2 (Law 2)"});
  CHECK(laws(made("whole-vote: accept\nboard: yes\ntransfer: with-consent")).empty());
}

TEST_CASE("a choice that puts a matter off is a note, and stands on the paper for a lawyer") {
  const auto articles = made("whole-vote: later\nboard: yes");
  const auto findings = check_law(guild(), articles, 5);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].severity == Severity::Note);
  CHECK(findings[0].code == "law-open");
  CHECK(findings[1].code == "statute-missing");

  const auto lines = [](const Articles& about) {
    Words texts;
    const auto paper = law_paper_of(guild(), about, "California", 5).value();
    for (const auto& block : paper.blocks) {
      auto text = block.title;
      for (const auto& span : block.spans) text += span.text;
      if (!text.empty()) texts.push_back(text);
      for (const auto& row : block.table.rows) texts.push_back(row[0] + " " + row[1] + " " + row[2]);
    }
    return texts;
  };
  CHECK(lines(articles) == Words{"Law: California. What it makes of these articles, as far as the program knows it: a "
                                 "list of questions for a lawyer, and no advice.",
                                 "What is open", "whole-vote. The law wants whole votes.", "A way out: Settle it.",
                                 "What was answered: A lawyer is asked.",
                                 "What the law or good practice asks for, and where it is answered", "Shares. Law 1 1",
                                 "Transfer. Law 2 nowhere"});
  const auto settled = lines(made("whole-vote: accept"));
  CHECK(std::find(settled.begin(), settled.end(), "Nothing that the program knows of.") != settled.end());
  CHECK(std::find(settled.begin(), settled.end(), "What was settled by choice") != settled.end());
  CHECK(code_with("open: yes", "open: maybe") == "template-value");
}

TEST_CASE("what was chosen speaks for no parameter, and only for what is asked") {
  auto articles = made("{}");
  articles.clauses.set("chosen",
                       *yaml("is: [{question: shares.parts, answer: \"1\"}, {question: board, answer: \"no\"}, "
                             "{question: board, answer: \"no\"}, {question: nothing, answer: x}, "
                             "{question: whole-vote, answer: perhaps}]\n")
                            .find("is"));
  Words codes;
  for (const auto& finding : check_law(guild(), articles, 5)) codes.push_back(finding.code);
  CHECK(codes == Words{"chosen-unknown", "chosen-unknown", "chosen-unknown", "chosen-unknown", "law-finding"});
}

TEST_CASE("it is known where an answer will stand") {
  const auto from = guild();
  CHECK(titles_with(from, *from.question("spend")) == Words{"The board"});
  CHECK(titles_with(from, *from.question("board")) == Words{"The board"});
  CHECK(titles_with(from, *from.question("shares.parts")) == Words{"Shares"});
  CHECK(titles_with(from, *from.question("offices.chair.term-months")).empty());
}

TEST_CASE("what is not asked has the answer that the template gives for that") {
  const auto from = guild();
  const Answers none, board{{"board", {"yes", false}}}, no_board{{"board", {"no", false}}};
  CHECK_FALSE(Known(from, none, {}).answer(*from.question("spend")));
  CHECK_FALSE(Known(from, board, {}).answer(*from.question("spend")));
  CHECK(Known(from, no_board, {}).answer(*from.question("spend")) == "EUR 1.00");
  CHECK(hangs_on(from, board, {}, *from.question("board")));
  CHECK_FALSE(hangs_on(from, board, {}, *from.question("spend")));
}

TEST_CASE("a condition speaks of what there is, in its own kind") {
  CHECK(code_with("when: board,", "when: bord,") == "template-condition");
  CHECK(code_with("when: board,", "when: board ==,") == "template-condition");
  CHECK(code_with("when: board,", "when: board == 1,") == "template-condition");
  CHECK(code_with("when: members > 10", "when: members > 'ten'") == "template-condition");
  CHECK(code_with("when: members < 3", "when: member < 3") == "template-condition");
  CHECK(code_with("when: board}", "when: boards}") == "template-condition");
  CHECK(code_with("id: chair, when: board", "id: chair, when: [board]") == "template-condition");
  CHECK(code_with("and shares.parts > 1", "and shares.kind == 'equal'") == "read");
}

TEST_CASE("questions do not wait for each other") {
  CHECK(code_with("{id: board, type", "{id: board, when: shares.parts > 1, type") == "template-condition");
  CHECK(code_with("default: EUR 500.00, otherwise: EUR 1.00, when: board", "when: board") == "template-question");
}

TEST_CASE("a question that nothing hangs on, or that cannot be chosen, is refused") {
  CHECK(code_with("{answer:spend}", "{money:EUR 5.00}") == "template-answer");
  CHECK(code_with("{answer:spend}", "{answer:spent}") == "template-answer");
  CHECK(code_with("    choices: [{is: never, note: Shares stay.}, {is: with-consent, note: They may move.}]\n", "") ==
        "template-question");
  CHECK(code_with("{is: never, note: Shares stay.}", "{is: Never, note: Shares stay.}") == "template-question");
  CHECK(code_with("{is: never, note: Shares stay.}", "{is: with-consent, note: Twice.}") == "template-question");
  CHECK(code_with("{is: never, note: Shares stay.}", "{is: never}") == "template-key");
  CHECK(code_with("    default: never\n", "    default: sometimes\n") == "template-question");
  CHECK(code_with("id: small, when", "id: small, whenever") == "template-key");
  CHECK(code_with("{id: law.1, asks: Shares.,", "{id: law.1,") == "template-key");
}
