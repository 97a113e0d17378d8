// The room `store`: a git repository as a place to keep bytes. It knows objects, trees, one branch, locks, the work
// tree and how to make all of that durable; it knows nothing of what is in the blobs.
//
// Nothing of the repository decides anything here: no configuration, attribute, hook, replace ref, graft or alternate
// is followed, and no program is ever run. libgit2 is used for the object files and the index alone; references are
// read and moved by our own code (branch.hpp), because opening a repository through libgit2 reads its configuration.
//
// oid.hpp: the name of an object.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace store {

/// The SHA-1 name of a git object, written as 40 lower-case hexadecimal digits. Default: all zeros, no object.
class Oid {
 public:
  static constexpr std::size_t kSize = 20;

  constexpr Oid() = default;
  static base::Result<Oid> parse(std::string_view hex);  ///< 40 lower-case digits; fails with oid-form
  /// REQUIRES: `raw` has kSize bytes.
  static Oid from_raw(std::string_view raw);

  const std::array<std::uint8_t, kSize>& bytes() const { return bytes_; }
  std::string_view raw() const;  ///< the kSize bytes, as they stand in a tree
  std::string str() const;
  std::string short_str() const { return str().substr(0, 10); }  ///< for people, never for a comparison
  bool is_zero() const { return *this == Oid(); }
  friend auto operator<=>(const Oid&, const Oid&) = default;

 private:
  std::array<std::uint8_t, kSize> bytes_{};
};

/// The tree that holds nothing. git knows it without its being stored, and so do we.
Oid empty_tree();

enum class ObjectType { Commit, Tree, Blob, Tag };
std::string_view name(ObjectType type);  ///< "commit", "tree", "blob", "tag"

/// The name that git gives to these bytes (SHA-1 with collision detection). Not a digest to rest trust on.
Oid hash_object(ObjectType type, std::string_view bytes);

}  // namespace store

template <>
struct fmt::formatter<store::Oid> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const store::Oid& oid, Context& context) const {
    return fmt::formatter<std::string_view>::format(oid.str(), context);
  }
};

template <>
struct std::hash<store::Oid> {
  std::size_t operator()(const store::Oid& oid) const noexcept {
    std::size_t value = 0;  // the name is a hash already: its first bytes will do
    std::memcpy(&value, oid.bytes().data(), sizeof value);
    return value;
  }
};
