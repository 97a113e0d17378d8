#include "sync/told.hpp"

#include "base/text.hpp"
#include "history/recorded.hpp"

namespace syncing {
namespace {

constexpr std::size_t kShown = 10;
constexpr std::size_t kShortOid = 7;

base::Error with_details(base::Error error, std::vector<std::string> lines) {
  const auto count = lines.size();
  if (count > kShown) {
    lines.resize(kShown);
    lines.push_back(fmt::format("and {} more", count - kShown));
  }
  error.details = std::move(lines);
  return error;
}

std::string where(const history::Remote& remote) {
  if (remote.name.empty()) return fmt::format("'{}'", base::printable(remote.url));
  return fmt::format("the {} ({})", remote.is_seat() ? "seat" : "carrier '" + remote.name + "'",
                     base::printable(remote.url));
}

std::string sync_with(const history::Remote& remote) {
  return remote.is_seat() ? "coop sync" : "coop sync " + base::printable(remote.name);
}

}  // namespace

base::Result<std::vector<std::string>> subjects_of(const store::Repository& repository,
                                                   const std::vector<store::Oid>& commits) {
  std::vector<std::string> lines;
  for (const auto& oid : commits) {
    COOP_TRY(const auto recorded, history::read_recorded(repository, oid));
    lines.push_back(fmt::format("{} {}, by {}", oid.str().substr(0, kShortOid), base::printable(recorded.subject()),
                                recorded.body.action.by));
  }
  return lines;
}

base::Error empty_carrier(const history::Remote& remote) {
  auto error = base::fail("remote-empty", "{} holds no co-op", where(remote)).as(base::ErrorKind::Moved);
  if (remote.is_seat()) return error;
  return std::move(error).hint("a carrier is given what the seat has: sync with the seat first");
}

base::Error other_coop(const history::Remote& remote) {
  return base::fail("remote-other", "{} holds another co-op, or another history from the founding on", where(remote))
      .as(base::ErrorKind::Moved)
      .hint("'coop remote list' shows the addresses");
}

base::Error rolled_back(const history::Remote& remote, std::vector<std::string> lost) {
  auto error = base::fail("remote-rolled-back", "{} no longer holds {} that it held before", where(remote),
                          lost.size() == 1 ? "an action" : fmt::format("{} actions", lost.size()))
                   .as(base::ErrorKind::Moved);
  return with_details(std::move(error), std::move(lost))
      .hint(fmt::format("ask whoever keeps it; '{} --restore' puts them back", sync_with(remote)));
}

base::Error forked(const history::Remote& remote, const store::Oid& theirs, std::vector<std::string> lost) {
  auto error = base::fail("remote-forked", "{} holds another line now, up to {}: it has lost {}", where(remote),
                          theirs.short_str(), lost.size() == 1 ? "an action" : fmt::format("{} actions", lost.size()))
                   .as(base::ErrorKind::Moved);
  return with_details(std::move(error), std::move(lost))
      .hint(
          fmt::format("'{} --restore' puts the line that you hold back, if the others hold it too", sync_with(remote)))
      .hint(remote.is_seat() ? "'coop sync --adopt' takes the other line; your own actions are done anew on it"
                             : "a carrier brings the seat's line and no other");
}

base::Error bad(const history::Remote& remote, const store::Oid& theirs,
                const std::vector<history::Finding>& findings) {
  auto error = base::fail("remote-bad", "what {} holds up to {} is not good, and nothing of it was taken",
                          where(remote), theirs.short_str())
                   .as(base::ErrorKind::Moved);
  std::vector<std::string> lines;
  for (const auto& finding : findings) {
    lines.push_back(fmt::format("{} {} [{}]", finding.commit.str().substr(0, kShortOid),
                                base::printable(finding.detail), finding.code));
  }
  error = with_details(std::move(error), std::move(lines));
  // Whoever meets it for the first time has nothing to put in its place.
  if (!remote.tip) return std::move(error).hint("tell those who keep it");
  return std::move(error).hint(fmt::format("tell the others; '{} --restore' takes it off again", sync_with(remote)));
}

base::Error ahead_of_clock(const history::Remote& remote, base::Error clock) {
  if (!remote.tip) return clock;
  return std::move(clock).hint(
      fmt::format("if your clock is right and all agree: '{} --restore' takes that off again", sync_with(remote)));
}

base::Error refused(const history::Remote& remote, const std::string& said, bool restoring) {
  auto error = base::fail("remote-refused", "{} refused it", where(remote)).as(base::ErrorKind::Moved);
  error.details.push_back(said);
  if (said.find("unable to create") != std::string::npos || said.find("insufficient permission") != std::string::npos) {
    error.hint(
        "you may read that folder and not write into it: its owner makes it the group's, see 'coop help sharing'");
  }
  if (restoring || said.find("[guard-rewrite]") != std::string::npos) {
    error.hint("a guard takes no line back: its owner does it there, with 'coop guard restore'");
  }
  return std::move(error).hint("your actions are kept here; nothing was lost");
}

base::Error same_already() {
  return base::fail("aside-same",
                    "you recorded the same elsewhere, and that is published; do it again if both are meant")
      .as(base::ErrorKind::Refused);
}

base::Error waits_for(const std::string& author) {
  return base::fail("aside-other", "it waits for the key of {}", author).as(base::ErrorKind::Refused);
}

}  // namespace syncing
