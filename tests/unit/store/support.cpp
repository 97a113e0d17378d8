#include "support.hpp"

#include <stdlib.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  // In memory where there is such a place: each write below waits for the disk, which is not what is tested.
  const fs::path place = fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
  std::string pattern = (place / "coop-store-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  path_ = fs::canonical(pattern).string();
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

GitOutput git(const std::string& folder, const std::string& arguments, const std::string& input) {
  const TemporaryFolder io;
  write_text(io / "in", input);
  const std::string command = "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null LC_ALL=C git -C " + folder +
                              " " + arguments + " < " + (io / "in") + " 2>&1";
  FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  GitOutput output;
  char buffer[4096];
  while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, pipe)) output.text.append(buffer, n);
  output.code = WEXITSTATUS(::pclose(pipe));
  return output;
}

void write_text(const std::string& path, const std::string& text) {
  fs::create_directories(fs::path(path).parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  REQUIRE(file.good());
}

std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return file ? text.str() : "<missing>";
}

std::string commit_text(const store::Oid& tree, const std::optional<store::Oid>& parent, const std::string& subject) {
  const std::string parent_line = parent ? "parent " + parent->str() + "\n" : "";
  const std::string who = "ada <ada@example.invalid> 1700000000 +0000\n";
  return "tree " + tree.str() + "\n" + parent_line + "author " + who + "committer " + who + "\n" + subject + "\n";
}

store::TreeImage tip_image(const store::Repository& repository) {
  const auto tip = repository.tip().value();
  if (!tip) return {};
  const std::string bytes = repository.commit_bytes(*tip).value();
  return {repository, store::Oid::parse(bytes.substr(5, 40)).value()};
}

store::Oid commit(store::Repository& repository, const std::vector<std::pair<std::string, std::string>>& files,
                  const std::string& subject) {
  const auto tip = repository.tip().value();
  store::TreeImage image = tip_image(repository);
  for (const auto& [path, text] : files) {
    if (text.empty()) {
      REQUIRE(image.remove(path));
    } else {
      REQUIRE(image.put(path, repository.write_blob(text).value()));
    }
  }
  REQUIRE(image.write(repository));
  const store::Oid oid = repository.write_commit(commit_text(image.root(), tip, subject)).value();
  const store::WriteLock lock = store::WriteLock::take(repository).value();
  REQUIRE(store::advance(lock, repository, tip, oid, subject));
  return oid;
}

}  // namespace test
