#include "sync/exchange.hpp"

#include <algorithm>
#include <chrono>
#include <random>
#include <set>
#include <thread>

#include "base/text.hpp"
#include "history/admission.hpp"
#include "history/line.hpp"
#include "history/lines.hpp"
#include "history/recorded.hpp"
#include "os/signals.hpp"
#include "remote/url.hpp"
#include "store/branch.hpp"
#include "store/kept.hpp"
#include "store/packs.hpp"
#include "sync/bounds.hpp"
#include "sync/open_transport.hpp"
#include "sync/told.hpp"

namespace syncing {
namespace {

using store::Oid;

constexpr int kMostRounds = 60;
constexpr int kLongestPause = 400;  ///< milliseconds

/// What a round found out and did in the clone, and what is to be pushed.
struct Step {
  std::optional<Oid> push;
  std::optional<Oid> over;  ///< from this tip, which is not below `push`
  Oid seen;                 ///< of the remote, once the push is done
  std::int64_t actions = 0;
  bool again = false;  ///< the push only repairs: there is another round after it
};

class Exchange {
 public:
  Exchange(const Setting& setting, history::Remote remote, Mode mode, remote::Transport transport,
           history::Remotes remotes)
      : setting_(setting),
        remote_(std::move(remote)),
        mode_(mode),
        transport_(std::move(transport)),
        remotes_(std::move(remotes)) {}

  base::Result<Report> run() {
    for (int round = 1; round <= kMostRounds; ++round) {
      COOP_CHECK(os::check_interrupted());
      say(fmt::format("fetching from {}", remote_.url));
      COOP_TRY(const auto theirs, transport_.fetch(remote_.name, remote_.url));
      COOP_TRY(const auto step, settle(theirs));
      report_.tip = step.seen;
      if (!step.push) {
        COOP_CHECK(remember(step));
        return report_;
      }
      say(fmt::format("pushing {}", step.push->short_str()));
      COOP_TRY(const auto pushed, transport_.push(remote_.url, *step.push, step.over));
      if (pushed.how == remote::Pushed::How::Refused) return refused(remote_, pushed.said, mode_ == Mode::Restore);
      if (pushed.how == remote::Pushed::How::Done) {
        COOP_CHECK(remember(step));
        report_.published += fresh_;
        if (!step.again) return report_;
        mode_ = Mode::Plain;
        continue;
      }
      pause(round);
    }
    return base::fail("remote-busy", "others were faster {} times", kMostRounds)
        .as(base::ErrorKind::Moved)
        .hint("your actions are kept here; 'coop sync' tries again")
        .hint("if it is always so, a push died there: whoever keeps it removes refs/heads/main.lock");
  }

 private:
  void say(const std::string& words) const {
    if (setting_.say) setting_.say(words);
  }

  /// Not everybody who was outrun comes again at once, and who was outrun more often waits less.
  static void pause(int round) {
    static std::minstd_rand random(std::random_device{}());
    std::uniform_int_distribution<int> spread(0, kLongestPause / round);
    std::this_thread::sleep_for(std::chrono::milliseconds(spread(random)));
  }

  base::Status remember(const Step& step) {
    remote_.tip = step.seen;
    remote_.actions = step.actions;
    return remotes_.save(remote_);
  }

  base::Result<Step> settle(const std::optional<Oid>& theirs) {
    fresh_ = 0;
    const history::Marks marks(setting_.state_folder);
    COOP_TRY(auto ledger, history::Ledger::open(setting_.path, marks, history::Ledger::For::Writing));
    COOP_CHECK(history::check_good(ledger.findings()));
    const auto tip = *ledger.tip();
    report_.is_first = !theirs && remote_.is_seat();
    if (!theirs) return begin(ledger, tip);
    COOP_TRY(const auto both, store::Repository::open_with_objects(setting_.path, transport_.objects_folder()));
    const auto parted = history::part(both, tip, *theirs);
    if (!parted) return unreadable(ledger, *theirs, parted.error());
    const auto& parting = *parted;
    if (!parting.common) return other_coop(remote_);
    COOP_TRY(const auto stop, check_not_lost(ledger, both, *theirs));
    if (stop) return *stop;
    if (mode_ == Mode::Restore && remote_.is_seat() && !remote_.tip && !parting.ours.empty()) {
      return restore(*theirs, {tip, ledger.actions()});
    }
    const auto id = ledger.state().coop_id().value_or(base::Sha256());
    COOP_TRY(const auto verified, history::verify_commits(both, parting.theirs, history::Since{*parting.common, id}));
    if (!verified.findings.empty()) {
      const auto good = before_first(parting, verified.findings.front().commit);
      if (mode_ == Mode::Restore) return restore(*theirs, {good, remote_.actions});
      return bad(remote_, *theirs, verified.findings);
    }
    const auto clock = verified.last_at ? history::check_clock(*verified.last_at, setting_.now()) : base::Status();
    if (!clock && mode_ != Mode::Restore) return ahead_of_clock(remote_, clock.error());
    if (!clock) {
      COOP_TRY(const auto good, before_clock(both, parting));
      return restore(*theirs, {good, remote_.actions});
    }
    COOP_CHECK(store::adopt_packs(transport_.objects_folder(), ledger.repository()));
    report_.received += static_cast<std::int64_t>(parting.theirs.size());
    return take_over(ledger, parting, *theirs);
  }

