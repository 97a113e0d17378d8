#include "os/signals.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>

#include "os/file.hpp"

TEST_CASE("Ctrl-C raises a flag once, then is deadly again") {
  struct sigaction before {};
  ::sigaction(SIGINT, nullptr, &before);
  os::prepare_process();
  CHECK(os::check_interrupted());
  std::raise(SIGINT);
  CHECK(os::was_interrupted());
  CHECK(os::check_interrupted().error().code == "interrupted");

  struct sigaction after {};
  ::sigaction(SIGINT, nullptr, &after);
  CHECK(after.sa_handler == SIG_DFL);
  os::set_interrupted(false);
  CHECK_FALSE(os::was_interrupted());
  ::sigaction(SIGINT, &before, nullptr);
}

TEST_CASE("an ignored signal stays ignored") {
  struct sigaction before {};
  struct sigaction after {};
  ::sigaction(SIGHUP, nullptr, &before);
  std::signal(SIGHUP, SIG_IGN);
  os::prepare_process();
  ::sigaction(SIGHUP, nullptr, &after);
  CHECK(after.sa_handler == SIG_IGN);
  ::sigaction(SIGHUP, &before, nullptr);
}

TEST_CASE("a standard stream that came closed is taken and fails") {
  const int before = ::dup(STDIN_FILENO);
  ::close(STDIN_FILENO);
  os::prepare_process();
  CHECK(::fcntl(STDIN_FILENO, F_GETFD) >= 0);
  char c = '\0';
  CHECK(::read(STDIN_FILENO, &c, 1) == -1);
  ::dup2(before, STDIN_FILENO);
  ::close(before);
}

TEST_CASE("a pipe without a reader is an error of write, not a death") {
  os::prepare_process();
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  ::close(ends[0]);
  CHECK(::write(ends[1], "x", 1) == -1);
  CHECK(errno == EPIPE);
  ::close(ends[1]);
}
