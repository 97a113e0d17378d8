// The guard of a shared bare repository: git runs it before a push is taken (hooks/pre-receive), while the pushed
// objects still lie apart. It takes all of a push or nothing.
//
// A guard is an honest neighbour, no judge: whoever fetches verifies all the same. What it adds is that a bad push
// never lands, and that a vote or a petition counts by its clock as well as by the voter's.
#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "history/finding.hpp"
#include "store/repository.hpp"

namespace syncing {

/// One line of what git hands to the hook.
struct PushedRef {
  store::Oid before;  ///< zero: the reference is new
  store::Oid after;   ///< zero: it shall be deleted
  std::string name;
};

/// "<before> <after> <name>" on each line. Fails with guard-input.
base::Result<std::vector<PushedRef>> read_pushed(std::string_view text);

/// What stands against the push, in order; empty: it is good. Beside the findings of an audit of what is pushed:
/// guard-ref (only main may be pushed), guard-delete, guard-rewrite (main moves forwards alone), clock-behind (an
/// action lies ahead of the guard's clock). `path`: the bare repository; `objects`: the folder in which git keeps what
/// is pushed, empty if there is none. Fails as store and Replayer.
base::Result<std::vector<history::Finding>> check_push(const std::string& path, const std::string& objects,
                                                       const std::vector<PushedRef>& pushed, base::Instant now);

/// Remembers, in the file coop-accepted of the repository, what was taken: pushed again after the branch was set back,
/// its votes are in time. Fails with file-write.
base::Status remember_accepted(const std::string& path, const std::vector<PushedRef>& pushed);

/// Fails with guard-not-bare.
base::Status check_bare(const store::Repository& repository);

/// Makes the bare repository at `path` run `program` as its guard, once what it holds was audited and found good.
/// Running it again renews the hook. Fails with guard-not-bare, guard-taken (another hook is there), history-bad, and
/// as an audit.
base::Status install_guard(const std::string& path, const std::string& program);

}  // namespace syncing
