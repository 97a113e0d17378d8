#include "store/oid.hpp"

#include <git2.h>

#include "base/text.hpp"
#include "store/libgit2.hpp"

namespace store {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

}  // namespace

base::Result<Oid> Oid::parse(std::string_view hex) {
  std::array<char, kSize> raw{};
  bool good = hex.size() == 2 * kSize;
  for (std::size_t i = 0; good && i < kSize; ++i) {
    const auto high = kDigits.find(hex[2 * i]);
    const auto low = kDigits.find(hex[2 * i + 1]);
    good = high != std::string_view::npos && low != std::string_view::npos;
    if (good) raw[i] = static_cast<char>(high << 4U | low);
  }
  if (!good)
    return base::fail("oid-form", "'{}' is not the name of an object", base::printable(hex.substr(0, 80)))
        .hint("a full name has 40 digits of 0-9 and a-f");
  return from_raw({raw.data(), raw.size()});
}

Oid Oid::from_raw(std::string_view raw) {
  Oid oid;
  std::memcpy(oid.bytes_.data(), raw.data(), kSize);
  return oid;
}

std::string_view Oid::raw() const {
  return {reinterpret_cast<const char*>(bytes_.data()), kSize};
}

std::string Oid::str() const {
  std::string hex;
  hex.reserve(2 * kSize);
  for (const std::uint8_t byte : bytes_) {
    hex += kDigits[byte >> 4U];
    hex += kDigits[byte & 15U];
  }
  return hex;
}

Oid empty_tree() {
  static const Oid oid = Oid::parse("4b825dc642cb6eb9a060e54bf8d69288fbee4904").value();
  return oid;
}

std::string_view name(ObjectType type) {
  switch (type) {
    case ObjectType::Commit:
      return "commit";
    case ObjectType::Tree:
      return "tree";
    case ObjectType::Blob:
      return "blob";
    case ObjectType::Tag:
      return "tag";
  }
  return "object";
}

Oid hash_object(ObjectType type, std::string_view bytes) {
  start_libgit2();
  git_oid oid{};
  // Fails for two reasons only: no memory, or a SHA-1 collision was detected. The zero oid then equals no object.
  if (git_odb_hash(&oid, bytes.data(), bytes.size(), to_git(type)) != 0) return Oid();
  return Oid::from_raw({reinterpret_cast<const char*>(oid.id), Oid::kSize});
}

}  // namespace store
