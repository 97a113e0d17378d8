// The past as the commits tell it: read from the tip backwards, one commit at a time, nothing replayed. Whether all of
// it was signed and allowed is for `coop audit` to say.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "codec/body.hpp"
#include "history/commit_form.hpp"
#include "history/tree_state.hpp"
#include "os/zone.hpp"
#include "store/repository.hpp"

namespace commands {

/// One commit of the line. Where it could not be read, `body` is empty and `trouble` says why.
struct PastAction {
  store::Oid oid;
  std::string bytes;  ///< the whole commit object
  std::optional<history::Commit> commit;
  std::optional<codec::Body> body;
  std::string subject;  ///< first line of the message, not yet printable()
  std::optional<base::Error> trouble;

  std::string short_oid() const { return oid.str().substr(0, 7); }
};

/// A commit read as an action. Fails as Repository::commit_bytes; what is wrong inside it goes to `trouble`.
base::Result<PastAction> read_past(const store::Repository& repository, const store::Oid& oid);

/// A walk from the tip to the genesis.
class Past {
 public:
  /// Opens the repository that holds `path`. Fails with not-a-coop and the codes of store::Repository::open and
  /// check_whole.
  static base::Result<Past> open(const std::string& path);

  /// The next commit, newest first; nothing after the genesis. Fails as Repository::commit_bytes.
  base::Result<std::optional<PastAction>> next();

  const store::Repository& repository() const { return *repository_; }
  const history::TreeState& state() const { return *state_; }  ///< as the tip holds it, not verified
  const store::Oid& tip() const { return tip_; }

 private:
  Past() = default;
  std::unique_ptr<store::Repository> repository_;
  std::unique_ptr<history::TreeState> state_;
  store::Oid tip_;
  std::optional<store::Oid> next_;
};

/// The day of an action on the co-op's own clocks.
base::Date day_of(const os::Zone& zone, base::Instant at);

}  // namespace commands
