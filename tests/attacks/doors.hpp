// The four doors at which a bad history can come in. Each must name the same code and the same commit, and let nothing
// of it through.
//
//   audit    the auditor replays a history that is already here
//   sync     a member, whose clone holds the good line, fetches from a seat without a guard
//   guard    somebody pushes to a shared repository whose guard holds the good line
//   handed   somebody is handed a folder, whose configuration and hooks would run programs, and audits it with the
//            program itself
//
// What cannot be met at a door is listed in catalogue.txt with its reason.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "tests/attacks/victim.hpp"

namespace attacks {

enum class Door { Audit, Sync, Guard, Handed };
inline constexpr std::array kAllDoors = {Door::Audit, Door::Sync, Door::Guard, Door::Handed};
std::string_view name_of(Door door);

/// What a door says of the line of `victim` up to its branch: "code 1f3a4bc" for each finding, in order. An error that
/// is none about the history comes as its code alone.
/// Checks beside it that nothing moved where it was refused, and, of a handed folder, that nothing ran.
std::vector<std::string> knock(Door door, const Victim& victim);

}  // namespace attacks
