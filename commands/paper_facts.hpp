// What the record says that a paper may speak of. Figures that follow from the record come from the rules that compute
// them; nothing is computed here a second time.
#pragma once

#include <cstdint>
#include <optional>

#include "articles/form_facts.hpp"
#include "base/result.hpp"
#include "history/ledger.hpp"
#include "os/zone.hpp"

namespace commands {

/// What a paper is about.
struct PaperSubject {
  std::optional<rules::MemberId> member;
  std::optional<rules::BallotId> ballot;
  std::optional<std::int64_t> count;  ///< of ballot papers; nothing: as many as may vote on paper
  base::Date day;                     ///< that the paper bears
  base::Instant now;
};

inline constexpr std::int64_t kMostPapers = 1'000;

/// Every fact and list. Fails (usage) with member-unknown, ballot-unknown or paper-count, and with what made a record
/// unreadable.
base::Result<articles::FormFacts> paper_facts(const history::Ledger& ledger, const PaperSubject& subject,
                                              const os::Zone& zone);

// Its parts, each for one subject.
base::Status add_member_facts(const rules::State& state, const PaperSubject& subject, articles::FormFacts& facts);
base::Status add_ballot_facts(const rules::State& state, const PaperSubject& subject, const os::Zone& zone,
                              articles::FormFacts& facts);
/// Of one member, as facts of that member or of an item of a list.
articles::FormFactMap member_facts(const rules::State& state, const rules::Member& member, base::Date day);

}  // namespace commands
