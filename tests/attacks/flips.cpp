#include "tests/attacks/flips.hpp"

#include <stdlib.h>

#include <catch2/catch.hpp>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace attacks {
namespace {

struct Shard {
  std::size_t number = 1;
  std::size_t of = 1;
  bool holds(std::size_t n) const { return n % of == number - 1; }
};

Shard shard() {
  const char* said = ::getenv("COOP_SHARD");
  if (!said) return {};
  const std::string_view text(said);
  Shard shard;
  const auto slash = std::min(text.find('/'), text.size() - 1);
  std::from_chars(text.data(), text.data() + slash, shard.number);
  std::from_chars(text.data() + slash + 1, text.data() + text.size(), shard.of);
  INFO("COOP_SHARD=" << text);
  REQUIRE((shard.number >= 1 && shard.number <= shard.of));
  return shard;
}

/// What stock git reads, as a second opinion on whether a change of a file is one of content.
std::string as_git_reads(const Victim& victim) {
  return support::shell(victim.folder(),
                        "git rev-list --objects main | cut -c1-40 | sort | git cat-file --batch 2>&1 | sha256sum; "
                        "git rev-list --objects main 2>&1 | wc -l")
      .out;
}

class Sweeper {
 public:
  Sweeper(const Victim& victim, Expect expect, Sweep& done)
      : victim_(victim), expect_(expect), done_(done), content_(as_git_reads(victim)) {}

  /// One change, with everything else sound.
  void alone(const Site& site, std::size_t at) {
    site.spoil(at);
    const auto report = history::audit(victim_.folder(), history::Marks(""), {});
    const bool is_told =
        expect_ == Expect::ObjectHash ? report && names(*report, site.oid) : !report || !report->findings.empty();
    if (!is_told) {
      ++done_.unnoticed;
      const bool is_same = expect_ == Expect::AnyFinding && as_git_reads(victim_) == content_;
      if (is_same) return site.mend();
      if (report) told(*report);  // shown with the failure
      FAIL("byte " << at << " of " << site.words << " was changed, unnoticed");
    }
    site.mend();
  }

  struct Change {
    const Site* site;
    std::size_t at;
  };
  void in_company(const std::vector<Change>& changes) {
    for (const auto& change : changes) change.site->spoil(change.at);
    const auto report = history::audit(victim_.folder(), history::Marks(""), {});
    for (const auto& change : changes) change.site->mend();
    for (const auto& change : changes) {
      if (!report || !names(*report, change.site->oid)) alone(*change.site, change.at);
    }
  }

 private:
  bool names(const history::AuditReport& report, const store::Oid& oid) const {
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const history::Finding& finding) {
      return finding.commit == oid && (expect_ == Expect::AnyFinding || finding.code == "object-hash");
    });
  }

  const Victim& victim_;
  Expect expect_;
  Sweep& done_;
  std::string content_;
};

void poke(const std::string& path, std::size_t at, char byte) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(static_cast<std::streamoff>(at));
  file.put(byte);
  file.close();
  INFO(path);
  REQUIRE(file.good());
}

}  // namespace

void sweep(const Victim& victim, const std::vector<Site>& all, Together together, Expect expect, const Pace& pace,
           Sweep& done) {
  std::vector<const Site*> sites;
  std::size_t rounds = 0;
  for (std::size_t n = all.size() / 2 % pace.sites; n < all.size(); n += pace.sites) {
    sites.push_back(&all[n]);
    rounds = std::max(rounds, (all[n].size + pace.bytes - 1) / pace.bytes);
  }
  Sweeper sweeper(victim, expect, done);
  const auto mine = shard();
  for (std::size_t round = 0; round < rounds; ++round) {
    if (!mine.holds(round)) continue;
    std::vector<Sweeper::Change> changes;
    for (std::size_t n = 0; n < sites.size(); ++n) {
      // Another beginning in each site, so that a sample is not one of first bytes only.
      const auto at = round * pace.bytes + n * 7 % std::min(pace.bytes, sites[n]->size);
      if (at < sites[n]->size) changes.push_back({sites[n], at});
    }
    done.changed += changes.size();
    const bool also_alone = pace.alone_every != 0 && round / mine.of % pace.alone_every == 0;
    if (together == Together::Yes) sweeper.in_company(changes);
    if (together == Together::Yes && !also_alone) continue;
    for (const auto& change : changes) sweeper.alone(*change.site, change.at);
  }
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

Site site_of_file(const std::string& path, std::size_t offset, std::size_t size, const store::Oid& oid) {
  std::filesystem::permissions(path, std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
  const auto spoilt = std::make_shared<std::size_t>(0);
  const auto good = std::make_shared<std::string>(support::read_bytes(path).substr(offset, size));
  REQUIRE(good->size() == size);
  return {oid, fmt::format("{} at {}", path, offset), size,
          [=](std::size_t at) {
            *spoilt = at;
            poke(path, offset + at, static_cast<char>((*good)[at] ^ (1 << (at % 8))));
          },
          [=] { poke(path, offset + *spoilt, (*good)[*spoilt]); }};
}

}  // namespace attacks
