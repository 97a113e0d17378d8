#include "articles/layers.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "articles/clause.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

using record::Node;

constexpr std::array<std::string_view, 2> kNames = {"id", "action"};

/// Keys that say how an item is laid, and are no part of it.
constexpr std::array<std::string_view, 2> kDirections = {"after", "drop"};

/// Keys at the head of a file that are about the file alone.
constexpr std::array<std::string_view, 7> kOwnHead = {"extends",  "law",       "name", "licence",
                                                      "currency", "time-zone", "sheet"};

/// More layers than anybody stacks: a file that extends itself is met.
constexpr std::size_t kMostLayers = 16;

std::string name_of(const Node& item) {
  for (const auto key : kNames) {
    if (auto name = value_of(item, key); !name.empty()) return name;
  }
  return {};
}

bool is_named_list(const Node& node) {
  return node.is_sequence() && !node.items().empty() &&
         std::all_of(node.items().begin(), node.items().end(), [](const Node& item) { return !name_of(item).empty(); });
}

Node without(const Node& mapping, const std::array<std::string_view, 2>& keys) {
  std::vector<Node::Entry> entries;
  for (const auto& entry : mapping.entries()) {
    if (std::find(keys.begin(), keys.end(), entry.first) == keys.end()) entries.push_back(entry);
  }
  auto rest = Node::mapping(std::move(entries));
  rest.place = mapping.place;
  rest.key_place = mapping.key_place;
  return rest;
}

base::Error layer_error(const Node& at, std::string_view message) {
  return base::fail("template-layer", "{}{}", message, place_words(at));
}

using Items = std::vector<Node>;

Items::iterator find_item(Items& items, std::string_view name) {
  return std::find_if(items.begin(), items.end(), [&](const Node& item) { return name_of(item) == name; });
}

base::Status place_item(Items& items, const Node& item) {
  const auto name = name_of(item);
  auto found = find_item(items, name);
  if (value_of(item, "drop") == "yes") {
    if (found == items.end()) return layer_error(item, fmt::format("'{}' is dropped, and is not there", name));
    items.erase(found);
    return {};
  }
  const auto after = value_of(item, "after");
  auto laid = without(item, kDirections);
  if (found != items.end()) {
    COOP_TRY(laid, lay_upon(*found, laid));
    if (after.empty()) {
      *found = std::move(laid);
      return {};
    }
    items.erase(found);
  } else {
    COOP_TRY(laid, lay_upon(Node::mapping(), laid));  // its own lists may hold directions too
  }
  auto at = after.empty() ? items.end() : items.begin();
  if (!after.empty() && after != "first") {
    at = find_item(items, after);
    if (at == items.end())
      return layer_error(item, fmt::format("'{}' stands after '{}', which is not there", name, after));
    ++at;
  }
  items.insert(at, std::move(laid));
  return {};
}

/// `file` upon what it extends, lowest first; each without what is about itself.
base::Status stack(const FindFile& find, const Node& file, std::vector<Node>& layers) {
  if (layers.size() >= kMostLayers) return layer_error(file, "the layers of a template extend each other without end");
  std::vector<Node::Entry> entries;
  for (const auto& entry : file.entries()) {
    if (std::find(kOwnHead.begin(), kOwnHead.end(), entry.first) == kOwnHead.end()) entries.push_back(entry);
  }
  layers.insert(layers.begin(), Node::mapping(std::move(entries)));
  const auto below = value_of(file, "extends");
  if (below.empty()) return {};
  COOP_TRY(const auto next, find(below));
  if (!next) return layer_error(file, fmt::format("it extends '{}', which there is not", base::printable(below)));
  return stack(find, *next, layers);
}

}  // namespace

base::Result<Node> lay_upon(const Node& below, const Node& above) {
  if (below.is_mapping() && above.is_mapping()) {
    auto laid = below;
    for (const auto& [key, value] : above.entries()) {
      const auto* there = below.find(key);
      COOP_TRY(auto node, there                  ? lay_upon(*there, value)
                          : value.is_mapping()   ? lay_upon(Node::mapping(), value)
                          : is_named_list(value) ? lay_upon(Node::sequence(), value)
                                                 : base::Result<Node>(value));
      laid.set(key, std::move(node));
    }
    laid.place = above.place;
    return laid;
  }
  const bool may_grow = below.is_sequence() && (below.items().empty() || is_named_list(below));
  if (!may_grow || !is_named_list(above)) return above;
  std::set<std::string> names;
  for (const auto& item : above.items()) {
    if (!names.insert(name_of(item)).second) {
      return layer_error(item, fmt::format("'{}' stands twice in one list", base::printable(name_of(item))));
    }
  }
  auto laid = below;
  for (const auto& item : above.items()) COOP_CHECK(place_item(laid.items(), item));
  laid.place = above.place;
  return laid;
}

base::Result<Node> assemble(const FindFile& find, std::string_view model, std::string_view jurisdiction) {
  COOP_TRY(const auto file, find(model));
  if (!file) {
    return base::fail("template-unknown", "no template '{}'", base::printable(model)).as(base::ErrorKind::Usage);
  }
  if (!file->is_mapping() || !file->find("model")) {
    return base::fail("template-key", "'{}' names no 'model', as a template does", base::printable(model))
        .as(base::ErrorKind::Usage)
        .hint("write 'model:' and a word for it beside 'extends:'");
  }
  std::vector<Node> layers;
  COOP_CHECK(stack(find, *file, layers));
  if (!jurisdiction.empty()) {
    const bool is_file = jurisdiction.ends_with(".yaml");
    COOP_TRY(const auto law, find(is_file ? std::string(jurisdiction) : fmt::format("law/{}", jurisdiction)));
    if (!law) {
      return base::fail("jurisdiction-unknown", "no law of '{}' travels with this program",
                        base::printable(jurisdiction))
          .as(base::ErrorKind::Usage);
    }
    std::vector<Node> laws;
    COOP_CHECK(stack(find, *law, laws));
    layers.insert(layers.end(), laws.begin(), laws.end());
  }
  auto whole = Node::mapping();
  for (const auto& layer : layers) {
    COOP_TRY(whole, lay_upon(whole, layer));
  }
  whole.set("licence", Node::text(value_of(*file, "licence")));
  if (!jurisdiction.empty()) whole.set("jurisdiction", Node::text(std::string(jurisdiction)));
  return whole;
}

}  // namespace articles
