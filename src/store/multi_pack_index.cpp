#include "store/multi_pack_index.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/pack_bytes.hpp"

namespace store {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kSizeLimit = 1U << 30U;
constexpr std::size_t kHead = 12;
constexpr std::size_t kChunkEntry = 12;
constexpr std::size_t kTrailer = 20;
constexpr std::uint32_t kIsGreater = 0x80000000U;

struct Chunk {
  std::uint64_t at = 0;
  std::uint64_t size = 0;
};
using Chunks = std::map<std::string, Chunk, std::less<>>;

/// The chunks by name; none where they do not follow one another within the file.
base::Result<Chunks> chunks_of(const Descriptor& file, const std::string& path, std::size_t size) {
  COOP_TRY(const auto head, read_part(file, path, 0, kHead));
  if (head.size() != kHead || !head.starts_with("MIDX\1\1"sv)) return Chunks();
  const std::size_t count = static_cast<unsigned char>(head[6]);
  const auto table_size = (count + 1) * kChunkEntry;
  COOP_TRY(const auto table, read_part(file, path, kHead, table_size));
  if (table.size() != table_size) return Chunks();
  Chunks chunks;
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = long_number_at(table, i * kChunkEntry + 4);
    const auto end = long_number_at(table, (i + 1) * kChunkEntry + 4);
    if (at < kHead + table_size || end < at || end > size - kTrailer) return Chunks();
    if (!chunks.emplace(table.substr(i * kChunkEntry, 4), Chunk{at, end - at}).second) return Chunks();
  }
  return chunks;
}

base::Result<std::string> read_chunk(const Descriptor& file, const std::string& path, const Chunks& chunks,
                                     std::string_view name) {
  const auto found = chunks.find(name);
  if (found == chunks.end()) return std::string();
  return read_part(file, path, found->second.at, found->second.size);
}

/// The sizes of the packs that are named, 0 for what is no pack in `folder`.
std::vector<std::uint64_t> pack_sizes(const std::string& folder, std::string_view names) {
  std::vector<std::uint64_t> sizes;
  while (!names.empty() && names.front() != '\0') {
    const auto name = names.substr(0, names.find('\0'));
    names.remove_prefix(std::min(name.size() + 1, names.size()));
    struct stat pack {};
    const bool is_pack = name.ends_with(".idx") && name.find('/') == name.npos &&
                         ::stat(fmt::format("{}/{}.pack", folder, name.substr(0, name.size() - 4)).c_str(), &pack) == 0;
    sizes.push_back(is_pack ? static_cast<std::uint64_t>(pack.st_size) : 0);
  }
  return sizes;
}

bool lead_into_packs(std::string_view offsets, std::string_view greater, const std::vector<std::uint64_t>& packs) {
  for (std::size_t at = 0; at + 8 <= offsets.size(); at += 8) {
    const auto pack = number_at(offsets, at);
    std::uint64_t offset = number_at(offsets, at + 4);
    if ((offset & kIsGreater) != 0 && !greater.empty()) {
      const auto place = (offset & ~std::uint64_t{kIsGreater}) * 8;
      if (place + 8 > greater.size()) return false;
      offset = long_number_at(greater, place);
    }
    if (pack >= packs.size() || packs[pack] < kPackHead + kPackTrailer) return false;
    if (offset < kPackHead || offset >= packs[pack] - kPackTrailer) return false;
  }
  return true;
}

}  // namespace

base::Status check_multi_pack_index(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0) return disk_read_error(errno, path);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (S_ISREG(status.st_mode) && size >= kHead + kTrailer && size <= kSizeLimit) {
    COOP_TRY(const auto chunks, chunks_of(file, path, size));
    COOP_TRY(const auto names, read_chunk(file, path, chunks, "PNAM"));
    COOP_TRY(const auto offsets, read_chunk(file, path, chunks, "OOFF"));
    COOP_TRY(const auto greater, read_chunk(file, path, chunks, "LOFF"));
    const auto packs = pack_sizes(path.substr(0, path.find_last_of('/')), names);
    if (!offsets.empty() && offsets.size() % 8 == 0 && lead_into_packs(offsets, greater, packs)) return {};
  }
  return base::fail("pack-unreadable", "'{}' is not an index of the packs beside it", base::printable(path))
      .hint("remove it: git only makes it to be faster, and each pack has an index of its own");
}

}  // namespace store
