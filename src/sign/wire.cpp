#include "sign/wire.hpp"

#include <sodium.h>

namespace sign::wire {

namespace {

std::string encode(std::string_view bytes, int variant) {
  std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                    variant);
  text.resize(text.find('\0'));
  return text;
}

}  // namespace

void put_u8(std::string& out, std::uint8_t value) {
  out += static_cast<char>(value);
}

void put_u32(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) put_u8(out, static_cast<std::uint8_t>(value >> shift));
}

void put_string(std::string& out, std::string_view bytes) {
  put_u32(out, static_cast<std::uint32_t>(bytes.size()));
  out += bytes;
}

std::string_view Reader::take(size_t n) {
  good_ = good_ && n <= rest_.size();
  if (!good_) return {};
  const auto taken = rest_.substr(0, n);
  rest_.remove_prefix(n);
  return taken;
}

std::uint8_t Reader::u8() {
  const auto bytes = take(1);
  return bytes.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(bytes[0]);
}

std::uint32_t Reader::u32() {
  std::uint32_t value = 0;
  for (const char c : take(4)) value = value << 8 | static_cast<std::uint8_t>(c);
  return value;
}

std::string_view Reader::string() {
  return take(u32());
}

bool Reader::skip(std::string_view expected) {
  good_ = take(expected.size()) == expected && good_;
  return good_;
}

std::string base64(std::string_view bytes) {
  return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}
std::string base64url(std::string_view bytes) {
  return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<std::string> from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3, '\0');
  size_t size = 0;
  const char* end = nullptr;
  if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                        &size, &end, sodium_base64_VARIANT_ORIGINAL) != 0 ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  bytes.resize(size);
  return bytes;
}

std::string armor(std::string_view label, std::string_view base64_text) {
  constexpr size_t kColumns = 70;
  std::string text;
  text.reserve(2 * (label.size() + 16) + base64_text.size() + base64_text.size() / kColumns + 4);
  text.append("-----BEGIN ").append(label).append("-----\n");
  for (size_t at = 0; at < base64_text.size(); at += kColumns) {
    text.append(base64_text.substr(at, kColumns)).append("\n");
  }
  text.append("-----END ").append(label).append("-----");
  return text;
}

}  // namespace sign::wire
