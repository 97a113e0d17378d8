// Numbers and parts of the files in which git keeps packs. Inside the room only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "store/files.hpp"

namespace store {

inline constexpr std::uint64_t kPackHead = 12;     ///< bytes of a pack before its first object
inline constexpr std::uint64_t kPackTrailer = 20;  ///< and after its last

/// The 4 bytes from `at` on, most significant first. REQUIRES: they are there.
std::uint32_t number_at(std::string_view bytes, std::size_t at);
/// The same of 8 bytes.
std::uint64_t long_number_at(std::string_view bytes, std::size_t at);

/// `size` bytes from `at` on; fewer where the file ends. Fails with disk-read.
base::Result<std::string> read_part(const Descriptor& file, const std::string& path, std::size_t at, std::size_t size);

}  // namespace store
