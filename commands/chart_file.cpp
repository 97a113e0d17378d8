#include "commands/chart_file.hpp"

#include <variant>

#include "base/typed.hpp"
#include "codec/record_codec.hpp"
#include "os/when.hpp"
#include "record/hand.hpp"
#include "record/place_error.hpp"

namespace commands {
namespace {

using record::Node;

/// Puts the one spelling of a value in the place of what was typed. What is no single value, the codec objects to.
template <class Read>
base::Status respell(const record::Source& source, Node* typed, const Read& read) {
  if (typed == nullptr || !typed->is_scalar()) return {};
  const auto value = read(typed->scalar());
  if (!value) {
    auto error = record::node_error(source, *typed, value.error().code, value.error().message);
    error.hints = value.error().hints;
    return std::move(error).as(base::ErrorKind::Usage);
  }
  auto spelt = Node::text(value->str());
  spelt.place = typed->place;
  spelt.key_place = typed->key_place;
  *typed = std::move(spelt);
  return {};
}

/// The items of the list under `key`; none where there is no list.
std::vector<Node*> items_of(Node& node, std::string_view key) {
  std::vector<Node*> items;
  auto* list = node.is_mapping() ? node.find(key) : nullptr;
  if (list == nullptr) return items;
  for (auto& item : list->items()) items.push_back(&item);
  return items;
}

}  // namespace

base::Result<rules::PayChart> read_chart_file(std::string_view bytes, const std::string& file_name,
                                              const ChartReading& reading) {
  const record::Source source{file_name, bytes};
  COOP_TRY(auto node, record::read_hand_written(bytes, file_name));
  const auto read_day = [&](std::string_view text) { return os::parse_day(text, reading.zone, reading.now); };
  const auto read_money = [&](std::string_view text) { return base::parse_typed_money(text, reading.currency); };
  COOP_CHECK(respell(source, node.find("effective"), read_day));
  for (auto* grade : items_of(node, "grades")) {
    for (auto* step : items_of(*grade, "steps")) {
      if (!step->is_mapping()) continue;
      COOP_CHECK(respell(source, step->find("from"), read_money));
      COOP_CHECK(respell(source, step->find("to"), read_money));
    }
  }
  COOP_TRY(auto record, codec::from_node(rules::Kind::ProposalChart, node, bytes, file_name));
  COOP_CHECK(codec::check_texts(record));
  return std::get<rules::PayChart>(std::move(record));
}

}  // namespace commands
