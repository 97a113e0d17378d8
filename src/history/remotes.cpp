#include "history/remotes.hpp"

#include <algorithm>
#include <filesystem>

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "codec/fields.hpp"
#include "os/file.hpp"
#include "os/file_lock.hpp"
#include "record/emitter.hpp"
#include "record/reader.hpp"

namespace codec {

template <>
struct Fields<history::Remote> {
  template <class V, class R>
  static void visit(V& v, R& remote) {
    v("name", remote.name);
    v("url", remote.url);
    v("tip", remote.tip);
    v("actions", remote.actions);
  }
};

}  // namespace codec

namespace history {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPatience{5000};

struct RemotesFile {
  std::string path;
  std::vector<Remote> remotes;
};

}  // namespace
}  // namespace history

namespace codec {

template <>
struct Fields<history::RemotesFile> {
  template <class V, class R>
  static void visit(V& v, R& file) {
    v("path", file.path);
    v("remotes", file.remotes);
  }
};

}  // namespace codec

namespace history {
namespace {

std::optional<RemotesFile> read_list(const std::string& bytes, const std::string& file) {
  const auto node = record::read(bytes, file);
  RemotesFile read;
  if (!node || codec::Reader::fill({file, bytes}, *node, read)) return std::nullopt;
  return read;
}

}  // namespace

std::string Remotes::file() const {
  return folder_ + "/remotes/" + base::Sha256::of(path_).str().substr(0, 32) + ".yaml";
}

base::Result<std::vector<Remote>> Remotes::list() const {
  if (folder_.empty() || !os::exists(file())) return std::vector<Remote>();
  COOP_TRY(const auto bytes, os::read_file(file(), record::kRecordBytes));
  auto read = read_list(bytes, file());
  if (!read || read->path != path_) {
    return base::fail("remotes-unreadable", "the list of remotes in '{}' cannot be read", base::printable(file()))
        .hint("remove the file, and name the seat again with 'coop remote add seat <address>'");
  }
  return std::move(read->remotes);
}

std::vector<Remotes::OldSeat> Remotes::seats_of_gone_clones() const {
  std::vector<OldSeat> found;
  std::error_code error;
  for (fs::directory_iterator it(folder_ + "/remotes", error), end; !error && it != end; it.increment(error)) {
    const auto path = it->path().string();
    if (!path.ends_with(".yaml")) continue;
    const auto bytes = os::read_file(path, record::kRecordBytes);
    const auto read = bytes ? read_list(*bytes, path) : std::nullopt;
    if (!read || os::exists(read->path)) continue;
    for (const auto& remote : read->remotes) {
      if (remote.is_seat()) found.push_back({read->path, remote});
    }
  }
  return found;
}

base::Result<std::optional<Remote>> Remotes::find(std::string_view name) const {
  COOP_TRY(const auto remotes, list());
  for (const auto& remote : remotes) {
    if (remote.name == name) return std::optional(remote);
  }
  return std::optional<Remote>();
}

base::Status Remotes::change(const std::optional<Remote>& with, std::string_view name) const {
  if (folder_.empty()) {
    return base::fail("home-missing", "there is no folder in which remotes could be remembered")
        .hint("set $HOME, or $XDG_STATE_HOME");
  }
  COOP_CHECK(os::make_folders(folder_ + "/remotes", os::kOwnerOnlyFolder));
  COOP_TRY(const auto alone, os::open_locked(folder_ + "/remotes/lock", kPatience, os::kOwnerOnlyFile));
  COOP_TRY(auto remotes, list());
  remotes.erase(std::remove_if(remotes.begin(), remotes.end(), [&](const Remote& one) { return one.name == name; }),
                remotes.end());
  if (with) remotes.push_back(*with);
  std::sort(remotes.begin(), remotes.end(), [](const Remote& a, const Remote& b) { return a.name < b.name; });
  const RemotesFile written{path_, remotes};
  return os::write_file(file(), record::emit(codec::Writer::write(written)), os::kOwnerOnlyFile);
}

base::Status Remotes::save(const Remote& remote) const {
  return change(remote, remote.name);
}

base::Status Remotes::remove(std::string_view name) const {
  return change(std::nullopt, name);
}

}  // namespace history
