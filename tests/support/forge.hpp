// Commits that no member could record with coop, but that anybody could write into a repository: with a tree, a
// message, parents, names, dates and a signature of one's own choice.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "history/replayer.hpp"
#include "store/repository.hpp"
#include "tests/support/history_fixture.hpp"

namespace support {

/// A commit before it is signed. What draft() gives is a proper one; the test then spoils a part of it.
struct Draft {
  store::Oid tree;
  std::vector<store::Oid> parents;
  std::string author;     ///< "ada <ada@bakery.invalid> 1700000000 +0000"
  std::string committer;  ///< likewise
  std::string headers;    ///< further lines behind the signature, each with its LF
  std::string message;
};

/// The bytes of a commit without a signature.
std::string plain_bytes(const Draft& draft);
/// With this armored signature in its header.
std::string with_signature(const Draft& draft, const std::string& armored);
/// With a good signature by the key called `key`.
std::string signed_bytes(const Draft& draft, std::string_view key);

/// What a file of the tree becomes after the action: other bytes, or nothing.
using Edits = std::map<std::string, std::optional<std::string>>;

class Forge {
 public:
  /// Opens the repository and replays it to its tip.
  explicit Forge(const std::string& folder);

  store::Repository& repository() { return repository_; }
  const rules::State& state() const { return replayer_.state(); }
  const history::TreeState& tree_state() const { return replayer_.state(); }
  store::Oid tip() const { return *replayer_.tip(); }
  base::Instant next_instant() const;  ///< an hour after the newest action

  /// The commit that would record `action` on the tip, judged by nobody, with `edits` made to its tree afterwards. Its
  /// chain is computed over what it then holds. Blobs and trees are written.
  /// REQUIRES: rules::apply() can stand the action.
  Draft draft(const rules::Action& action, const Edits& edits = {});
  /// draft() of an action at next_instant().
  Draft draft(std::string_view by, rules::Payload payload, const How& how = {}, const Edits& edits = {});

  /// Stores a commit object and moves the branch to it, whatever it is; replays it.
  store::Oid append(const std::string& bytes);
  /// Stores any object. Nothing names it yet.
  store::Oid put(store::ObjectType type, const std::string& bytes);

  /// The tree `root` with an entry of any mode and name at `path` (a folder on the way may be new).
  store::Oid with_entry(const store::Oid& root, const std::string& path, const std::string& mode,
                        const store::Oid& oid);

 private:
  store::Repository repository_;
  history::Replayer replayer_;
};

/// Moves main, by its file, with nobody asked.
void set_branch(const std::string& folder, const store::Oid& oid);
/// The tree that a commit names.
store::Oid tree_of(const store::Repository& repository, const store::Oid& commit);

}  // namespace support
