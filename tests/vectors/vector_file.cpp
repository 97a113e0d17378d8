#include "tests/vectors/vector_file.hpp"

#include <fstream>
#include <sstream>

#include "record/hand.hpp"

namespace vectors {
namespace {

using base::fail;
using record::Node;

constexpr int kDeepest = 4;  ///< a base may have a base

base::Result<Node> read_yaml(const std::filesystem::path& path) {
  const auto bytes = file_bytes(path);
  if (bytes.empty()) return fail("vector-form", "'{}' is missing or empty", path.string());
  return record::read_hand_written(bytes, path.string());
}

/// Every list of sheets that a document, or a change of one, may bring.
base::Status add_sheets(const Node& document, const Sheets& copies, Case& made) {
  if (const auto* state = document.find("state")) {
    for (const auto& entry : state->items()) {
      if (const auto* statement = entry.find("statement")) {
        made.recorded.push_back(*statement);
        continue;
      }
      const auto before = made.papers.state;
      COOP_CHECK(put_sheet(entry, before, made.papers, made.papers.state));
    }
  }
  if (const auto* inputs = document.find("inputs")) {
    for (const auto& entry : inputs->items()) {
      auto from = copies;
      from.insert(made.papers.state.begin(), made.papers.state.end());
      COOP_CHECK(put_sheet(entry, from, made.papers, made.papers.inputs));
    }
  }
  return {};
}

base::Status add_words(const Node& document, Case& made) {
  if (const auto* at = document.find("last-at")) made.last_at = at->scalar();
  if (const auto* coop = document.find("coop")) made.papers.coop = coop->scalar();
  if (const auto* key = document.find("signed-by")) made.signed_by = key->scalar();
  if (const auto* statements = document.find("statements")) made.statements = statements->items();
  if (const auto* since = document.find("since-last-good")) {
    made.since_last_good.reset();
    if (since->is_sequence()) made.since_last_good = since->items();
  }
  if (const auto* action = document.find("action")) {
    for (const auto& [key, value] : action->entries()) made.action.set(key, value);
  }
  return {};
}

base::Status add_base(const std::filesystem::path& folder, const Node& document, int depth, Case& made) {
  const auto* base = document.find("base");
  if (!base) return {};
  if (depth > kDeepest) return fail("vector-form", "too many bases");
  COOP_TRY(const auto node, read_yaml(folder / "bases" / (base->scalar() + ".yaml")));
  COOP_CHECK(add_base(folder, node, depth + 1, made));
  COOP_CHECK(add_words(node, made));
  return add_sheets(node, {}, made);
}

base::Status check_keys(const Node& document, std::initializer_list<std::string_view> known) {
  for (const auto& [key, value] : document.entries()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) return fail("vector-form", "unknown '{}'", key);
  }
  return {};
}

base::Result<Case> changed(const Case& accepted, const Node& change, const Sheets& copies) {
  COOP_CHECK(check_keys(change, {"why", "state", "inputs", "statements", "action", "without", "signed-by", "last-at",
                                 "since-last-good"}));
  Case made = accepted;
  made.writes.reset();
  COOP_CHECK(add_words(change, made));
  if (const auto* keys = change.find("without")) {
    for (const auto& key : keys->items()) {
      Node rest;
      for (const auto& [name, value] : made.action.entries()) {
        if (name != key.scalar()) rest.set(name, value);
      }
      made.action = rest;
    }
  }
  COOP_CHECK(add_sheets(change, copies, made));
  return made;
}

base::Result<Case> begin(const std::filesystem::path& folder, const Node& document, Sheets& copies) {
  Case made;
  COOP_TRY(const auto keys, read_yaml(folder / "keys.yaml"));
  for (const auto& [name, key] : keys.entries()) made.papers.keys[name] = key.scalar();
  if (const auto* papers = document.find("papers")) {
    Case other = made;
    Node wrapper;
    wrapper.set("base", *papers);
    COOP_CHECK(add_base(folder, wrapper, 0, other));
    copies = other.papers.state;
  }
  COOP_CHECK(add_base(folder, document, 0, made));
  return made;
}

}  // namespace

std::string file_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

base::Result<Case> read_base(const std::filesystem::path& folder, const std::string& base) {
  Node document;
  document.set("base", Node::text(base));
  Sheets copies;
  return begin(folder, document, copies);
}

base::Result<std::vector<Case>> read_vector(const std::filesystem::path& folder, const std::string& rule) {
  COOP_TRY(const auto document, read_yaml(folder / (rule + ".yaml")));
  COOP_CHECK(
      check_keys(document, {"base", "papers", "state", "inputs", "statements", "coop", "last-at", "action", "signed-by",
                            "since-last-good", "verdict", "writes", "change", "changes", "refused"}));
  const auto* verdict = document.find("verdict");
  const auto* refused = document.find("refused");
  if (!verdict || verdict->scalar() != "accepted" || !refused || refused->scalar() != rule) {
    return fail("vector-form", "a vector says 'verdict: accepted' and 'refused: {}'", rule);
  }
  Sheets copies;
  COOP_TRY(auto accepted, begin(folder, document, copies));
  accepted.name = rule;
  COOP_CHECK(add_words(document, accepted));
  COOP_CHECK(add_sheets(document, copies, accepted));
  if (const auto* writes = document.find("writes")) accepted.writes = *writes;

  std::vector<Case> cases = {accepted};
  std::vector<Node> changes;
  if (const auto* one = document.find("change")) changes.push_back(*one);
  if (const auto* several = document.find("changes")) changes = several->items();
  if (changes.empty()) return fail("vector-form", "a vector says what makes the action refused, in 'change'");
  for (std::size_t i = 0; i < changes.size(); ++i) {
    COOP_TRY(auto other, changed(accepted, changes[i], copies));
    other.name = fmt::format("{}, change {}", rule, i + 1);
    other.rule = rule;
    cases.push_back(std::move(other));
  }
  return cases;
}

}  // namespace vectors
