// The SSH wire format (RFC 4251 section 5): a u32 is big-endian, a string is its length as u32 and its bytes. And
// base64 in its one canonical spelling. For the files of this room only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sign::wire {

inline constexpr std::string_view kEd25519 = "ssh-ed25519";
inline constexpr std::string_view kSecurityKey = "sk-ssh-ed25519@openssh.com";

void put_u8(std::string& out, std::uint8_t value);
void put_u32(std::string& out, std::uint32_t value);
void put_string(std::string& out, std::string_view bytes);  ///< REQUIRES: bytes.size() < 2^32

/// Reads fields off the front of a text. The first field that is not there makes it fail for good: later reads give
/// zeros and empty strings, so a caller reads all fields and asks once.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  std::uint8_t u8();
  std::uint32_t u32();
  std::string_view string();             ///< a view into the text given
  bool skip(std::string_view expected);  ///< reads exactly these bytes
  std::string_view rest() const { return rest_; }
  bool good() const { return good_; }
  bool done() const { return good_ && rest_.empty(); }  ///< all was there, and nothing more

 private:
  std::string_view take(size_t n);
  std::string_view rest_;
  bool good_ = true;
};

std::string base64(std::string_view bytes);
std::string base64url(std::string_view bytes);                            ///< without padding
std::optional<std::string> from_base64(std::string_view text);            ///< the canonical spelling only
std::string armor(std::string_view label, std::string_view base64_text);  ///< BEGIN, lines of 70, END without LF

}  // namespace sign::wire
