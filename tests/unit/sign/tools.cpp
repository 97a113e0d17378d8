#include "tests/unit/sign/tools.hpp"

#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "os/spawn.hpp"

namespace tools {

std::string from_hex(std::string_view hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  }
  return bytes;
}

std::string to_hex(std::string_view bytes) {
  std::string hex;
  for (const char c : bytes) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return hex;
}

sign::KeyPair fixed_key(char number) {
  return sign::KeyPair::from_seed(std::string(32, number));
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.good());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void write(const std::string& path, std::string_view bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  REQUIRE(file.good());
  REQUIRE(::chmod(path.c_str(), 0600) == 0);
}

Folder::Folder() {
  std::string pattern = "/tmp/coop-sign-XXXXXX";
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

os::Environment bare_environment() {
  os::Environment environment;
  environment.set("PATH", "/usr/bin:/bin");
  return environment;
}

Ran run(std::vector<std::string> argv, std::string_view input, const os::Environment& environment) {
  os::Program program{std::move(argv), environment};
  program.input = std::string(input);
  const auto finished = os::run(program);
  REQUIRE(finished.has_value());
  return {finished->ok(), finished->output, finished->errors};
}

void stock_key(const std::string& path, const std::string& passphrase, const std::string& type) {
  // One round of the key derivation: the test is about the format, not about the cost.
  const auto made = run({"ssh-keygen", "-q", "-t", type, "-a", "1", "-N", passphrase, "-C", "ada", "-f", path});
  INFO(made.errors);
  REQUIRE(made.ok);
}

os::Environment askpass(const Folder& folder, const std::string& passphrase) {
  const auto script = folder / "askpass";
  write(script, "#!/bin/sh\necho '" + passphrase + "'\n");
  REQUIRE(::chmod(script.c_str(), 0700) == 0);
  auto environment = bare_environment();
  environment.set("SSH_ASKPASS", script).set("SSH_ASKPASS_REQUIRE", "force");
  return environment;
}

StockAgent::StockAgent(const Folder& folder, const std::vector<std::string>& options) : socket_(folder / "agent") {
  std::vector<std::string> argv{"ssh-agent", "-s", "-a", socket_};
  argv.insert(argv.end(), options.begin(), options.end());
  const auto started = run(std::move(argv));
  REQUIRE(started.ok);
  const auto at = started.output.find("SSH_AGENT_PID=");
  REQUIRE(at != std::string::npos);
  pid_ = std::stoi(started.output.substr(at + 14));
}

StockAgent::~StockAgent() {
  ::kill(pid_, SIGTERM);
  // It takes its socket away as it ends; until then the folder around it cannot be removed for certain.
  for (int i = 0; i < 500 && ::access(socket_.c_str(), F_OK) == 0; ++i) ::usleep(2'000);
}

Ran StockAgent::add(const std::vector<std::string>& words, const Folder& folder, const std::string& passphrase) {
  auto environment = askpass(folder, passphrase);
  environment.set("SSH_AUTH_SOCK", socket_);
  std::vector<std::string> argv{"ssh-add", "-q"};
  argv.insert(argv.end(), words.begin(), words.end());
  return run(std::move(argv), {}, environment);
}

}  // namespace tools
