// A vector as a file: README.md beside this file describes the format.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/vectors/papers.hpp"

namespace vectors {

/// One question to the rules: a state, an action, who signed it, and the answer that is due.
struct Case {
  std::string name;  ///< "hours-own", "hours-own, change 1"
  Papers papers;
  std::vector<record::Node> recorded;  ///< statements that the state holds
  std::string last_at;                 ///< empty before the founding
  record::Node action;                 ///< the body without inputs and chain
  std::vector<record::Node> statements;
  std::optional<std::vector<record::Node>> since_last_good;  ///< what a stolen key did, where its revocation names that
  std::string signed_by;                                     ///< the name of a key
  std::string rule;                                          ///< empty: accepted
  std::optional<record::Node> writes;                        ///< the sheets that apply() must give, all of them
};

/// The accepted case of a vector, and each change of it that is refused. Fails with vector-form and the codes of
/// record::read_hand_written.
base::Result<std::vector<Case>> read_vector(const std::filesystem::path& folder, const std::string& rule);

/// The state of the case of a vector with this base alone, for tests that want a co-op to begin with.
base::Result<Case> read_base(const std::filesystem::path& folder, const std::string& base);

/// The bytes of a file; empty where there is none.
std::string file_bytes(const std::filesystem::path& path);

/// Puts one entry of `state`, `inputs` or `writes` into `sheets`: new contents (record, text or copy-of), or the sheet
/// that stands there already, changed by `set`, `without` and `edit`; or takes it away (`removed`).
/// `copies` is where copy-of looks.
base::Status put_sheet(const record::Node& entry, const Sheets& copies, const Papers& names, Sheets& sheets);

}  // namespace vectors
