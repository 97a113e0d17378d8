#include "tests/support/process.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "os/descriptor.hpp"

namespace support {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kPause{40};        // a prompt is words that end no line, and then this silence
constexpr std::chrono::milliseconds kPatience{2'000};  // or any silence of this length
constexpr winsize kWindow{24, 80, 0, 0};

/// A descriptor that becomes readable when the process ends. (glibc 2.36 declares pidfd_open() for C alone.)
os::Descriptor watch_process(pid_t process) {
  return os::Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

[[noreturn]] void become(const Command& command) {
  std::vector<char*> environment;
  for (const auto& line : command.environment) environment.push_back(const_cast<char*>(line.c_str()));
  environment.push_back(nullptr);
  std::array<const char*, 4> argv{"sh", "-c", command.script.c_str(), nullptr};
  if (::chdir(command.folder.c_str()) == 0) {
    ::execve("/bin/sh", const_cast<char**>(argv.data()), environment.data());
  }
  ::_exit(127);
}

std::string slurp(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Waits for the end of the process; past the deadline its whole group is killed.
void reap(pid_t child, Clock::time_point deadline, Ran& ran) {
  const auto watch = watch_process(child);
  pollfd event{watch.get(), POLLIN, 0};
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  if (::poll(&event, 1, static_cast<int>(std::max<long>(left, 0))) == 0) {
    ran.ended = false;
    ::kill(-child, SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ran.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void type(int terminal, const std::string& line) {
  const bool is_key = line.size() == 2 && line[0] == '^';
  const std::string bytes = is_key ? std::string(1, static_cast<char>(line[1] & 0x1f)) : line + "\n";
  [[maybe_unused]] const auto written = ::write(terminal, bytes.data(), bytes.size());
}

/// A terminal ends its lines with CR LF; a transcript with LF.
std::string without_carriage_returns(const std::string& text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out += text[i];
  }
  return out;
}

}  // namespace

Ran run(const Command& command) {
  const auto deadline = Clock::now() + command.limit;
  const std::string out = command.scratch + "/out";
  const std::string err = command.scratch + "/err";
  const pid_t child = ::fork();
  if (child == 0) {
    ::setpgid(0, 0);
    constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC;
    const bool joined = ::dup2(::open("/dev/null", O_RDONLY), 0) == 0 &&
                        ::dup2(::open(out.c_str(), kFlags, 0600), 1) == 1 &&
                        ::dup2(::open(err.c_str(), kFlags, 0600), 2) == 2;
    if (!joined) ::_exit(127);
    ::closefrom(3);
    become(command);
  }
  ::setpgid(child, child);  // here too: whichever comes first
  Ran ran;
  reap(child, deadline, ran);
  ran.out = slurp(out);
  ran.err = slurp(err);
  return ran;
}

Ran run_at_terminal(const Command& command, const std::vector<std::string>& typed) {
  const auto deadline = Clock::now() + command.limit;
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &kWindow);
  if (child == 0) {
    ::closefrom(3);
    become(command);
  }
  const os::Descriptor master(terminal);
  const auto watch = watch_process(child);
  Ran ran;
  size_t next = 0;            // the line to be typed next
  size_t seen_at_typing = 0;  // how much had been said when the last one was typed
  auto spoke = Clock::now();
  std::array<pollfd, 2> events{{{master.get(), POLLIN, 0}, {watch.get(), POLLIN, 0}}};
  while (Clock::now() < deadline) {
    const bool has_ended = (events[1].revents & POLLIN) != 0;
    if (::poll(events.data(), 2, has_ended ? 0 : static_cast<int>(kPause.count())) < 0) break;
    if ((events[0].revents & (POLLIN | POLLHUP)) != 0) {
      std::array<char, 4096> bytes{};
      const auto n = ::read(master.get(), bytes.data(), bytes.size());
      if (n <= 0) break;  // nobody holds the other end any more
      ran.out.append(bytes.data(), static_cast<size_t>(n));
      spoke = Clock::now();
      continue;
    }
    if (has_ended) break;  // and all that it said has been read
    const bool asks = ran.out.size() > seen_at_typing && ran.out.back() != '\n' && Clock::now() - spoke >= kPause;
    if (next < typed.size() && (asks || Clock::now() - spoke >= kPatience)) {
      seen_at_typing = ran.out.size();
      type(master.get(), typed[next++]);
      spoke = Clock::now();
    }
  }
  reap(child, deadline, ran);
  ran.out = without_carriage_returns(ran.out);
  return ran;
}

void adopt_strays() {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1UL, 0UL, 0UL, 0UL);
}

void kill_strays() {
  // A killed parent hands its own children to us, hence the repetition.
  for (bool found = true; found;) {
    found = false;
    DIR* processes = ::opendir("/proc");
    if (processes == nullptr) return;
    while (const dirent* entry = ::readdir(processes)) {
      const auto process = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
      if (process <= 0) continue;
      const std::string stat = slurp("/proc/" + std::string(entry->d_name) + "/stat");
      const size_t name_end = stat.rfind(") ");  // "PID (NAME) STATE PARENT ..."; a name may hold anything
      if (name_end == std::string::npos || stat.size() < name_end + 5) continue;
      if (std::strtol(stat.c_str() + name_end + 4, nullptr, 10) != ::getpid()) continue;
      ::kill(process, SIGKILL);
      ::waitpid(process, nullptr, 0);
      found = true;
    }
    ::closedir(processes);
  }
}

}  // namespace support
