#include "tests/support/run_transcript.hpp"

#include <filesystem>

#include "base/time.hpp"
#include "tests/support/process.hpp"
#include "tests/support/sandbox.hpp"

namespace support {
namespace {

constexpr std::int64_t kSecondsPerCommand = 60;

/// The script between what carries the session on: the folder and the variables of the command before.
std::string in_session(const Sandbox& sandbox, base::Instant now, const Step& step) {
  const std::string file = sandbox.session() + "/state";
  return fmt::format(
      "trap 'coop_status=$?; {{ export -p; echo cd \"\\\"$(pwd)\\\"\"; }} >{0}; exit $coop_status' EXIT; "
      "[ ! -e {0} ] || . {0}; export COOP_TEST_NOW={1} TERM={2}\n{3}",
      file, now, step.at_terminal ? "xterm-256color" : "dumb", step.script);
}

Effect run_step(const Step& step, const Sandbox& sandbox, const TranscriptPlace& place, const std::string& test_folder,
                base::Instant now) {
  auto environment = sandbox.environment();
  environment.set("TESTDIR", test_folder);
  if (!place.security_key.empty()) environment.set("SSH_SK_PROVIDER", place.security_key);
  Command command;
  command.script = in_session(sandbox, now, step);
  command.folder = sandbox.work();
  command.environment = environment.lines();
  command.scratch = sandbox.session();
  const Ran ran = step.at_terminal ? run_at_terminal(command, step.typed) : run(command);
  const std::vector<std::pair<std::string, std::string>> names = {
      {sandbox.work(), "$WORK"}, {sandbox.session(), "$TMPDIR"}, {test_folder, "$TESTDIR"}};
  Effect effect{output_lines(ran.out, names), output_lines(ran.err, names), ran.status};
  if (!ran.ended) effect.err.push_back({"(killed: it did not end)", false});
  return effect;
}

}  // namespace

base::Result<TranscriptRun> run_transcript(const Transcript& transcript, const TranscriptPlace& place) {
  adopt_strays();
  COOP_TRY(const auto sandbox, Sandbox::make(place.program, place.helpers));
  const std::string test_folder = std::filesystem::absolute(place.file).parent_path().string();
  TranscriptRun result{transcript, 0, {}};
  COOP_TRY(auto now, base::Instant::parse(kFirstInstant));
  for (auto& step : result.transcript.steps) {
    if (!step.at.empty()) {
      COOP_TRY(now, base::Instant::parse(step.at));
    }
    const Effect actual = run_step(step, sandbox, place, test_folder, now);
    now = base::Instant::from_seconds(now.seconds() + kSecondsPerCommand);
    if (matches(parse_effect(step.expected), actual)) continue;
    const auto came = print_effect(actual);
    ++result.failed;
    result.differences +=
        fmt::format("{}:{}: {}\n{}", place.file, step.line, step.heading.front(), difference(step.expected, came));
    step.expected = came;
  }
  kill_strays();
  return result;
}

}  // namespace support
