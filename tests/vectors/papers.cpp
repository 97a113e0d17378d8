#include "tests/vectors/papers.hpp"

#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "sign/public_key.hpp"

namespace vectors {

using base::fail;
using record::Node;

base::Result<std::string> Papers::path(const std::string& text) const {
  const auto open = text.find('<');
  const auto close = text.find('>');
  if (open == std::string::npos || close == std::string::npos) return text;
  COOP_TRY(const auto id, key_id(text.substr(open + 1, close - open - 1)));
  const bool is_recovery = text.starts_with("recoveries/");
  return codec::path_of(is_recovery ? rules::recovery_ref(id) : rules::key_ref(id));
}

base::Result<std::string> Papers::key_id(const std::string& name) const {
  const auto found = keys.find(name);
  if (found == keys.end()) return fail("vector-key", "keys.yaml has no key '{}'", name);
  COOP_TRY(const auto key, sign::PublicKey::parse(found->second));
  return key.id();
}

base::Result<Node> Papers::resolve(const Node& node) const {
  if (node.is_scalar()) return node;
  if (node.is_sequence()) {
    auto items = Node::sequence();
    for (const auto& item : node.items()) {
      COOP_TRY(auto resolved, resolve(item));
      items.append(std::move(resolved));
    }
    return items;
  }
  if (node.entries().size() == 1 && node.entries().front().second.is_scalar()) {
    const auto& [key, value] = node.entries().front();
    if (key == "digest-of") {
      COOP_TRY(const auto named, path(value.scalar()));
      COOP_TRY(const auto sha256, digest(named));
      return Node::text(sha256.str());
    }
    if (key == "digest-before") {
      if (!before) return fail("vector-placeholder", "nothing was before '{}'", value.scalar());
      COOP_TRY(const auto sha256, before->digest(value.scalar()));
      return Node::text(sha256.str());
    }
    if (key == "key-id-of") {
      COOP_TRY(auto id, key_id(value.scalar()));
      return Node::text(std::move(id));
    }
    if (key == "key-of") {
      const auto found = keys.find(value.scalar());
      if (found == keys.end()) return fail("vector-key", "keys.yaml has no key '{}'", value.scalar());
      return Node::text(found->second);
    }
    if (key == "value-of") {
      if (value.scalar() != "coop" || coop.empty()) return fail("vector-placeholder", "no value '{}'", value.scalar());
      return Node::text(coop);
    }
  }
  Node mapping;
  for (const auto& [key, value] : node.entries()) {
    COOP_TRY(auto resolved, resolve(value));
    mapping.set(key, std::move(resolved));
  }
  return mapping;
}

base::Result<rules::Record> Papers::record(const std::string& path, const Node& sheet) const {
  const auto ref = codec::ref_of(path);
  if (!ref) return fail("vector-path", "no record stands at '{}'", path);
  if (sheet.is_scalar()) return rules::Record(rules::PlainText{sheet.scalar() + "\n"});
  COOP_TRY(const auto node, resolve(sheet));
  return codec::from_node(ref->kind, node, {}, path);
}

base::Result<base::Sha256> Papers::digest(const std::string& path) const {
  const auto input = inputs.find(path);
  const auto held = state.find(path);
  if (input == inputs.end() && held == state.end()) return fail("vector-digest", "nothing stands at '{}'", path);
  if (!open_.insert(path).second) return fail("vector-digest", "the digest of '{}' rests on itself", path);
  const auto made = record(path, input != inputs.end() ? input->second : held->second);
  open_.erase(path);
  if (!made) return made.error();
  return base::Sha256::of(codec::encode(*made));
}

}  // namespace vectors
