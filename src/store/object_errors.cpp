#include "store/object_errors.hpp"

namespace store {

base::Error object_missing(const Oid& oid) {
  return base::fail("object-missing", "object {} is missing from the repository", oid)
      .hint("fetch it from the seat or from another clone");
}

base::Error object_not_its_hash(const Oid& oid) {
  return base::fail("object-hash", "the bytes stored for object {} are not those that it was named for", oid)
      .hint("the file was damaged or replaced: fetch the object from another clone");
}

base::Error object_corrupt(const Oid& oid, std::string_view why) {
  return base::fail("object-corrupt", "object {} cannot be read: {}", oid, why)
      .hint("the file was damaged: fetch the object from another clone");
}

base::Error object_too_large(std::string_view what, std::size_t size, std::size_t limit) {
  return base::fail("object-size", "{} has {} bytes; {} is the most that is read or written", what, size, limit);
}

}  // namespace store
