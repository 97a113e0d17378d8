// The state of a co-op as a git tree holds it: records are decoded when they are first asked for.
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "rules/changes.hpp"
#include "rules/state.hpp"
#include "store/repository.hpp"
#include "store/tree_image.hpp"

namespace history {

/// One file that an action writes or removes.
struct FileChange {
  std::string path;
  std::optional<std::string> bytes;    ///< nothing: removed
  std::optional<base::Sha256> digest;  ///< of the bytes
  std::optional<store::Oid> blob;
};

class TreeState final : public rules::State {
 public:
  /// Empty: before genesis. REQUIRES: `repository` outlives the state.
  explicit TreeState(const store::Repository& repository) : repository_(&repository) {}

  const rules::Record* record(const rules::Ref& ref) const override;
  std::vector<std::string> ids(rules::Kind kind, std::string_view within = {}) const override;
  std::optional<base::Sha256> digest(const rules::Ref& ref) const override;
  std::optional<base::Instant> last_at() const override { return last_at_; }
  std::optional<base::Sha256> coop_id() const override { return coop_id_; }
  const base::Error* failure() const override { return failure_ ? &*failure_ : nullptr; }

  /// Writes the changes into the tree in memory. The files come in byte order of their paths; a record that is written
  /// with the bytes that it had is no change, and is left out.
  /// Fails with the codes of codec::decode for what could not be read back (too large a record, a day past the
  /// calendar): it would be a record to this process alone, for as long as it remembers. The tree is then neither what
  /// it was nor what it should be: reset() it, or let go of the state.
  base::Result<std::vector<FileChange>> apply(const rules::Changes& changes);
  /// Another tree, as a commit holds it: every record is read anew.
  void reset(const store::Oid& tree);
  /// What a commit added to the line.
  void advance(base::Instant at, const base::Sha256& chain);
  void set_coop_id(const base::Sha256& id) { coop_id_ = id; }
  void forget_failure() { failure_.reset(); }

  /// The files of the records that were read so far and are there, in byte order.
  std::vector<std::string> paths_read() const;

  const store::TreeImage& image() const { return image_; }
  store::TreeImage& image() { return image_; }
  const base::Sha256& chain() const { return chain_; }

  /// From now on, notes every path that is asked for (nullptr: no longer).
  void watch(std::set<std::string>* touched) { touched_ = touched; }

 private:
  struct Entry {
    rules::Record record;
    base::Sha256 digest;
  };
  struct RefHash {
    std::size_t operator()(const rules::Ref& ref) const {
      const std::hash<std::string_view> hash;
      return (hash(ref.within) * 31 + hash(ref.id)) * 31 + static_cast<std::size_t>(ref.kind);
    }
  };
  const Entry* load(const rules::Ref& ref) const;

  const store::Repository* repository_;
  store::TreeImage image_;
  std::optional<base::Instant> last_at_;
  std::optional<base::Sha256> coop_id_;
  base::Sha256 chain_;
  std::set<std::string>* touched_ = nullptr;
  mutable std::unordered_map<rules::Ref, std::unique_ptr<Entry>, RefHash> entries_;  ///< what was decoded
  mutable std::optional<base::Error> failure_;
};

}  // namespace history
