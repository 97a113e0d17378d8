#include "sync/guard.hpp"

#include <algorithm>
#include <filesystem>

#include "base/text.hpp"
#include "history/admission.hpp"
#include "history/audit.hpp"
#include "history/line.hpp"
#include "history/recorded.hpp"
#include "history/replayer.hpp"
#include "os/file.hpp"

namespace syncing {
namespace {

using history::Finding;
using store::Oid;

constexpr std::string_view kMark = "# coop guard";
constexpr std::string_view kZero = "0000000000000000000000000000000000000000";

Finding about(const Oid& commit, std::string code, std::string detail) {
  return {commit, std::move(code), std::move(detail), {}, {}, {}};
}

base::Result<Oid> oid_in(std::string_view word) {
  if (word == kZero) return Oid();
  return Oid::parse(word);
}

/// The id of the co-op whose line ends at `tip`: the chain of its genesis.
base::Result<base::Sha256> coop_of(const store::Repository& repository, const Oid& tip) {
  Oid genesis = tip;
  for (std::optional<Oid> next = tip; next;) {
    genesis = *next;
    COOP_TRY(const auto bytes, repository.commit_bytes(*next));
    next = history::first_parent(bytes);
  }
  COOP_TRY(const auto recorded, history::read_recorded(repository, genesis));
  return recorded.body.chain;
}

std::string accepted_file(const store::Repository& repository) {
  return repository.git_dir() + "/coop-accepted";
}

/// The tip that this guard took last, though the branch may have been set back since; nothing where it is not known.
std::optional<Oid> accepted_before(const store::Repository& repository) {
  const auto text = os::read_file(accepted_file(repository), 2 * Oid::kSize + 1);
  if (!text) return std::nullopt;
  const auto oid = Oid::parse(std::string_view(*text).substr(0, 2 * Oid::kSize));
  return oid ? std::optional(*oid) : std::nullopt;
}

/// Replays what is pushed on top of what was taken before.
base::Status check_line(const store::Repository& repository, const PushedRef& pushed, base::Instant now,
                        std::vector<Finding>& findings) {
  const auto since = pushed.before.is_zero() ? std::nullopt : std::optional(pushed.before);
  COOP_TRY(const auto line, history::read_line(repository, pushed.after, since));
  if (since && !line.found_since) {
    findings.push_back(
        about(pushed.after, "guard-rewrite", "the line that is pushed does not hold what stands here; fetch first"));
    return {};
  }
  history::Replayer replayer(repository);
  // What was taken before, and what the first push into an empty repository brings, was in time then.
  auto last_in_time = since ? accepted_before(repository) : std::optional(pushed.after);
  const bool is_in_line = std::any_of(line.commits.begin(), line.commits.end(),
                                      [&](const auto& commit) { return commit.oid == last_in_time; });
  if (!is_in_line) replayer.judge_deadlines_at(now);
  if (since) {
    COOP_TRY(const auto coop, coop_of(repository, *since));
    COOP_CHECK(replayer.resume(*since, coop));
  }
  for (const auto& commit : line.commits) {
    COOP_TRY(const auto bytes, repository.commit_bytes(commit.oid));
    COOP_CHECK(replayer.step(commit.oid, bytes));
    if (commit.oid == last_in_time) replayer.judge_deadlines_at(now);
  }
  findings.insert(findings.end(), replayer.findings().begin(), replayer.findings().end());
  const auto last = replayer.state().last_at();
  const auto clock = last ? history::check_clock(*last, now) : base::Status();
  if (!clock) findings.push_back(about(pushed.after, clock.error().code, clock.error().message));
  return {};
}

std::string shell_word(std::string_view text) {
  std::string shell = "'";
  for (const char c : text) shell += c == '\'' ? "'\\''" : std::string(1, c);
  return shell + "'";
}

}  // namespace

base::Status check_bare(const store::Repository& repository) {
  if (repository.is_bare()) return {};
  return base::fail("guard-not-bare", "{} has a work tree; a guard watches a bare repository",
                    base::printable(repository.git_dir()))
      .hint("'git clone --bare' makes one, or 'git init --bare' for an empty one");
}

base::Result<std::vector<PushedRef>> read_pushed(std::string_view text) {
  std::vector<PushedRef> pushed;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const auto first = line.find(' ');
    const auto second = first == line.npos ? line.npos : line.find(' ', first + 1);
    if (second == line.npos) return base::fail("guard-input", "git hands the guard what is no push");
    PushedRef one;
    COOP_TRY(one.before, oid_in(line.substr(0, first)));
    COOP_TRY(one.after, oid_in(line.substr(first + 1, second - first - 1)));
    one.name = line.substr(second + 1);
    pushed.push_back(std::move(one));
  }
  return pushed;
}

base::Result<std::vector<Finding>> check_push(const std::string& path, const std::string& objects,
                                              const std::vector<PushedRef>& pushed, base::Instant now) {
  COOP_TRY(const auto repository,
           objects.empty() ? store::Repository::open(path) : store::Repository::open_with_objects(path, objects));
  std::vector<Finding> findings;
  for (const auto& one : pushed) {
    if (one.name != store::kBranch) {
      findings.push_back(
          about(one.after, "guard-ref",
                fmt::format("'{}' is no place of a co-op's record; only main is taken", base::printable(one.name))));
    } else if (one.after.is_zero()) {
      findings.push_back(about(one.before, "guard-delete", "the record of a co-op is not deleted"));
    } else {
      COOP_CHECK(check_line(repository, one, now, findings));
    }
  }
  return findings;
}

base::Status remember_accepted(const std::string& path, const std::vector<PushedRef>& pushed) {
  COOP_TRY(const auto repository, store::Repository::open(path));
  for (const auto& one : pushed) {
    if (one.name == store::kBranch) COOP_CHECK(os::write_cache_file(accepted_file(repository), one.after.str() + "\n"));
  }
  return {};
}

base::Status install_guard(const std::string& path, const std::string& program) {
  COOP_TRY(const auto repository, store::Repository::open(path));
  COOP_CHECK(check_bare(repository));
  COOP_TRY(const auto tip, repository.tip());
  if (tip) {
    history::AuditOptions options;
    options.forget_mark = true;
    COOP_TRY(const auto report, history::audit(path, history::Marks(""), options));
    COOP_CHECK(history::check_good(report.findings));
  }
  COOP_TRY(const bool elsewhere, repository.has_hooks_elsewhere());
  if (elsewhere) {
    return base::fail("guard-elsewhere", "git takes the hooks of this repository from another folder (core.hooksPath)")
        .hint("'git config --unset core.hooksPath' there; or let the hook in that folder call 'coop guard check'");
  }
  const auto hook = repository.git_dir() + "/hooks/pre-receive";
  if (os::exists(hook)) {
    COOP_TRY(const auto there, os::read_file(hook));
    if (there.find(kMark) == std::string::npos) {
      return base::fail("guard-taken", "there is another hook already: {}", base::printable(hook))
          .hint("let it call 'coop guard check' itself, with what git hands it, or move it away");
    }
  }
  COOP_CHECK(os::make_folders(repository.git_dir() + "/hooks"));
  return os::write_file(hook,
                        fmt::format("#!/bin/sh\n{}: takes a push whole, or refuses it with a line for each cause.\n"
                                    "exec {} -C . guard check\n",
                                    kMark, shell_word(program)),
                        0755);
}

}  // namespace syncing
