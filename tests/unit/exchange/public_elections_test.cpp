// Real elections: ballots as they were published, and what is known of their outcome. The data are not part of the
// project; COOP_TEST_DATA names their folder, else it is looked for beside the project.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "exchange/ballot_file.hpp"
#include "rules/count/irv.hpp"
#include "rules/count/plurality.hpp"

using base::Ratio;
using namespace rules::count;
namespace fs = std::filesystem;

namespace {

fs::path data_folder() {
  const char* named = std::getenv("COOP_TEST_DATA");
  return (named != nullptr ? fs::path(named) : fs::path("../shared/data")) / "elections" / "public";
}

bool is_absent(const fs::path& path) {
  if (fs::exists(path)) return false;
  WARN("skipped: no such data: " << path.string());
  return true;
}

std::string read_all(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

exchange::BallotFile load(const fs::path& path) {
  auto file = exchange::read_ballot_file(read_all(path), path.filename().string());
  INFO(path.string() << (file ? "" : ": " + file.error().message));
  REQUIRE(file);
  return std::move(*file);
}

Contest contest_of(const exchange::BallotFile& file, Overvote overvote = Overvote::Exhaust) {
  Contest contest;
  contest.options = static_cast<std::uint32_t>(file.options.size());
  contest.withdrawn = file.withdrawn;
  contest.overvote = overvote;
  return contest;
}

using Named = std::map<std::string, std::int64_t>;

/// The totals of a round by name, without those who are no longer in it.
Named totals_of(const exchange::BallotFile& file, const Round& round) {
  Named named;
  for (std::size_t i = 0; i < file.options.size(); ++i) {
    if (!round.standing[i]) continue;
    REQUIRE(round.totals[i].denominator() == 1);
    named[file.options[i]] = round.totals[i].numerator();
  }
  return named;
}

/// "{'Kurt Wright': 2951, ...} / {...}" as expected.txt writes rounds.
std::vector<Named> parse_rounds(const std::string& line) {
  std::vector<Named> rounds;
  std::string name;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '{') rounds.emplace_back();
    if (line[i] == '\'') {
      const auto end = line.find('\'', i + 1);
      name = line.substr(i + 1, end - i - 1);
      i = end;
    } else if (line[i] == ':' && !rounds.empty()) {
      rounds.back()[name] = std::stoll(line.substr(i + 1));
    }
  }
  return rounds;
}

std::string line_with(const std::string& text, const std::string& start) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind(start, 0) == 0) return line;
  }
  return {};
}

}  // namespace

TEST_CASE("Burlington 2009, round by round") {
  const auto folder = data_folder() / "burlington_2009";
  if (is_absent(folder)) return;
  const auto file = load(folder / "burlington2009.toi");
  CHECK(file.title == "2009 Burlington Mayoral Election");
  const auto line = line_with(read_all(folder / "expected.txt"), "COUNTED IRV rounds");
  const auto expected = parse_rounds(line.substr(line.find('{')));
  REQUIRE(expected.size() == 5);

  const auto tally = instant_runoff(contest_of(file), file.papers).value();
  REQUIRE(tally.rounds.size() == expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    INFO("round " << i + 1);
    CHECK(totals_of(file, tally.rounds[i]) == expected[i]);
    CHECK_FALSE(tally.rounds[i].tie);
  }
  REQUIRE(tally.winner);
  CHECK(file.options[*tally.winner] == "Bob Kiss");
  CHECK(tally.ending == Ending::Majority);
  CHECK(tally.cast == Ratio(8980));

  // Who led the first preferences is not who won.
  const auto first = plurality(contest_of(file), file.papers).value();
  CHECK(file.options[*first.winner] == "Kurt Wright");
  CHECK(totals_of(file, first.rounds[0]) == expected[0]);
}

TEST_CASE("Burlington 2009: the one overvoted paper between 4060 and 4061") {
  const auto folder = data_folder() / "burlington_2009";
  if (is_absent(folder)) return;
  const auto file = load(folder / "burlington2009.toi");
  const auto last = [&](Overvote overvote) {
    return totals_of(file, instant_runoff(contest_of(file, overvote), file.papers)->rounds.back());
  };
  CHECK(last(Overvote::Exhaust) == Named{{"Bob Kiss", 4313}, {"Kurt Wright", 4060}});
  CHECK(last(Overvote::Sole) == Named{{"Bob Kiss", 4313}, {"Kurt Wright", 4061}});  // as it was announced
  CHECK(last(Overvote::Skip)["Bob Kiss"] > 4313);

  const auto tally = instant_runoff(contest_of(file), file.papers).value();
  std::int64_t stopped = 0;
  for (const auto& round : tally.rounds) stopped += round.overvoted.papers;
  CHECK(tally.papers_with_equal_ranking == 6);
  CHECK(stopped <= 6);
  CHECK(tally.rounds.back().overvoted.papers == 1);
}

TEST_CASE("every published BLT file is read and counted") {
  if (is_absent(data_folder())) return;
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(data_folder())) {
    if (entry.path().extension() != ".blt" && entry.path().extension() != ".HIL") continue;
    ++files;
    INFO(entry.path().string());
    const auto file = load(entry.path());
    CHECK(file.options.size() > 1);
    const auto tally = instant_runoff(contest_of(file), file.papers).value();
    REQUIRE(tally.winner);
    const auto& last = tally.rounds.back();
    CHECK(last.totals[*tally.winner].plus(last.totals[*tally.winner]).value() >= last.continuing);

    // First preferences were published with the STV stages of the Glasgow wards.
    const auto stages = read_all(entry.path().parent_path() / "stages.txt");
    const auto begin = stages.find("stage: first preferences\n");
    if (begin == std::string::npos) continue;
    Named published;
    std::istringstream lines(stages.substr(begin));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.rfind("    ", 0) == 0) {
      const auto colon = line.rfind(": ");
      const auto name = line.substr(4, colon - 4);
      if (name != "non-transferable") published[name] = std::stoll(line.substr(colon + 2));
    }
    CHECK(totals_of(file, tally.rounds[0]) == published);
  }
  CHECK(files == 64);
}
