// transcript [--program COOP] [--helpers FOLDER] [--security-key LIBRARY] FILE.t...
//
// Runs the files; what differs is printed and the exit status is 1. With COOP_UPDATE=1 the files are rewritten to what
// came, and the exit status is 0: read the diff before you commit it.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/support/run_transcript.hpp"

namespace {

/// 0 or 1, as the exit status.
int run_file(support::TranscriptPlace place, const std::string& path, bool update) {
  place.file = path;
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file) {
    fmt::print(stderr, "{}: cannot be read\n", path);
    return 1;
  }
  const auto transcript = support::parse_transcript(text);
  if (!transcript || transcript->steps.empty()) {
    fmt::print(stderr, "{}: {}\n", path, transcript ? "holds no command" : transcript.error().message);
    return 1;
  }
  const auto result = support::run_transcript(*transcript, place);
  if (!result) {
    fmt::print(stderr, "{}: {}\n", path, result.error().message);
    return 1;
  }
  fmt::print("{}", result->differences);
  fmt::print("{}: {} commands, {} differ\n", path, transcript->steps.size(), result->failed);
  if (result->failed == 0) return 0;
  if (!update) return 1;
  std::ofstream(path, std::ios::binary) << support::print_transcript(result->transcript);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  support::TranscriptPlace place;
  std::vector<std::string> words(argv + 1, argv + argc);
  size_t first = 0;
  for (; first + 1 < words.size() && words[first].starts_with("--"); first += 2) {
    const auto& option = words[first];
    (option == "--program"   ? place.program
     : option == "--helpers" ? place.helpers
                             : place.security_key) = words[first + 1];
  }
  if (first >= words.size()) {
    fmt::print(stderr, "usage: transcript [--program COOP] [--helpers FOLDER] [--security-key LIBRARY] FILE.t...\n");
    return 2;
  }
  const char* update = std::getenv("COOP_UPDATE");
  int status = 0;
  for (; first < words.size(); ++first) {
    status |= run_file(place, words[first], update != nullptr && std::string(update) == "1");
  }
  return status;
}
