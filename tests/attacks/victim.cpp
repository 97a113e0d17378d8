#include "tests/attacks/victim.hpp"

#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/attacks/doors.hpp"

namespace attacks {
namespace {

struct Told {
  support::Scratch scratch;
  support::Writer writer{scratch / "bakery", scratch / "state"};
  Told() {
    writer.open();
    support::tell_first_year(writer);
    std::filesystem::create_directories(scratch / "packed");
    std::filesystem::create_directories(scratch / "loose");
    support::copy_folder(writer.folder() + "/.git", scratch / "loose/.git");
    support::copy_folder(writer.folder() + "/.git", scratch / "packed/.git");
    const auto ran =
        support::shell(scratch / "packed", "git repack -q -a -d && git prune-packed -q && git pack-refs --all 2>&1");
    INFO(ran.out);
    REQUIRE(ran.status == 0);
  }
};

const Told& told_story() {
  static const Told kTold;
  return kTold;
}

}  // namespace

const support::Writer& story() {
  return told_story().writer;
}

store::Oid commit_of(const std::string& subject) {
  INFO(subject);
  REQUIRE(story().by_subject().contains(subject));
  return story().by_subject().at(subject);
}

Victim::Victim(Stored stored) {
  std::filesystem::create_directories(folder());
  support::copy_folder(told_story().scratch / (stored == Stored::Packed ? "packed/.git" : "loose/.git"), git());
}

history::AuditReport Victim::audit(const history::Marks& marks) const {
  auto report = history::audit(folder(), marks, {});
  if (!report) FAIL(report.error().code << ": " << report.error().message);
  return std::move(*report);
}

std::string one(std::string_view code, const store::Oid& oid) {
  return fmt::format("{} {}", code, oid.str().substr(0, 7));
}

std::vector<std::string> told(const history::AuditReport& report) {
  std::vector<std::string> all;
  for (const auto& finding : report.findings) {
    all.push_back(one(finding.code, finding.commit));
    UNSCOPED_INFO(finding.code << ": " << finding.detail);
  }
  return all;
}

rules::HoursLog hours_of_today(const support::Forge& forge) {
  const auto today = forge.next_instant().utc_date();
  return {base::Month::of(today), {{today, 480}}};
}

void check_forgery(std::string_view code, const Forging& forged, const Forging& proper) {
  INFO("for " << code);
  const auto before = static_cast<std::int64_t>(story().commits().size());
  {
    const Victim victim;
    support::Forge forge(victim.folder());
    const auto bad = forge.append(forged(forge));
    const auto good = forge.append(support::signed_bytes(forge.draft("ada", hours_of_today(forge)), "ada"));
    for (const auto door : kAllDoors) {
      INFO("at the door " << name_of(door));
      CHECK(knock(door, victim) == std::vector{one(code, bad)});
    }
    const auto report = victim.audit();
    CHECK(report.tip == good);
    CHECK(report.actions >= before + 2);  // a forger may have prepared it by proper actions
  }
  if (!proper) return;
  const Victim victim;
  support::Forge forge(victim.folder());
  forge.append(proper(forge));
  for (const auto door : kAllDoors) {
    INFO("the benign twin at the door " << name_of(door));
    CHECK(knock(door, victim) == std::vector<std::string>());
  }
}

}  // namespace attacks
