#include "history/audit.hpp"

#include "history/line.hpp"
#include "history/objects_pass.hpp"
#include "os/clock.hpp"

namespace history {
namespace {

/// The line back from the tip, as far as it can be read. What cannot is a finding.
Line read_what_is_there(const store::Repository& repository, const store::Oid& tip, std::vector<Finding>& findings) {
  auto line = read_line(repository, tip, std::nullopt);
  if (line) return std::move(*line);
  // Walk again to the commit that cannot be read: what is before it is out of reach.
  Line none;
  std::optional<store::Oid> next = tip;
  while (next) {
    const auto bytes = repository.commit_bytes(*next);
    if (!bytes) {
      findings.push_back({*next,
                          bytes.error().code,
                          bytes.error().message + "; what came before it is out of reach, and nothing was replayed",
                          {},
                          {},
                          {}});
      break;
    }
    none.commits.insert(none.commits.begin(), {*next, {}});
    next = first_parent(*bytes);
  }
  none.found_since = true;  // marks a line without its beginning
  return none;
}

/// What is to be known about an action beside whether it was right: votes that nobody signed, and what a stolen key
/// did.
void note(const store::Repository& repository, const ReplayedAction& done, const std::optional<store::Oid>& before,
          AuditReport& report) {
  const auto& action = done.action;
  if (std::holds_alternative<rules::BallotPaper>(action.payload) && !action.said.empty()) {
    report.attested += static_cast<std::int64_t>(action.said.front().statement.voters.size());
  }
  if (std::holds_alternative<rules::BallotClose>(action.payload)) {
    report.sent_late += static_cast<std::int64_t>(action.said.size());
  }
  const auto* revoke = std::get_if<rules::KeyRevoke>(&action.payload);
  if (!revoke || !revoke->last_good || !before) return;
  auto disputed = disputed_since(repository, *before, *revoke->last_good, revoke->key);
  if (disputed) report.disputed.insert(report.disputed.end(), disputed->begin(), disputed->end());
}

/// What the commits with findings claim, and how far back the line is good.
void add_claims(const store::Repository& repository, const Line& line, AuditReport& report) {
  for (const auto& finding : report.findings) {
    if (!finding.commit.is_zero()) report.claims.emplace(finding.commit, Claim());
  }
  for (auto& [commit, claim] : report.claims) claim = claim_of(repository, commit);
  for (std::size_t i = 0; i < line.commits.size(); ++i) {
    if (!report.claims.contains(line.commits[i].oid)) continue;
    if (i > 0) report.last_good = line.commits[i - 1].oid;
    report.after_last_good = static_cast<std::int64_t>(line.commits.size() - i);
    break;
  }
}

}  // namespace

base::Result<AuditReport> audit(const std::string& path, const Marks& marks, const AuditOptions& options) {
  COOP_TRY(const auto repository, store::Repository::open(path));
  COOP_CHECK(repository.check_whole());
  const auto seen = marks.find(repository.git_dir());  // before the tip, as in Ledger::verify()
  COOP_TRY(const auto tip, repository.tip());
  if (!tip) {
    return base::fail("not-a-coop", "{} is a git repository, but not one of a co-op", repository.git_dir());
  }
  AuditReport report;
  report.tip = tip;
  COOP_TRY(const auto replaced, repository.replace_refs());
  for (const auto& name : replaced) {
    report.findings.push_back(
        {{}, "repo-replace", "stock git shows another history here, because of " + name, {}, {}, {}});
  }

  const auto begun = os::monotonic_milliseconds();
  auto line = read_what_is_there(repository, *tip, report.findings);
  const bool whole = !line.found_since;
  Replayer replayer(repository);
  std::optional<store::Oid> before;  // the action that is heard
  replayer.on_action([&](const ReplayedAction& done) {
    note(repository, done, before, report);
    if (options.heard) options.heard(done);
  });
  std::unordered_map<store::Oid, base::Sha256> digests;
  if (options.objects) replayer.collect_digests(&digests);
  const auto mark = options.forget_mark ? std::nullopt : seen;
  bool mark_on_line = false;
  bool was_founded = false;
  std::int64_t done = 0;
  for (auto& commit : line.commits) {
    mark_on_line = mark_on_line || (mark && mark->tip == commit.oid);
    if (!whole) continue;
    if (commit.bytes.empty()) {
      COOP_TRY(commit.bytes, repository.commit_bytes(commit.oid));
    }
    COOP_CHECK(replayer.step(commit.oid, commit.bytes));
    before = commit.oid;
    was_founded = was_founded || (done == 0 && replayer.state().get<rules::Coop>(rules::coop_ref()));
    commit.bytes = {};
    ++done;
    if (options.progress) options.progress(done, static_cast<std::int64_t>(line.commits.size()));
  }
  const auto* coop = replayer.state().get<rules::Coop>(rules::coop_ref());
  // Where the record of the co-op cannot be read, that is a finding.
  if (whole && !coop && !was_founded && !replayer.state().failure()) {
    return base::fail("not-a-coop", "{} is a git repository, but not one of a co-op", repository.git_dir());
  }
  report.findings.insert(report.findings.end(), replayer.findings().begin(), replayer.findings().end());
  if (whole) add_claims(repository, line, report);
  report.name = coop ? coop->name : "";
  report.actions = replayer.actions();
  report.keys = static_cast<std::int64_t>(replayer.keys().size());
  report.resting = replayer.resting_on_tainted();
  report.first_at = replayer.first_at();
  report.last_at = replayer.state().last_at();
  report.coop_id = replayer.state().coop_id();
  if (auto lost = compare_with_mark(mark, mark_on_line, report.coop_id)) {
    // What this clone held is the better place to go back to, as long as it is still here.
    const bool is_here = lost->commit == mark->tip && repository.commit_bytes(mark->tip);
    report.last_good = is_here ? std::optional(mark->tip) : std::nullopt;
    report.after_last_good = 0;
    report.findings.push_back(std::move(*lost));
  }
  report.milliseconds_rules = os::monotonic_milliseconds() - begun;

  if (options.objects) {
    const auto objects_begun = os::monotonic_milliseconds();
    COOP_TRY(const auto objects, check_objects(repository, line.commits, digests));
    report.objects = objects.copies;
    report.findings.insert(report.findings.end(), objects.findings.begin(), objects.findings.end());
    report.milliseconds_objects = os::monotonic_milliseconds() - objects_begun;
  }
  if (report.findings.empty() && report.coop_id) {
    (void)marks.save({repository.git_dir(), *report.coop_id, *tip, report.actions, kRulesVersion}, seen);
  }
  return report;
}

}  // namespace history
