#include "commands/convert.hpp"

#include <filesystem>
#include <system_error>

#include "base/text.hpp"
#include "os/file.hpp"
#include "os/spawn.hpp"

namespace commands {
namespace {

namespace fs = std::filesystem;

/// A folder that is there as long as this is.
class WorkFolder {
 public:
  explicit WorkFolder(std::string path) : path_(std::move(path)) {}
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

base::Result<std::string> convert_fodt(const std::string& fodt, std::string_view ending,
                                       const os::Environment& environment) {
  if (auto program = os::find_program("soffice", environment); !program) {
    return std::move(program).error().hint(
        "LibreOffice makes this format: 'apt-get install libreoffice-writer-nogui'; coop itself writes txt, md, html "
        "and "
        "fodt");
  }
  const auto base_folder = environment.get_filled("TMPDIR").value_or("/tmp");
  COOP_TRY(auto mark, os::TemporaryFile::create(base_folder, "convert", ""));
  const WorkFolder folder(mark.path() + ".d");
  COOP_CHECK(os::make_folders(folder.path(), os::kOwnerOnlyFolder));
  const auto source = folder.path() + "/paper.fodt";
  COOP_CHECK(os::write_cache_file(source, fodt));
  os::Program program;
  program.argv = {"soffice",      "--headless",
                  "--norestore",  fmt::format("-env:UserInstallation=file://{}/profile", folder.path()),
                  "--convert-to", std::string(ending),
                  "--outdir",     folder.path(),
                  source};
  program.environment = environment;
  COOP_TRY(const auto finished, os::run(program));
  const auto made = fmt::format("{}/paper.{}", folder.path(), ending);
  if (!finished.ok() || !os::exists(made)) {
    return base::fail("convert-failed", "LibreOffice made no {} of the document", ending)
        .detail(base::printable(finished.errors));
  }
  return os::read_file(made);
}

}  // namespace commands
