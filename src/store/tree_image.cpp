#include "store/tree_image.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "store/objects.hpp"

namespace store {

/// One folder. A Folder may be shared by several images; whoever changes one first makes it its own (`own`).
/// Invariants: what is not loaded is hashed and stored; above a folder that is not hashed, none is hashed.
struct TreeImage::Folder {
  struct Entry {
    std::string name;
    bool is_folder = false;
    Oid oid;                        ///< of a folder with a child: as it was when last asked for
    std::shared_ptr<Folder> child;  ///< of a folder: once entered
  };

  Oid oid;
  bool is_loaded = false;
  bool is_hashed = false;  ///< `oid` is that of the entries
  bool is_stored = false;  ///< the repository has it
  std::vector<Entry> entries;

  void touch() { is_hashed = is_stored = false; }
};

namespace {

using Folder = TreeImage::Folder;
using Slot = std::shared_ptr<Folder>;

/// An empty folder that is not stored.
Slot new_folder() {
  auto folder = std::make_shared<Folder>();
  folder->is_loaded = true;
  return folder;
}

/// A folder that waits in the repository.
Slot stored_folder(const Oid& oid) {
  auto folder = std::make_shared<Folder>();
  folder->oid = oid;
  folder->is_hashed = folder->is_stored = true;
  return folder;
}

base::Status load(Folder& folder, const Objects* objects) {
  if (folder.is_loaded) return {};
  if (folder.oid != empty_tree()) {
    COOP_TRY(const std::string bytes, objects->read(folder.oid, ObjectType::Tree, kTreeLimit));
    COOP_TRY(auto entries, parse_tree(folder.oid, bytes));
    folder.entries.reserve(entries.size());
    for (TreeEntry& entry : entries)
      folder.entries.push_back({std::move(entry.name), entry.is_folder, entry.oid, nullptr});
  }
  folder.is_loaded = true;
  return {};
}

/// The folder in `slot` for changing: a copy of its own if others share it.
Folder& own(Slot& slot) {
  if (slot.use_count() > 1) slot = std::make_shared<Folder>(*slot);
  return *slot;
}

auto position(std::vector<Folder::Entry>& entries, std::string_view name, bool is_folder) {
  return std::lower_bound(entries.begin(), entries.end(), name,
                          [is_folder](const Folder::Entry& entry, std::string_view wanted) {
                            return compare_entries(entry.name, entry.is_folder, wanted, is_folder) < 0;
                          });
}

Folder::Entry* look_up(Folder& folder, std::string_view name, bool is_folder) {
  const auto at = position(folder.entries, name, is_folder);
  return at != folder.entries.end() && at->is_folder == is_folder && at->name == name ? &*at : nullptr;
}

/// Enters a folder entry. The child is remembered, also in a folder that others share: it is the same for all.
base::Status enter(Folder::Entry& entry, const Objects* objects) {
  if (!entry.child) entry.child = stored_folder(entry.oid);
  return load(*entry.child, objects);
}

Oid hash(Folder& folder);

const Oid& entry_oid(Folder::Entry& entry) {
  if (entry.child) entry.oid = hash(*entry.child);
  return entry.oid;
}

/// REQUIRES: loaded.
std::string serialise(Folder& folder) {
  std::string bytes;
  bytes.reserve(folder.entries.size() * 64);
  for (Folder::Entry& entry : folder.entries) append_entry(bytes, entry.name, entry.is_folder, entry_oid(entry));
  return bytes;
}

Oid hash(Folder& folder) {
  if (!folder.is_hashed) {
    folder.oid = hash_object(ObjectType::Tree, serialise(folder));
    folder.is_hashed = true;
  }
  return folder.oid;
}

base::Error conflict(std::string_view name, bool is_folder) {
  return base::fail("tree-conflict", "'{}' is a {} where a {} is wanted", name, is_folder ? "folder" : "file",
                    is_folder ? "file" : "folder");
}

/// Takes the first name off `rest`; true if it was the last.
bool take_name(std::string_view& rest, std::string_view& name) {
  const auto slash = rest.find('/');
  name = rest.substr(0, slash);
  rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
  return slash == std::string_view::npos;
}

/// Finds the place of a new entry, or says what other thing has that name.
base::Result<Folder::Entry*> insert(Folder& folder, std::string_view name, bool is_folder) {
  if (look_up(folder, name, !is_folder) != nullptr) return conflict(name, !is_folder);
  const auto at = position(folder.entries, name, is_folder);
  return &*folder.entries.insert(at, {std::string(name), is_folder, Oid(), nullptr});
}

// Every failure below comes before the first change: once a folder had to be made, nothing under it can conflict.
base::Status put_in(Slot& slot, const Objects* objects, std::string_view rest, const Oid& blob) {
  COOP_CHECK(load(*slot, objects));
  Folder& folder = own(slot);
  std::string_view name;
  const bool is_last = take_name(rest, name);
  Folder::Entry* entry = look_up(folder, name, !is_last);
  if (entry == nullptr) {
    COOP_TRY(entry, insert(folder, name, !is_last));
    if (!is_last) entry->child = new_folder();
  }
  if (is_last) {
    entry->oid = blob;
  } else {
    COOP_CHECK(enter(*entry, objects));
    COOP_CHECK(put_in(entry->child, objects, rest, blob));
  }
  folder.touch();
  return {};
}

base::Status remove_from(Slot& slot, const Objects* objects, std::string_view rest, std::string_view path) {
  COOP_CHECK(load(*slot, objects));
  Folder& folder = own(slot);
  std::string_view name;
  const bool is_last = take_name(rest, name);
  Folder::Entry* entry = look_up(folder, name, !is_last);
  if (entry == nullptr) return base::fail("path-missing", "there is no '{}' to remove", path);
  if (!is_last) {
    COOP_CHECK(enter(*entry, objects));
    COOP_CHECK(remove_from(entry->child, objects, rest, path));
  }
  if (is_last || entry->child->entries.empty())
    folder.entries.erase(folder.entries.begin() + (entry - folder.entries.data()));
  folder.touch();
  return {};
}

base::Status write_folder(Folder& folder, Repository& repository) {
  if (folder.is_stored) return {};
  for (Folder::Entry& entry : folder.entries)
    if (entry.child) COOP_CHECK(write_folder(*entry.child, repository));
  COOP_TRY(folder.oid, repository.write_tree(serialise(folder)));
  folder.is_hashed = folder.is_stored = true;
  return {};
}

/// The walk of two trees side by side.
class Difference {
 public:
  Difference(const Objects* before, const Objects* after, std::size_t most)
      : objects_{before, after}, most_(most), left_(most) {}

