// Bytes that must not outlive their use: overwritten before their memory is given back.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace sign {

/// A buffer of fixed size, wiped when it dies. It moves and does not copy.
class Secret {
 public:
  explicit Secret(size_t size) : bytes_(size) {}
  Secret(Secret&& other) noexcept = default;  // takes the buffer itself; nothing stays behind
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { wipe(); }

  std::uint8_t* data() { return bytes_.data(); }
  const std::uint8_t* data() const { return bytes_.data(); }
  size_t size() const { return bytes_.size(); }
  std::string_view view() const { return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()}; }

  /// Drops what lies behind the first `size` bytes, wiping it. REQUIRES: size <= size().
  void shrink(size_t size);

 private:
  void wipe();
  std::vector<std::uint8_t> bytes_;
};

}  // namespace sign
