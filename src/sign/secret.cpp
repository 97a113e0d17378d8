#include "sign/secret.hpp"

#include <sodium.h>

#include <utility>

namespace sign {

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    wipe();
    bytes_ = std::exchange(other.bytes_, {});
  }
  return *this;
}

void Secret::shrink(size_t size) {
  sodium_memzero(bytes_.data() + size, bytes_.size() - size);
  bytes_.resize(size);
}

void Secret::wipe() {
  sodium_memzero(bytes_.data(), bytes_.size());
}

}  // namespace sign
