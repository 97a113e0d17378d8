// Readers beside a writer: each sees a line that verifies, and none takes the mark back.
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "history/audit.hpp"
#include "tests/support/history_fixture.hpp"

namespace {

constexpr int kActs = 40;

/// Records one action after another, and ends the process; 0 when all are recorded.
[[noreturn]] void write_acts(const std::string& folder, const history::Marks& marks) {
  const support::FixedSigner signer("bo");
  for (int act = 0; act < kActs; ++act) {
    auto ledger = history::Ledger::open(folder, marks, history::Ledger::For::Writing);
    if (!ledger) ::_exit(1);
    const auto at = ledger->state().last_at()->plus_seconds(1);
    const rules::HoursLog log{base::Month::of(at.utc_date()), {{at.utc_date(), act + 1}}};
    const auto prepared = ledger->prepare(support::action_of(ledger->state(), "bo", at, log), signer.key().id());
    if (!prepared || !ledger->commit(*prepared, signer)) ::_exit(2);
  }
  ::_exit(0);
}

}  // namespace

TEST_CASE("readers beside a writer tell no false loss, and set no mark back") {
  const support::Scratch scratch;
  const history::Marks marks(scratch / "state");
  support::Writer writer(scratch / "bakery", scratch / "state");
  writer.open();
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) write_acts(writer.folder(), marks);
  int status = 0;
  std::int64_t seen = 0;
  for (int read = 0; ::waitpid(child, &status, WNOHANG) == 0; ++read) {
    std::vector<history::Finding> findings;
    if (read % 2 == 0) {
      const auto ledger = history::Ledger::open(writer.folder(), marks, history::Ledger::For::Reading);
      REQUIRE(ledger);
      findings = ledger->findings();
    } else {
      history::AuditOptions options;
      options.objects = false;
      const auto report = history::audit(writer.folder(), marks, options);
      REQUIRE(report);
      findings = report->findings;
    }
    for (const auto& finding : findings) FAIL_CHECK(finding.code << ": " << finding.detail);
    const auto mark = marks.find(writer.folder() + "/.git");
    REQUIRE(mark);
    CHECK(mark->actions >= seen);
    seen = mark->actions;
  }
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(marks.find(writer.folder() + "/.git")->actions == 5 + kActs);
}
