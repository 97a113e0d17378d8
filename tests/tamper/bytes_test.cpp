// Every byte that is stored (the table: victim.hpp). A sample of them in the quick run; every one under [exhaustive].
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "store/stored_copies.hpp"
#include "tests/tamper/victim.hpp"

namespace tamper {
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

/// Flips bit after bit of the content of each object, `step` bytes apart and as far as `most` for one object.
void flip_contents(std::size_t object_step, std::size_t most) {
  const Victim victim(Victim::Stored::Loose);
  const support::Scratch scratch;
  auto elsewhere = store::Repository::init(scratch / "elsewhere").value();
  std::size_t flipped = 0;
  for (std::size_t n = 0; n < reachable().size(); n += object_step) {
    const auto& object = reachable()[n];
    const auto path = loose_path(victim.git(), object.oid);
    const auto good = support::read_bytes(path);
    const auto count = std::min(most, object.bytes.size());
    for (std::size_t k = 0; k < count; ++k) {
      const auto at = (k * object.bytes.size() / count + (most < object.bytes.size() ? n : 0)) % object.bytes.size();
      auto bytes = object.bytes;
      bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 7)));
      support::write_bytes(path, loose_file(elsewhere, object.type, bytes));
      const auto report = victim.audit();
      ++flipped;
      if (!tells(report, "object-hash", object.oid)) {
        FAIL("byte " << at << " of the " << store::name(object.type) << " " << object.oid.str()
                     << " was changed, unnoticed");
      }
    }
    support::write_bytes(path, good);
  }
  CHECK(flipped > 0);
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

/// What stock git reads, as a second opinion on whether a change of a file is one of content.
std::string as_git_reads(const Victim& victim) {
  return support::shell(victim.folder(),
                        "git rev-list --objects main | cut -c1-40 | sort | git cat-file --batch 2>&1 | sha256sum; "
                        "git rev-list --objects main 2>&1 | wc -l")
      .out;
}

/// Changes bytes of a file, one at a time: it is told, or nothing that anybody reads has changed (the unused bits of a
/// compressed stream, a check sum that is none of the content).
void flip_file(const Victim& victim, const std::string& path, std::size_t step, std::size_t& unnoticed,
               std::size_t& changed) {
  const auto good = support::read_bytes(path);
  const auto content = as_git_reads(victim);
  for (std::size_t at = step > 1 ? good.size() % step : 0; at < good.size(); at += step) {
    auto bytes = good;
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    support::write_bytes(path, bytes);
    ++changed;
    const auto report = history::audit(victim.folder(), history::Marks(""), {});
    if (!report || !report->findings.empty()) continue;
    ++unnoticed;
    if (as_git_reads(victim) != content) FAIL("byte " << at << " of " << path << " was changed, unnoticed");
  }
  support::write_bytes(path, good);
}

std::string only_file(const std::string& folder, const std::string& extension) {
  std::string found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == extension) found = entry.path().string();
  }
  REQUIRE(!found.empty());
  return found;
}

/// Bytes of every `object_step`th loose file, `loose_step` apart, and of a pack and its index, `pack_step` apart.
void flip_files(std::size_t object_step, std::size_t loose_step, std::size_t pack_step) {
  std::size_t unnoticed = 0;
  std::size_t changed = 0;
  const Victim loose(Victim::Stored::Loose);
  for (std::size_t n = 0; n < reachable().size(); n += object_step) {
    flip_file(loose, loose_path(loose.git(), reachable()[n].oid), loose_step, unnoticed, changed);
  }
  CHECK(told(loose.audit()) == std::vector<std::string>());
  const Victim packed;
  for (const char* extension : {".pack", ".idx"}) {
    flip_file(packed, only_file(packed.git() + "/objects/pack", extension), pack_step, unnoticed, changed);
  }
  CHECK(told(packed.audit()) == std::vector<std::string>());
  INFO(unnoticed << " of " << changed << " changes made no difference");
  CHECK(unnoticed * 10 < changed);
}

}  // namespace

TEST_CASE("a sample of the bytes of commits, trees and blobs") {
  flip_contents(29, 2);
}

TEST_CASE("every byte of the objects", "[.][exhaustive]") {
  flip_contents(1, SIZE_MAX);
}

TEST_CASE("a sample of the bytes of loose files, of a pack and of its index") {
  flip_files(97, 41, 2003);
}

TEST_CASE("every byte of the files that hold them", "[.][exhaustive]") {
  flip_files(1, 11, 1);
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

}  // namespace tamper