  /// `before` or `after` may be null: everything was added or removed.
  base::Status walk(Folder* before, Folder* after, std::size_t depth) {
    if (before == after || (before != nullptr && after != nullptr && hash(*before) == hash(*after))) return {};
    if (depth >= kDepthLimit)
      return base::fail("tree-form", "the folders of a tree lie deeper than {} names", kDepthLimit);
    if (before != nullptr) COOP_CHECK(load(*before, objects_[0]));
    if (after != nullptr) COOP_CHECK(load(*after, objects_[1]));
    std::size_t i = 0;
    std::size_t j = 0;
    for (;;) {
      Folder::Entry* a = before != nullptr && i < before->entries.size() ? &before->entries[i] : nullptr;
      Folder::Entry* b = after != nullptr && j < after->entries.size() ? &after->entries[j] : nullptr;
      if (a == nullptr && b == nullptr) return {};
      if (a != nullptr && b != nullptr) {
        const int order = compare_entries(a->name, a->is_folder, b->name, b->is_folder);
        if (order < 0) b = nullptr;
        if (order > 0) a = nullptr;
      }
      if (a != nullptr) ++i;
      if (b != nullptr) ++j;
      COOP_CHECK(compare(a, b, depth));
    }
  }

  std::vector<PathChange> take() {
    std::sort(changes_.begin(), changes_.end(),
              [](const PathChange& a, const PathChange& b) { return a.path < b.path; });
    return std::move(changes_);
  }

