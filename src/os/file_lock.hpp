// A lock on a file that its holder's death releases: flock(2), asked for again and again rather than waited for,
// because a waiting flock knows no time limit.
#pragma once

#include <chrono>
#include <string>

#include "base/result.hpp"
#include "os/descriptor.hpp"

namespace os {

enum class Locking { Taken, Busy, Failed };  ///< Failed: errno says why

/// Takes the file behind `descriptor` for this process alone; it is free again once the descriptor is closed.
/// Busy: somebody else held it for the whole of `wait`.
Locking lock_exclusively(int descriptor, std::chrono::milliseconds wait);

/// A file of one's own, made where it is missing and locked, for what must not be done by two at once.
/// Fails with file-write, also where somebody else held it for the whole of `wait`.
base::Result<Descriptor> open_locked(const std::string& path, std::chrono::milliseconds wait, unsigned mode);

}  // namespace os
