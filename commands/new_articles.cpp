#include "commands/new_articles.hpp"

#include <algorithm>
#include <map>

#include "articles/numbering.hpp"
#include "articles/path.hpp"
#include "base/text.hpp"
#include "base/typed.hpp"
#include "codec/record_codec.hpp"
#include "commands/clause_source.hpp"
#include "commands/look.hpp"
#include "history/ledger.hpp"
#include "os/file.hpp"
#include "record/scalar.hpp"
#include "rules/articles/clauses.hpp"
#include "term/editor.hpp"

namespace commands {
namespace {

using record::Node;

struct Setting {
  std::string name;
  std::string value;
};

base::Error usage(base::Error error) {
  return std::move(error).as(base::ErrorKind::Usage);
}

base::Result<Setting> cut(const std::string& word, const char* option, const char* form) {
  const auto equals = word.find('=');
  if (equals != std::string::npos && equals > 0) return Setting{word.substr(0, equals), word.substr(equals + 1)};
  return usage(base::fail("set-form", "{} cannot read '{}'", option, base::printable(word))
                   .hint(fmt::format("write {} {}", option, form)));
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// The ids of the clauses of the articles in force, by their numbers.
using Numbers = std::map<std::string, std::string, std::less<>>;

base::Result<Numbers> numbers_in(const rules::Clauses& articles) {
  COOP_TRY(const auto clauses, articles::clauses_of(codec::to_node(articles)));
  Numbers numbers;
  for (const auto& [id, place] : articles::places_of(clauses)) numbers.emplace(articles::clause_number(place), id);
  return numbers;
}

/// A clause as it is named, by its id or its number; an id that looks like a number is taken for the id.
std::string id_of(const std::string& name, const Numbers& numbers) {
  const bool is_id = std::any_of(numbers.begin(), numbers.end(), [&](const auto& one) { return one.second == name; });
  const auto found = numbers.find(name);
  return is_id || found == numbers.end() ? name : found->second;
}

/// "a, b" as a sequence of texts, as articles::plain_value() shows it.
Node read_list(std::string_view value, const Numbers& numbers) {
  auto list = Node::sequence();
  while (!value.empty()) {
    const auto end = std::min(value.find(','), value.size());
    if (auto item = trimmed(value.substr(0, end)); !item.empty()) list.append(Node::text(id_of(item, numbers)));
    value.remove_prefix(std::min(end + 1, value.size()));
  }
  return list;
}

base::Status set_parameter(Node& policy, const Setting& setting, const Numbers& numbers) {
  const auto* found = articles::parameter_at(policy, setting.name);
  if (!found) {
    std::vector<std::string> known;
    for (const auto& parameter : articles::parameters_of(policy)) known.push_back(parameter.path);
    auto error =
        usage(base::fail("parameter-unknown", "the articles have no parameter '{}'", base::printable(setting.name)));
    const auto near = base::nearest(setting.name, known);
    if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
    return std::move(error).hint("a parameter is named by its path, such as decisions.ordinary.quorum");
  }
  // `policy` is ours to change; the path is walked by a function that only reads.
  const auto before = articles::plain_value(*found);
  auto& value = const_cast<Node&>(*found);
  if (value.is_sequence()) {
    value = read_list(setting.value, articles::names_clauses(setting.name) ? numbers : Numbers());
  } else if (const auto amount = base::Money::parse(before)) {
    COOP_TRY(const auto typed, base::parse_typed_money(setting.value, amount->currency()));
    value = Node::text(typed.str());
  } else {
    const bool is_number = value.kind() == Node::Kind::Number && record::is_integer(setting.value);
    value = is_number ? Node::number(std::stoll(setting.value)) : Node::text(setting.value);
  }
  const auto still_good = codec::from_node(rules::Kind::Policy, policy, {}, setting.name);
  if (still_good) return {};
  return usage(base::fail("parameter-value", "'{}' cannot be {}", setting.name,
                          setting.value.empty() ? "empty" : "'" + base::printable(setting.value) + "'"))
      .hint(fmt::format("it is '{}' now; write it in that form", base::printable(before)));
}

/// Lines of a paragraph are joined, as the articles have them; an empty line parts paragraphs.
std::string unfold(std::string_view bytes) {
  std::string text;
  bool is_new_paragraph = false;
  while (!bytes.empty()) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    auto line = bytes.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    const auto words = trimmed(line);
    if (words.empty()) {
      is_new_paragraph = !text.empty();
      continue;
    }
    if (!text.empty()) text += is_new_paragraph ? '\n' : ' ';
    text += words;
    is_new_paragraph = false;
  }
  return text;
}

rules::Clause* find_clause(std::vector<rules::Clause>& clauses, const std::string& id) {
  for (auto& clause : clauses) {
    if (clause.id == id) return &clause;
    if (auto* below = find_clause(clause.children, id)) return below;
  }
  return nullptr;
}

void collect_ids(const std::vector<rules::Clause>& clauses, std::vector<std::string>& ids) {
  for (const auto& clause : clauses) {
    ids.push_back(clause.id);
    collect_ids(clause.children, ids);
  }
}

base::Status set_clause(rules::Clauses& clauses, const Setting& setting, const Numbers& numbers) {
  auto* clause = find_clause(clauses.clauses, id_of(setting.name, numbers));
  if (!clause) {
    std::vector<std::string> known;
    collect_ids(clauses.clauses, known);
    auto error = usage(base::fail("clause-unknown", "the articles have no clause '{}'", base::printable(setting.name)));
    if (const auto near = base::nearest(setting.name, known); !near.empty())
      error.hint(fmt::format("did you mean '{}'?", near));
    return std::move(error).hint("'coop articles show --plain' lists all");
  }
  COOP_TRY(const auto bytes, setting.value == "-" ? os::read_stdin() : os::read_file(setting.value));
  if (!base::is_utf8(bytes))
    return usage(base::fail("text-form", "{} is not UTF-8 text", base::printable(setting.value)));
  clause->text = unfold(base::to_nfc(bytes));
  if (clause->text->empty()) clause->text.reset();
  return {};
}

}  // namespace

articles::Articles articles_of(const NewArticles& made) {
  return {codec::to_node(made.policy), codec::to_node(made.clauses)};
}

base::Status take_clauses(ArticleEdits& edits, const std::string& name, cli::Env& env) {
  if (edits.articles && edits.edit) {
    return usage(base::fail("edits-twice", "--articles and --edit are two ways to write the same clauses")
                     .hint("--edit opens the editor; --articles takes a file that is written already"));
  }
  if (edits.articles) {
    COOP_TRY(edits.written, *edits.articles == "-" ? os::read_stdin() : os::read_file(*edits.articles));
    edits.written_name = *edits.articles == "-" ? "standard input" : *edits.articles;
  }
  if (!edits.edit) return {};
  COOP_TRY(const auto ledger, look(env));
  const auto* clauses = ledger.state().get<rules::Clauses>(rules::clauses_ref());
  if (!clauses) return *ledger.state().failure();
  COOP_TRY(auto source, clause_source(*clauses, *edits.edit == "all" ? std::nullopt : edits.edit));
  edits.written_name = name;
  source.insert(
      0,
      "# Change the words, save and leave the editor. {param:...} stands for a figure, {term:...} for a word\n"
      "# that the articles define, {ref:...} for the number of a clause. A figure is changed beside this, with\n"
      "# --set hours.most-per-day=10 or the like; the paths are those behind param.\n");
  COOP_TRY(edits.written,
           term::edit_text({std::move(source), name, "--articles <file>", env.prompt.can_ask()}, env.environment));
  return {};
}

base::Result<NewArticles> new_articles(const rules::State& state, const ArticleEdits& edits) {
  const auto* old_policy = state.policy();
  const auto* old_clauses = state.get<rules::Clauses>(rules::clauses_ref());
  if (!old_policy || !old_clauses) return *state.failure();
  COOP_TRY(const auto numbers, numbers_in(*old_clauses));
  auto node = codec::to_node(*old_policy);
  for (const auto& word : edits.sets) {
    const auto setting = cut(word, "--set", "<path>=<value>");
    if (!setting) return setting.error();
    COOP_CHECK(set_parameter(node, *setting, numbers));
  }
  COOP_TRY(auto policy, codec::from_node(rules::Kind::Policy, node, {}, "--set"));
  NewArticles made{std::get<rules::Policy>(std::move(policy)), *old_clauses};
  if (edits.written) {
    COOP_TRY(made.clauses, with_clause_source(*old_clauses, *edits.written, edits.written_name));
  }
  for (const auto& word : edits.clauses) {
    const auto setting = cut(word, "--clause", "<id>=<file>");
    if (!setting) return setting.error();
    COOP_CHECK(set_clause(made.clauses, *setting, numbers));
  }
  COOP_CHECK(codec::check_texts(made.policy));
  made.clauses.policy = base::Sha256::of(codec::encode(made.policy));
  COOP_CHECK(codec::check_texts(made.clauses));
  if (codec::encode(made.clauses) != codec::encode(*old_clauses)) return made;
  return usage(base::fail("articles-same", "these articles are the ones in force")
                   .hint("say what changes with --set, --clause, --articles or --edit"));
}

base::Status check_edited(const ArticleEdits& edits, cli::Env& env) {
  if (!edits.edit) return {};
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto made, new_articles(ledger.state(), edits));
  const auto verdict = rules::check_clauses(made.policy, made.clauses);
  if (verdict) return {};
  return history::as_error(verdict.error())
      .hint("a figure stands as {param:<path>} in the text; '--set <path>=<value>' beside --edit changes it");
}

std::vector<articles::Finding> new_findings(const articles::Articles& before, const articles::Articles& after) {
  const auto old = articles::check(before);
  auto found = articles::check(after);
  const auto is_old = [&](const articles::Finding& finding) {
    return std::any_of(old.begin(), old.end(), [&](const articles::Finding& other) {
      return other.code == finding.code && other.clause == finding.clause && other.message == finding.message;
    });
  };
  found.erase(std::remove_if(found.begin(), found.end(), is_old), found.end());
  return found;
}

}  // namespace commands
