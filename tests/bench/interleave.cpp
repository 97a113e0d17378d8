// Times commands against each other, in turn, so that whatever else the machine does meets both sides alike:
//
//   bench_interleave --runs 30 --ours 'coop status' --baseline 'git status' --baseline 'git log -1'
//
// Several commands of one side count together. {n} in a command is the number of the run, counted
// from 10 so that it has two digits. --before-ours and
// --before-baseline are run before the side's commands and not timed. Prints the two medians in milliseconds and the
// median of the ratios of the runs:  ours TAB baseline TAB ratio. A command that fails ends it.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "os/spawn.hpp"

namespace {

constexpr int kFirstNumber = 10;

struct Side {
  std::vector<std::string> before;
  std::vector<std::string> timed;
  std::vector<double> milliseconds;
};

bool run(std::string command, int number, const os::Environment& environment) {
  constexpr std::string_view kMark = "{n}";
  for (auto at = command.find(kMark); at != std::string::npos; at = command.find(kMark)) {
    command.replace(at, kMark.size(), std::to_string(kFirstNumber + number));
  }
  auto argv = os::split_command(command);
  if (!argv) {
    fmt::print(stderr, "{}: {}\n", command, argv.error().message);
    return false;
  }
  os::Program program{std::move(*argv), environment};
  program.output = os::Channel::Discard;
  const auto finished = os::run(program);
  if (finished && finished->ok()) return true;
  fmt::print(stderr, "{}: {}\n", command,
             finished ? finished->how() + "\n" + finished->errors : finished.error().message);
  return false;
}

/// Runs the commands of one side once and notes how long the timed ones took together.
bool measure(Side& side, int number, const os::Environment& environment) {
  for (const auto& command : side.before) {
    if (!run(command, number, environment)) return false;
  }
  const auto begun = std::chrono::steady_clock::now();
  for (const auto& command : side.timed) {
    if (!run(command, number, environment)) return false;
  }
  side.milliseconds.push_back(
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
  return true;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

int main(int argc, char** argv) {
  Side ours;
  Side baseline;
  int runs = 20;
  const std::map<std::string, std::vector<std::string>*> lists = {{"--ours", &ours.timed},
                                                                  {"--baseline", &baseline.timed},
                                                                  {"--before-ours", &ours.before},
                                                                  {"--before-baseline", &baseline.before}};
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string name = argv[i];
    if (name == "--runs") {
      runs = std::max(1, std::atoi(argv[i + 1]));
    } else if (const auto list = lists.find(name); list != lists.end()) {
      list->second->push_back(argv[i + 1]);
    } else {
      fmt::print(stderr, "unknown option {}\n", name);
      return 2;
    }
  }
  const auto environment = os::Environment::of_process();
  for (int number = 0; number <= runs; ++number) {
    // The side that goes first changes from run to run; run 0 warms the caches and does not count.
    Side& first = number % 2 == 0 ? ours : baseline;
    Side& second = number % 2 == 0 ? baseline : ours;
    if (!measure(first, number, environment) || !measure(second, number, environment)) return 1;
    if (number == 0) {
      ours.milliseconds.clear();
      baseline.milliseconds.clear();
    }
  }
  std::vector<double> ratios;
  for (std::size_t i = 0; i < ours.milliseconds.size(); ++i) {
    ratios.push_back(ours.milliseconds[i] / baseline.milliseconds[i]);
  }
  fmt::print("{:.3f}\t{:.3f}\t{:.3f}\n", median(ours.milliseconds), median(baseline.milliseconds), median(ratios));
  return 0;
}
