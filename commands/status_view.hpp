// What `coop status` tells, before it is put into words; and as JSON.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "cli/env.hpp"
#include "commands/hand_edits.hpp"
#include "commands/identity.hpp"
#include "commands/open_matters.hpp"
#include "commands/waiting.hpp"
#include "history/ledger.hpp"
#include "report/json.hpp"

namespace commands {

inline constexpr std::size_t kStandings = rules::Words<rules::Standing>::kAll.size();

/// Everything that the status tells.
struct StatusView {
  base::Result<HandEdits> edited;
  const rules::Coop* coop = nullptr;
  std::array<std::int64_t, kStandings> standings{};  ///< how many members, in the order of Words<Standing>
  base::Result<Identity> you;
  std::vector<rules::OfficeId> offices{};  ///< yours
  std::vector<rules::OfficeId> vacant{};
  std::vector<Waiting> waiting{};
  std::vector<OpenMatter> open{};  ///< for others than you
  std::vector<OpenBallot> ballots{};
  std::vector<Waiting> terms{};
  std::vector<rules::MemberId> missing{};
  std::optional<rules::MemberId> recovering{};  ///< whose lost keys a key at hand shall replace
  std::int64_t unpublished = 0;                 ///< actions that the seat is not known to have; 0 without a seat
  std::optional<rules::OfficeId>
      first_office{};  ///< to be filled first, where nobody has asked for any vote yet, and you can
};

/// Without a member's key `you` is why; ask state.failure() after it.
StatusView status_of(const IdentityOptions& args, const cli::Env& env, const history::Ledger& ledger);

report::Json status_json(const StatusView& view, const history::Ledger& ledger);

}  // namespace commands
