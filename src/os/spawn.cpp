#include "os/spawn.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "base/text.hpp"
#include "os/descriptor.hpp"
#include "os/signals.hpp"

namespace os {
namespace {

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

base::Error start_error(const Program& program, int error) {
  return base::fail("program-start", "cannot run '{}': {}", base::printable(program.argv.front()), system_words(error));
}

/// Above the standard streams, so that no file action tramples on an end before it is used.
Descriptor lifted(int number) {
  Descriptor low(number);
  if (number < 0 || number > STDERR_FILENO) return low;
  return Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
}

base::Result<Pipe> make_pipe(const Program& program) {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return start_error(program, errno);
  return Pipe{lifted(ends[0]), lifted(ends[1])};
}

/// Sets what a signal does for as long as it lives.
class SignalHeld {
 public:
  SignalHeld(int signal, bool active) : signal_(signal), active_(active) {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    if (active_) ::sigaction(signal_, &ignore, &before_);
  }
  SignalHeld(const SignalHeld&) = delete;
  SignalHeld& operator=(const SignalHeld&) = delete;
  ~SignalHeld() {
    if (active_) ::sigaction(signal_, &before_, nullptr);
  }

 private:
  int signal_;
  bool active_;
  struct sigaction before_ {};
};

/// posix_spawn's two settings, freed at the end.
struct Settings {
  posix_spawn_file_actions_t actions{};
  posix_spawnattr_t attributes{};
  Settings() {
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    // A signal we ignore would stay ignored in the child, and `yes | head` would never end there.
    sigset_t defaults;
    ::sigemptyset(&defaults);
    for (const int signal : {SIGPIPE, SIGINT, SIGQUIT}) ::sigaddset(&defaults, signal);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  }
  Settings(const Settings&) = delete;
  Settings& operator=(const Settings&) = delete;
  ~Settings() {
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
  }
  void join(int target, const Descriptor& end) { ::posix_spawn_file_actions_adddup2(&actions, end.get(), target); }
  void discard(int target, int direction) {
    ::posix_spawn_file_actions_addopen(&actions, target, "/dev/null", direction, 0);
  }
};

/// Our ends of the pipes, and what has passed through them.
struct Conversation {
  Descriptor to_input;
  Descriptor from_output;
  Descriptor from_errors;
  std::string_view unsent;
  bool too_much = false;
  int error = 0;  ///< errno of a poll() that could not be made
};

void send_some(Conversation& talk) {
  const ssize_t sent = ::write(talk.to_input.get(), talk.unsent.data(), talk.unsent.size());
  if (sent > 0) talk.unsent.remove_prefix(static_cast<std::size_t>(sent));
  // A child that does not read to the end closes its input: that is its right, not our error.
  if (talk.unsent.empty() || (sent < 0 && errno != EAGAIN && errno != EINTR)) talk.to_input.reset();
}

void take_some(Descriptor& from, std::string& into, std::size_t limit, bool& too_much) {
  std::array<char, 16384> piece;
  const ssize_t taken = ::read(from.get(), piece.data(), piece.size());
  if (taken < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (taken <= 0) {
    from.reset();
  } else if (static_cast<std::size_t>(taken) > limit - into.size()) {
    too_much = true;
  } else {
    into.append(piece.data(), static_cast<std::size_t>(taken));
  }
}

/// Until every pipe is closed, too much came, or Ctrl-C.
void converse(Conversation& talk, Finished& finished, std::size_t limit) {
  while (talk.to_input.is_open() || talk.from_output.is_open() || talk.from_errors.is_open()) {
    if (was_interrupted()) return;
    // poll() passes over the entries whose number is -1.
    std::array<pollfd, 3> ends{pollfd{talk.to_input.get(), POLLOUT, 0}, pollfd{talk.from_output.get(), POLLIN, 0},
                               pollfd{talk.from_errors.get(), POLLIN, 0}};
    // It wakes now and then, for a Ctrl-C that came just before it slept.
    if (::poll(ends.data(), ends.size(), 500) < 0) {
      if (errno == EINTR) continue;
      talk.error = errno;
      return;
    }
    if (ends[0].revents != 0) send_some(talk);
    if (ends[1].revents != 0) take_some(talk.from_output, finished.output, limit, talk.too_much);
    if (ends[2].revents != 0) take_some(talk.from_errors, finished.errors, limit, talk.too_much);
    if (talk.too_much) return;
  }
}

void wait_for(pid_t child, Finished& finished) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFSIGNALED(status)) {
    finished.signal = WTERMSIG(status);
  } else {
    finished.exit_code = WEXITSTATUS(status);
  }
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (auto& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

base::Result<Pipe> join_output(const Program& program, Settings& settings, int target, Channel channel) {
  Pipe pipe;
  if (channel == Channel::Discard) settings.discard(target, O_WRONLY);
  if (channel == Channel::Capture) {
    COOP_TRY(pipe, make_pipe(program));
    settings.join(target, pipe.write_end);
  }
  return pipe;
}

}  // namespace

std::string Finished::how() const {
  return signal != 0 ? fmt::format("was ended by signal {}", signal) : fmt::format("left with {}", exit_code);
}

base::Result<std::string> find_program(std::string_view name, const Environment& environment) {
  const auto missing = [&] { return base::fail("program-missing", "there is no program '{}'", base::printable(name)); };
  const auto runs = [](const std::string& path) {
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && ::access(path.c_str(), X_OK) == 0;
  };
  if (name.find('/') != std::string_view::npos) {
    std::string path(name);
    if (!runs(path)) return missing().hint("check the path and that the file may be executed");
    return path;
  }
  const std::string path = environment.get("PATH").value_or("/usr/bin:/bin");
  for (std::size_t start = 0; !name.empty() && start <= path.size();) {
    const auto end = std::min(path.find(':', start), path.size());
    const auto folder = path.substr(start, end - start);
    start = end + 1;
    if (!folder.starts_with('/')) continue;
    if (auto candidate = fmt::format("{}/{}", folder, name); runs(candidate)) return candidate;
  }
  return missing().hint("install it, or put its folder into $PATH");
}

base::Result<Finished> run(const Program& program) {
  COOP_TRY(const auto file, find_program(program.argv.front(), program.environment));

  Settings settings;
  Pipe input;
  if (program.input) {
    COOP_TRY(input, make_pipe(program));
    settings.join(STDIN_FILENO, input.read_end);
  } else if (!program.inherit_input) {
    settings.discard(STDIN_FILENO, O_RDONLY);
  }
  COOP_TRY(auto output, join_output(program, settings, STDOUT_FILENO, program.output));
  COOP_TRY(auto errors, join_output(program, settings, STDERR_FILENO, program.errors));
  if (!program.folder.empty()) ::posix_spawn_file_actions_addchdir_np(&settings.actions, program.folder.c_str());

  // Somebody who is in an editor or a pager presses Ctrl-C for that program, not for us.
  const bool interactive = program.output == Channel::Inherit && (program.inherit_input || program.input);
  const SignalHeld pipe_signal(SIGPIPE, true);
  const SignalHeld interrupt_signal(SIGINT, interactive);
  const SignalHeld quit_signal(SIGQUIT, interactive);

  auto argv = program.argv;
  auto lines = program.environment.lines();
  pid_t child = 0;
  const int error = ::posix_spawn(&child, file.c_str(), &settings.actions, &settings.attributes, pointers(argv).data(),
                                  pointers(lines).data());
  if (error != 0) return start_error(program, error);
  if (program.largest_file) {
    // It writes nothing in its first moment that would be too large; what it starts inherits the limit.
    const rlimit limit{*program.largest_file, *program.largest_file};
    ::prlimit(child, RLIMIT_FSIZE, &limit, nullptr);
  }

  Conversation talk;
  Finished finished;
  input.read_end.reset();
  output.write_end.reset();
  errors.write_end.reset();
  if (program.input) {
    talk.unsent = *program.input;
    if (!talk.unsent.empty()) talk.to_input = std::move(input.write_end);
    ::fcntl(talk.to_input.get(), F_SETFL, O_NONBLOCK);
    input.write_end.reset();
  }
  talk.from_output = std::move(output.read_end);
  talk.from_errors = std::move(errors.read_end);
  converse(talk, finished, program.max_captured);

  const bool cut_short = talk.from_output.is_open() || talk.from_errors.is_open() || talk.to_input.is_open();
  if (cut_short) ::kill(child, talk.too_much ? SIGKILL : SIGTERM);
  const auto [too_much, poll_error] = std::pair(talk.too_much, talk.error);
  talk = Conversation{};  // closes the pipes: a child that still writes must not wait for us while we wait for it
  wait_for(child, finished);
  if (too_much) {
    return base::fail("program-output-size", "'{}' wrote more than {} bytes", base::printable(program.argv.front()),
                      program.max_captured);
  }
  if (poll_error != 0) return start_error(program, poll_error);
  if (cut_short) {
    COOP_CHECK(check_interrupted());
  }
  return finished;
}

}  // namespace os
