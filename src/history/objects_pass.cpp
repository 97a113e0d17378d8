#include "history/objects_pass.hpp"

#include <unordered_set>

#include "base/text.hpp"
#include "history/commit_form.hpp"
#include "store/stored_copies.hpp"

namespace history {
namespace {

/// Everything that the commits of a line reach.
class Reachable {
 public:
  Reachable(const store::Repository& repository, std::vector<Finding>& findings)
      : repository_(repository), findings_(findings) {}

  void add_commit(const store::Oid& oid) {
    all_.insert(oid);
    const auto bytes = repository_.commit_bytes(oid);
    if (!bytes) return;  // a missing or damaged copy is found when the copies are read
    if (const auto tree = named_tree(*bytes)) add_tree(*tree);
  }

  const std::unordered_set<store::Oid>& all() const { return all_; }

 private:
  void add_tree(const store::Oid& root) {
    std::vector<store::Oid> waiting = {root};
    while (!waiting.empty()) {
      const auto oid = waiting.back();
      waiting.pop_back();
      if (!all_.insert(oid).second) continue;
      const auto entries = repository_.tree(oid);
      if (!entries) {
        const auto& code = entries.error().code;
        // Damage and absence are told once, by the copies; the form of a sound tree only here.
        if (code.starts_with("tree-") || code.starts_with("path-")) {
          findings_.push_back({oid, code, entries.error().message, {}, {}, {}});
        }
        continue;
      }
      for (const auto& entry : *entries) {
        if (entry.is_folder) {
          waiting.push_back(entry.oid);
        } else {
          all_.insert(entry.oid);
        }
      }
    }
  }

  const store::Repository& repository_;
  std::vector<Finding>& findings_;
  std::unordered_set<store::Oid> all_;
};

}  // namespace

base::Result<ObjectsReport> check_objects(const store::Repository& repository, const std::vector<LineCommit>& line,
                                          const std::unordered_map<store::Oid, base::Sha256>& digests) {
  ObjectsReport report;
  Reachable reachable(repository, report.findings);
  for (const auto& commit : line) reachable.add_commit(commit.oid);

  std::unordered_set<store::Oid> seen;
  COOP_CHECK(store::for_each_stored_copy(repository, [&](const store::StoredCopy& copy) {
    const bool counts = reachable.all().contains(copy.oid);
    if (copy.error) {
      // Damage under an unreadable name may be damage of anything.
      if (!counts && !copy.oid.is_zero()) return;
      seen.insert(copy.oid);
      report.findings.push_back(
          {copy.oid, copy.error->code, copy.error->message + " (" + base::printable(copy.where) + ")", {}, {}, {}});
      return;
    }
    if (!counts) return;
    ++report.copies;
    seen.insert(copy.oid);
    const auto expected = digests.find(copy.oid);
    if (expected != digests.end() && base::Sha256::of(copy.bytes) != expected->second) {
      report.findings.push_back({copy.oid,
                                 "blob-digest",
                                 "the bytes are not those of the chain (" + base::printable(copy.where) + ")",
                                 {},
                                 {},
                                 {}});
    }
  }));
  for (const auto& oid : reachable.all()) {
    if (!seen.contains(oid) && oid != store::empty_tree()) {
      report.findings.push_back({oid, "object-missing", "it is not in the repository", {}, {}, {}});
    }
  }
  return report;
}

}  // namespace history
