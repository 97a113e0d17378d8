#include "history/tree_state.hpp"

#include <algorithm>

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"

namespace history {

const TreeState::Entry* TreeState::load(const rules::Ref& ref) const {
  if (touched_) touched_->insert(codec::path_of(ref));
  if (const auto known = entries_.find(ref); known != entries_.end()) return known->second.get();
  const auto path = codec::path_of(ref);
  const auto fail_with = [&](base::Error error) -> const Entry* {
    if (!failure_) failure_ = std::move(error);
    return nullptr;
  };
  auto oid = image_.find(path);
  if (!oid) return fail_with(std::move(oid).error());
  if (!*oid) return nullptr;
  auto bytes = repository_->blob(**oid);
  if (!bytes) return fail_with(std::move(bytes).error());
  auto record = codec::decode(ref, *bytes);
  if (!record) return fail_with(std::move(record).error());
  auto entry = std::make_unique<Entry>(Entry{std::move(*record), base::Sha256::of(*bytes)});
  return entries_.emplace(ref, std::move(entry)).first->second.get();
}

const rules::Record* TreeState::record(const rules::Ref& ref) const {
  const auto* entry = load(ref);
  return entry ? &entry->record : nullptr;
}

std::optional<base::Sha256> TreeState::digest(const rules::Ref& ref) const {
  const auto* entry = load(ref);
  return entry ? std::optional(entry->digest) : std::nullopt;
}

std::vector<std::string> TreeState::ids(rules::Kind kind, std::string_view within) const {
  const auto folder = codec::folder_of(kind, within);
  std::vector<std::string> found;
  const auto collect = [&](const std::string& path) {
    const auto names = image_.list(path);
    if (!names) {
      if (!failure_) failure_ = names.error();
      return;
    }
    for (const auto& entry : *names) {
      // A record that stands in a folder of its own ("ballots/x/ballot.yaml") is there if its file is.
      const bool in_folder = folder.suffix.starts_with('/');
      if (entry.is_folder != in_folder) continue;
      const auto file = in_folder ? path + "/" + entry.name + folder.suffix : path + "/" + entry.name;
      const auto ref = codec::ref_of(file);
      if (!ref || ref->kind != kind) continue;
      if (in_folder) {
        const auto there = image_.find(file);
        if (!there || !*there) continue;
      }
      found.push_back(ref->id);
    }
  };
  if (!folder.filed) {
    collect(folder.path);
  } else if (const auto drawers = image_.list(folder.path)) {
    for (const auto& drawer : *drawers) {
      if (drawer.is_folder) collect(folder.path + "/" + drawer.name);
    }
  } else if (!failure_) {
    failure_ = drawers.error();
  }
  if (touched_) touched_->insert(folder.path + "/");
  std::sort(found.begin(), found.end());
  return found;
}

base::Result<std::vector<FileChange>> TreeState::apply(const rules::Changes& changes) {
  std::vector<FileChange> files;
  for (const auto& [ref, record] : changes.all()) {
    FileChange file{codec::path_of(ref), {}, {}, {}};
    if (!record) {
      COOP_CHECK(image_.remove(file.path));
      entries_.erase(ref);
      files.push_back(std::move(file));
      continue;
    }
    file.bytes = codec::encode(*record);
    file.digest = base::Sha256::of(*file.bytes);
    file.blob = store::hash_object(store::ObjectType::Blob, *file.bytes);
    COOP_TRY(const auto before, image_.find(file.path));
    COOP_TRY(auto readable, codec::decode(ref, *file.bytes));
    entries_.insert_or_assign(ref, std::make_unique<Entry>(Entry{std::move(readable), *file.digest}));
    if (before == file.blob) continue;
    COOP_CHECK(image_.put(file.path, *file.blob));
    files.push_back(std::move(file));
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string> TreeState::paths_read() const {
  std::vector<std::string> paths;
  for (const auto& [ref, entry] : entries_) paths.push_back(codec::path_of(ref));
  std::sort(paths.begin(), paths.end());
  return paths;
}

void TreeState::reset(const store::Oid& tree) {
  image_ = store::TreeImage(*repository_, tree);
  entries_.clear();
  failure_.reset();
}

void TreeState::advance(base::Instant at, const base::Sha256& chain) {
  last_at_ = at;
  chain_ = chain;
}

}  // namespace history
