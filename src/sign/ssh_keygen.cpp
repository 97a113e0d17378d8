#include "sign/ssh_keygen.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <sstream>

#include "base/text.hpp"
#include "os/spawn.hpp"

namespace sign {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

bool has_terminal() {
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal >= 0) ::close(terminal);
  return terminal >= 0;
}

/// ssh-keygen's last line that is not about what it does, such as "incorrect passphrase supplied".
std::string last_words(const std::string& errors) {
  std::istringstream lines(errors);
  std::string last;
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty() && !line.starts_with("Signing ")) last = line.substr(0, 200);
  }
  return base::printable(last);
}

}  // namespace

Result<std::string> SshKeygen::sshsig(std::string_view name_space, std::string_view payload) const {
  os::Program program{{"ssh-keygen", "-Y", "sign", "-n", std::string(name_space), "-f", path_}, environment_};
  program.input = std::string(payload);
  program.max_captured = size_t{64} << 10U;
  // Its standard input is our payload, so it must not look there for a passphrase, nor take that for the absence of a
  // terminal: where there is one it asks on it, else through an askpass program, unless the user said otherwise.
  const bool asks_on_terminal = has_terminal();
  if (!environment_.get_filled("SSH_ASKPASS_REQUIRE")) {
    program.environment.set("SSH_ASKPASS_REQUIRE", asks_on_terminal ? "never" : "force");
  }
  auto finished = os::run(program);
  if (!finished) {
    if (finished.error().code == "interrupted") return std::move(finished.error());
    if (finished.error().code != "program-missing") return std::move(finished.error()).as(ErrorKind::Signing);
    return fail("keygen-absent", "{} needs {}, and there is no ssh-keygen to ask for it", base::printable(path_),
                key_.is_security_key() ? "its security key" : "a passphrase")
        .hint("install the OpenSSH client, or name an unencrypted key with --key")
        .as(ErrorKind::Signing);
  }
  if (!finished->ok() && key_.is_security_key()) {
    return fail("keygen-refused", "ssh-keygen got no signature from the security key of {}", base::printable(path_))
        .detail(last_words(finished->errors))
        .hint("is the device plugged in, and was it touched while it blinked?")
        .as(ErrorKind::Signing);
  }
  if (!finished->ok()) {
    return fail("keygen-refused", "ssh-keygen made no signature with the key file {}", base::printable(path_))
        .detail(last_words(finished->errors))
        .hint(asks_on_terminal ? "was the passphrase right?"
                               : "there is no terminal to ask for the passphrase on; SSH_ASKPASS may name a program")
        .hint("'ssh-add FILE' hands the key to the ssh-agent, which asks only once")
        .as(ErrorKind::Signing);
  }
  auto armored = std::move(finished->output);
  if (armored.ends_with('\n')) armored.pop_back();
  return checked_signature(std::move(armored), key_, name_space, payload, describe());
}

std::string SshKeygen::describe() const {
  return fmt::format("ssh-keygen with the key file {}", base::printable(path_));
}

}  // namespace sign
