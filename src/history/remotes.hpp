// The remotes of a clone and what was seen of each, beside the marks and outside every repository:
//
//   $XDG_STATE_HOME/coop/remotes/<first 32 digits of the SHA-256 of the git folder's path>.yaml
//
//   path: /home/ada/bakery/.git
//   remotes:
//     - name: seat
//       url: ssh://depot/srv/bakery.git
//       tip: 1f…             the newest commit that was seen there, verified and found good
//       actions: 218         how many there were up to it
//
// The remote `seat` is the one on which a push publishes; every other one only carries the seat's line. A handed
// repository's own configuration names none: it decides nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/result.hpp"
#include "store/oid.hpp"

namespace history {

inline constexpr std::string_view kSeat = "seat";

struct RemoteTag {
  static constexpr std::string_view kName = "remote's name";
};
using RemoteId = base::Id<RemoteTag>;

struct Remote {
  std::string name;  ///< a RemoteId
  std::string url;
  std::optional<store::Oid> tip;
  std::int64_t actions = 0;

  bool is_seat() const { return name == kSeat; }
};

class Remotes {
 public:
  /// `state_folder` is $XDG_STATE_HOME/coop.
  Remotes(std::string state_folder, std::string git_dir)
      : folder_(std::move(state_folder)), path_(std::move(git_dir)) {}

  /// By name. Fails with remotes-unreadable: a file that is there and cannot be read is no empty one.
  base::Result<std::vector<Remote>> list() const;
  base::Result<std::optional<Remote>> find(std::string_view name) const;

  /// Adds it, or replaces the one of that name, durably. Fails with remotes-unreadable, file-write, home-missing.
  base::Status save(const Remote& remote) const;
  base::Status remove(std::string_view name) const;

  /// A seat that was named in a clone whose folder is gone: moved, perhaps to here.
  struct OldSeat {
    std::string path;  ///< of the git folder
    Remote seat;
  };
  std::vector<OldSeat> seats_of_gone_clones() const;  ///< a file that cannot be read is passed over

 private:
  std::string file() const;
  base::Status change(const std::optional<Remote>& with, std::string_view name) const;
  std::string folder_;
  std::string path_;
};

}  // namespace history
