// Every stored copy of every object: each loose file and each pack by itself.
//
// A repository may hold an object twice, and git shows whichever it finds first. Audit asks for all copies, so that a
// damaged one is found even while a good one hides it.
#pragma once

#include <functional>
#include <string_view>

#include "store/repository.hpp"

namespace store {

struct StoredCopy {
  Oid oid;                 ///< the name under which the copy lies; zero if the name is unreadable
  std::string_view where;  ///< "objects/ab/cdef...", "objects/pack/pack-....pack"; from outside: printable()
  ObjectType type = ObjectType::Blob;  ///< valid if `error` is not set
  std::string_view bytes;              ///< likewise; gone when the call returns
  const base::Error* error = nullptr;  ///< object-hash, object-corrupt, object-size, object-form, pack-unreadable
};

/// Calls `visit` once for each copy, with its bytes hashed anew and compared with its name. Linear in the bytes stored;
/// holds one object at a time besides libgit2's bounded caches. Fails with disk-read if a folder cannot be listed,
/// and with interrupted.
base::Status for_each_stored_copy(const Repository& repository, const std::function<void(const StoredCopy&)>& visit);

}  // namespace store
