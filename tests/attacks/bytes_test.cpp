// Every byte that is stored (the table: victim.hpp): of what the objects hold, of their files, of a pack and its index.
// A sample of them in the quick run; every one under [exhaustive].
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "store/stored_copies.hpp"
#include "tests/attacks/flips.hpp"
#include "tests/attacks/victim.hpp"

namespace attacks {
namespace {

namespace fs = std::filesystem;

struct Stored {
  store::Oid oid;
  store::ObjectType type = store::ObjectType::Blob;
  std::string bytes;
};

/// Everything that the story's tip reaches, in order of the oid.
const std::vector<Stored>& reachable() {
  static const std::vector<Stored> kAll = [] {
    const Victim victim(Victim::Stored::Loose);
    const auto listed = support::shell(victim.folder(), "git rev-list --objects main | cut -c1-40 | sort").out;
    std::set<std::string> wanted;
    for (std::size_t at = 0; at + 40 < listed.size() + 1; at += 41) wanted.insert(listed.substr(at, 40));
    const auto repository = store::Repository::open(victim.folder()).value();
    std::vector<Stored> all;
    REQUIRE(store::for_each_stored_copy(repository, [&](const store::StoredCopy& copy) {
      if (wanted.contains(copy.oid.str())) all.push_back({copy.oid, copy.type, std::string(copy.bytes)});
    }));
    REQUIRE(all.size() == wanted.size());
    return all;
  }();
  return kAll;
}

std::string loose_path(const std::string& git, const store::Oid& oid) {
  const auto hex = oid.str();
  return git + "/objects/" + hex.substr(0, 2) + "/" + hex.substr(2);
}

/// The loose file that other bytes would have: they are stored elsewhere, and the file is taken from there.
std::string loose_file(store::Repository& elsewhere, store::ObjectType type, const std::string& bytes) {
  const auto oid = type == store::ObjectType::Commit ? elsewhere.write_commit(bytes).value()
                   : type == store::ObjectType::Tree ? elsewhere.write_tree(bytes).value()
                                                     : elsewhere.write_blob(bytes).value();
  const auto path = loose_path(elsewhere.git_dir(), oid);
  auto file = support::read_bytes(path);
  fs::remove(path);
  return file;
}

bool tells(const history::AuditReport& report, std::string_view code, const store::Oid& oid) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const history::Finding& finding) { return finding.code == code && finding.commit == oid; });
}

/// Objects of which none is needed to find another: the trees of one depth, all blobs. Commits stand on each other.
struct Stage {
  Together together = Together::Yes;
  std::vector<const Stored*> objects;
};

/// Goes down from a tree, and notes the greatest depth at which each one stands.
void note_depths(const store::Repository& repository, const store::Oid& tree, int depth,
                 std::map<store::Oid, int>& depths) {
  const auto [known, is_new] = depths.emplace(tree, depth);
  if (!is_new && known->second >= depth) return;
  known->second = depth;
  const auto entries = repository.tree(tree).value();
  for (const auto& entry : entries) {
    if (entry.is_folder) note_depths(repository, entry.oid, depth + 1, depths);
  }
}

const std::map<std::string, Stage>& stages() {
  static const std::map<std::string, Stage> kAll = [] {
    const Victim victim(Victim::Stored::Loose);
    const auto repository = store::Repository::open(victim.folder()).value();
    std::map<store::Oid, int> depths;
    for (const auto& commit : story().commits()) {
      note_depths(repository, support::tree_of(repository, commit), 0, depths);
    }
    std::map<std::string, Stage> all;
    for (const auto& object : reachable()) {
      const bool is_tree = object.type == store::ObjectType::Tree;
      auto& stage = all[fmt::format("{} {}", store::name(object.type), is_tree ? depths.at(object.oid) : 0)];
      if (object.type == store::ObjectType::Commit) stage.together = Together::No;
      stage.objects.push_back(&object);
    }
    return all;
  }();
  return kAll;
}

