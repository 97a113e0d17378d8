#include "commands/clause_source.hpp"

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/articles_view.hpp"
#include "record/emitter.hpp"
#include "record/hand.hpp"

namespace commands {
namespace {

using record::Node;

constexpr std::size_t kColumns = 100;

/// The clause with this id in a list of clauses, or below it.
Node* find_node(Node* list, std::string_view id) {
  if (!list || !list->is_sequence()) return nullptr;
  for (auto& clause : list->items()) {
    const auto* name = clause.is_mapping() ? clause.find("id") : nullptr;
    if (name && name->is_scalar() && name->scalar() == id) return &clause;
    if (auto* below = clause.is_mapping() ? find_node(clause.find("children"), id) : nullptr) return below;
  }
  return nullptr;
}

base::Error unknown_clause(std::string_view id) {
  return base::fail("clause-unknown", "the articles have no clause '{}'", base::printable(id))
      .as(base::ErrorKind::Usage)
      .hint("a new clause is written below another, in 'children'; 'coop articles show --plain' lists all");
}

/// What is not for people to write: the policy's digest follows from the policy, and the model cannot change.
bool is_given(std::string_view key) {
  return key == "model" || key == "policy-sha256";
}

}  // namespace

base::Result<std::string> clause_source(const rules::Clauses& clauses, const std::optional<std::string>& clause) {
  auto node = codec::to_node(clauses);
  if (clause) {
    COOP_TRY(const auto tree, articles::clauses_of(node));
    COOP_TRY(const auto place, find_clause(tree, *clause));
    return record::emit_folded(*find_node(node.find("clauses"), clause_at(tree, place).id), kColumns);
  }
  auto whole = Node::mapping();
  for (const auto& [key, value] : node.entries()) {
    if (!is_given(key)) whole.set(key, value);
  }
  return record::emit_folded(whole, kColumns);
}

base::Result<rules::Clauses> with_clause_source(const rules::Clauses& clauses, std::string_view text,
                                                std::string_view file_name) {
  auto written = record::read_hand_written(text, file_name);
  if (!written) return std::move(written).error().as(base::ErrorKind::Usage);
  auto node = codec::to_node(clauses);
  if (const auto* id = written->find("id")) {
    auto* old = find_node(node.find("clauses"), id->is_scalar() ? id->scalar() : "");
    if (!old) return unknown_clause(id->is_scalar() ? id->scalar() : "");
    *old = std::move(*written);
  } else {
    for (const auto& [key, value] : node.entries()) {
      if (is_given(key)) written->set(key, value);
    }
    node = std::move(*written);
  }
  auto read = codec::from_node(rules::Kind::Clauses, node, text, file_name);
  if (!read) return std::move(read).error().as(base::ErrorKind::Usage);
  return std::get<rules::Clauses>(std::move(*read));
}

}  // namespace commands
