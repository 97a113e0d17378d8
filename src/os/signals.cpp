#include "os/signals.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace os {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void raise_flag(int) {
  interrupted = 1;
}

/// A stream that came closed is opened in the direction it cannot be used in: its number is taken, and use fails.
void occupy(int descriptor, int direction) {
  if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) return;
  // open() gives the lowest free number, and those below are taken already.
  static_cast<void>(::open("/dev/null", direction));
}

}  // namespace

void prepare_process() {
  occupy(STDIN_FILENO, O_WRONLY);
  occupy(STDOUT_FILENO, O_RDONLY);
  occupy(STDERR_FILENO, O_RDONLY);

  std::signal(SIGPIPE, SIG_IGN);
  struct sigaction action {};
  action.sa_handler = raise_flag;
  // Without SA_RESTART a blocked read returns; SA_RESETHAND lets the second signal end the program.
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction inherited {};
    ::sigaction(signal, nullptr, &inherited);
    // Whoever started us with a signal ignored (nohup, a background job) wants it so.
    if (inherited.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr);
  }
}

bool was_interrupted() {
  return interrupted != 0;
}

base::Status check_interrupted() {
  if (was_interrupted()) return base::fail("interrupted", "interrupted").as(base::ErrorKind::Usage);
  return {};
}

void set_interrupted(bool now) {
  interrupted = now ? 1 : 0;
}

}  // namespace os
