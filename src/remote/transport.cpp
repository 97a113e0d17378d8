#include "remote/transport.hpp"

#include <chrono>
#include <filesystem>
#include <vector>

#include "base/text.hpp"
#include "os/file.hpp"
#include "os/file_lock.hpp"
#include "os/spawn.hpp"
#include "remote/url.hpp"
#include "store/repository.hpp"

namespace remote {
namespace {

constexpr std::string_view kMain = "refs/heads/main";
constexpr std::chrono::seconds kPatience{120};
constexpr std::uint64_t kLargestPack = std::uint64_t{2} << 30U;  ///< bytes; a host that sends more fills the disk
constexpr std::size_t kMostSaid = std::size_t{64} << 10U;

/// The user's environment without what would lead git elsewhere.
os::Environment git_environment(const TransportOptions& options) {
  auto environment = options.environment;
  for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
                           "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_QUARANTINE_PATH", "LANGUAGE"}) {
    environment.unset(name);
  }
  environment.set("LC_ALL", "C").set("GIT_NO_REPLACE_OBJECTS", "1");
  environment.set("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh");
  if (!options.may_ask) {
    environment.set("GIT_TERMINAL_PROMPT", "0").set("SSH_ASKPASS_REQUIRE", "never");
  }
  return environment;
}

base::Result<os::Finished> git(const TransportOptions& options, std::vector<std::string> words) {
  os::Program program;
  program.largest_file = kLargestPack;
  // Asked what the clone has, git would run git there, by the clone's own configuration.
  const auto clone_has = options.clone_tip ? fmt::format("echo {} #", *options.clone_tip) : std::string("true");
  program.argv = {"git", "--git-dir=" + options.folder,
                  "-c",  "core.alternateRefsCommand=" + clone_has,
                  "-c",  "core.fsmonitor=false",
                  "-c",  "core.hooksPath=/dev/null",
                  "-c",  "core.fsync=all",
                  "-c",  "gc.auto=0",
                  "-c",  "maintenance.auto=false",
                  "-c",  "fetch.unpackLimit=1",
                  "-c",  "transfer.fsckObjects=true",
                  "-c",  "protocol.ext.allow=never"};
  for (auto& word : words) program.argv.push_back(std::move(word));
  program.environment = git_environment(options);
  program.folder = options.folder;
  return os::run(program);
}

/// The lines that the other side wrote, or all that git said where there are none.
std::string said_in(const std::string& errors) {
  constexpr std::string_view kRemote = "remote: ";
  std::string theirs;
  std::string all;
  for (std::size_t begin = 0; begin < errors.size() && all.size() < kMostSaid;) {
    const auto end = std::min(errors.find('\n', begin), errors.size());
    auto line = std::string_view(errors).substr(begin, end - begin);
    begin = end + 1;
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
    (all += base::printable(line)) += '\n';
    if (line.starts_with(kRemote)) (theirs += base::printable(line.substr(kRemote.size()))) += '\n';
  }
  auto& text = theirs.empty() ? all : theirs;
  if (!text.empty()) text.pop_back();
  return text;
}

base::Error unreachable(std::string_view what, const std::string& url, const os::Finished& finished) {
  auto error =
      base::fail("remote-unreachable", "cannot {} '{}'", what, base::printable(url)).as(base::ErrorKind::Moved);
  std::error_code ignored;
  if (is_path(url) && !std::filesystem::exists(path_of(url), ignored)) {
    error.details.push_back("there is nothing at that place");
    return std::move(error)
        .hint("where it is a stick or a folder of another machine, bring it back")
        .hint("where it was never made: coop remote add --make <name> <folder>");
  }
  const auto said = said_in(finished.errors);
  error.details.push_back(said.empty() ? "git " + finished.how() : said);
  if (said.find("dubious ownership") != std::string::npos) {
    return std::move(error).hint(
        fmt::format("the folder is another user's; if you trust it: git config --global --add safe.directory {}",
                    base::printable(url)));
  }
  return std::move(error).hint("nothing was changed here; try again when it can be reached");
}

/// "!<TAB>from:to<TAB>[rejected] (fetch first)": what is in the last column of the line of our branch.
std::string refusal_in(const std::string& output) {
  for (std::size_t begin = 0; begin < output.size();) {
    const auto end = std::min(output.find('\n', begin), output.size());
    const auto line = std::string_view(output).substr(begin, end - begin);
    begin = end + 1;
    if (!line.starts_with("!\t")) continue;
    const auto last = line.rfind('\t');
    return std::string(line.substr(last + 1));
  }
  return {};
}

