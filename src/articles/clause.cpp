#include "articles/clause.hpp"

#include <utility>

#include "base/text.hpp"
#include "record/scalar.hpp"
#include "rules/articles/clause_text.hpp"

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

base::Result<std::vector<std::string>> read_list(const Node& node, std::string_view key) {
  if (!node.is_sequence()) return clause_error(node, fmt::format("'{}' of a clause is not a list", key));
  std::vector<std::string> words;
  for (const auto& item : node.items()) {
    COOP_TRY(auto word, read_text(item, key));
    words.push_back(std::move(word));
  }
  return words;
}

base::Result<std::vector<DefinedTerm>> read_terms(const Node& node) {
  if (!node.is_sequence()) return clause_error(node, "'defines' of a clause is not a list");
  std::vector<DefinedTerm> terms;
  for (const auto& item : node.items()) {
    const auto* id = item.is_mapping() ? item.find("id") : nullptr;
    const auto* name = item.is_mapping() ? item.find("name") : nullptr;
    if (!id || !name || item.entries().size() != 2 || !id->is_scalar() || !rules::is_placeholder_id(id->scalar())) {
      return clause_error(item, "a defined word has an id and a name, and nothing else");
    }
    COOP_TRY(auto words, read_text(*name, "name"));
    if (words.empty()) return clause_error(item, "a defined word has an empty name");
    terms.push_back({id->scalar(), std::move(words)});
  }
  return terms;
}

base::Result<Clause> read_clause(const Node& node) {
  if (!node.is_mapping()) return clause_error(node, "a clause is not a mapping");
  Clause clause;
  for (const auto& [key, value] : node.entries()) {
    if (key == "maps") {
      COOP_TRY(clause.maps, read_list(value, key));
    } else if (key == "satisfies") {
      COOP_TRY(clause.satisfies, read_list(value, key));
    } else if (key == "defines") {
      COOP_TRY(clause.defines, read_terms(value));
    } else if (key == "children") {
      COOP_TRY(clause.children, read_clauses(value));
    } else if (auto* field = key == "id"        ? &clause.id
                             : key == "title"   ? &clause.title
                             : key == "text"    ? &clause.text
                             : key == "check"   ? &clause.check
                             : key == "summary" ? &clause.summary
                                                : nullptr) {
      COOP_TRY(*field, read_text(value, key));
    } else {
      return clause_error(value, fmt::format("a clause has no key {}", quoted(key)))
          .hint("the keys of a clause are id, title, text, defines, maps, satisfies, check, summary and children");
    }
  }
  if (clause.id.empty()) return clause_error(node, "a clause has no id");
  if (!record::is_key(clause.id)) return clause_error(node, fmt::format("{} is no id of a clause", quoted(clause.id)));
  return clause;
}

void set_list(Node& mapping, const std::string& key, const std::vector<std::string>& words) {
  if (words.empty()) return;
  auto& list = mapping.set(key, Node::sequence());
  for (const auto& word : words) list.append(Node::text(word));
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
    if (!clause.defines.empty()) {
      auto& defines = node.set("defines", Node::sequence());
      for (const auto& term : clause.defines) {
        auto one = Node::mapping();
        one.set("id", Node::text(term.id));
        one.set("name", Node::text(term.name));
        defines.append(std::move(one));
      }
    }
    set_list(node, "maps", clause.maps);
    set_list(node, "satisfies", clause.satisfies);
    if (!clause.check.empty()) node.set("check", Node::text(clause.check));
    if (!clause.summary.empty()) node.set("summary", Node::text(clause.summary));
    if (!clause.children.empty()) node.set("children", write_clauses(clause.children));
    sequence.append(std::move(node));
  }
  return sequence;
}

std::string value_of(const Node& mapping, std::string_view key) {
  const auto* found = mapping.is_mapping() ? mapping.find(key) : nullptr;
  return found && found->is_scalar() ? found->scalar() : std::string();
}

void set_policy_digest(Node& clauses_record, const base::Sha256& policy) {
  std::vector<Node::Entry> entries;
  bool is_placed = false;
  const auto place = [&] {
    if (!std::exchange(is_placed, true)) entries.emplace_back("policy-sha256", Node::text(policy.str()));
  };
  for (const auto& entry : clauses_record.entries()) {
    if (entry.first == "policy-sha256") continue;
    if (entry.first == "chosen" || entry.first == "clauses") place();
    entries.push_back(entry);
  }
  place();
  clauses_record = Node::mapping(std::move(entries));
}

}  // namespace articles
