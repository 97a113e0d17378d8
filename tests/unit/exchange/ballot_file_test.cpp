#include "exchange/ballot_file.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "base/text.hpp"
#include "exchange/blt.hpp"
#include "exchange/preflib.hpp"

using base::Ratio;
using exchange::read_ballot_file;

namespace {

using Ranks = std::vector<std::vector<std::uint32_t>>;

const std::string kBlt =
    "# the annual meeting\n"
    "4 1  # options, seats\n"
    "-2\n"
    "3 1 3 4 0\n"
    "2 2 4=3 1 0\r\n"
    "1 - 3 0\n"
    "1 0\n"
    "0.75 1 0\n"
    "0\n"
    "\"Adam\"\n"
    "\"Basil #2\" # withdrew\n"
    "\"Charlotte \"Lotte\" Bo\"\n"
    "\"Dag\"\n"
    "\"Chair 2026\"\n";

const std::string kPrefLib =
    "# FILE NAME: chair.toi\n"
    "# TITLE: Board chair\n"
    "# DESCRIPTION: \n"
    "# DATA TYPE: toi\n"
    "# NUMBER ALTERNATIVES: 3\n"
    "# NUMBER VOTERS: 8\n"
    "# NUMBER UNIQUE ORDERS: 3\n"
    "# ALTERNATIVE NAME 1: Ada\n"
    "# ALTERNATIVE NAME 2: Bo: the second\n"
    "# ALTERNATIVE NAME 3: Chidi\n"
    "5: 1,2\n"
    "2: 3,{1,2}\n"
    "1: {1, 3} , 2\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

void check_fails(const std::string& bytes, const std::string& code, const std::string& place) {
  INFO(bytes.substr(0, 300));
  const auto file = read_ballot_file(bytes, "box.txt");
  REQUIRE(!file);
  INFO(file.error().message);
  CHECK(file.error().code == code);
  CHECK(file.error().message.rfind(place + ": ", 0) == 0);
  CHECK(base::printable(file.error().message) == file.error().message);
}

}  // namespace

TEST_CASE("a BLT file is read with all that it can say") {
  const auto file = read_ballot_file(kBlt, "box.blt").value();
  CHECK(file.format == "BLT");
  CHECK(file.title == "Chair 2026");
  CHECK(file.options == std::vector<std::string>{"Adam", "Basil #2", "Charlotte \"Lotte\" Bo", "Dag"});
  CHECK(file.seats == 1);
  CHECK(file.withdrawn == std::vector<bool>{false, true, false, false});
  REQUIRE(file.papers.size() == 5);
  CHECK(file.papers[0] == rules::count::Paper{Ratio(1), Ranks{{0}, {2}, {3}}, 3});
  CHECK(file.papers[1] == rules::count::Paper{Ratio(1), Ranks{{1}, {3, 2}, {0}}, 2});
  CHECK(file.papers[2] == rules::count::Paper{Ratio(1), Ranks{{}, {2}}, 1});
  CHECK(file.papers[3] == rules::count::Paper{Ratio(1), Ranks{}, 1});
  CHECK(file.papers[4] == rules::count::Paper{Ratio::make(3, 4).value(), Ranks{{0}}, 1});
}

TEST_CASE("a BLT file may hold no papers, names on one line, and a source and a comment") {
  const auto file = read_ballot_file(
                        "\xEF\xBB\xBF"
                        "2 1\n0\n\"A b\" \"C\" \"Title\" \"source\"\n\"comment\"",
                        "x")
                        .value();
  CHECK(file.options == std::vector<std::string>{"A b", "C"});
  CHECK(file.title == "Title");
  CHECK(file.papers.empty());
  CHECK(read_ballot_file("0 1\n0\n\"nobody stands\"\n", "x")->options.empty());
  CHECK(read_ballot_file("1 1\n0\n\"A\"\n\"T\"\n\x1A", "x")->title == "T");  // as DOS ended files
  // A name is composed on the way in.
  CHECK(read_ballot_file("1 1\n0\n\"e\xCC\x81\"\n\"\"\n", "x")->options[0] == "\xC3\xA9");
}