/// The objects of the stage each in a file, and all others in a pack, from which they are read faster.
void store_apart(const Victim& victim, const Stage& stage) {
  std::set<store::Oid> apart;
  for (const auto* object : stage.objects) apart.insert(object->oid);
  std::string others;
  for (const auto& object : reachable()) {
    if (!apart.contains(object.oid)) others += object.oid.str() + "\n";
  }
  support::write_bytes(victim.folder() + "/others", others);
  const Victim loose(Victim::Stored::Loose);
  for (const auto& oid : apart) {
    support::write_bytes(loose_path(victim.git(), oid), support::read_bytes(loose_path(loose.git(), oid)));
  }
  const auto ran = support::shell(victim.folder(),
                                  "whole=$(ls .git/objects/pack/*) && "
                                  "git pack-objects -q .git/objects/pack/pack < others 2>&1 && rm -f $whole");
  INFO(ran.out);
  REQUIRE(ran.status == 0);
}

/// Bytes of the contents of objects, which are stored as properly as any, but under the old name.
void flip_contents(const Pace& pace) {
  const support::Scratch scratch;
  auto elsewhere = store::Repository::init(scratch / "elsewhere").value();
  Sweep done;
  for (const auto& [name, stage] : stages()) {
    const Victim victim;
    store_apart(victim, stage);
    std::vector<Site> sites;
    for (const auto* object : stage.objects) {
      const auto path = loose_path(victim.git(), object->oid);
      sites.push_back({object->oid, fmt::format("the {} {}", store::name(object->type), object->oid),
                       object->bytes.size(),
                       [&elsewhere, object, path](std::size_t at) {
                         auto bytes = object->bytes;
                         bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 7)));
                         support::write_bytes(path, loose_file(elsewhere, object->type, bytes));
                       },
                       [path, good = support::read_bytes(path)] { support::write_bytes(path, good); }});
    }
    INFO(name);
    sweep(victim, sites, stage.together, Expect::ObjectHash, pace, done);
  }
  CHECK(done.changed > 0);
  CHECK(done.unnoticed == 0);
}

/// Few changes of a file make no difference: the unused bits of a compressed stream, a check sum that nobody reads.
void check_few_unnoticed(const Sweep& done) {
  INFO(done.unnoticed << " of " << done.changed << " changes made no difference");
  CHECK(done.unnoticed * 10 < done.changed);
}

void flip_loose_files(const Pace& pace) {
  Sweep done;
  for (const auto& [name, stage] : stages()) {
    const Victim victim;
    store_apart(victim, stage);
    std::vector<Site> sites;
    for (const auto* object : stage.objects) {
      const auto path = loose_path(victim.git(), object->oid);
      sites.push_back(site_of_file(path, 0, fs::file_size(path), object->oid));
    }
    INFO(name);
    sweep(victim, sites, stage.together, Expect::AnyFinding, pace, done);
  }
  check_few_unnoticed(done);
}

std::string only_file(const std::string& folder, const std::string& extension) {
  std::string found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == extension) found = entry.path().string();
  }
  REQUIRE(!found.empty());
  return found;
}

/// The parts of a pack: the objects in it by stage and by the number of deltas that each is made from, so that none of
/// a group is made from another of it.
std::map<std::string, std::vector<Site>> parts_of_pack(const Victim& victim, const std::string& pack) {
  std::map<store::Oid, std::string> stage_of;
  for (const auto& [name, stage] : stages()) {
    for (const auto* object : stage.objects) stage_of[object->oid] = name;
  }
  const auto listed = support::shell(victim.folder(), "git verify-pack -v '" + pack + "' | grep -E '^[0-9a-f]{40} '");
  std::istringstream lines(listed.out);
  std::map<std::string, std::vector<Site>> parts;
  std::size_t covered = 0;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string oid;
    std::string type;
    std::size_t size = 0;
    std::size_t stored = 0;
    std::size_t offset = 0;
    int deltas = 0;
    words >> oid >> type >> size >> stored >> offset >> deltas;
    const auto id = store::Oid::parse(oid).value();
    parts[fmt::format("{}, {} deltas", stage_of.at(id), deltas)].push_back(site_of_file(pack, offset, stored, id));
    covered += stored;
  }
  constexpr std::size_t kHead = 12;
  constexpr std::size_t kTail = 20;
  const auto size = fs::file_size(pack);
  REQUIRE(covered + kHead + kTail == size);
  parts["ends"] = {site_of_file(pack, 0, kHead), site_of_file(pack, size - kTail, kTail)};
  return parts;
}

