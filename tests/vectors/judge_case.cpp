#include "tests/vectors/judge_case.hpp"

#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "record/emitter.hpp"
#include "rules/judge.hpp"
#include "sign/public_key.hpp"

namespace vectors {
namespace {

using base::fail;
using record::Node;

/// A vector leaves out the signature itself: that it holds is found out before the rules are asked.
base::Result<rules::Said> said_of(const Papers& papers, const Node& words) {
  COOP_TRY(auto node, papers.resolve(words));
  node.set("signature", Node::text("verified"));
  COOP_TRY(const auto record, codec::from_node(rules::Kind::Statement, node, {}, "statement"));
  const auto& statement = std::get<rules::Statement>(record);
  COOP_TRY(const auto key, sign::PublicKey::parse(statement.key));
  return rules::Said{statement, base::Sha256::of(codec::signed_bytes(statement)), key.id()};
}

/// An action of a stolen key: its body, and the statements that it brought.
base::Result<rules::Disputed> disputed_of(const Papers& papers, const Node& words) {
  COOP_TRY(auto body, papers.resolve(*words.find("action")));
  body.set("chain", Node::text(base::Sha256().str()));
  COOP_TRY(auto read, codec::decode_message("vector\n\n" + record::emit(body)));
  rules::Disputed disputed{std::move(read.action.payload), {}};
  if (const auto* statements = words.find("statements")) {
    for (const auto& statement : statements->items()) {
      COOP_TRY(auto said, said_of(papers, statement));
      disputed.said.push_back(std::move(said));
    }
  }
  return disputed;
}

base::Result<Sheets> expected_sheets(const Case& which) {
  Sheets expected = which.papers.state;
  Sheets written;
  auto copies = which.papers.state;
  copies.insert(which.papers.inputs.begin(), which.papers.inputs.end());
  for (const auto& entry : which.writes->items()) {
    if (entry.find("statement")) continue;
    COOP_CHECK(put_sheet(entry, copies, which.papers, expected));
    COOP_TRY(const auto path, which.papers.path(entry.find("path")->scalar()));
    const auto sheet = expected.find(path);
    written[path] = sheet == expected.end() ? Node() : sheet->second;  // an empty mapping: removed
  }
  return written;
}

std::string spelt(const std::optional<rules::Record>& record) {
  return record ? codec::encode(*record) : std::string("(removed)\n");
}

/// What apply() gave, against what the vector says; placeholders speak of the state after the action.
base::Result<std::string> compare(const Case& which, const rules::Changes& changes) {
  COOP_TRY(const auto expected, expected_sheets(which));
  auto after = which.papers;
  after.before = &which.papers;
  for (const auto& [path, sheet] : expected) after.state[path] = sheet;
  std::map<std::string, std::string> due, given;
  for (const auto& [path, sheet] : expected) {
    const bool removed = sheet.is_mapping() && sheet.entries().empty();
    std::optional<rules::Record> record;
    if (!removed) {
      COOP_TRY(record, after.record(path, sheet));
    }
    due[path] = spelt(record);
  }
  std::size_t statements = 0;
  for (const auto& entry : which.writes->items()) statements += entry.find("statement") ? 1U : 0U;
  for (const auto& [ref, record] : changes.all()) {
    if (ref.kind == rules::Kind::Statement && statements > 0) {
      --statements;
    } else {
      given[codec::path_of(ref)] = spelt(record);
    }
  }
  if (statements > 0) return std::string("a statement was not recorded");
  for (const auto& [path, bytes] : given) {
    if (!due.contains(path))
      return fmt::format("apply writes '{}', which the vector does not expect:\n{}", path, bytes);
    if (due[path] != bytes) return fmt::format("'{}' becomes\n{}and should become\n{}", path, bytes, due[path]);
  }
  for (const auto& [path, bytes] : due) {
    if (!given.contains(path)) return fmt::format("apply does not write '{}'", path);
  }
  return std::string();
}

/// Everything that apply() writes can be written down and read again.
std::optional<std::string> unreadable(const rules::Changes& changes) {
  for (const auto& [ref, record] : changes.all()) {
    if (!record) continue;
    const auto again = codec::decode(ref, codec::encode(*record));
    if (!again) return fmt::format("'{}' cannot be read again: {}", codec::path_of(ref), again.error().message);
  }
  return std::nullopt;
}

std::string words_of(const base::Error& error) {
  auto words = fmt::format("cannot be asked: {} {}", error.code, error.message);
  for (const auto& detail : error.details) words += "\n  " + detail;
  return words;
}

}  // namespace

base::Result<MapState> build_state(const Case& which) {
  MapState state;
  for (const auto& [path, sheet] : which.papers.state) {
    COOP_TRY(auto record, which.papers.record(path, sheet));
    state.put(*codec::ref_of(path), std::move(record));
  }
  for (const auto& words : which.recorded) {
    COOP_TRY(auto said, said_of(which.papers, words));
    state.put(rules::statement_ref(said.digest), std::move(said.statement));
  }
  if (!which.last_at.empty()) {
    COOP_TRY(const auto at, base::Instant::parse(which.last_at));
    state.set_last_at(at);
  }
  if (!which.papers.coop.empty()) {
    COOP_TRY(const auto id, base::Sha256::parse(which.papers.coop));
    state.set_coop_id(id);
  }
  return state;
}

base::Result<rules::Action> build_action(const Case& which) {
  std::vector<rules::Input> inputs;
  for (const auto& [path, sheet] : which.papers.inputs) {
    COOP_TRY(auto record, which.papers.record(path, sheet));
    const auto digest = base::Sha256::of(codec::encode(record));
    inputs.push_back({*codec::ref_of(path), std::move(record), digest});
  }
  std::vector<rules::Said> said;
  for (const auto& words : which.statements) {
    COOP_TRY(auto one, said_of(which.papers, words));
    rules::Record record = one.statement;
    const auto digest = base::Sha256::of(codec::encode(record));
    inputs.push_back({rules::statement_ref(one.digest), std::move(record), digest});
    said.push_back(std::move(one));
  }
  COOP_TRY(auto body, which.papers.resolve(which.action));
  body.set("chain", Node::text(base::Sha256().str()));
  COOP_TRY(auto read, codec::decode_message("vector\n\n" + record::emit(body)));
  auto action = std::move(read.action);
  action.inputs = std::move(inputs);
  action.said = std::move(said);
  if (which.since_last_good) {
    action.disputed.emplace();
    for (const auto& words : *which.since_last_good) {
      COOP_TRY(auto disputed, disputed_of(which.papers, words));
      action.disputed->push_back(std::move(disputed));
    }
  }
  return action;
}

std::optional<std::string> judge_case(const Case& which) {
  const auto state = build_state(which);
  if (!state) return words_of(state.error());
  const auto action = build_action(which);
  if (!action) return words_of(action.error());
  const auto key = which.papers.key_id(which.signed_by);
  if (!key) return words_of(key.error());
  const auto verdict = rules::judge(*state, *action, {*key});
  if (!which.rule.empty()) {
    if (verdict) return fmt::format("is accepted, and should be refused by {}", which.rule);
    if (verdict.error().rule == which.rule) return std::nullopt;
    return fmt::format("is refused by {} ({}), and should be by {}", verdict.error().rule, verdict.error().because,
                       which.rule);
  }
  if (!verdict) {
    return fmt::format("is refused by {} ({}), and should be accepted", verdict.error().rule, verdict.error().because);
  }
  const auto changes = rules::apply(*state, *action);
  if (auto bad = unreadable(changes)) return bad;
  if (!which.writes) return std::nullopt;
  const auto differing = compare(which, changes);
  if (!differing) return words_of(differing.error());
  return differing->empty() ? std::nullopt : std::optional(*differing);
}

}  // namespace vectors
