#include "store/packs.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <vector>

#include "store/files.hpp"
#include "store/objects.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCopied = std::size_t{1} << 20U;  ///< bytes at a time

base::Status sync_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!file) return disk_read_error(errno, path);
  return sync_descriptor(file.get(), path);
}

/// Another disk: copied beside its place, flushed, and renamed.
base::Status copy_file(const std::string& from, const std::string& to) {
  const Descriptor source(::open(from.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!source) return disk_read_error(errno, from);
  const auto draft = to + ".coop-new";
  const Descriptor target(::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0444));
  if (!target) return write_error(errno, "make", draft);
  std::vector<char> buffer(kCopied);
  while (true) {
    const ssize_t n = ::read(source.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return disk_read_error(errno, from);
    if (n == 0) break;
    for (ssize_t done = 0; done < n;) {
      const ssize_t wrote = ::write(target.get(), buffer.data() + done, static_cast<std::size_t>(n - done));
      if (wrote < 0 && errno == EINTR) continue;
      if (wrote < 0) return write_error(errno, "write", draft);
      done += wrote;
    }
  }
  COOP_CHECK(sync_descriptor(target.get(), draft));
  return rename_file(draft, to);
}

base::Status move_file(const std::string& from, const std::string& to) {
  COOP_CHECK(sync_file(from));
  if (::rename(from.c_str(), to.c_str()) == 0) return {};
  if (errno != EXDEV) return write_error(errno, "move", from);
  COOP_CHECK(copy_file(from, to));
  return remove_file(from);
}

}  // namespace

base::Status adopt_packs(const std::string& objects_folder, const Repository& repository) {
  const auto source = objects_folder + "/pack";
  const auto target = repository.objects()->folder() + "/pack";
  std::vector<std::string> stems;
  std::error_code error;
  for (fs::directory_iterator it(source, error), end; !error && it != end; it.increment(error)) {
    const auto name = it->path().filename().string();
    if (name.ends_with(".idx") && is_there(source + "/" + name.substr(0, name.size() - 4) + ".pack")) {
      stems.push_back("/" + name.substr(0, name.size() - 4));
    }
  }
  if (error && error.value() != ENOENT) return disk_read_error(error.value(), source);
  if (stems.empty()) return {};
  if (!fs::create_directories(target, error) && error) return write_error(error.value(), "make", target);
  for (const auto& stem : stems) {
    const bool is_here = is_there(target + stem + ".idx");
    // The index last: without it a pack is not looked at, and who finds none fetches it again.
    for (const auto* const part : {".pack", ".idx"}) {
      COOP_CHECK(is_here ? remove_file(source + stem + part) : move_file(source + stem + part, target + stem + part));
    }
    for (const auto* const part : {".rev", ".keep", ".bitmap"}) COOP_CHECK(remove_file(source + stem + part));
  }
  return sync_folder(target);
}

}  // namespace store