  /// The remote has nothing: a new seat gets the line as it is.
  base::Result<Step> begin(const history::Ledger& ledger, const Oid& tip) {
    if (remote_.tip && mode_ != Mode::Restore) {
      COOP_TRY(const auto line, history::read_line(ledger.repository(), *remote_.tip, std::nullopt));
      std::vector<Oid> lost;
      for (const auto& commit : line.commits) lost.push_back(commit.oid);
      COOP_TRY(const auto told, subjects_of(ledger.repository(), lost));
      return rolled_back(remote_, told);
    }
    if (!remote_.is_seat()) return fill(ledger);
    fresh_ = ledger.actions();
    return Step{tip, std::nullopt, tip, ledger.actions(), false};
  }

  /// An empty carrier gets what the seat is known to have.
  base::Result<Step> fill(const history::Ledger& ledger) {
    COOP_TRY(const auto actions, published_at_seat(ledger));
    if (actions == 0) return empty_carrier(remote_);
    COOP_TRY(const auto seat, remotes_.find(history::kSeat));
    report_.carried = actions;
    return Step{*seat->tip, std::nullopt, *seat->tip, actions, false};
  }

  /// Does the remote hold all that it was seen to hold, and does a carrier hold no other line than the seat's? Nothing
  /// where it is so; else what to do, or why nothing can be done.
  base::Result<std::optional<Step>> check_not_lost(const history::Ledger& ledger, const store::Repository& both,
                                                   const Oid& theirs) {
    COOP_TRY(const auto bounds, bounds_of(remote_, remotes_));
    for (const auto& [oid, actions, may_lag] : bounds) {
      COOP_TRY(const auto lost, lost_between(both, oid, theirs));
      if (lost.commits.empty() || (may_lag && !lost.is_fork)) continue;
      if (mode_ == Mode::Restore) {
        COOP_TRY(const bool is_ours, history::is_on_line(ledger.repository(), *ledger.tip(), oid));
        if (is_ours) {
          COOP_TRY(const auto step, restore(theirs, {oid, actions}));
          return std::optional(step);
        }
      }
      if (mode_ == Mode::Adopt && lost.is_fork && remote_.is_seat()) continue;
      COOP_TRY(const auto subjects, subjects_of(both, lost.commits));
      return lost.is_fork ? forked(remote_, theirs, subjects) : rolled_back(remote_, subjects);
    }
    return std::optional<Step>();
  }

  /// The remote is put back to a point of our own line.
  base::Result<Step> restore(const Oid& theirs, const history::Ledger::Point& to) {
    report_.restored = 1;
    return Step{to.commit, theirs, to.commit, to.actions, true};
  }

  /// Their line cannot even be followed back to ours.
  base::Result<Step> unreadable(const history::Ledger& ledger, const Oid& theirs, const base::Error& why) {
    const history::Finding finding{theirs, why.code, why.message, {}, {}, {}};
    if (mode_ != Mode::Restore || !remote_.tip) return bad(remote_, theirs, {finding});
    COOP_TRY(const bool is_ours, history::is_on_line(ledger.repository(), *ledger.tip(), *remote_.tip));
    if (!is_ours) return bad(remote_, theirs, {finding});
    return restore(theirs, {*remote_.tip, remote_.actions});
  }

  /// The newest action of theirs that is not ahead of our clock.
  base::Result<Oid> before_clock(const store::Repository& both, const history::Parting& parting) const {
    auto good = *parting.common;
    for (const auto& oid : parting.theirs) {
      COOP_TRY(const auto recorded, history::read_recorded(both, oid));
      if (!history::check_clock(recorded.body.action.at, setting_.now())) break;
      good = oid;
    }
    return good;
  }

