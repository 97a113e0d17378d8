// The lock that orders the writers of one clone.
//
// <git dir>/coop.lock is locked by flock(2). The kernel releases it when its owner ends, however it ends, so it is
// never stale and never removed. Readers need no lock. git's own locks (index.lock, main.lock) are taken besides and
// only while coop.lock is held: that is how we know that one which we find with our mark in it is a dead owner's. And
// git gc is kept away (gc_hold.hpp).
#pragma once

#include <chrono>
#include <string>

#include "store/gc_hold.hpp"
#include "store/repository.hpp"

namespace store {

/// Held from construction to destruction. Not inherited by programs that are run meanwhile.
class WriteLock {
 public:
  /// Waits for other writers. Fails with lock-busy after `wait`, disk-read-only, disk-write.
  static base::Result<WriteLock> take(const Repository& repository,
                                      std::chrono::milliseconds wait = std::chrono::seconds(30));
  WriteLock(WriteLock&& other) noexcept;
  WriteLock& operator=(WriteLock&& other) noexcept;
  ~WriteLock();

 private:
  WriteLock(int descriptor, GcHold gc) : descriptor_(descriptor), gc_(std::move(gc)) {}
  int descriptor_ = -1;
  GcHold gc_;
};

}  // namespace store
