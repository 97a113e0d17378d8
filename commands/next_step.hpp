// What comes next, and who does it. A command is suggested plainly only to a member who may run it; for the others it
// is said who does. The rules are asked each time: nothing here knows who may do what.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/env.hpp"
#include "rules/action.hpp"
#include "rules/state.hpp"

namespace commands {

/// To whom something is suggested, and when; nobody where no key of a member is at hand.
struct Reader {
  const rules::State& state;
  std::optional<rules::MemberId> member;
  base::Instant now;
};

/// The member whose key is at hand, if there is one, and the present.
Reader reader_at(const cli::Env& env, const rules::State& state);

/// Would the rules take this act from `member` now, signed with a key of theirs in force?
bool would_take(const rules::State& state, const rules::MemberId& member, const rules::Payload& payload,
                base::Instant now);

/// Has `member` the power of `kind`, petitions aside? For acts of which not everything is known yet.
bool has_power(const rules::State& state, const rules::MemberId& member, std::string_view kind, base::Date day);

/// May the reader do it? False for nobody.
bool may(const Reader& reader, const rules::Payload& payload);
bool may(const Reader& reader, std::string_view kind);

/// May the reader open a ballot under a petition that has its signatures?
bool may_under_petition(const Reader& reader);

/// Who may, the reader aside: "bo as treasurer", "any owner"; "the president, once elected" where nobody may.
std::string say_who(const Reader& reader, const rules::Payload& payload);
std::string say_who(const Reader& reader, std::string_view kind);

/// The command, and behind it who runs it where the reader may not: "coop payroll draft 2024-02   (bo as treasurer)".
std::string step(const Reader& reader, const std::string& command, const rules::Payload& payload);
std::string step(const Reader& reader, const std::string& command, std::string_view kind);

/// The command that opens a ballot under a petition that has its signatures.
std::string step_under_petition(const Reader& reader, const std::string& command);

/// How a ballot on `subject` comes about: `command` opens it. Who may not open ballots can ask for it by a petition.
std::vector<std::string> steps_to_ballot(const Reader& reader, const std::string& command,
                                         const rules::Subject& subject);

}  // namespace commands
