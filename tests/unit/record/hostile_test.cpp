// Files that were made to hang or crash a reader. Each must be refused with a word, and quickly; the time limits are
// generous because what they guard against is minutes.
#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <string>

#include "record/emitter.hpp"
#include "record/hand.hpp"
#include "record/reader.hpp"

using namespace record;

namespace {

std::string code(const base::Result<Node>& result) {
  return result ? "taken" : result.error().code;
}

/// The reader's verdict, and a failure where it took longer than two seconds.
std::string timed(const std::function<base::Result<Node>()>& reader) {
  const auto begin = std::chrono::steady_clock::now();
  const auto verdict = code(reader());
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
  return verdict;
}

std::string strict(const std::string& bytes) {
  return timed([&] { return read(bytes, "f", {std::size_t{64} << 20, kDepth}); });
}
std::string hand(const std::string& bytes) {
  return timed([&] { return read_hand_written(bytes, "f"); });
}

std::string repeat(std::string_view piece, std::size_t times) {
  std::string all;
  all.reserve(piece.size() * times);
  while (times-- > 0) all += piece;
  return all;
}

/// Calls `use` with every string of exactly `length` characters over the alphabet.
void each_string(std::size_t length, const std::function<void(const std::string&)>& use) {
  static constexpr std::string_view kAlphabet = "a1:- \n\t#,[]{}&*!|>'\"%";
  static_assert(kAlphabet.size() == 21);
  std::string text(length, kAlphabet.front());
  std::vector<std::size_t> digit(length, 0);
  for (;;) {
    use(text);
    std::size_t i = 0;
    while (i < length && ++digit[i] == kAlphabet.size()) {
      digit[i] = 0;
      text[i++] = kAlphabet.front();
    }
    if (i == length) return;
    text[i] = kAlphabet[digit[i]];
  }
}

}  // namespace

TEST_CASE("every short string ends in a tree or a refusal, and a tree has one spelling") {
  std::size_t taken = 0;
  for (std::size_t length = 0; length <= 3; ++length) {
    each_string(length, [&](const std::string& text) {
      for (const auto& bytes : {text, "a: " + text + "\n", "a:\n  " + text + "\n"}) {
        const auto node = read(bytes, "f");
        if (!node) continue;
        ++taken;
        if (emit(*node) != bytes) FAIL("two spellings: " << bytes);
      }
    });
  }
  CHECK(taken > 100);
}

TEST_CASE("every short string ends in a tree or a refusal where people write") {
  std::size_t taken = 0;
  for (std::size_t length = 0; length <= 3; ++length) {
    each_string(length, [&](const std::string& text) { taken += read_hand_written(text, "f").has_value() ? 1u : 0u; });
  }
  CHECK(taken > 0);
}

TEST_CASE("the strings on which a loop over documents never ends") {
  for (const std::string text :
       {",[", ",{", ",[[", ",[[[", "[,", "],[", "a: 1\n,[", "a: 1\n]", "---,[", "{,[", ":,["}) {
    INFO(text);
    CHECK(hand(text) != "taken");
    CHECK(strict(text) != "taken");
  }
}

TEST_CASE("deep nesting") {
  const auto brackets = repeat("[", 1'000'000);
  CHECK(hand(brackets) != "taken");
  CHECK(hand("a: " + brackets) != "taken");
  CHECK(hand("a: " + repeat("[", kDepth) + "1" + repeat("]", kDepth)) == "hand-depth");
  CHECK(hand("a: " + repeat("[", kDepth - 1) + "1" + repeat("]", kDepth - 1)) == "taken");
  CHECK(strict(brackets) == "record-form");
  for (const std::string piece :
       {"[", "{", "- ", "? ", "[[],", "{a: ", "[\n", "&a ", "!a ", "*a ", ": ", "a: ", "- - "}) {
    INFO(piece);
    const auto bytes = repeat(piece, 50'000);
    for (const auto& text : {bytes, "a: [" + bytes, "a:\n  - " + bytes}) {
      CHECK(hand(text) != "taken");
      CHECK(strict(text) != "taken");
    }
  }
  std::string blocks;
  for (std::size_t i = 0; i < 1000; ++i) blocks += std::string(i, ' ') + "a:\n";
  CHECK(hand(blocks) == "hand-depth");
  CHECK(strict(blocks) == "record-indent");
}

TEST_CASE("aliases") {
  std::string bomb = "a: &a [x, x]\n";
  for (char c = 'b'; c < 'z'; ++c) bomb += fmt::format("{0}: &{0} [*{1}, *{1}, *{1}]\n", c, static_cast<char>(c - 1));
  CHECK(hand(bomb) == "hand-anchor");
  CHECK(strict(bomb) == "record-form");
  CHECK(hand("id: &a [1, *a]\n") == "hand-anchor");
  CHECK(strict("id: &a [1, *a]\n") == "record-form");
}

TEST_CASE("size") {
  const std::string huge(50'000'000, 'x');
  CHECK(hand("a: " + huge) == "hand-size");
  CHECK(code(read("a: " + huge + "\n", "f")) == "record-size");
  CHECK(strict("a: " + huge + "\n") == "taken");
  CHECK(hand("a: " + huge.substr(0, 400'000)) == "taken");
}

TEST_CASE("many keys, many lines, many spaces") {
  std::string keys;
  for (int i = 0; i < 20'000; ++i) keys += fmt::format("k{}: 1\n", i);
  CHECK(strict(keys) == "taken");
  CHECK(hand(keys) == "taken");
  CHECK(strict(keys + "k7: 2\n") == "record-duplicate-key");
  CHECK(hand(keys + "k7: 2\n") == "hand-duplicate-key");
  const auto lines = repeat("\n", 300'000);
  CHECK(strict("a: |-\n  b" + lines + "  c\n") == "taken");
  CHECK(strict("a:" + lines) == "record-form");
  CHECK(hand(lines) == "hand-empty");
  CHECK(strict("a:\n" + std::string(1'000'000, ' ') + "b: 1\n") == "record-indent");
  CHECK(hand("a: [" + repeat("1,", 50'000) + "1]") == "taken");
}

TEST_CASE("accents without end, which take quadratic time to put in order") {
  // U+0301 has the class 230, U+0316 the class 220: each of the second half must move past all of the first.
  const auto marks = "a" + repeat("\u0301", 60'000) + repeat("\u0316", 60'000);
  CHECK(strict("a: " + marks + "\n") == "record-character");
  CHECK(hand("a: " + marks) == "hand-character");
  CHECK(hand("a: \"a" + repeat("\\u0301", 60'000) + repeat("\\u0316", 60'000) + "\"") == "hand-character");
  // U+302E has the class 224 and takes a column.
  CHECK(strict("a: a" + repeat("\U0001D16D", 40'000) + repeat("\u302E", 40'000) + "\n") == "record-character");
  // Long text of many scripts is no such thing.
  CHECK(strict("a: " + repeat("日本語のテキスト", 2000) + repeat("Съешь", 2000) + "\n") == "taken");
  CHECK(hand("a: " + repeat("ภาษาไทย", 2000) + repeat("Tiếng Việt ", 2000) + "x\n") == "taken");
}
