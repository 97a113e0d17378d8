// An action read back from its commit.
#pragma once

#include <string>
#include <string_view>

#include "codec/body.hpp"
#include "history/commit_form.hpp"
#include "store/repository.hpp"

namespace history {

struct Recorded {
  store::Oid oid;
  Commit commit;
  codec::Body body;  ///< its action with the inputs and what was said in them

  std::string subject() const { return rules::subject_line(body.action); }  ///< whatever the message has in its place
  /// What it says, whenever it was said: its body without the instant. Equal for an action that was done anew.
  std::string meaning() const;
};

/// Reads the files that a body names from the tree of its commit, and hears the statements among them.
/// Fails with input-path, input-missing, input-digest, and the codes of codec::decode and hear_statements.
base::Status read_inputs(const store::Repository& repository, const store::Oid& tree, codec::Body& body);

/// Whether it was allowed, and who signed it, is not asked. Fails as Repository::commit_bytes, parse_commit,
/// codec::decode_message and read_inputs.
base::Result<Recorded> read_recorded(const store::Repository& repository, const store::Oid& oid);

}  // namespace history
