// git(1) as a carrier of objects. It runs in a bare folder of our own, never in a clone: a handed clone's configuration
// could run programs. That folder reads the objects of the clone beside its own, so that what the clone has is not
// fetched again and can be pushed; what is fetched lands in the folder alone, until it was verified and is adopted
// (store/packs.hpp). It is made anew each time: nothing of an exchange that was killed, or that brought something bad,
// is left to the next. Two at once wait for each other.
//
//   $XDG_STATE_HOME/coop/transport/<digest of the clone's path>.git
//     config, HEAD, objects/, refs/remotes/<name>/main
//     objects/info/alternates      the clone's objects
//   $XDG_STATE_HOME/coop/transport/<the same>.git.lock
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "os/descriptor.hpp"
#include "os/environment.hpp"
#include "store/oid.hpp"

namespace remote {

struct TransportOptions {
  std::string folder;                        ///< made if missing
  std::string clone_objects;                 ///< absolute
  std::optional<store::Oid> clone_tip = {};  ///< what the other side need not send again
  os::Environment environment;
  bool may_ask = false;  ///< somebody sits at the terminal: git and ssh may ask for a password
};

/// How a push ended.
struct Pushed {
  enum class How {
    Done,     ///< the branch stands at what was pushed
    Outrun,   ///< somebody was faster, or holds a lock: fetch, and try again
    Refused,  ///< the other side said no: `said`
  };
  How how = How::Done;
  std::string said;  ///< what the other side wrote, its lines without "remote: "
};

class Transport {
 public:
  /// Fails with file-write, program-missing (no git), remote-locked (another exchange of this clone goes on), and the
  /// codes of store::Repository::init.
  static base::Result<Transport> open(TransportOptions options);

  /// What `url` has as its branch main, now readable below objects_folder(); nothing if it has no such branch.
  /// Fails with remote-unreachable (what git said is in the details), interrupted.
  base::Result<std::optional<store::Oid>> fetch(std::string_view name, const std::string& url);

  /// Moves the branch main of `url` to `tip`, forwards only; where `over` is given, from exactly that to `tip`,
  /// whatever lies between. REQUIRES: the clone holds `tip`. Fails with remote-unreachable, interrupted.
  base::Result<Pushed> push(const std::string& url, const store::Oid& tip, const std::optional<store::Oid>& over = {});

  /// Writes the whole line up to `tip` to a bundle: one file that git takes for a remote. REQUIRES: the clone holds
  /// `tip`. Fails with file-write.
  base::Status bundle(const std::string& file, const store::Oid& tip);

  /// What was fetched and not adopted yet.
  std::string objects_folder() const { return options_.folder + "/objects"; }

 private:
  Transport(TransportOptions options, os::Descriptor lock) : options_(std::move(options)), lock_(std::move(lock)) {}
  base::Result<bool> has_branch(const std::string& url) const;
  TransportOptions options_;
  os::Descriptor lock_;
};

}  // namespace remote