TEST_CASE("BLT: what cannot be read says where and why") {
  check_fails(replaced(kBlt, "4 1  #", "4 1 7 #"), "ballot-file-unknown", "box.txt");
  check_fails(replaced(kBlt, "4 1  #", "10001 1 #"), "ballot-file-too-large", "box.txt:2");
  check_fails(replaced(kBlt, "4 1  #", "4 0 #"), "ballot-file-number", "box.txt:2");
  check_fails(replaced(kBlt, "-2\n", "-5\n"), "ballot-file-option-unknown", "box.txt:3");
  check_fails(replaced(kBlt, "-2\n", "-2 x\n"), "ballot-file-syntax", "box.txt:3");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 5 0"), "ballot-file-option-unknown", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 99999999999999999999 0"), "ballot-file-option-unknown", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 -4 0"), "ballot-file-syntax", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 1 0"), "ballot-file-option-repeated", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3=3 0"), "ballot-file-option-repeated", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3= 0"), "ballot-file-option-unknown", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3=0 0"), "ballot-file-option-unknown", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 4"), "ballot-file-syntax", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "3 1 3 4 0 2"), "ballot-file-syntax", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "99999999999999999999 1 0"), "ballot-file-number", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "1000000000001 1 0"), "ballot-file-number", "box.txt:4");
  check_fails(replaced(kBlt, "3 1 3 4 0", "0 1 0"), "ballot-file-number", "box.txt:4");
  check_fails(replaced(kBlt, "0.75 1 0", "0.1234567 1 0"), "ballot-file-number", "box.txt:8");
  check_fails(replaced(kBlt, "0.75 1 0", "1. 1 0"), "ballot-file-syntax", "box.txt:8");
  check_fails(replaced(kBlt, "0.75 1 0", "1e3 1 0"), "ballot-file-syntax", "box.txt:8");
  check_fails(replaced(kBlt, "0.75 1 0", "(b17) 1 0"), "ballot-file-syntax", "box.txt:8");
  check_fails(replaced(kBlt, "\"Dag\"", "Dag"), "ballot-file-syntax", "box.txt:13");
  check_fails(replaced(kBlt, "\"Dag\"", "\"Dag"), "ballot-file-syntax", "box.txt:13");
  check_fails(replaced(kBlt, "\"Dag\"", "\"D\xE5g\""), "ballot-file-text", "box.txt:13");
  check_fails(replaced(kBlt, "\"Dag\"", "\"D\x1b[2Jg\""), "ballot-file-text", "box.txt:13");
  check_fails(replaced(kBlt, "\"Dag\"", "\"D\xE2\x80\xAEg\""), "ballot-file-text", "box.txt:13");
  check_fails(replaced(kBlt, "\"Dag\"", "\"" + std::string(2'000, 'a') + "\""), "ballot-file-text", "box.txt:13");
  check_fails(kBlt + "\"a\" \"b\" \"c\"", "ballot-file-syntax", "box.txt:15");
}

TEST_CASE("BLT: a file that was cut off at any line is refused") {
  std::size_t cut = kBlt.find("-2\n");
  int lines = 0;
  for (; cut < kBlt.size(); cut = kBlt.find('\n', cut) + 1, ++lines) {
    INFO(kBlt.substr(0, cut));
    const auto file = read_ballot_file(kBlt.substr(0, cut), "box.txt");
    REQUIRE(!file);
    CHECK(file.error().code == "ballot-file-truncated");
  }
  CHECK(lines == 12);
}

TEST_CASE("a PrefLib file is read with its ties") {
  const auto file = read_ballot_file(kPrefLib, "chair.toi").value();
  CHECK(file.format == "PrefLib toi");
  CHECK(file.title == "Board chair");
  CHECK(file.options == std::vector<std::string>{"Ada", "Bo: the second", "Chidi"});
  REQUIRE(file.papers.size() == 3);
  CHECK(file.papers[0] == rules::count::Paper{Ratio(1), Ranks{{0}, {1}}, 5});
  CHECK(file.papers[1] == rules::count::Paper{Ratio(1), Ranks{{2}, {0, 1}}, 2});
  CHECK(file.papers[2] == rules::count::Paper{Ratio(1), Ranks{{0, 2}, {1}}, 1});
}

TEST_CASE("PrefLib: the type says which orders may stand in it") {
  check_fails(replaced(kPrefLib, "TYPE: toi", "TYPE: soi"), "ballot-file-mismatch", "box.txt:12");
  check_fails(replaced(kPrefLib, "TYPE: toi", "TYPE: toc"), "ballot-file-mismatch", "box.txt:11");
  check_fails(replaced(kPrefLib, "TYPE: toi", "TYPE: cat"), "ballot-file-unknown", "box.txt:4");
  const std::string complete =
      "# DATA TYPE: soc\n# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 3\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: "
      "B\n3: 2,1\n";
  CHECK(read_ballot_file(complete, "x")->papers.size() == 1);
  check_fails(replaced(complete, "2,1", "2"), "ballot-file-mismatch", "box.txt:6");
}

TEST_CASE("PrefLib: what cannot be read says where and why") {
  check_fails(replaced(kPrefLib, "5: 1,2", "4: 1,2"), "ballot-file-mismatch", "box.txt:13");
  check_fails(replaced(kPrefLib, "1: {1, 3} , 2\n", ""), "ballot-file-mismatch", "box.txt:12");
  check_fails(replaced(kPrefLib, "ORDERS: 3", "ORDERS: 4"), "ballot-file-mismatch", "box.txt:13");
  check_fails(replaced(kPrefLib, "5: 1,2", "99999999999999999999: 1,2"), "ballot-file-number", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "-5: 1,2"), "ballot-file-number", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "0: 1,2"), "ballot-file-number", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5 1,2"), "ballot-file-syntax", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1,4"), "ballot-file-option-unknown", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1,0"), "ballot-file-option-unknown", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1,,2"), "ballot-file-option-unknown", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1,2,"), "ballot-file-syntax", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1,1"), "ballot-file-option-repeated", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: 1;2"), "ballot-file-syntax", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: {1,2"), "ballot-file-syntax", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: {1}2"), "ballot-file-syntax", "box.txt:11");
  check_fails(replaced(kPrefLib, "5: 1,2", "5: {}"), "ballot-file-option-unknown", "box.txt:11");
  check_fails(replaced(kPrefLib, "NAME 3", "NAME 4"), "ballot-file-option-unknown", "box.txt:10");
  check_fails(replaced(kPrefLib, "NAME 3", "NAME 2"), "ballot-file-mismatch", "box.txt:10");
  check_fails(replaced(kPrefLib, "# ALTERNATIVE NAME 3: Chidi\n", ""), "ballot-file-mismatch", "box.txt:10");
  check_fails(replaced(kPrefLib, "# NUMBER VOTERS: 8\n", ""), "ballot-file-mismatch", "box.txt:10");
  check_fails(replaced(kPrefLib, "# DATA TYPE: toi\n", ""), "ballot-file-mismatch", "box.txt:10");
  check_fails(replaced(kPrefLib, "# NUMBER ALTERNATIVES: 3\n", ""), "ballot-file-option-unknown", "box.txt:7");
  check_fails(replaced(kPrefLib, "ALTERNATIVES: 3", "ALTERNATIVES: 99999"), "ballot-file-too-large", "box.txt:5");
  check_fails(replaced(kPrefLib, "ALTERNATIVES: 3", "ALTERNATIVES: x"), "ballot-file-number", "box.txt:5");
  check_fails(replaced(kPrefLib, "Chidi", "Ch\xFFidi"), "ballot-file-text", "box.txt:10");
  check_fails(replaced(kPrefLib, "Board chair", "Board\x07 chair"), "ballot-file-text", "box.txt:2");
}