  static Oid before_first(const history::Parting& parting, const Oid& bad_commit) {
    const auto at = std::find(parting.theirs.begin(), parting.theirs.end(), bad_commit);
    return at == parting.theirs.begin() || at == parting.theirs.end() ? *parting.common : *(at - 1);
  }

  /// The line of the remote is good and its objects are here.
  base::Result<Step> take_over(history::Ledger& ledger, const history::Parting& parting, const Oid& theirs) {
    const auto ours = static_cast<std::int64_t>(parting.ours.size());
    const history::Ledger::Point common{*parting.common, ledger.actions() - ours};
    const history::Ledger::Point there{theirs, common.actions + static_cast<std::int64_t>(parting.theirs.size())};
    if (parting.ours.empty()) {
      if (!parting.theirs.empty()) COOP_CHECK(ledger.move_to(there, common, "sync: " + remote_.name));
      return pass_on(ledger, there);
    }
    COOP_TRY(const auto fresh_from, first_to_redo(ledger, parting));
    const auto kept = static_cast<std::int64_t>(fresh_from);
    history::Ledger::Point next =
        parting.theirs.empty()
            ? history::Ledger::Point{kept == 0 ? theirs : parting.ours[fresh_from - 1], there.actions + kept}
            : there;
    const std::vector<Oid> to_redo(parting.ours.begin() + kept, parting.ours.end());
    if (!to_redo.empty()) {
      COOP_CHECK(check_all_mine(ledger, to_redo));
      COOP_CHECK(ledger.check_files({theirs, *parting.common}));
      const auto parted = parting.theirs.empty() ? next : common;
      COOP_TRY(const auto there_already, meanings_of(ledger.repository(), parting.theirs));
      COOP_CHECK(redo(ledger, to_redo, there_already, next));
      COOP_CHECK(keep_aside(ledger));
      COOP_CHECK(ledger.move_to(next, parted, "sync: " + remote_.name));
    }
    const auto unpublished = next.actions - there.actions;
    if (!remote_.is_seat()) {
      COOP_TRY(const auto at_seat, published_at_seat(ledger));
      report_.unpublished = next.actions - std::max(there.actions, at_seat);
      return pass_on(ledger, there);
    }
    fresh_ = unpublished;
    if (unpublished == 0) return Step{std::nullopt, std::nullopt, there.commit, there.actions, false};
    return Step{next.commit, std::nullopt, next.commit, next.actions, false};
  }

  /// What others did stands here because it was published. A seat that we meet for the first time, and that has less,
  /// is no reason to take that back.
  base::Status check_all_mine(const history::Ledger& ledger, const std::vector<Oid>& ours) const {
    if (!remote_.is_seat() || remote_.tip) return {};
    COOP_TRY(const auto self, setting_.myself(ledger.state()));
    std::vector<Oid> of_others;
    for (const auto& oid : ours) {
      COOP_TRY(const auto recorded, history::read_recorded(ledger.repository(), oid));
      if (recorded.body.action.by.str() != self.member) of_others.push_back(oid);
    }
    if (of_others.empty()) return {};
    COOP_TRY(const auto subjects, subjects_of(ledger.repository(), of_others));
    return rolled_back(remote_, subjects);
  }

  /// How many actions of our line the seat is known to have.
  base::Result<std::int64_t> published_at_seat(const history::Ledger& ledger) {
    COOP_TRY(const auto seat, remotes_.find(history::kSeat));
    if (!seat || !seat->tip) return std::int64_t{0};
    COOP_TRY(const bool is_ours, history::is_on_line(ledger.repository(), *ledger.tip(), *seat->tip));
    return is_ours ? seat->actions : std::int64_t{0};
  }

  /// A carrier is given what the seat is known to have, if that is further on the same line.
  base::Result<Step> pass_on(const history::Ledger& ledger, const history::Ledger::Point& there) {
    const Step nothing{std::nullopt, std::nullopt, there.commit, there.actions, false};
    if (remote_.is_seat()) return nothing;
    COOP_TRY(const auto seat, remotes_.find(history::kSeat));
    if (!seat || !seat->tip || seat->actions <= there.actions || remote::is_bundle(remote_.url)) return nothing;
    COOP_TRY(const bool further, history::is_on_line(ledger.repository(), *seat->tip, there.commit));
    if (!further) return nothing;
    report_.carried = seat->actions - there.actions;
    return Step{*seat->tip, std::nullopt, *seat->tip, seat->actions, false};
  }