 private:
  base::Status compare(Folder::Entry* a, Folder::Entry* b, std::size_t depth) {
    if (left_-- == 0) return base::fail("tree-size", "there are more than {} names in a tree", most_);
    if (a != nullptr && b != nullptr && entry_oid(*a) == entry_oid(*b)) return {};
    const Folder::Entry& either = a != nullptr ? *a : *b;
    const std::size_t length = prefix_.size();
    prefix_ += either.name;
    if (either.is_folder) {
      prefix_ += '/';
      if (a != nullptr) COOP_CHECK(enter(*a, objects_[0]));
      if (b != nullptr) COOP_CHECK(enter(*b, objects_[1]));
      COOP_CHECK(walk(a != nullptr ? a->child.get() : nullptr, b != nullptr ? b->child.get() : nullptr, depth + 1));
    } else {
      changes_.push_back({prefix_, a != nullptr ? std::optional(a->oid) : std::nullopt,
                          b != nullptr ? std::optional(b->oid) : std::nullopt});
    }
    prefix_.resize(length);
    return {};
  }

  const Objects* objects_[2];
  std::size_t most_;
  std::size_t left_;
  std::string prefix_;
  std::vector<PathChange> changes_;
};

/// The folder at `path` ("" is the root), loaded; null if there is none.
base::Result<Slot> folder_at(const Slot& root, const Objects* objects, std::string_view path) {
  if (!path.empty()) COOP_CHECK(check_path(path));
  COOP_CHECK(load(*root, objects));
  Slot folder = root;
  while (!path.empty()) {
    std::string_view name;
    take_name(path, name);
    Folder::Entry* entry = look_up(*folder, name, /*is_folder=*/true);
    if (entry == nullptr) return Slot();
    COOP_CHECK(enter(*entry, objects));
    folder = entry->child;
  }
  return folder;
}

}  // namespace

TreeImage::TreeImage() : root_(new_folder()) {}

TreeImage::TreeImage(const Repository& repository, const Oid& root)
    : objects_(repository.objects()), root_(stored_folder(root)) {}

base::Result<std::optional<Oid>> TreeImage::find(std::string_view path) const {
  COOP_CHECK(check_path(path));
  const auto slash = path.rfind('/');
  const bool is_deep = slash != std::string_view::npos;
  COOP_TRY(const Slot folder, folder_at(root_, objects_.get(), is_deep ? path.substr(0, slash) : ""));
  if (!folder) return std::optional<Oid>();
  const Folder::Entry* entry = look_up(*folder, is_deep ? path.substr(slash + 1) : path, /*is_folder=*/false);
  return entry != nullptr ? std::optional<Oid>(entry->oid) : std::nullopt;
}

base::Result<std::vector<TreeImage::Name>> TreeImage::list(std::string_view folder) const {
  COOP_TRY(const Slot found, folder_at(root_, objects_.get(), folder));
  std::vector<Name> names;
  if (!found) return names;
  names.reserve(found->entries.size());
  for (const Folder::Entry& entry : found->entries) names.push_back({entry.name, entry.is_folder});
  return names;
}

base::Result<std::vector<std::string>> TreeImage::files(std::string_view folder) const {
  COOP_TRY(const Slot found, folder_at(root_, objects_.get(), folder));
  std::vector<std::string> paths;
  if (!found) return paths;
  Difference everything(nullptr, objects_.get(), kMostNames);
  COOP_CHECK(everything.walk(nullptr, found.get(), 0));
  for (PathChange& change : everything.take())
    paths.push_back(folder.empty() ? std::move(change.path) : std::string(folder) + "/" + change.path);
  return paths;
}

base::Status TreeImage::put(std::string_view path, const Oid& blob) {
  COOP_CHECK(check_path(path));
  return put_in(root_, objects_.get(), path, blob);
}

base::Status TreeImage::remove(std::string_view path) {
  COOP_CHECK(check_path(path));
  return remove_from(root_, objects_.get(), path, path);
}

Oid TreeImage::root() const {
  return hash(*root_);
}

base::Status TreeImage::write(Repository& repository) {
  return write_folder(*root_, repository);
}

base::Result<std::vector<PathChange>> difference(const TreeImage& before, const TreeImage& after, std::size_t most) {
  Difference work(before.objects_.get(), after.objects_.get(), most);
  COOP_CHECK(work.walk(before.root_.get(), after.root_.get(), 0));
  return work.take();
}

}  // namespace store
