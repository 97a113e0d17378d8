#include "articles/answers.hpp"

#include <catch2/catch.hpp>

#include "articles/answer_type.hpp"
#include "tests/unit/articles/support.hpp"

using namespace articles;
using articles_test::yaml;

namespace {

Question question_of(AnswerType type) {
  Question question;
  question.id = "a.b";
  question.type = type;
  question.ask = "What?";
  question.why = "Because.";
  return question;
}

Question bounded(AnswerType type, const char* min, const char* max) {
  auto question = question_of(type);
  question.min = min;
  question.max = max;
  return question;
}

std::string code_of(const Question& question, std::string_view text) {
  const auto fits = check_answer(question, text);
  return fits ? "fits" : fits.error().code;
}

Template two_questions() {
  Template from;
  auto price = question_of(AnswerType::Money);
  price.id = "shares.price";
  auto parts = bounded(AnswerType::Count, "1", "12");
  parts.id = "shares.parts";
  parts.default_value = "4";
  from.questions = {price, parts};
  from.policy = yaml("shares: {price: \"{answer:shares.price}\", parts: \"{answer:shares.parts}\"}\n");
  return from;
}

}  // namespace

TEST_CASE("yes, no and the words of a choice are taken as people type them") {
  const auto said = question_of(AnswerType::YesOrNo);
  CHECK(spell_answer(said, "Y", {}).value() == "yes");
  CHECK(spell_answer(said, "No", {}).value() == "no");
  CHECK(code_of(said, "true") == "answer-form");
  const auto day = question_of(AnswerType::DayOfYear);
  for (const auto* typed : {"31 December", "dec 31", "Dec. 31", "december 31"}) {
    CHECK(spell_answer(day, typed, {}).value() == "31 December");
  }
  for (const auto* bad : {"31 Foo", "45 December", "30", "0 May", "31 June", "1/4", "De 31", ""}) {
    INFO(bad);
    CHECK_FALSE(spell_answer(day, bad, {}));
  }
  auto choice = question_of(AnswerType::Choice);
  choice.one_of = {"never", "with-consent"};
  CHECK(spell_answer(choice, "With-Consent", {}).value() == "with-consent");
  CHECK(code_of(choice, "often") == "answer-bounds");
  CHECK(code_of(choice, "Never") == "answer-form");
  CHECK(code_of(question_of(AnswerType::Text), "a {brace}") == "answer-form");
}

TEST_CASE("an answer has the form of its type") {
  struct Row {
    AnswerType type;
    std::vector<const char*> good;
    std::vector<const char*> bad;
  };
  const std::vector<Row> rows = {
      {AnswerType::Ratio, {"2/3", "0", "1", "7"}, {"", "2/4", "0.5", "50%", "1/0", " 1/2"}},
      {AnswerType::Days, {"0", "14"}, {"-1", "014", "14 days", "", "1.5", "99999999999999999999"}},
      {AnswerType::Months, {"24"}, {"two"}},
      {AnswerType::Count, {"4"}, {"-4", "+4"}},
      {AnswerType::Money, {"EUR 2000.00", "JPY 2000"}, {"2000", "EUR 2000", "2000.00 EUR", "XXX 1.00"}},
      {AnswerType::Text, {"The Bakery", "42"}, {"", "two\nlines", "hid\u200bden"}},
      {AnswerType::Currency, {"EUR"}, {"eur", "EURO", ""}},
      {AnswerType::DecisionMethod, {"yes-no", "plurality", "irv"}, {"consensus", ""}},
      {AnswerType::Of, {"cast", "present", "entitled"}, {"votes"}},
      {AnswerType::Counted, {"persons", "weight"}, {"heads"}},
  };
  for (const auto& row : rows) {
    for (const auto* good : row.good) {
      INFO(describe(row.type) << ": " << good);
      CHECK(code_of(question_of(row.type), good) == "fits");
    }
    for (const auto* bad : row.bad) {
      INFO(describe(row.type) << ": " << bad);
      CHECK(code_of(question_of(row.type), bad) == "answer-form");
    }
  }
}

TEST_CASE("bounds are included, and what is beyond them is refused") {
  const auto days = bounded(AnswerType::Days, "1", "90");
  for (const auto* inside : {"1", "90", "14"}) CHECK(code_of(days, inside) == "fits");
  for (const auto* outside : {"0", "91"}) CHECK(code_of(days, outside) == "answer-bounds");
  const auto ratio = bounded(AnswerType::Ratio, "1/100", "1/2");
  for (const auto* inside : {"1/100", "1/2", "1/10"}) CHECK(code_of(ratio, inside) == "fits");
  for (const auto* outside : {"1/101", "51/100", "0"}) CHECK(code_of(ratio, outside) == "answer-bounds");
}

TEST_CASE("bounds of money hold in whatever currency") {
  const auto money = bounded(AnswerType::Money, "1", "1000");
  for (const auto* inside : {"EUR 1.00", "EUR 1000.00", "JPY 1", "JPY 1000"}) CHECK(code_of(money, inside) == "fits");
  for (const auto* outside : {"EUR 0.99", "EUR 1000.01", "JPY 0", "JPY 1001", "EUR -5.00"}) {
    CHECK(code_of(money, outside) == "answer-bounds");
  }
}

TEST_CASE("a bound beyond every amount does not wrap round") {
  const auto money = bounded(AnswerType::Money, "0", "9223372036854775807");
  CHECK(code_of(money, "EUR 92233720368547758.07") == "fits");
}

TEST_CASE("a question may allow some words of its type only") {
  auto question = question_of(AnswerType::DecisionMethod);
  question.one_of = {"irv", "plurality"};
  CHECK(code_of(question, "irv") == "fits");
  const auto refused = check_answer(question, "yes-no");
  CHECK(refused.error().code == "answer-bounds");
  CHECK(refused.error().message.find("irv or plurality") != std::string::npos);
}