void flip_packs(const Pace& pace) {
  Sweep done;
  const Victim victim;
  const auto folder = victim.git() + "/objects/pack";
  for (const auto& [name, sites] : parts_of_pack(victim, only_file(folder, ".pack"))) {
    INFO(name);
    const auto is_company = name.starts_with("tree") || name.starts_with("blob");
    sweep(victim, sites, is_company ? Together::Yes : Together::No, Expect::AnyFinding, pace, done);
  }
  const auto index = only_file(folder, ".idx");
  sweep(victim, {site_of_file(index, 0, fs::file_size(index))}, Together::No, Expect::AnyFinding, pace, done);
  check_few_unnoticed(done);
}

}  // namespace

TEST_CASE("a sample of the bytes of commits, trees and blobs") {
  flip_contents({.sites = 29, .bytes = 499, .alone_every = 1});
}

TEST_CASE("every byte of the objects", "[.][exhaustive]") {
  flip_contents({.alone_every = 16});
}

TEST_CASE("a sample of the bytes of loose files, of a pack and of its index") {
  flip_loose_files({.sites = 97, .bytes = 101});
  flip_packs({.sites = 41, .bytes = 401});
}

TEST_CASE("every byte of the files", "[.][exhaustive]") {
  flip_loose_files({});
}

TEST_CASE("every byte of the pack", "[.][exhaustive]") {
  flip_packs({});
}

TEST_CASE("the same content in other bytes is the same") {
  const Victim victim;
  REQUIRE(support::shell(victim.folder(), "git -c core.compression=0 repack -q -a -d -F 2>&1").status == 0);
  CHECK(told(victim.audit()) == std::vector<std::string>());
  REQUIRE(support::shell(victim.folder(),
                         "mv .git/objects/pack ../pack && mkdir .git/objects/pack && "
                         "cat ../pack/*.pack | git -c core.compression=9 unpack-objects -q 2>&1")
              .status == 0);
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

TEST_CASE("an object that is gone") {
  for (const auto type : {store::ObjectType::Commit, store::ObjectType::Tree, store::ObjectType::Blob}) {
    const Victim victim(Victim::Stored::Loose);
    const auto found = std::find_if(reachable().begin() + 7, reachable().end(),
                                    [&](const Stored& stored) { return stored.type == type; });
    INFO(store::name(type) << " " << found->oid.str());
    const auto path = loose_path(victim.git(), found->oid);
    const auto bytes = support::read_bytes(path);
    fs::remove(path);
    CHECK(tells(victim.audit(), "object-missing", found->oid));
    support::write_bytes(path, bytes);
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
  SECTION("unless nothing needs it") {
    const Victim victim(Victim::Stored::Loose);
    auto repository = store::Repository::open(victim.folder()).value();
    const auto stray = repository.write_blob("nobody asks for this").value();
    CHECK(told(victim.audit()) == std::vector<std::string>());
    fs::remove(loose_path(victim.git(), stray));
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
}

TEST_CASE("a bad copy that lies behind or before a good one") {
  const Victim victim;  // everything is in the pack; now one object lies there loose as well
  const support::Scratch scratch;
  auto elsewhere = store::Repository::init(scratch / "elsewhere").value();
  const auto before = victim.audit().objects;
  for (const auto type : {store::ObjectType::Commit, store::ObjectType::Tree, store::ObjectType::Blob}) {
    const auto found =
        std::find_if(reachable().begin(), reachable().end(), [&](const Stored& stored) { return stored.type == type; });
    const auto path = loose_path(victim.git(), found->oid);
    INFO(store::name(type) << " " << found->oid.str());
    support::write_bytes(path, loose_file(elsewhere, type, found->bytes));
    const auto twice = victim.audit();
    CHECK(told(twice) == std::vector<std::string>());
    CHECK(twice.objects == before + 1);
    auto bytes = found->bytes;
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    support::write_bytes(path, loose_file(elsewhere, type, bytes));
    CHECK(tells(victim.audit(), "object-hash", found->oid));
    fs::remove(path);
  }
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

}  // namespace attacks
