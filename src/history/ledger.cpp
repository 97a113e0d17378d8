#include "history/ledger.hpp"

#include <algorithm>

#include "history/commit_form.hpp"
#include "history/disputed.hpp"
#include "history/line.hpp"
#include "store/branch.hpp"
#include "store/packing.hpp"

namespace history {
namespace {

constexpr std::int64_t kFormat = 1;

base::Error not_a_coop(const store::Repository& repository) {
  return base::fail("not-a-coop", "{} is a git repository, but not one of a co-op", repository.git_dir())
      .hint("'coop init' founds one; -C names the folder of another");
}

/// The line was founded, but its newest commit holds no record of the co-op that can be read.
base::Error co_op_lost(const std::vector<Finding>& findings) {
  return base::fail("history-bad", "the newest commit holds no co-op that can be read; the first finding is {}",
                    findings.empty() ? "tree-differs" : findings.front().code)
      .hint("'coop audit' says what is wrong, and where the history was good");
}

base::Error edited_by_hand(const std::vector<std::string>& paths) {
  std::string names;
  for (const auto& path : paths) names += (names.empty() ? "" : ", ") + path;
  return base::fail("work-tree-edited", "{} was changed by hand and is not part of the record", names)
      .hint("records change by actions alone; 'coop restore' puts the file back as the record has it");
}

}  // namespace

base::Status check_good(const std::vector<Finding>& findings) {
  if (findings.empty()) return {};
  return base::fail("history-bad", "the history has findings, of which the first is {}; nothing is added to it",
                    findings.front().code)
      .hint("'coop audit' lists them");
}

std::optional<Finding> compare_with_mark(const std::optional<Mark>& mark, bool mark_is_on_line,
                                         const std::optional<base::Sha256>& coop_id) {
  if (!mark) return std::nullopt;
  if (coop_id && mark->coop != *coop_id) {
    return Finding{
        {}, "coop-replaced", "another co-op stands here than the one that was here before: " + mark->coop.str(), {}, {},
        {}};
  }
  if (mark_is_on_line) return std::nullopt;
  return Finding{
      mark->tip,
      "history-rolled-back",
      fmt::format("this clone held {} actions up to this commit, and it is no longer in the line", mark->actions),
      {},
      {},
      {}};
}

Ledger::Ledger(std::unique_ptr<store::Repository> repository, const Marks& marks)
    : repository_(std::move(repository)), marks_(marks), replayer_(std::make_unique<Replayer>(*repository_)) {}

base::Result<Ledger> Ledger::create(const std::string& path, const Marks& marks) {
  COOP_TRY(auto made, store::Repository::init(path));
  Ledger ledger(std::make_unique<store::Repository>(std::move(made)), marks);
  COOP_TRY(auto lock, store::WriteLock::take(*ledger.repository_));
  ledger.lock_ = std::make_unique<store::WriteLock>(std::move(lock));
  ledger.seen_ = ledger.marks_.find(ledger.repository_->git_dir());  // of what stood here before: the genesis ends it
  return ledger;
}

base::Result<Ledger> Ledger::open(const std::string& path, const Marks& marks, For purpose) {
  COOP_TRY(auto opened, store::Repository::open(path));
  COOP_CHECK(opened.check_whole());
  Ledger ledger(std::make_unique<store::Repository>(std::move(opened)), marks);
  auto& repository = *ledger.repository_;
  if (purpose == For::Writing) {
    if (repository.is_bare()) {
      return base::fail("repo-bare", "{} is a bare repository; actions are recorded in a clone with files",
                        repository.git_dir())
          .hint("git clone it, and act there");
    }
    COOP_TRY(auto lock, store::WriteLock::take(repository));
    ledger.lock_ = std::make_unique<store::WriteLock>(std::move(lock));
  }
  COOP_CHECK(repository.check_head());
  COOP_CHECK(ledger.verify());
  if (purpose == For::Writing) {
    store::WorkTree work(repository);
    COOP_CHECK(work.recover(*ledger.lock_, ledger.replayer_->state().image()));
  }
  return ledger;
}

base::Status Ledger::verify() {
  // The mark before the tip: a writer beside us moves the tip first and the mark after it, so that a mark read later
  // could lie beyond the tip, as if the line had been cut.
  seen_ = marks_.find(repository_->git_dir());
  const auto& mark = seen_;
  COOP_TRY(const auto tip, repository_->tip());
  if (!tip) return not_a_coop(*repository_);
  const bool usable = mark && mark->rules == kRulesVersion;
  COOP_TRY(auto line, read_line(*repository_, *tip, usable ? std::optional(mark->tip) : std::nullopt));
  bool resumed = false;
  if (line.found_since) resumed = replayer_->resume(mark->tip, mark->coop).has_value();
  if (line.found_since && !resumed) {
    replayer_ = std::make_unique<Replayer>(*repository_);
    COOP_TRY(line, read_line(*repository_, *tip, std::nullopt));
  }
  bool mark_on_line = resumed;
  for (auto& commit : line.commits) {
    mark_on_line = mark_on_line || (mark && commit.oid == mark->tip);
    if (commit.bytes.empty()) {
      COOP_TRY(commit.bytes, repository_->commit_bytes(commit.oid));
    }
    COOP_CHECK(replayer_->step(commit.oid, commit.bytes));
    // A history that does not begin with a founding is somebody's other repository, and no co-op at all.
    if (!resumed && replayer_->actions() == 1 && !replayer_->findings().empty() &&
        !replayer_->state().get<rules::Coop>(rules::coop_ref())) {
      return not_a_coop(*repository_);
    }
    commit.bytes.clear();
  }
  const auto* coop = replayer_->state().get<rules::Coop>(rules::coop_ref());
  if (!coop) return co_op_lost(replayer_->findings());
  if (coop->format > kFormat) {
    return base::fail("format-newer", "these records are of format {}; this program reads up to format {}",
                      coop->format, kFormat)
        .hint("install a newer coop");
  }
  findings_ = replayer_->findings();
  actions_ = replayer_->actions() + (resumed ? mark->actions : 0);
  const auto& id = replayer_->state().coop_id();
  if (auto lost = compare_with_mark(mark, mark_on_line, id)) findings_.push_back(std::move(*lost));
  // Where the state folder cannot be written nothing is remembered, and the next command verifies again.
  const bool moved = !mark || !usable || mark->tip != *tip;
  if (findings_.empty() && id && moved) remember(*id, *tip);
  return {};
}

void Ledger::remember(const base::Sha256& coop, const store::Oid& tip) {
  const Mark mark{repository_->git_dir(), coop, tip, actions_, kRulesVersion};
  (void)marks_.save(mark, seen_);
  seen_ = mark;
}

base::Result<Prepared> Ledger::prepare(rules::Action action, const std::string& key) {
  COOP_CHECK(check_good(findings_));
  before_ = replayer_->state().image();
  hear_disputed(*repository_, tip(), action);
  return prepare_action(replayer_->state(), std::move(action), key);
}

base::Status Ledger::check_not_edited(const store::WorkTree& work, const std::vector<std::string>& paths) const {
  COOP_TRY(const auto edited, work.edited(before_, paths));
  if (!edited.empty()) return edited_by_hand(edited);
  return {};
}

base::Result<store::Oid> Ledger::commit(const Prepared& prepared, const sign::Signer& signer) {
  auto& state = replayer_->state();
  auto& repository = *repository_;
  store::WorkTree work(repository);
  std::vector<std::string> paths;
  for (const auto& file : prepared.files) paths.push_back(file.path);
  COOP_CHECK(check_not_edited(work, paths));

  const auto parent = replayer_->tip();
  COOP_TRY(const auto oid, store_signed(repository, state, prepared, parent, signer));
  COOP_CHECK(work.ready(*lock_, before_));
  const auto subject = prepared.message.substr(0, prepared.message.find('\n'));
  COOP_CHECK(store::advance(*lock_, repository, parent, oid, "commit: " + subject));
  // The action is recorded now. What may still fail, the files, is finished by the next command.
  (void)work.update(before_, state.image());
  ++actions_;
  const auto id = state.coop_id().value_or(prepared.chain);
  remember(id, oid);
  (void)store::pack_loose_objects(*lock_, repository);  // housekeeping: what fails is tried again by the next action
  return oid;
}

base::Status Ledger::move_to(const Point& next, const Point& common, std::string_view why) {
  auto& repository = *repository_;
  before_ = replayer_->state().image();
  COOP_TRY(const auto bytes, repository.commit_bytes(next.commit));
  COOP_TRY(const auto commit, parse_commit(bytes));
  const store::TreeImage after(repository, commit.tree);
  COOP_TRY(const auto changes, difference(before_, after));
  std::vector<std::string> paths;
  for (const auto& change : changes) paths.push_back(change.path);
  store::WorkTree work(repository);
  COOP_CHECK(check_not_edited(work, paths));
  COOP_CHECK(work.ready(*lock_, before_));
  // Killed between the two, the branch stands on the one line or on the other, and both hold this mark.
  const auto id = replayer_->state().coop_id().value_or(base::Sha256());
  actions_ = common.actions;
  remember(id, common.commit);
  COOP_CHECK(store::advance(*lock_, repository, replayer_->tip(), next.commit, why));
  (void)work.update(before_, after);
  actions_ = next.actions;
  remember(id, next.commit);
  replayer_ = std::make_unique<Replayer>(repository);
  return replayer_->resume(next.commit, id);
}

base::Status Ledger::check_files(const std::vector<store::Oid>& commits) const {
  const auto& tip = replayer_->state().image();
  std::vector<std::string> paths;
  for (const auto& oid : commits) {
    COOP_TRY(const auto bytes, repository_->commit_bytes(oid));
    COOP_TRY(const auto commit, parse_commit(bytes));
    COOP_TRY(const auto changes, difference(tip, store::TreeImage(*repository_, commit.tree)));
    for (const auto& change : changes) paths.push_back(change.path);
  }
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  COOP_TRY(const auto edited, store::WorkTree(*repository_).edited(tip, paths));
  if (!edited.empty()) return edited_by_hand(edited);
  return {};
}

base::Status Ledger::begin_with(const Point& tip, const base::Sha256& coop, std::string_view why) {
  auto& repository = *repository_;
  COOP_TRY(const auto bytes, repository.commit_bytes(tip.commit));
  COOP_TRY(const auto commit, parse_commit(bytes));
  const store::TreeImage after(repository, commit.tree);
  store::WorkTree work(repository);
  COOP_CHECK(work.ready(*lock_, store::TreeImage()));
  COOP_CHECK(store::advance(*lock_, repository, std::nullopt, tip.commit, why));
  COOP_CHECK(work.update(store::TreeImage(), after));
  actions_ = tip.actions;
  remember(coop, tip.commit);
  return replayer_->resume(tip.commit, coop);
}

}  // namespace history
