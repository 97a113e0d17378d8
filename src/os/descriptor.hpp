// A file descriptor that closes itself.
#pragma once

#include <unistd.h>

#include <cstddef>
#include <string>
#include <utility>

namespace os {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    if (this != &other) {
      reset();
      number_ = std::exchange(other.number_, -1);
    }
    return *this;
  }
  ~Descriptor() { reset(); }

  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Closes it; false if that failed, with errno set. Linux has closed the number even then.
  bool reset() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_ = -1;
};

/// The system's words for an errno: "No such file or directory".
std::string system_words(int error);

}  // namespace os
