#include "tests/attacks/doors.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <filesystem>

#include "history/commit_form.hpp"
#include "os/clock.hpp"
#include "sync/exchange.hpp"
#include "sync/guard.hpp"

namespace attacks {
namespace {

constexpr std::string_view kCanary = "/canary";

std::vector<std::string> at_audit(const Victim& victim) {
  const auto report = history::audit(victim.folder(), history::Marks(""), {});
  return report ? told(*report) : std::vector{report.error().code};
}

store::Oid tip_of(const std::string& folder) {
  return *store::Repository::open(folder).value().tip().value();
}

/// "1f3a4bc what is wrong [code]" of each finding, as sync tells it.
std::vector<std::string> findings_in(const base::Error& error) {
  if (error.code != "remote-bad") return {error.code};
  std::vector<std::string> all;
  for (const auto& line : error.details) {
    const auto open = line.rfind('[');
    UNSCOPED_INFO(line);
    all.push_back(line.substr(open + 1, line.size() - open - 2) + " " + line.substr(0, 7));
  }
  return all;
}

std::vector<std::string> at_sync(const Victim& victim) {
  const support::Scratch scratch;
  const Victim member;  // the good line
  REQUIRE(support::shell(member.folder(), "git checkout -q main -- . 2>&1").status == 0);
  const auto state = scratch / "state";
  const auto before = tip_of(member.folder());
  syncing::Setting setting;
  setting.path = member.folder();
  setting.state_folder = state;
  setting.environment = os::Environment::of_process();
  setting.now = os::now;
  setting.myself = [](const rules::State&) -> base::Result<syncing::Self> {
    return base::fail("no-key", "nobody signs here");
  };
  // The victim has a folder with files; git takes any repository for a remote.
  const history::Remote seat{"seat", victim.folder(), before, static_cast<std::int64_t>(story().commits().size())};
  const auto report = syncing::synchronise(setting, seat, syncing::Mode::Plain);
  if (!report) {
    CHECK(tip_of(member.folder()) == before);
    CHECK(told(member.audit()) == std::vector<std::string>());
    return findings_in(report.error());
  }
  CHECK(tip_of(member.folder()) == tip_of(victim.folder()));
  return {};
}

/// When the newest action was done: a guard meets it then, and a vote is in time by its clock.
base::Instant time_of_tip(const Victim& victim) {
  const auto repository = store::Repository::open(victim.folder()).value();
  const auto commit = history::parse_commit(repository.commit_bytes(*repository.tip().value()).value());
  return commit ? base::Instant::from_seconds(commit->seconds) : os::now();
}

std::vector<std::string> at_guard(const Victim& victim) {
  const Victim shared;  // holds the good line; git keeps what is pushed apart, in a folder of its own
  const syncing::PushedRef pushed{tip_of(shared.folder()), tip_of(victim.folder()), "refs/heads/main"};
  const auto found = syncing::check_push(shared.git(), victim.git() + "/objects", {pushed}, time_of_tip(victim));
  if (!found) return {found.error().code};
  std::vector<std::string> all;
  for (const auto& finding : *found) {
    // All of an attack comes in one push here, days after it began; tests/scenario/guard_clock.t is about that.
    if (finding.code == "action-stale") continue;
    UNSCOPED_INFO(finding.code << ": " << finding.detail);
    all.push_back(one(finding.code, finding.commit));
  }
  return all;
}

/// Everything in a repository that makes stock git run a program: each would leave a file.
void lay_mines(const std::string& git, const std::string& canary) {
  const auto run = "touch " + canary;
  const auto script = "#!/bin/sh\n" + run + "\n";
  std::string config = support::read_bytes(git + "/config");
  config += "[core]\n\tfsmonitor = " + run + "\n\tpager = " + run + "\n\tsshCommand = " + run +
            "\n\tgitProxy = " + run + "\n\teditor = " + run + "\n\taskPass = " + run + "\n";
  config += "[gpg]\n\tprogram = " + run + "\n[gpg \"ssh\"]\n\tprogram = " + run + "\n";
  config += "[filter \"evil\"]\n\tclean = " + run + "\n\tsmudge = " + run + "\n\tprocess = " + run + "\n";
  config +=
      "[diff]\n\texternal = " + run + "\n[credential]\n\thelper = !" + run + "\n[alias]\n\taudit = !" + run + "\n";
  support::write_bytes(git + "/config", config);
  std::filesystem::create_directories(git + "/hooks");
  for (const char* hook : {"post-checkout", "pre-commit", "post-index-change", "reference-transaction", "pre-push",
                           "post-merge", "pre-auto-gc", "fsmonitor-watchman"}) {
    const auto path = git + "/hooks/" + hook;
    support::write_bytes(path, script);
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  }
  support::write_bytes(git + "/info/attributes", "* filter=evil diff=evil\n");
}

/// "commit TAB at TAB by TAB code TAB what is wrong" of each finding, as `coop audit --plain` tells it.
std::vector<std::string> findings_in_lines(std::string_view text) {
  std::vector<std::string> all;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    std::vector<std::string_view> fields;
    for (std::size_t begin = 0; begin <= line.size();) {
      const auto end = std::min(line.find('\t', begin), line.size());
      fields.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    REQUIRE(fields.size() == 5);
    const auto commit = fields[0].empty() ? std::string(7, '0') : std::string(fields[0].substr(0, 7));
    all.push_back(fmt::format("{} {}", fields[3], commit));
  }
  return all;
}

std::vector<std::string> at_handed(const Victim& victim) {
  const support::Scratch scratch;
  const auto folder = scratch / "handed";
  std::filesystem::create_directories(folder);
  support::copy_folder(victim.git(), folder + "/.git");
  const auto canary = scratch.path() + std::string(kCanary);
  lay_mines(folder + "/.git", canary);
  const auto ran = support::shell(
      scratch.path(),
      fmt::format("env -i HOME={0} PATH=/usr/bin:/bin XDG_STATE_HOME={0}/state {1} -C handed audit --plain 2>&1",
                  scratch.path(), COOP_PROGRAM));
  CHECK_FALSE(std::filesystem::exists(canary));
  INFO(ran.out);
  constexpr int kFindings = 1;
  if (ran.status != 0 && ran.status != kFindings) {
    const auto open = ran.out.find('[');
    return {ran.out.substr(open + 1, ran.out.find(']') - open - 1)};
  }
  auto all = findings_in_lines(ran.out);
  CHECK(all.empty() == (ran.status == 0));
  return all;
}

}  // namespace

std::string_view name_of(Door door) {
  constexpr std::array<std::string_view, 4> kNames = {"audit", "sync", "guard", "handed"};
  return kNames[static_cast<std::size_t>(door)];
}

std::vector<std::string> knock(Door door, const Victim& victim) {
  switch (door) {
    case Door::Audit:
      return at_audit(victim);
    case Door::Sync:
      return at_sync(victim);
    case Door::Guard:
      return at_guard(victim);
    case Door::Handed:
      return at_handed(victim);
  }
  return {};
}

}  // namespace attacks
