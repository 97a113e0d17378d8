#include "store/pack_index.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "base/text.hpp"
#include "store/files.hpp"

namespace store {
namespace {

constexpr std::size_t kIndexLimit = 1U << 30U;
constexpr std::size_t kFanOut = 256;
constexpr std::size_t kHead = 8 + 4 * kFanOut;
constexpr std::size_t kName = 20;
constexpr std::size_t kEntry = kName + 4 + 4;
constexpr std::size_t kTrailer = 2 * kName;
constexpr std::size_t kGreater = 8;
constexpr std::uint64_t kPackHead = 12;
constexpr std::uint32_t kIsGreater = 0x80000000U;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

/// Does the index fit a pack of this size?
bool fits(std::string_view index, std::uint64_t pack_size) {
  using namespace std::string_view_literals;
  if (index.size() < kHead + kTrailer || !index.starts_with("\377tOc\0\0\0\2"sv)) return false;
  if (pack_size < kPackHead + kName) return false;
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < kFanOut; ++i) {
    const auto next = number_at(index, 8 + 4 * i);
    if (next < count) return false;
    count = next;
  }
  const auto tables = index.size() - kHead - kTrailer;
  if (count > tables / kEntry) return false;
  const auto rest = tables - count * kEntry;
  if (rest % kGreater != 0) return false;
  const auto greater = rest / kGreater;
  const auto offsets = kHead + count * (kName + 4);
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t offset = number_at(index, offsets + 4 * i);
    if (offset & kIsGreater) {
      const auto place = offset & ~std::uint64_t{kIsGreater};
      if (place >= greater) return false;
      const auto at = offsets + 4 * count + kGreater * place;
      offset = std::uint64_t{number_at(index, at)} << 32U | number_at(index, at + 4);
    }
    if (offset < kPackHead || offset >= pack_size - kName) return false;
  }
  return true;
}

}  // namespace

base::Status check_pack_indexes(const std::string& folder) {
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder + "/pack", error), end; !error && it != end; it.increment(error)) {
    const auto path = it->path().string();
    if (!path.ends_with(".idx")) continue;
    struct stat pack {};
    // Without its pack an index is not read.
    if (::stat((path.substr(0, path.size() - 4) + ".pack").c_str(), &pack) != 0) continue;
    COOP_TRY(const auto index, read_file(AT_FDCWD, path, kIndexLimit));
    if (!index || fits(*index, static_cast<std::uint64_t>(pack.st_size))) continue;
    return base::fail("pack-unreadable", "'{}' is not the index of its pack", base::printable(path))
        .hint("'git index-pack' on the pack makes a new one; remove this one first");
  }
  return {};
}

}  // namespace store
