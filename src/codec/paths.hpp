// Where each record stands: a pure function of its kind and ids.
//
//   members/a/ada.yaml     what is filed by member stands under the first letter, like a card index
//   keys/SHA256-eo/SHA256-eo6D….yaml   keys, and likewise statements, under the beginning of their digest
//   ballots/ceo-2026/votes/a/ada.yaml
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/record.hpp"

namespace codec {

std::string path_of(const rules::Ref& ref);

/// The record that a path names; nothing where no record of coop stands at such a path.
/// INVARIANT: path_of(*ref_of(p)) == p.
std::optional<rules::Ref> ref_of(std::string_view path);

/// Where the records of a kind are filed, for listing them.
struct Folder {
  std::string path;    ///< "members", "ballots/ceo-2026/votes"
  bool filed = false;  ///< in one more folder, by letter or by prefix
  std::string suffix;  ///< ".yaml"; or a file inside a folder named by the id, "/ballot.yaml"
};
Folder folder_of(rules::Kind kind, std::string_view within);

}  // namespace codec
