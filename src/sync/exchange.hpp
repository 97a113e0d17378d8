// The room `sync`: publishing. It knows what is mine and not published yet, the seat and the carriers, and how a line
// that another repository holds is taken over or refused. It knows no rule: `history` checks, applies and signs.
//
// A sync never leaves a step half done. In each round
//
//   1. git fetches into a folder of our own (remote/transport.hpp); nothing in the clone is touched;
//   2. under the lock of the clone what is new is verified and taken over, and what is ours and unpublished is done
//      anew on top of it: judged, applied and signed again, since the state may have changed under it. What no longer
//      holds is kept aside (store/kept.hpp). The branch moves once, at the end;
//   3. the branch is pushed, forwards only. Whoever was outrun begins again at 1.
//
// Since the branch moves before the push, an answer that is lost leaves nothing to be done twice: the next fetch finds
// our own commits published.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "history/ledger.hpp"
#include "history/remotes.hpp"
#include "os/environment.hpp"
#include "remote/transport.hpp"

// `sync` itself is a function of POSIX, so the namespace has another name than the room.
namespace syncing {

/// As whom, and with which key, unpublished actions are signed anew.
struct Self {
  std::string member;
  const sign::Signer* signer = nullptr;
};

struct Setting {
  std::string path;          ///< a folder in the clone
  std::string state_folder;  ///< $XDG_STATE_HOME/coop
  os::Environment environment;
  bool may_ask = false;                                           ///< git may ask for a password
  std::function<base::Instant()> now;                             ///< the clock
  std::function<base::Result<Self>(const rules::State&)> myself;  ///< asked only if something must be signed anew
  std::function<void(const std::string&)> say;                    ///< a step, for -v; may be empty
};

enum class Mode {
  Plain,
  Restore,  ///< put back what the seat lost, or take a bad tip off it
  Adopt,    ///< take the seat's line where it parts from what was seen there before
};

/// An action that is on the branch no longer, and why.
struct SetAside {
  store::Oid commit;
  std::string subject;
  std::string by;
  base::Error why;  ///< Refused: the rule's words; code aside-other: it waits for its author
};

struct Report {
  std::int64_t received = 0;   ///< actions of others that are here now
  std::int64_t published = 0;  ///< of this clone that the seat has now
  bool is_first = false;       ///< the seat held nothing before
  std::int64_t restored = 0;   ///< that the seat had lost
  std::int64_t carried = 0;    ///< of the seat's line that a carrier has now
  std::vector<SetAside> aside;
  std::vector<std::string> counted_anew;  ///< ballots that this clone had closed before it knew what it received
  std::int64_t unpublished = 0;           ///< that still wait, where the remote is no seat
  store::Oid tip;
};

/// Fails with remote-empty, remote-other (another co-op's), remote-rolled-back and remote-forked (what vanished is in
/// the details), remote-bad (the findings are), remote-refused (the other side's words are), remote-busy (outrun again
/// and again), remote-unreachable, history-bad, clock-behind, work-tree-edited, and as Ledger, the signer and the disk.
/// What was published or received before a failure stands.
base::Result<Report> synchronise(const Setting& setting, const history::Remote& remote, Mode mode);

/// What the remote has as its branch now, not verified, and nothing moved; nothing if it has none.
/// Fails with remote-unreachable.
base::Result<std::optional<store::Oid>> look_at(const Setting& setting, const history::Remote& remote);

/// Makes the folder `path` a clone of the co-op at `url`, once all of it was verified, and remembers `url` as its seat,
/// unless it is a bundle.
/// Fails as synchronise(), and with path-exists.
struct Cloned {
  std::int64_t actions = 0;
  store::Oid tip;
};
base::Result<Cloned> clone(const Setting& setting, const std::string& url,
                           const std::function<void(std::int64_t, std::int64_t)>& progress);

}  // namespace syncing
