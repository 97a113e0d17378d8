#include "commands/doctor_checks.hpp"

#include "base/text.hpp"
#include "base/typed.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/hand_edits.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "history/admission.hpp"
#include "history/lines.hpp"
#include "history/remotes.hpp"
#include "os/file.hpp"
#include "os/spawn.hpp"
#include "sign/agent.hpp"
#include "store/kept.hpp"
#include "sync/exchange.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using Level = Diagnosis::Level;

/// One word that stock git has of this user, asked outside of any repository; empty where it has none.
std::string git_setting(const cli::Env& env, const std::string& name) {
  os::Program program;
  program.argv = {"git", "config", "--global", "--get", name};
  program.environment = env.environment;
  program.folder = "/";
  const auto finished = os::run(program);
  if (!finished || !finished->ok()) return {};
  return finished->output.substr(0, finished->output.find('\n'));
}

Diagnosis check_program(const cli::Env& env, const std::string& name, const std::string& what_for) {
  if (os::find_program(name, env.environment)) return {Level::Good, "programs", name + " is there", {}};
  return {Level::Bad, "programs", fmt::format("'{}' is missing, which {}", name, what_for), {"install it"}};
}

}  // namespace

Diagnosis diagnosis_of(std::string about, const base::Error& error, Level level) {
  return {level, std::move(about), fmt::format("{} [{}]", base::printable(error.message), error.code), error.hints};
}

std::vector<Diagnosis> check_programs(const cli::Env& env) {
  std::vector<Diagnosis> all = {
      check_program(env, "git", "carries the history to the others and back"),
      check_program(env, "ssh-keygen", "signs with keys that have a passphrase and are not in the agent")};
  const auto autocrlf = base::lower_case(git_setting(env, "core.autocrlf"));
  if (autocrlf == "true" || autocrlf == "input") {
    all.push_back({Level::Advice,
                   "git settings",
                   "stock git changes the ends of lines of files here; the co-op's .gitattributes stops it for records",
                   {"git config --global --unset core.autocrlf"}});
  }
  return all;
}

std::vector<Diagnosis> check_folders(const cli::Env& env) {
  const auto folder = state_folder(env);
  if (folder.empty()) {
    return {{Level::Bad,
             "folders",
             "there is no home folder, so that coop cannot remember what it has seen",
             {"set HOME, or XDG_STATE_HOME"}}};
  }
  const auto file = folder + "/doctor";
  auto written = os::make_folders(folder, os::kOwnerOnlyFolder);
  if (written) written = os::write_cache_file(file, "");
  if (!written) return {diagnosis_of("folders", written.error())};
  (void)os::remove_file(file);
  return {{Level::Good, "folders", fmt::format("what was seen is kept in {}", base::printable(folder)), {}}};
}

std::vector<Diagnosis> check_keys(const cli::Env& env, const rules::State& state, const IdentityOptions& options) {
  std::vector<Diagnosis> all;
  auto choice = key_choice(env, options.key);
  if (!choice.agent_socket.empty()) {
    const auto held = sign::Agent(choice.agent_socket).list();
    if (held) {
      const auto count = static_cast<std::int64_t>(held->keys.size());
      all.push_back({Level::Good, "agent", "the ssh agent holds " + term::say_count(count, "key"), {}});
    } else {
      all.push_back(diagnosis_of("agent", held.error(), Level::Advice));
    }
  }
  const auto identity = who(env, state, options);
  if (!identity) {
    all.push_back(diagnosis_of("keys", identity.error()));
    return all;
  }
  all.push_back({Level::Good,
                 "keys",
                 fmt::format("you are {}, key {}", full_name(state, identity->member), identity->key.fingerprint()),
                 {}});
  choice.wanted = {identity->key};
  if (const auto signer = sign::find_signer(choice); !signer) {
    all.push_back(diagnosis_of("keys", signer.error()));
  }
  if (!identity->others.empty()) {
    all.push_back({Level::Advice,
                   "keys",
                   "keys of other members are at hand here too",
                   {fmt::format("say as whom you act: --as {}", identity->member)}});
  }
  const auto* member = state.member(identity->member);
  if (member && member->keys.size() == 1 && member->guardians.empty()) {
    all.push_back({Level::Advice,
                   "keys",
                   "you have one key and no guardians: if you lose it, only a ballot can give you another",
                   {"coop recovery circle <member> <member>",
                    fmt::format("coop sign key-add --as {} -o FILE   (on a second device)", identity->member)}});
  }
  return all;
}

std::vector<Diagnosis> check_clocks(const cli::Env& env, const rules::State& state) {
  const auto newest = state.last_at();
  if (!newest) return {};
  if (const auto agrees = history::check_clock(*newest, env.now); !agrees) {
    return {diagnosis_of("clock", agrees.error())};
  }
  return {{Level::Good, "clock", "not behind the newest action", {}}};
}

