// Runs every vector of this folder against the rules, and sees that every rule has one.
//
//   run_vectors <folder of the vectors> <folder of the rules' source>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

#include "tests/vectors/judge_case.hpp"

namespace {

namespace fs = std::filesystem;

/// The rule ids that the source can answer with: the literal that follows each `refuse(`, on the same line or the next.
std::set<std::string> rules_in(const fs::path& source) {
  constexpr std::string_view kCall = "refuse(";
  std::set<std::string> rules;
  for (const auto& file : fs::recursive_directory_iterator(source)) {
    if (file.path().extension() != ".cpp" && file.path().extension() != ".hpp") continue;
    const auto text = vectors::file_bytes(file.path());
    for (auto call = text.find(kCall); call != std::string::npos; call = text.find(kCall, call + 1)) {
      const auto open = text.find_first_not_of(" \n", call + kCall.size());
      if (open == std::string::npos || text[open] != '"') continue;
      const auto close = text.find('"', open + 1);
      if (close != std::string::npos) rules.insert(text.substr(open + 1, close - open - 1));
    }
  }
  return rules;
}

std::set<std::string> vectors_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& file : fs::directory_iterator(folder)) {
    if (file.path().extension() == ".yaml" && file.path().stem() != "keys") names.insert(file.path().stem().string());
  }
  return names;
}

int run(const fs::path& folder, const fs::path& source) {
  const auto rules = rules_in(source);
  const auto vectors = vectors_in(folder);
  int faults = 0;
  int cases = 0;
  const auto fault = [&](const std::string& words) {
    fmt::print("{}\n", words);
    ++faults;
  };
  if (rules.empty()) fault("no rule was found in " + source.string());
  for (const auto& rule : rules) {
    if (!vectors.contains(rule)) fault(fmt::format("{}: the rule has no vector", rule));
  }
  for (const auto& name : vectors) {
    if (!rules.contains(name)) fault(fmt::format("{}: no rule has this id", name));
    const auto read = vectors::read_vector(folder, name);
    if (!read) {
      fault(fmt::format("{}: {} {}", name, read.error().code, read.error().message));
      for (const auto& detail : read.error().details) fmt::print("  {}\n", detail);
      continue;
    }
    for (const auto& one : *read) {
      ++cases;
      if (const auto wrong = vectors::judge_case(one)) fault(fmt::format("{}: {}", one.name, *wrong));
    }
  }
  fmt::print("{} rules, {} cases, {} faults\n", rules.size(), cases, faults);
  return faults == 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: run_vectors VECTORS RULES\n");
    return 2;
  }
  return run(argv[1], argv[2]);
}