/// Did somebody else move the branch meanwhile? git and the other side say so in these words (LC_ALL=C here; the
/// other side's are those of git-receive-pack, which are not translated).
bool is_outrun(std::string_view refusal) {
  for (const auto* const words :
       {"[rejected] (fetch first)", "[rejected] (non-fast-forward)", "(stale info)", "(failed to update ref)",
        "(cannot lock ref", "(incorrect old value provided)", "(failed to lock)", "(reference already exists)"}) {
    if (refusal.find(words) != refusal.npos) return true;
  }
  return false;
}

}  // namespace

base::Result<Transport> Transport::open(TransportOptions options) {
  COOP_CHECK(os::find_program("git", options.environment));
  COOP_CHECK(os::make_folders(options.folder.substr(0, options.folder.rfind('/')), os::kOwnerOnlyFolder));
  auto lock = os::open_locked(options.folder + ".lock", kPatience, os::kOwnerOnlyFile);
  if (!lock) {
    return base::fail("remote-locked", "another coop exchanges actions of this clone at this moment")
        .as(base::ErrorKind::Moved)
        .hint("try again when it is done");
  }
  std::error_code ignored;  // where it cannot be removed, init says why it cannot be made
  std::filesystem::remove_all(options.folder, ignored);
  COOP_CHECK(store::Repository::init(options.folder, store::Repository::Layout::Bare));
  COOP_CHECK(os::write_cache_file(options.folder + "/objects/info/alternates", options.clone_objects + "\n"));
  if (!options.may_ask && !options.environment.get_filled("GIT_SSH_COMMAND")) {
    // Where nobody can answer, ssh must not ask; but a command that the user chose for git goes before ours.
    COOP_TRY(const auto chosen, git(options, {"config", "--get", "core.sshCommand"}));
    if (!chosen.ok()) options.environment.set("GIT_SSH_COMMAND", "ssh -oBatchMode=yes");
  }
  return Transport(std::move(options), std::move(*lock));
}

base::Result<bool> Transport::has_branch(const std::string& url) const {
  constexpr int kNoMatch = 2;
  COOP_TRY(const auto listed, git(options_, {"ls-remote", "--exit-code", "--", url, std::string(kMain)}));
  if (listed.ok()) return true;
  if (listed.signal == 0 && listed.exit_code == kNoMatch) return false;
  return unreachable("fetch from", url, listed);
}

base::Result<std::optional<store::Oid>> Transport::fetch(std::string_view name, const std::string& url) {
  const auto mine = fmt::format("refs/remotes/{}/main", name);
  COOP_TRY(const auto fetched,
           git(options_, {"fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules",
                          "--no-auto-maintenance", "--", url, fmt::format("+{}:{}", kMain, mine)}));
  if (!fetched.ok()) {
    COOP_TRY(const bool is_there, has_branch(url));
    if (!is_there) return std::optional<store::Oid>();
    return unreachable("fetch from", url, fetched);
  }
  COOP_TRY(const auto bytes, os::read_file(options_.folder + "/" + mine, 4096));
  COOP_TRY(const auto tip, store::Oid::parse(std::string_view(bytes).substr(0, 2 * store::Oid::kSize)));
  return std::optional(tip);
}

base::Result<Pushed> Transport::push(const std::string& url, const store::Oid& tip,
                                     const std::optional<store::Oid>& over) {
  std::vector<std::string> words = {"push", "--porcelain", "--no-verify", "--no-recurse-submodules"};
  if (over) words.push_back(fmt::format("--force-with-lease={}:{}", kMain, *over));
  words.insert(words.end(), {"--", url, fmt::format("{}:{}", tip, kMain)});
  COOP_TRY(const auto finished, git(options_, std::move(words)));
  if (finished.ok()) return Pushed{Pushed::How::Done, {}};
  const auto refusal = refusal_in(finished.output);
  if (refusal.empty()) return unreachable("push to", url, finished);
  if (is_outrun(refusal)) return Pushed{Pushed::How::Outrun, {}};
  auto said = said_in(finished.errors);
  return Pushed{Pushed::How::Refused, said.empty() ? base::printable(refusal) : std::move(said)};
}

base::Status Transport::bundle(const std::string& file, const store::Oid& tip) {
  COOP_TRY(const auto named, git(options_, {"update-ref", "--no-deref", std::string(kMain), tip.str()}));
  COOP_TRY(const auto finished, git(options_, {"bundle", "create", "--quiet", file, std::string(kMain)}));
  if (named.ok() && finished.ok()) return {};
  auto error = base::fail("file-write", "cannot write '{}'", base::printable(file));
  error.details.push_back(said_in(named.errors + finished.errors));
  return error;
}

}  // namespace remote