TEST_CASE("a refused answer repeats the question and its reason") {
  const auto refused = check_answer(question_of(AnswerType::Days), "soon");
  CHECK(refused.error().kind == base::ErrorKind::Usage);
  CHECK(refused.error().hints == std::vector<std::string>{"What? (a.b)", "Because."});
}

TEST_CASE("an amount is taken as people type it") {
  const auto price = question_of(AnswerType::Money);
  const auto euro = base::Currency::parse("EUR").value();
  for (const auto* typed : {"2000", "2,000.00", "2.000,00", "EUR 2000", "€2,000.00", "EUR 2000.00"}) {
    INFO(typed);
    CHECK(spell_answer(price, typed, euro).value() == "EUR 2000.00");
  }
  const auto unclear = spell_answer(price, "2,000", euro);
  CHECK(unclear.error().code == "money-ambiguous");
  CHECK(unclear.error().hints == std::vector<std::string>{"write EUR 2000.00 or EUR 2.00", "What? (a.b)", "Because."});
  CHECK(spell_answer(price, "much", euro).error().code == "answer-form");
  CHECK(spell_answer(price, "XXX 5", euro).error().code == "currency-unknown");
  // Where nobody says in which currency, none is guessed.
  CHECK(spell_answer(price, "2000", {}).error().code == "answer-form");
  CHECK(spell_answer(price, "JPY 2,000", {}).value() == "JPY 2000");
  CHECK(spell_answer(bounded(AnswerType::Money, "1", "1000"), "1000.01", euro).error().code == "answer-bounds");
  const auto answers = read_answers(two_questions(), yaml("shares:\n  price: 2000\n"), euro).value();
  CHECK(answers.at("shares.price").value == "EUR 2000.00");
}

TEST_CASE("words are taken in whatever case, and yes and no by their first letter") {
  CHECK(spell_answer(question_of(AnswerType::Of), "Cast", {}).value() == "cast");
  CHECK(spell_answer(question_of(AnswerType::DecisionMethod), "IRV", {}).value() == "irv");
  auto question = question_of(AnswerType::Text);
  question.one_of = {"yes", "no"};
  for (const auto* yes : {"yes", "Yes", "YES", "y", "Y"}) CHECK(spell_answer(question, yes, {}).value() == "yes");
  for (const auto* no : {"no", "No", "NO", "n"}) CHECK(spell_answer(question, no, {}).value() == "no");
  CHECK(spell_answer(question, "perhaps", {}).error().code == "answer-bounds");
  CHECK(spell_answer(question_of(AnswerType::Text), "The Bakery", {}).value() == "The Bakery");
}

TEST_CASE("what is not answered takes the default and says so") {
  const auto answers = read_answers(two_questions(), yaml("shares:\n  price: EUR 2000.00\n")).value();
  CHECK(answers.at("shares.price").value == "EUR 2000.00");
  CHECK_FALSE(answers.at("shares.price").is_default);
  CHECK(answers.at("shares.parts").value == "4");
  CHECK(answers.at("shares.parts").is_default);
}

TEST_CASE("every question without answer and default is named") {
  auto from = two_questions();
  const auto one = read_answers(from, record::Node::mapping());
  CHECK(one.error().code == "answer-missing");
  REQUIRE(one.error().details.size() == 1);
  CHECK(one.error().details[0].find("shares.price") == 0);
  from.questions[1].default_value.reset();
  CHECK(read_answers(from, record::Node::mapping()).error().details.size() == 2);
}

TEST_CASE("an answer that nobody asked for is refused, and the nearest is named") {
  const auto near = read_answers(two_questions(), yaml("shares:\n  pirce: EUR 2000.00\n"));
  CHECK(near.error().code == "answer-unknown");
  CHECK(near.error().hints.front() == "did you mean 'shares.price'?");
  CHECK(near.error().message.find("line 2") != std::string::npos);
  const auto far = read_answers(two_questions(), yaml("elephants: 4\n"));
  CHECK(far.error().code == "answer-unknown");
  CHECK(far.error().hints.size() == 1);
}

TEST_CASE("a list is no answer, and a wrong answer is named with its place") {
  CHECK(read_answers(two_questions(), yaml("shares:\n  parts: [4]\n")).error().code == "answer-form");
  const auto wrong = read_answers(two_questions(), yaml("shares:\n  parts: 13\n"));
  CHECK(wrong.error().code == "answer-bounds");
  CHECK(wrong.error().message == "shares.parts: '13' is more than 12 (line 2, column 10)");
}

TEST_CASE("an amount goes along with the currency, where it fits") {
  const auto from = articles_test::shipped_template("hierarchy-by-consent", "us-ca");
  Answers answers = {{"shares.price", {"USD 1200.50", false}}, {"transfer", {"never", false}}};
  take_currency(from, answers, base::Currency::parse("EUR").value());
  CHECK(answers.at("shares.price").value == "EUR 1200.50");
  take_currency(from, answers, base::Currency::parse("KWD").value());
  CHECK(answers.at("shares.price").value == "KWD 1200.500");
  take_currency(from, answers, base::Currency::parse("JPY").value());
  CHECK(answers.count("shares.price") == 0);
  CHECK(answers.at("transfer").value == "never");
}

TEST_CASE("answers that another template does not ask for, or asks otherwise, are dropped") {
  Answers answers = {
      {"shares.price", {"USD 1200.00", false}}, {"board", {"no", false}}, {"transfer", {"perhaps", false}}};
  drop_unfit(articles_test::shipped_template("collective", "generic"), answers);
  CHECK(answers.size() == 1);
  CHECK(answers.count("shares.price") == 1);
}
