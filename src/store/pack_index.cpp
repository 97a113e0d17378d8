#include "store/pack_index.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/multi_pack_index.hpp"
#include "store/pack_bytes.hpp"

namespace store {
namespace {

constexpr std::size_t kIndexLimit = 1U << 30U;
constexpr std::string_view kMultiPackIndex = "multi-pack-index";
constexpr std::size_t kFanOut = 256;
constexpr std::size_t kHead = 8 + 4 * kFanOut;
constexpr std::size_t kName = 20;
constexpr std::size_t kEntry = kName + 4 + 4;
constexpr std::size_t kTrailer = 2 * kName;
constexpr std::size_t kGreater = 8;
constexpr std::uint32_t kIsGreater = 0x80000000U;

/// How many names the index has; nothing if its head is not one.
std::optional<std::uint32_t> count_of(std::string_view head) {
  using namespace std::string_view_literals;
  if (head.size() != kHead || !head.starts_with("\377tOc\0\0\0\2"sv)) return std::nullopt;
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < kFanOut; ++i) {
    const auto next = number_at(head, 8 + 4 * i);
    if (next < count) return std::nullopt;
    count = next;
  }
  return count;
}

/// Does each of `count` offsets lead into a pack of this size? `table` holds them, and the greater ones after them.
bool lead_into_pack(std::string_view table, std::size_t count, std::uint64_t pack_size) {
  const auto greater = (table.size() - 4 * count) / kGreater;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t offset = number_at(table, 4 * i);
    if (offset & kIsGreater) {
      const auto place = offset & ~std::uint64_t{kIsGreater};
      if (place >= greater) return false;
      const auto at = 4 * count + kGreater * place;
      offset = long_number_at(table, at);
    }
    if (offset < kPackHead || offset >= pack_size - kPackTrailer) return false;
  }
  return true;
}

/// Does the index fit a pack of this size? The names, most of it, are not read.
base::Result<bool> fits(const Descriptor& file, const std::string& path, std::size_t size, std::uint64_t pack_size) {
  if (size < kHead + kTrailer || pack_size < kPackHead + kPackTrailer) return false;
  COOP_TRY(const auto head, read_part(file, path, 0, kHead));
  const auto count = count_of(head);
  const auto tables = size - kHead - kTrailer;
  if (!count || *count > tables / kEntry || (tables - *count * kEntry) % kGreater != 0) return false;
  const auto before = *count * (kName + 4);
  COOP_TRY(const auto table, read_part(file, path, kHead + before, tables - before));
  return table.size() == tables - before && lead_into_pack(table, *count, pack_size);
}

}  // namespace

base::Status check_pack_indexes(const std::string& folder) {
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder + "/pack", error), end; !error && it != end; it.increment(error)) {
    const auto path = it->path().string();
    if (it->path().filename() == kMultiPackIndex) COOP_CHECK(check_multi_pack_index(path));
    if (!path.ends_with(".idx")) continue;
    struct stat pack {};
    // Without its pack an index is not read.
    if (::stat((path.substr(0, path.size() - 4) + ".pack").c_str(), &pack) != 0) continue;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat index {};
    if (!file || ::fstat(file.get(), &index) != 0) return disk_read_error(errno, path);
    const auto size = static_cast<std::size_t>(index.st_size);
    if (S_ISREG(index.st_mode) && size <= kIndexLimit) {
      COOP_TRY(const bool is_its_own, fits(file, path, size, static_cast<std::uint64_t>(pack.st_size)));
      if (is_its_own) continue;
    }
    return base::fail("pack-unreadable", "'{}' is not the index of its pack", base::printable(path))
        .hint("'git index-pack' on the pack makes a new one; remove this one first");
  }
  return {};
}

}  // namespace store
