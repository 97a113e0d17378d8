#include "tests/support/sandbox.hpp"

#include <fmt/format.h>
#include <stdlib.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/sha256.hpp"
#include "sign/private_key.hpp"

namespace support {
namespace fs = std::filesystem;

namespace {

base::Error cannot(std::string_view what, const std::error_code& why) {
  return base::fail("sandbox-make", "cannot make {}: {}", what, why.message());
}

}  // namespace

base::Status write_fixed_key(const std::string& path, std::string_view name) {
  const auto digest = base::Sha256::of(fmt::format("coop test key {}", name));
  const std::string seed(digest.bytes().begin(), digest.bytes().end());
  const auto pair = sign::KeyPair::from_seed(seed);
  const auto comment = fmt::format("{}@test", name);
  // Not durably, as the room `sign` writes keys: a sandbox lives for a second.
  std::ofstream(path, std::ios::binary) << sign::private_key_text(pair, comment).view();
  std::ofstream(path + ".pub", std::ios::binary) << pair.public_key().str() << ' ' << comment << '\n';
  std::error_code error;
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
  if (error) return cannot(path, error);
  return {};
}

base::Result<Sandbox> Sandbox::make(const std::string& program, const std::string& helpers) {
  std::string root = "/tmp/coop.XXXXXX";
  if (::mkdtemp(root.data()) == nullptr) return cannot(root, std::error_code(errno, std::generic_category()));
  Sandbox sandbox(root);
  COOP_CHECK(sandbox.fill(program, helpers));
  return sandbox;
}

base::Status Sandbox::fill(const std::string& program, const std::string& helpers) {
  std::error_code error;
  const std::string home = work() + "/home";
  for (const auto& folder : {home, work() + "/keys", root_ + "/bin", session()}) {
    if (!fs::create_directories(folder, error)) return cannot(folder, error);
  }
  if (!program.empty()) fs::create_symlink(fs::absolute(program), root_ + "/bin/coop", error);
  if (error) return cannot("the link to coop", error);
  if (!helpers.empty()) {
    for (const auto& helper : fs::directory_iterator(helpers, error)) {
      fs::create_symlink(fs::absolute(helper.path()), root_ + "/bin/" + helper.path().filename().string(), error);
    }
    if (error) return cannot("the links to the helpers", error);
  }
  for (const auto name : kKeyNames) COOP_CHECK(write_fixed_key(fmt::format("{}/keys/{}", work(), name), name));

  environment_.set("WORK", work())
      .set("HOME", home)
      .set("PATH", root_ + "/bin:/usr/local/bin:/usr/bin:/bin")
      .set("TMPDIR", session())
      .set("XDG_CONFIG_HOME", home + "/.config")
      .set("XDG_CACHE_HOME", home + "/.cache")
      .set("XDG_STATE_HOME", home + "/.local/state")
      .set("XDG_DATA_HOME", home + "/.local/share")
      .set("XDG_RUNTIME_DIR", session())
      .set("GIT_CONFIG_GLOBAL", work() + "/home/.gitconfig")
      .set("GIT_CONFIG_SYSTEM", "/dev/null")
      .set("LC_ALL", "C.UTF-8")
      .set("TZ", "Pacific/Chatham")
      .set("COLUMNS", "80");
  return {};
}

Sandbox::Sandbox(Sandbox&& other) noexcept
    : root_(std::exchange(other.root_, {})), environment_(std::move(other.environment_)) {}

Sandbox::~Sandbox() {
  if (root_.empty()) return;
  if (os::Environment::of_process().get_filled("COOP_KEEP")) {
    fmt::print(stderr, "kept {}\n", root_);
    return;
  }
  std::error_code error;
  fs::remove_all(root_, error);
  if (!error) return;
  // A test took the write permission from a folder, and this user is not root.
  for (auto folder = fs::recursive_directory_iterator(root_, fs::directory_options::skip_permission_denied, error);
       folder != fs::recursive_directory_iterator(); folder.increment(error)) {
    if (folder->is_directory(error))
      fs::permissions(folder->path(), fs::perms::owner_all, fs::perm_options::add, error);
  }
  fs::remove_all(root_, error);
}

}  // namespace support
