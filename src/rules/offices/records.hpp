// Who holds an office, from which ballot, until when.
#pragma once

#include <optional>

#include "base/time.hpp"
#include "rules/ids.hpp"

namespace rules {

/// offices/president.yaml. Without a holder the office is vacant.
struct Office {
  OfficeId id;
  std::optional<MemberId> holder;
  std::optional<base::Date> since;
  std::optional<base::Date> until;  ///< the last day of the term
  std::optional<BallotId> under;
  std::optional<ProposalId> plan;  ///< the plan on which the holder was elected
};

}  // namespace rules
