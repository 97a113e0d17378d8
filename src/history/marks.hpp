// Marks: what this user's program has verified, one small file for each clone, outside every repository:
//
//   $XDG_STATE_HOME/coop/clones/<first 32 digits of the SHA-256 of the git folder's path>.yaml
//
//   path: /home/ada/bakery/.git
//   coop: 91ab…            the co-op's id, pinned at first sight
//   tip: 1f…               the newest commit that was verified and found good
//   actions: 218           how many there were up to it
//   rules: 2               the version of the rules that verified it
//
// A mark is a record in the canonical form. It is never evidence: an audit replays from the genesis, and uses the mark
// only to notice that something which was here is gone.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "base/sha256.hpp"
#include "store/oid.hpp"

namespace history {

/// Raised whenever the rules judge anything in another way than before.
inline constexpr std::int64_t kRulesVersion = 7;

struct Mark {
  std::string path;
  base::Sha256 coop;
  store::Oid tip;
  std::int64_t actions = 0;
  std::int64_t rules = kRulesVersion;
};

class Marks {
 public:
  /// `state_folder` is $XDG_STATE_HOME/coop; empty: nothing is remembered.
  explicit Marks(std::string state_folder) : folder_(std::move(state_folder)) {}

  /// The mark of a clone; nothing where there is none, or none that can be read.
  std::optional<Mark> find(const std::string& git_dir) const;
  /// Remembers what was verified. `seen` is the mark that was found before: a mark that another process has moved on in
  /// the meantime, to a later action of the same co-op, is left as it is. Fails with file-write.
  base::Status save(const Mark& mark, const std::optional<Mark>& seen) const;

 private:
  std::string folder_of_clones() const { return folder_ + "/clones"; }
  std::string file_of(const std::string& git_dir) const;
  std::string folder_;
};

}  // namespace history