TEST_CASE("what is no ballot file is called so") {
  for (const std::string bytes :
       {"", "\n\n", "hello", "{\"votes\": []}", "count,rank1\n3,Ada\n", "# a comment\n", "4\n", "a b\n"}) {
    check_fails(bytes, "ballot-file-unknown", "box.txt");
  }
  CHECK(read_ballot_file("x", "a\x1b[31m.blt").error().message.find('\x1b') == std::string::npos);
  check_fails(std::string(exchange::kMaxBallotFileBytes + 1, '0'), "ballot-file-too-large", "box.txt");
}

TEST_CASE("a file of many tiny parts is refused before it fills the memory") {
  std::string ranks;
  for (std::size_t i = 0; i < exchange::kMaxBallotParts; ++i) ranks += " -";
  check_fails("2 1\n1" + ranks + " 0\n", "ballot-file-too-large", "box.txt:2");
}

TEST_CASE("garbage of every kind is refused or read, and never more") {
  std::mt19937 engine(20260301);
  const std::string letters = "0123456789 -=#\"{},:\n\r\t\x1b\xff\xc3\xa9(.";
  int read = 0;
  for (int round = 0; round < 20'000; ++round) {
    auto bytes = round % 2 == 0 ? kBlt : kPrefLib;
    for (auto n = 1 + engine() % 3; n > 0; --n) {
      const auto at = engine() % bytes.size();
      const auto letter = letters[engine() % letters.size()];
      switch (engine() % 4) {
        case 0:
          bytes[at] = letter;
          break;
        case 1:
          bytes.insert(at, 1, letter);
          break;
        case 2:
          bytes.erase(at, 1 + engine() % 5);
          break;
        default:
          bytes = bytes.substr(0, at) + bytes.substr(engine() % bytes.size());
      }
    }
    const auto file = read_ballot_file(bytes, "x");
    if (!file) {
      REQUIRE(file.error().code.rfind("ballot-file-", 0) == 0);
      continue;
    }
    ++read;
    REQUIRE(file->withdrawn.size() == file->options.size());
    for (const auto& option : file->options) REQUIRE(base::is_plain_line(option));
    for (const auto& paper : file->papers) {
      REQUIRE(paper.times >= 1);
      for (const auto& rank : paper.ranks) {
        for (const auto option : rank) REQUIRE(option < file->options.size());
      }
    }
  }
  CHECK(read > 500);
}
