// The commit message of an action: a subject that a person reads, an empty line, and one canonical mapping.
//
//   member: admit bo as baker
//
//   action: member-admit
//   at: 2026-11-21T10:00:00Z
//   by: ada
//   as: president
//   under: bo-admission
//   under-sha256: 5f0c…
//   member: bo
//   grade: baker
//   inputs:
//     - path: …
//       sha256: …
//   chain: 91ab…
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/sha256.hpp"
#include "rules/action.hpp"

namespace codec {

/// A file that the action brings, as the body names it.
struct NamedInput {
  std::string path;
  base::Sha256 sha256;
};

/// An action as a commit message carries it: the files that it names are not read yet.
struct Body {
  rules::Action action;  ///< without inputs and said
  std::vector<NamedInput> inputs;
  base::Sha256 chain;
};

/// The inputs as a body names them: by path, in byte order.
std::vector<NamedInput> named_inputs(const rules::Action& action);

/// The bytes of the mapping without its last field, `chain`; their digest goes into the chain.
std::string encode_body(const rules::Action& action);

/// The message of an action whose encode_body() is at hand.
std::string message_of(const rules::Action& action, std::string_view body, const base::Sha256& chain);

/// The whole commit message.
std::string encode_message(const rules::Action& action, const base::Sha256& chain);

/// Reads a message. The subject and the order of the fields are not looked at: who needs the one spelling compares with
/// encode_message(), once the inputs are read.
/// Fails with message-form, action-unknown, and the codes of the record reader and of decode().
base::Result<Body> decode_message(std::string_view message);

}  // namespace codec
