#include "tests/support/forge.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "history/chain.hpp"
#include "history/line.hpp"
#include "rules/judge.hpp"

namespace support {
namespace {

struct RawEntry {
  std::string mode;
  std::string name;
  store::Oid oid;
  bool is_folder() const { return mode == "40000"; }
};

std::string tree_bytes(const std::vector<RawEntry>& entries) {
  std::string bytes;
  for (const auto& entry : entries) {
    bytes += entry.mode + " " + entry.name + '\0';
    bytes += entry.oid.raw();
  }
  return bytes;
}

std::string fold(const std::string& armored) {
  std::string folded;
  for (const char c : armored) {
    folded += c;
    if (c == '\n') folded += ' ';
  }
  return folded;
}

std::string heads(const Draft& draft) {
  std::string bytes = "tree " + draft.tree.str() + "\n";
  for (const auto& parent : draft.parents) bytes += "parent " + parent.str() + "\n";
  return bytes + "author " + draft.author + "\ncommitter " + draft.committer + "\n";
}

/// What TreeState::apply() does, asking nothing: a forger may well write what nobody can read back.
std::vector<history::FileChange> encode_into(store::TreeImage& image, const rules::Changes& changes) {
  std::vector<history::FileChange> files;
  for (const auto& [ref, record] : changes.all()) {
    history::FileChange file{codec::path_of(ref), {}, {}, {}};
    if (record) {
      file.bytes = codec::encode(*record);
      file.digest = base::Sha256::of(*file.bytes);
      file.blob = store::hash_object(store::ObjectType::Blob, *file.bytes);
      if (image.find(file.path).value() == file.blob) continue;
      REQUIRE(image.put(file.path, *file.blob));
    } else {
      REQUIRE(image.remove(file.path));
    }
    files.push_back(std::move(file));
  }
  return files;
}

}  // namespace

std::string plain_bytes(const Draft& draft) {
  return heads(draft) + draft.headers + "\n" + draft.message;
}

std::string with_signature(const Draft& draft, const std::string& armored) {
  return heads(draft) + "gpgsig " + fold(armored) + "\n" + draft.headers + "\n" + draft.message;
}

std::string signed_bytes(const Draft& draft, std::string_view key) {
  return with_signature(draft, FixedSigner(key).sshsig("git", plain_bytes(draft)).value());
}

Forge::Forge(const std::string& folder) : repository_(store::Repository::open(folder).value()), replayer_(repository_) {
  const auto line = history::read_line(repository_, repository_.tip().value().value(), std::nullopt).value();
  for (const auto& commit : line.commits) REQUIRE(replayer_.step(commit.oid, commit.bytes));
}

base::Instant Forge::next_instant() const {
  return replayer_.state().last_at()->plus_seconds(3600);
}

Draft Forge::draft(const rules::Action& action, const Edits& edits) {
  history::TreeState after(repository_);
  after.image() = tree_state().image();
  after.set_coop_id(*state().coop_id());
  auto files = encode_into(after.image(), rules::apply(after, action));
  for (const auto& [path, bytes] : edits) {
    const auto same = [&, &wanted = path](const history::FileChange& file) { return file.path == wanted; };
    files.erase(std::remove_if(files.begin(), files.end(), same), files.end());
    history::FileChange change{path, bytes, {}, {}};
    if (bytes) {
      change.digest = base::Sha256::of(*bytes);
      change.blob = store::hash_object(store::ObjectType::Blob, *bytes);
      REQUIRE(after.image().put(path, *change.blob));
    } else {
      REQUIRE(after.image().remove(path));
    }
    files.push_back(change);
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  for (const auto& file : files) {
    if (file.bytes) REQUIRE(repository_.write_blob(*file.bytes));
  }
  REQUIRE(after.image().write(repository_));
  const auto* coop = state().get<rules::Coop>(rules::coop_ref());
  Draft draft;
  draft.tree = after.image().root();
  draft.parents = {tip()};
  draft.author = fmt::format("{} {} +0000", history::ident_of(action.by.str(), coop->slug.str()), action.at.seconds());
  draft.committer = draft.author;
  draft.message = codec::encode_message(action, history::next_chain(tree_state().chain(), action, files));
  return draft;
}

Draft Forge::draft(std::string_view by, rules::Payload payload, const How& how, const Edits& edits) {
  return draft(action_of(state(), by, next_instant(), std::move(payload), how), edits);
}

store::Oid Forge::put(store::ObjectType type, const std::string& bytes) {
  switch (type) {
    case store::ObjectType::Commit:
      return repository_.write_commit(bytes).value();
    case store::ObjectType::Tree:
      return repository_.write_tree(bytes).value();
    default:
      return repository_.write_blob(bytes).value();
  }
}

store::Oid Forge::append(const std::string& bytes) {
  const auto oid = put(store::ObjectType::Commit, bytes);
  set_branch(repository_.git_dir(), oid);
  REQUIRE(replayer_.step(oid, bytes));
  return oid;
}

store::Oid Forge::with_entry(const store::Oid& root, const std::string& path, const std::string& mode,
                             const store::Oid& oid) {
  const auto slash = path.find('/');
  const auto name = path.substr(0, slash);
  std::vector<RawEntry> entries;
  std::optional<store::Oid> inner;
  const auto held = repository_.tree(root).value();
  for (const auto& entry : held) {
    if (entry.name != name) {
      entries.push_back({entry.is_folder ? "40000" : "100644", entry.name, entry.oid});
    } else if (entry.is_folder) {
      inner = entry.oid;
    }
  }
  if (slash == std::string::npos) {
    entries.push_back({mode, name, oid});
  } else {
    const auto below = inner ? *inner : put(store::ObjectType::Tree, "");
    entries.push_back({"40000", name, with_entry(below, path.substr(slash + 1), mode, oid)});
  }
  std::sort(entries.begin(), entries.end(), [](const RawEntry& a, const RawEntry& b) {
    return store::compare_entries(a.name, a.is_folder(), b.name, b.is_folder()) < 0;
  });
  return put(store::ObjectType::Tree, tree_bytes(entries));
}

void set_branch(const std::string& folder, const store::Oid& oid) {
  const auto repository = store::Repository::open(folder).value();
  write_bytes(repository.git_dir() + "/" + std::string(store::kBranch), oid.str() + "\n");
}

store::Oid tree_of(const store::Repository& repository, const store::Oid& commit) {
  return store::Oid::parse(repository.commit_bytes(commit).value().substr(5, 40)).value();
}

}  // namespace support