  /// The first of ours that is not published as it stands: on a line that others went on with, every one; else the
  /// first whose instant is further from now than clocks may differ, since an action's instant is that of its
  /// publication.
  base::Result<std::size_t> first_to_redo(const history::Ledger& ledger, const history::Parting& parting) {
    if (!parting.theirs.empty()) return std::size_t{0};
    const auto oldest = setting_.now().plus_seconds(-history::kClockTolerance);
    const auto newest = setting_.now().plus_seconds(history::kClockTolerance);
    for (std::size_t i = 0; i < parting.ours.size(); ++i) {
      COOP_TRY(const auto recorded, history::read_recorded(ledger.repository(), parting.ours[i]));
      const auto at = recorded.body.action.at;
      if (remote_.is_seat() && (at < oldest || at > newest)) return i;
    }
    return parting.ours.size();
  }

  /// What the other line says already, done anew by its author before the two lines met here.
  static base::Result<std::set<std::string>> meanings_of(const store::Repository& repository,
                                                         const std::vector<Oid>& commits) {
    std::set<std::string> meanings;
    for (const auto& oid : commits) {
      COOP_TRY(const auto recorded, history::read_recorded(repository, oid));
      meanings.insert(recorded.meaning());
    }
    return meanings;
  }

  /// Does ours anew on `next`, which moves on with each; keeps aside what does not hold any more.
  base::Status redo(history::Ledger& ledger, const std::vector<Oid>& ours, const std::set<std::string>& there_already,
                    history::Ledger::Point& next) {
    COOP_TRY(const auto self, setting_.myself(ledger.state()));
    COOP_TRY(auto repository, store::Repository::open(setting_.path));
    const auto id = ledger.state().coop_id().value_or(base::Sha256());
    for (const auto& oid : ours) {
      COOP_TRY(auto recorded, history::read_recorded(repository, oid));
      const auto by = recorded.body.action.by.str();
      if (there_already.contains(recorded.meaning())) {
        // Of another author it is the same act, done anew by them. Of mine it may be a second one, from another device.
        if (by == self.member) report_.aside.push_back({oid, recorded.subject(), by, same_already()});
        continue;
      }
      if (by != self.member) {
        report_.aside.push_back({oid, recorded.subject(), by, waits_for(by)});
        continue;
      }
      const auto done = history::redo_action(repository, next.commit, id, recorded, setting_.now(), *self.signer);
      if (done) {
        next = {*done, next.actions + 1};
        const auto* close = std::get_if<rules::BallotClose>(&recorded.body.action.payload);
        if (close && !there_already.empty()) note_counted_anew(close->ballot.str());
      } else if (done.error().kind == base::ErrorKind::Refused) {
        report_.aside.push_back({oid, recorded.subject(), by, done.error()});
      } else {
        return done.error();
      }
    }
    return {};
  }

  /// Once, though who is outrun does it anew in each round.
  void note_counted_anew(const std::string& ballot) {
    auto& told = report_.counted_anew;
    if (std::find(told.begin(), told.end(), ballot) == told.end()) told.push_back(ballot);
  }

  /// Before the branch leaves them behind, and no earlier: until then they stand on it.
  base::Status keep_aside(const history::Ledger& ledger) const {
    for (const auto& one : report_.aside) {
      COOP_CHECK(store::keep_commit(ledger.lock(), ledger.repository(), one.commit));
    }
    return {};
  }

  const Setting& setting_;
  history::Remote remote_;
  Mode mode_;
  remote::Transport transport_;
  history::Remotes remotes_;
  Report report_;
  std::int64_t fresh_ = 0;  ///< what the push of this round would publish
};

}  // namespace

base::Result<std::optional<Oid>> look_at(const Setting& setting, const history::Remote& remote) {
  COOP_CHECK(remote::check_url(remote.url));
  COOP_TRY(const auto repository, store::Repository::open(setting.path));
  COOP_TRY(auto transport, open_transport(setting, repository));
  return transport.fetch(remote.name, remote.url);
}

base::Result<Report> synchronise(const Setting& setting, const history::Remote& remote, Mode mode) {
  COOP_CHECK(remote::check_url(remote.url));
  COOP_TRY(const auto repository, store::Repository::open(setting.path));
  COOP_CHECK(repository.check_whole());
  COOP_TRY(auto transport, open_transport(setting, repository));
  return Exchange(setting, remote, mode, std::move(transport),
                  history::Remotes(setting.state_folder, repository.git_dir()))
      .run();
}

}  // namespace syncing
