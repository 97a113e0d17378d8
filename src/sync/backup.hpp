// A backup is one file, a git bundle of the whole line: readable by stock git, and by coop as a remote. It is good only
// if it can be restored, so making one restores it once into a folder of its own and verifies all of it there.
#pragma once

#include "sync/exchange.hpp"

namespace syncing {

struct BackedUp {
  std::int64_t actions = 0;
  store::Oid tip;
};

using Progress = std::function<void(std::int64_t, std::int64_t)>;

/// Writes the line of the clone at setting.path to `file`, restores it for a trial, and only then lets it take the
/// place of a file that is there. Fails with history-bad, backup-differs (what was restored is another line), as
/// clone(), and with file-write.
base::Result<BackedUp> back_up(const Setting& setting, const std::string& file, const Progress& progress);

/// Restores `file` for a trial, verifies it whole, and leaves nothing behind. Fails as clone().
base::Result<BackedUp> check_backup(const Setting& setting, const std::string& file, const Progress& progress);

/// Makes setting.path a clone of what `file` holds, verified, with no seat: the file is none. Fails as clone().
base::Result<BackedUp> restore_backup(const Setting& setting, const std::string& file, const Progress& progress);

}  // namespace syncing
