#include "sync/backup.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "os/file.hpp"
#include "sync/open_transport.hpp"

namespace syncing {
namespace {

namespace fs = std::filesystem;

/// A folder of our own under the state folder, removed at the end.
class TrialFolder {
 public:
  explicit TrialFolder(std::string path) : path_(std::move(path)) { clear(); }
  TrialFolder(const TrialFolder&) = delete;
  TrialFolder& operator=(const TrialFolder&) = delete;
  ~TrialFolder() { clear(); }
  const std::string& path() const { return path_; }

 private:
  void clear() const {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  std::string path_;
};

/// The first line of a git bundle (gitformat-bundle).
base::Status check_form(const std::string& file) {
  constexpr std::string_view kForms[] = {"# v2 git bundle\n", "# v3 git bundle\n"};
  std::ifstream stream(file, std::ios::binary);
  std::string begin(kForms[0].size(), '\0');
  stream.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  if (!stream) begin.clear();
  if (std::find(std::begin(kForms), std::end(kForms), begin) != std::end(kForms)) return {};
  return base::fail("backup-form", "'{}' is no backup", base::printable(file))
      .as(base::ErrorKind::Usage)
      .hint("'coop backup make FILE' makes one");
}

}  // namespace

base::Result<BackedUp> check_backup(const Setting& setting, const std::string& file, const Progress& progress) {
  COOP_CHECK(check_form(file));
  const auto name = base::Sha256::of(file + std::to_string(setting.now().seconds())).str().substr(0, 16);
  const TrialFolder trial(fmt::format("{}/trial/{}", setting.state_folder, name));
  COOP_CHECK(os::make_folders(trial.path(), os::kOwnerOnlyFolder));
  auto elsewhere = setting;
  elsewhere.path = trial.path() + "/restored";
  elsewhere.state_folder = trial.path() + "/state";  // what is seen in a trial is not remembered
  COOP_TRY(const auto restored, clone(elsewhere, fs::absolute(file).string(), progress));
  return BackedUp{restored.actions, restored.tip};
}

base::Result<BackedUp> back_up(const Setting& setting, const std::string& file, const Progress& progress) {
  COOP_TRY(const auto ledger,
           history::Ledger::open(setting.path, history::Marks(setting.state_folder), history::Ledger::For::Reading));
  COOP_CHECK(history::check_good(ledger.findings()));
  const auto place = fs::absolute(file);
  // Beside its place, so that it can take it in one step; gone again if anything fails.
  COOP_TRY(auto draft, os::TemporaryFile::create(place.parent_path().string(), "backup.bundle", {}));
  COOP_TRY(auto transport, open_transport(setting, ledger.repository()));
  COOP_CHECK(transport.bundle(draft.path(), *ledger.tip()));
  COOP_TRY(const auto restored, check_backup(setting, draft.path(), progress));
  if (restored.tip != *ledger.tip()) {
    return base::fail("backup-differs", "what was written to '{}' is not what is here", base::printable(file));
  }
  COOP_CHECK(os::move_into_place(draft.path(), place.string()));
  draft.keep();
  return restored;
}

base::Result<BackedUp> restore_backup(const Setting& setting, const std::string& file, const Progress& progress) {
  COOP_CHECK(check_form(file));
  COOP_TRY(const auto restored, clone(setting, fs::absolute(file).string(), progress));
  return BackedUp{restored.actions, restored.tip};
}

}  // namespace syncing
