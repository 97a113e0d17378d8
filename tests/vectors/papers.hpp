// The records of a vector while they are still a person's words: by path, with placeholders for what is computed.
//
//   {digest-of: coop.yaml}    the SHA-256 of the canonical bytes of that record, an input before a record of the state
//   {digest-before: coop.yaml} the same of the state before the action, in what the action writes
//   {key-of: ada}             the public key called ada in keys.yaml; {key-id-of: ada} is its id
//   {value-of: coop}          the id of the co-op
//   keys/<ada>.yaml           in a path: the file of that key
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "base/result.hpp"
#include "base/sha256.hpp"
#include "record/node.hpp"
#include "rules/record.hpp"

namespace vectors {

using Sheets = std::map<std::string, record::Node>;  ///< by path in the repository

class Papers {
 public:
  std::map<std::string, std::string> keys;  ///< "ssh-ed25519 AAAA…" by name
  std::string coop;                         ///< 64 hexadecimal digits; empty before the founding
  Sheets state;
  Sheets inputs;
  const Papers* before = nullptr;  ///< where digest-before looks; not owned

  /// The path with `<name>` spelt out. Fails with vector-key.
  base::Result<std::string> path(const std::string& text) const;
  base::Result<std::string> key_id(const std::string& name) const;

  /// The node without placeholders. Fails with vector-placeholder, vector-digest, vector-key.
  base::Result<record::Node> resolve(const record::Node& node) const;
  /// The typed record of a sheet. Fails as resolve() does, with vector-path and the codes of codec::from_node.
  base::Result<rules::Record> record(const std::string& path, const record::Node& sheet) const;
  base::Result<base::Sha256> digest(const std::string& path) const;

 private:
  mutable std::set<std::string> open_;  ///< digests being computed, so that a circle is an error
};

}  // namespace vectors
