// The file of one object, objects/1f/…, read by ourselves. Inside the room only.
//
//   zlib( "blob 12" NUL "a\nb\n…" )      the type, the size in decimal, the content
//
// libgit2 1.5 reads such a file well where it is well: it waits for ever for the end of a stream that was cut or
// damaged, and it copies what stands in the first bytes into a buffer of the size that the header claims, without
// asking whether it fits. So nothing is handed to it that was not seen to be whole.
#pragma once

#include <optional>
#include <string>

#include "store/oid.hpp"
#include "store/repository.hpp"

namespace store {

/// "objects/1f/0a…" below the folder of the objects.
std::string loose_path(const std::string& objects, const Oid& oid);

/// An object as it was stored, in a file of its own or in a pack.
struct StoredObject {
  ObjectType type = ObjectType::Blob;
  std::string bytes;
};

/// The object in its file, hashed; nothing where there is no such file. Fails with object-corrupt (no whole stream, a
/// header of another form, another size than it claims), object-size (it claims more than `limit` bytes, and is not
/// unpacked), object-hash, disk-read.
base::Result<std::optional<StoredObject>> read_loose(const std::string& objects, const Oid& oid, std::size_t limit);

}  // namespace store
