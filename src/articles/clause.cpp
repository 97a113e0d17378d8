#include "articles/clause.hpp"

#include <utility>

#include "base/text.hpp"
#include "record/scalar.hpp"

namespace articles {

namespace {

using record::Node;

base::Error clause_error(const Node& node, std::string_view message) {
  return base::fail("clause-form", "{}{}", message, place_words(node));
}

std::string quoted(std::string_view text) {
  return fmt::format("'{}'", base::printable(text));
}

base::Result<std::string> read_text(const Node& node, std::string_view key) {
  if (!node.is_scalar()) return clause_error(node, fmt::format("'{}' of a clause is not a text", key));
  if (!node.scalar().empty() && !record::is_representable(node.scalar())) {
    return clause_error(node, fmt::format("'{}' of a clause holds what no record can", key))
        .hint("a text begins with a word, and holds no tab and no space at the end of a line");
  }
  return node.scalar();
}

base::Result<std::vector<std::string>> read_maps(const Node& node) {
  if (!node.is_sequence()) return clause_error(node, "'maps' of a clause is not a list of policy paths");
  std::vector<std::string> maps;
  for (const auto& item : node.items()) {
    COOP_TRY(auto path, read_text(item, "maps"));
    maps.push_back(std::move(path));
  }
  return maps;
}

base::Result<Clause> read_clause(const Node& node) {
  if (!node.is_mapping()) return clause_error(node, "a clause is not a mapping");
  Clause clause;
  for (const auto& [key, value] : node.entries()) {
    if (key == "maps") {
      COOP_TRY(clause.maps, read_maps(value));
    } else if (key == "children") {
      COOP_TRY(clause.children, read_clauses(value));
    } else if (auto* field = key == "id"      ? &clause.id
                             : key == "title" ? &clause.title
                             : key == "text"  ? &clause.text
                             : key == "check" ? &clause.check
                                              : nullptr) {
      COOP_TRY(*field, read_text(value, key));
    } else {
      return clause_error(value, fmt::format("a clause has no key {}", quoted(key)))
          .hint("the keys of a clause are id, title, text, maps, check and children");
    }
  }
  if (clause.id.empty()) return clause_error(node, "a clause has no id");
  if (!record::is_key(clause.id)) return clause_error(node, fmt::format("{} is no id of a clause", quoted(clause.id)));
  return clause;
}

}  // namespace

std::string place_words(const Node& node) {
  if (node.place.line <= 0) return {};
  return fmt::format(" (line {}, column {})", node.place.line, node.place.column);
}

base::Result<std::vector<Clause>> read_clauses(const Node& sequence) {
  if (!sequence.is_sequence()) return clause_error(sequence, "the clauses are not a list");
  std::vector<Clause> clauses;
  for (const auto& item : sequence.items()) {
    COOP_TRY(auto clause, read_clause(item));
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

base::Result<std::vector<Clause>> clauses_of(const Node& clauses_record) {
  const auto* sequence = clauses_record.is_mapping() ? clauses_record.find("clauses") : nullptr;
  if (!sequence) return clause_error(clauses_record, "the record of the articles holds no clauses");
  return read_clauses(*sequence);
}

Node write_clauses(const std::vector<Clause>& clauses) {
  auto sequence = Node::sequence();
  for (const auto& clause : clauses) {
    auto node = Node::mapping();
    node.set("id", Node::text(clause.id));
    if (!clause.title.empty()) node.set("title", Node::text(clause.title));
    if (!clause.text.empty()) node.set("text", Node::text(clause.text));
    if (!clause.maps.empty()) {
      auto& maps = node.set("maps", Node::sequence());
      for (const auto& path : clause.maps) maps.append(Node::text(path));
    }
    if (!clause.check.empty()) node.set("check", Node::text(clause.check));
    if (!clause.children.empty()) node.set("children", write_clauses(clause.children));
    sequence.append(std::move(node));
  }
  return sequence;
}

void set_policy_digest(Node& clauses_record, const base::Sha256& policy) {
  std::vector<Node::Entry> entries;
  bool is_placed = false;
  const auto place = [&] {
    if (!std::exchange(is_placed, true)) entries.emplace_back("policy-sha256", Node::text(policy.str()));
  };
  for (const auto& entry : clauses_record.entries()) {
    if (entry.first == "policy-sha256") continue;
    if (entry.first == "clauses") place();
    entries.push_back(entry);
  }
  place();
  clauses_record = Node::mapping(std::move(entries));
}

}  // namespace articles
