// How an entry of a vector changes the records that stand there: set, without, edit, copy-of.
#include <algorithm>
#include <charconv>

#include "tests/vectors/vector_file.hpp"

namespace vectors {
namespace {

using base::fail;
using record::Node;

Node without(const Node& mapping, const std::string& key) {
  Node rest;
  for (const auto& [name, value] : mapping.entries()) {
    if (name != key) rest.set(name, value);
  }
  return rest;
}

/// The item of a list that `step` names: by its id, action or member, or by its number from 0.
std::optional<std::size_t> find_item(const Node& list, const std::string& step) {
  for (std::size_t i = 0; i < list.items().size(); ++i) {
    for (const char* key : {"id", "action", "member", "date"}) {
      const auto* name = list.items()[i].is_mapping() ? list.items()[i].find(key) : nullptr;
      if (name && name->is_scalar() && name->scalar() == step) return i;
    }
  }
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), number);
  const bool is_number = error == std::errc{} && end == step.data() + step.size();
  return is_number && number < list.items().size() ? std::optional(number) : std::nullopt;
}

/// The node with what stands at the dotted path replaced, added (value) or taken away (no value).
base::Result<Node> edited(const Node& node, const std::string& at, const Node* value) {
  const auto dot = at.find('.');
  const auto step = at.substr(0, dot);
  const bool last = dot == std::string::npos;
  if (node.is_mapping()) {
    if (last && !value) return without(node, step);
    Node copy = node;
    if (last) {
      copy.set(step, *value);
      return copy;
    }
    const auto* inner = node.find(step);
    if (!inner) return fail("vector-form", "there is no '{}' to edit", step);
    COOP_TRY(auto changed, edited(*inner, at.substr(dot + 1), value));
    copy.set(step, std::move(changed));
    return copy;
  }
  const bool appends = node.is_sequence() && last && step == "+" && value;
  const auto index = node.is_sequence() && !appends ? find_item(node, step) : std::nullopt;
  if (!appends && !index) return fail("vector-form", "there is no item '{}' to edit", step);
  auto list = Node::sequence();
  for (std::size_t i = 0; i < node.items().size(); ++i) {
    if (i != index) {
      list.append(node.items()[i]);
    } else if (!last) {
      COOP_TRY(auto changed, edited(node.items()[i], at.substr(dot + 1), value));
      list.append(std::move(changed));
    } else if (value) {
      list.append(*value);
    }
  }
  if (appends) list.append(*value);
  return list;
}

base::Status change_sheet(const Node& entry, Node& sheet) {
  if (const auto* fields = entry.find("set")) {
    for (const auto& [key, value] : fields->entries()) sheet.set(key, value);
  }
  if (const auto* keys = entry.find("without")) {
    for (const auto& key : keys->items()) sheet = without(sheet, key.scalar());
  }
  if (const auto* edits = entry.find("edit")) {
    for (const auto& edit : edits->items()) {
      const auto* at = edit.find("at");
      if (!at) return fail("vector-form", "an edit needs 'at'");
      COOP_TRY(sheet, edited(sheet, at->scalar(), edit.find("value")));
    }
  }
  return {};
}

}  // namespace

base::Status put_sheet(const Node& entry, const Sheets& copies, const Papers& names, Sheets& sheets) {
  constexpr std::array kKnown = {"path", "record", "text", "copy-of", "set", "without", "edit", "removed"};
  for (const auto& [key, value] : entry.entries()) {
    if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end()) return fail("vector-form", "unknown '{}'", key);
  }
  const auto* named = entry.find("path");
  if (!named || !named->is_scalar()) return fail("vector-form", "an entry needs a path");
  COOP_TRY(const auto path, names.path(named->scalar()));
  if (entry.find("removed")) {
    if (sheets.erase(path) == 0) return fail("vector-form", "nothing to remove at '{}'", path);
    return {};
  }
  if (const auto* whole = entry.find("record") ? entry.find("record") : entry.find("text")) sheets[path] = *whole;
  if (const auto* origin = entry.find("copy-of")) {
    COOP_TRY(const auto from, names.path(origin->scalar()));
    const auto found = copies.find(from);
    if (found == copies.end()) return fail("vector-form", "nothing to copy at '{}'", from);
    sheets[path] = found->second;
  }
  const auto sheet = sheets.find(path);
  if (sheet == sheets.end()) return fail("vector-form", "nothing to change at '{}'", path);
  return change_sheet(entry, sheet->second);
}

}  // namespace vectors
