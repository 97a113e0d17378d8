// A statement as its author signs it, and as a file carries it.
//
// The signed bytes are the canonical mapping without `signature`. On its way it is one file with the signature as its
// last field (`coop sign`), or two files as stock ssh-keygen makes them: x.yaml and x.yaml.sig.
#pragma once

#include <string>

#include "base/result.hpp"
#include "rules/members/records.hpp"

namespace codec {

/// What the signature covers; its SHA-256 names the statement in the repository.
std::string signed_bytes(const rules::Statement& statement);

/// A statement without its signature, from the bytes that were signed. Fails with the codes of record::read and decode.
base::Result<rules::Statement> read_unsigned(std::string_view bytes, std::string_view file_name);

}  // namespace codec
