#include "history/marks.hpp"

#include "codec/fields.hpp"
#include "os/file.hpp"
#include "os/file_lock.hpp"
#include "record/emitter.hpp"
#include "record/reader.hpp"
#include "record/scalar.hpp"

namespace codec {

template <>
struct Fields<history::Mark> {
  template <class V, class R>
  static void visit(V& v, R& mark) {
    v("path", mark.path);
    v("coop", mark.coop);
    v("tip", mark.tip);
    v("actions", mark.actions);
    v("rules", mark.rules);
  }
};

}  // namespace codec

namespace history {
namespace {

/// A mark is written in less than a millisecond, by whoever holds the lock.
constexpr std::chrono::milliseconds kPatience{2000};

}  // namespace

std::string Marks::file_of(const std::string& git_dir) const {
  return folder_of_clones() + "/" + base::Sha256::of(git_dir).str().substr(0, 32) + ".yaml";
}

std::optional<Mark> Marks::find(const std::string& git_dir) const {
  if (folder_.empty()) return std::nullopt;
  const auto file = file_of(git_dir);
  const auto bytes = os::read_file(file, record::kRecordBytes);
  if (!bytes) return std::nullopt;
  const auto node = record::read(*bytes, file);
  if (!node) return std::nullopt;
  Mark mark;
  if (codec::Reader::fill({file, *bytes}, *node, mark) || mark.path != git_dir) return std::nullopt;
  return mark;
}

base::Status Marks::save(const Mark& mark, const std::optional<Mark>& seen) const {
  // A path that no record can hold (a folder's name that is no text) is not remembered.
  if (folder_.empty() || !record::is_representable(mark.path)) return {};
  COOP_CHECK(os::make_folders(folder_of_clones(), os::kOwnerOnlyFolder));
  // Readers run beside writers, and whoever verified less may come to save last.
  COOP_TRY(const auto alone, os::open_locked(folder_of_clones() + "/lock", kPatience, os::kOwnerOnlyFile));
  const auto stored = find(mark.path);
  const bool moved_on = stored && (!seen || stored->tip != seen->tip);
  if (moved_on && stored->coop == mark.coop && stored->rules == mark.rules && stored->actions > mark.actions) return {};
  // A mark that is lost costs one verification, and no action waits for its disk.
  return os::write_cache_file(file_of(mark.path), record::emit(codec::Writer::write(mark)), os::kOwnerOnlyFile);
}

}  // namespace history
