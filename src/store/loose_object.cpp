#include "store/loose_object.hpp"

#include <fcntl.h>
#include <zlib.h>

#include <charconv>

#include "store/files.hpp"
#include "store/object_errors.hpp"

namespace store {
namespace {

constexpr std::size_t kHeadBytes = 32;         ///< more than any header has
constexpr std::size_t kChunk = 16 * 1024;      ///< bytes unpacked at a time
constexpr std::size_t kFileSlack = 64 * 1024;  ///< deflate may grow what it cannot shrink, but by far less

/// "blob 12" before the NUL.
struct Head {
  ObjectType type = ObjectType::Blob;
  std::size_t size = 0;
  std::size_t length = 0;  ///< of the header with its NUL
};

std::optional<Head> read_head(std::string_view unpacked) {
  const auto end = unpacked.substr(0, kHeadBytes).find('\0');
  const auto blank = unpacked.substr(0, kHeadBytes).find(' ');
  if (end == std::string_view::npos || blank == std::string_view::npos || blank > end) return std::nullopt;
  Head head;
  head.length = end + 1;
  const auto digits = unpacked.substr(blank + 1, end - blank - 1);
  const auto* last = digits.data() + digits.size();
  const auto parsed = std::from_chars(digits.data(), last, head.size);
  const bool is_plain = parsed.ec == std::errc() && parsed.ptr == last && (digits.size() == 1 || digits.front() != '0');
  if (!is_plain) return std::nullopt;
  for (const auto type : {ObjectType::Commit, ObjectType::Tree, ObjectType::Blob, ObjectType::Tag}) {
    if (name(type) != unpacked.substr(0, blank)) continue;
    head.type = type;
    return head;
  }
  return std::nullopt;
}

/// zlib's state, let go of at the end.
class Inflater {
 public:
  explicit Inflater(std::string& packed) {
    stream_.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream_.avail_in = static_cast<uInt>(packed.size());
    is_ready_ = ::inflateInit(&stream_) == Z_OK;
  }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() {
    if (is_ready_) ::inflateEnd(&stream_);
  }

  enum class Step { More, End, Broken };
  /// Appends up to kChunk bytes. Broken: the stream is damaged or cut, or bytes follow its end.
  Step next(std::string& out) {
    const auto held = out.size();
    out.resize(held + kChunk);
    stream_.next_out = reinterpret_cast<Bytef*>(out.data() + held);
    stream_.avail_out = static_cast<uInt>(kChunk);
    const int code = is_ready_ ? ::inflate(&stream_, Z_NO_FLUSH) : Z_MEM_ERROR;
    out.resize(held + kChunk - stream_.avail_out);
    if (code == Z_STREAM_END) return stream_.avail_in == 0 ? Step::End : Step::Broken;
    return code == Z_OK && out.size() > held ? Step::More : Step::Broken;
  }

 private:
  z_stream stream_{};
  bool is_ready_ = false;
};

}  // namespace

std::string loose_path(const std::string& objects, const Oid& oid) {
  const auto hex = oid.str();
  return objects + "/" + hex.substr(0, 2) + "/" + hex.substr(2);
}

base::Result<std::optional<StoredObject>> read_loose(const std::string& objects, const Oid& oid, std::size_t limit) {
  COOP_TRY(auto packed, read_file(AT_FDCWD, loose_path(objects, oid), limit + kFileSlack));
  if (!packed) return std::optional<StoredObject>();
  Inflater inflater(*packed);
  std::string unpacked;
  std::optional<Head> head;
  auto step = Inflater::Step::More;
  while (step == Inflater::Step::More) {
    step = inflater.next(unpacked);
    if (!head) {
      head = read_head(unpacked);
      if (!head) return object_corrupt(oid, "it does not begin as an object does");
      if (head->size > limit) return object_too_large(fmt::format("object {}", oid), head->size, limit);
    }
    if (unpacked.size() > head->length + head->size) return object_corrupt(oid, "it holds more bytes than it claims");
  }
  if (step == Inflater::Step::Broken) return object_corrupt(oid, "its bytes are damaged");
  if (unpacked.size() != head->length + head->size) return object_corrupt(oid, "it holds fewer bytes than it claims");
  StoredObject object{head->type, unpacked.substr(head->length)};
  if (hash_object(object.type, object.bytes) != oid) return object_not_its_hash(oid);
  return std::optional(std::move(object));
}

}  // namespace store