std::vector<Diagnosis> check_repository(const history::Ledger& ledger) {
  const auto& repository = ledger.repository();
  std::vector<Diagnosis> all;
  if (!ledger.findings().empty()) {
    all.push_back({Level::Bad,
                   "history",
                   fmt::format("it has findings; the first is {}", ledger.findings().front().code),
                   {"coop audit", "coop sync --restore   (where the seat holds what is bad)"}});
  } else {
    all.push_back({Level::Good,
                   "history",
                   term::say_count(ledger.actions(), "action") + " verified up to the tip by this program",
                   {}});
  }
  if (const auto head = repository.check_head(); !head) all.push_back(diagnosis_of("repository", head.error()));
  if (const auto replaced = repository.replace_refs(); replaced && !replaced->empty()) {
    all.push_back({Level::Bad,
                   "repository",
                   "stock git shows another history here, because of " + base::printable(replaced->front()),
                   {"git replace -d <commit>"}});
  }
  for (const char* lock : {"/index.lock", "/HEAD.lock", "/refs/heads/main.lock"}) {
    const auto path = repository.git_dir() + lock;
    if (!os::exists(path)) continue;
    all.push_back(
        {Level::Advice,
         "repository",
         fmt::format("{} is there: git runs in this moment, or died", base::printable(std::string(lock).substr(1))),
         {fmt::format("if no git runs: rm {}", base::printable(path))}});
  }
  const auto edits = find_hand_edits(repository);
  if (!edits) {
    all.push_back(diagnosis_of("files", edits.error()));
  } else if (!edits->empty()) {
    all.push_back({Level::Advice,
                   "files",
                   fmt::format("not as the record has them: {}", say_paths(*edits, edits->size())),
                   {"coop restore"}});
  } else {
    all.push_back({Level::Good, "files", "as the record has them", {}});
  }
  if (const auto kept = store::kept_commits(repository); kept && !kept->empty()) {
    const auto count = static_cast<std::int64_t>(kept->size());
    all.push_back({Level::Advice, "aside", term::say_count(count, "action") + " kept aside", {"coop aside list"}});
  }
  return all;
}

/// Does the remote stand at an action of our own line that is older than what was seen there, or at nothing?
bool has_lost(const history::Ledger& ledger, const history::Remote& remote, const std::optional<store::Oid>& stands) {
  if (!remote.tip || stands == remote.tip) return false;
  if (!stands) return true;
  const auto older = history::is_on_line(ledger.repository(), *remote.tip, *stands);
  return older && *older;
}

std::vector<Diagnosis> check_seat(cli::Env& env, const history::Ledger& ledger, bool offline) {
  const history::Remotes remotes(state_folder(env), ledger.repository().git_dir());
  const auto seat = remotes.find(history::kSeat);
  if (!seat) return {diagnosis_of("seat", seat.error())};
  if (!*seat) {
    for (const auto& [path, old] : remotes.seats_of_gone_clones()) {
      const auto is_ours = old.tip ? history::is_on_line(ledger.repository(), *ledger.tip(), *old.tip) : false;
      if (!is_ours || !*is_ours) continue;
      return {{Level::Advice,
               "seat",
               fmt::format("none is named; was this folder moved from {}?", base::printable(path)),
               {"coop remote add seat " + base::printable(old.url)}}};
    }
    return {{Level::Advice,
             "seat",
             "none is named: what is recorded here stays on this machine",
             {"coop remote add seat <address>", "coop backup make <file>"}}};
  }
  std::vector<Diagnosis> all;
  const auto unpublished = ledger.actions() - (*seat)->actions;
  if (unpublished > 0) {
    all.push_back(
        {Level::Advice, "seat", term::say_count(unpublished, "action") + " not published yet", {"coop sync"}});
  }
  if (offline) return all;
  const ExchangeSetting setting(env, {}, env.options.directory);
  const auto stands = syncing::look_at(setting.get(), **seat);
  if (!stands) {
    all.push_back(diagnosis_of("seat", stands.error()));
  } else {
    all.push_back({Level::Good, "seat", "reachable at " + base::printable((*seat)->url), {}});
    if (has_lost(ledger, **seat, *stands)) {
      all.push_back(
          {Level::Bad, "seat", "it no longer holds what it held before", {"coop sync   (says what vanished)"}});
    } else if (*stands != (*seat)->tip) {
      all.push_back({Level::Advice, "seat", "it holds something that you have not received yet", {"coop sync"}});
    }
    if (const auto objects = (*seat)->url + "/objects"; os::is_folder(objects) && !os::may_write(objects)) {
      all.push_back({Level::Bad,
                     "seat",
                     "you may read it and not write into it, so nothing of yours can be published",
                     {"coop help sharing   (for whoever keeps it)"}});
    }
  }
  return all;
}

}  // namespace commands
