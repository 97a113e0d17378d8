#include "store/packing.hpp"

#include <git2.h>
#include <git2/sys/mempack.h>

#include <cstring>
#include <filesystem>
#include <memory>
#include <vector>

#include "base/text.hpp"
#include "store/files.hpp"
#include "store/libgit2.hpp"
#include "store/loose_object.hpp"
#include "store/objects.hpp"

namespace store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = std::size_t{64} << 20U;  ///< bytes of an object; a larger one stays loose
constexpr std::size_t kFolders = 256;
constexpr char kSampleFolder[] = "17";  ///< as stock git guesses the number from one folder of 256

struct Free {
  void operator()(git_odb* odb) const { git_odb_free(odb); }
  void operator()(git_repository* repository) const { git_repository_free(repository); }
  void operator()(git_packbuilder* builder) const { git_packbuilder_free(builder); }
};

base::Error pack_error() {
  return base::fail("disk-write", "cannot write a pack: {}", libgit2_message());
}

std::vector<Oid> loose_in(const std::string& objects, const std::string& folder) {
  std::vector<Oid> found;
  std::error_code error;
  for (fs::directory_iterator it(objects + "/" + folder, error), end; !error && it != end; it.increment(error)) {
    if (const auto oid = Oid::parse(folder + it->path().filename().string())) found.push_back(*oid);
  }
  return found;
}

std::vector<Oid> all_loose(const std::string& objects) {
  std::vector<Oid> all;
  for (std::size_t i = 0; i < kFolders; ++i) {
    const auto some = loose_in(objects, fmt::format("{:02x}", i));
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

/// The loose objects, each read and hashed by us, in a store of libgit2's in memory, and the pack that it makes of
/// them.
class Pack {
 public:
  base::Status begin() {
    git_odb* odb = nullptr;
    git_odb_backend* memory = nullptr;
    git_repository* repository = nullptr;
    git_packbuilder* builder = nullptr;
    if (git_odb_new(&odb) != 0) return pack_error();
    odb_.reset(odb);
    if (git_mempack_new(&memory) != 0 || git_odb_add_backend(odb, memory, 1) != 0) return pack_error();
    if (git_repository_wrap_odb(&repository, odb) != 0) return pack_error();
    repository_.reset(repository);
    if (git_packbuilder_new(&builder, repository) != 0) return pack_error();
    builder_.reset(builder);
    return {};
  }

  base::Status add(const Oid& oid, const StoredObject& object) {
    git_oid raw{};
    if (git_odb_write(&raw, odb_.get(), object.bytes.data(), object.bytes.size(), to_git(object.type)) != 0 ||
        std::memcmp(raw.id, oid.bytes().data(), Oid::kSize) != 0 ||
        git_packbuilder_insert(builder_.get(), &raw, nullptr) != 0) {
      return pack_error();
    }
    return {};
  }

  /// Durably, the pack before its index.
  base::Status write(const std::string& folder) {
    constexpr unsigned kMode = 0444;
    if (git_packbuilder_write(builder_.get(), folder.c_str(), kMode, nullptr, nullptr) != 0) return pack_error();
    return sync_folder(folder);
  }

 private:
  std::unique_ptr<git_odb, Free> odb_;
  std::unique_ptr<git_repository, Free> repository_;
  std::unique_ptr<git_packbuilder, Free> builder_;
};

}  // namespace

base::Status pack_loose_objects(const WriteLock&, Repository& repository, std::size_t many) {
  const auto objects = repository.git_dir() + "/objects";
  if (loose_in(objects, kSampleFolder).size() * kFolders < many) return {};
  Pack pack;
  COOP_CHECK(pack.begin());
  std::vector<Oid> packed;
  for (const auto& oid : all_loose(objects)) {
    const auto object = read_loose(objects, oid, kLargest);
    if (!object || !*object) continue;  // a damaged one stays where it is, for an audit to name
    COOP_CHECK(pack.add(oid, **object));
    packed.push_back(oid);
  }
  std::error_code made;
  fs::create_directories(objects + "/pack", made);
  COOP_CHECK(pack.write(objects + "/pack"));
  // Opened anew: what is read now comes from the pack, since that is looked at first.
  COOP_TRY(const auto fresh, Objects::open(objects, {}));
  for (const auto& oid : packed) COOP_CHECK(fresh->check_packed(oid, kLargest));
  for (const auto& oid : packed) COOP_CHECK(remove_file(loose_path(objects, oid)));
  return {};
}

}  // namespace store
