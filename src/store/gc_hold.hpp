// Keeps `git gc` away while objects are written that no branch names yet: with --prune=now it would remove them, and
// the branch would end on a commit that is not there. git's own protocol, builtin/gc.c:
//
//   <git dir>/gc.pid        "<pid> <host name>" of who tidies up; worth nothing once that process is gone
//   <git dir>/gc.pid.lock   held while gc.pid is looked at and written
//
// A `git prune` by hand asks nobody. Inside the room only.
#pragma once

#include <chrono>
#include <string>

#include "store/repository.hpp"

namespace store {

class GcHold {
 public:
  /// Waits for a gc that runs. REQUIRES: coop.lock is held. Fails with lock-busy after `wait`. Where the files cannot
  /// be made, or a lock is left by somebody dead, there is no hold: it is a safeguard, and no reason to record nothing.
  static base::Result<GcHold> take(const std::string& git_dir, std::chrono::milliseconds wait);
  GcHold() = default;
  GcHold(GcHold&& other) noexcept;
  GcHold& operator=(GcHold&& other) noexcept;
  ~GcHold();  ///< gives it back

 private:
  explicit GcHold(std::string path) : path_(std::move(path)) {}
  std::string path_;  ///< of gc.pid; empty: there is no hold
};

}  // namespace store
