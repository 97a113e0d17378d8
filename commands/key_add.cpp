#include <memory>

#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"
#include "history/statements.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::optional<std::string> file;
  std::optional<std::string> new_key;
};

constexpr std::string_view kPurpose = "key-add";

/// The statement that the new key makes here, on the machine of its owner.
base::Result<rules::Said> say_here(cli::Env& env, const Draft& draft, const std::string& key_file) {
  COOP_TRY(const auto signer, signer_by(env, key_choice(env, key_file)));
  auto statement = new_statement(draft.state, kPurpose, draft.action.by);
  COOP_CHECK(sign_statement(statement, *signer));
  return history::verify_statement(statement);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.file.has_value() == args.new_key.has_value()) {
    return base::fail("key-source", "give either a statement file or --new-key")
        .as(base::ErrorKind::Usage)
        .hint("the new key's file on this machine: coop key add --new-key PATH")
        .hint("a key on another one: 'coop sign key-add' there, 'coop key add FILE' here");
  }
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(auto said, args.file ? read_statement(*args.file, kPurpose) : say_here(env, draft, *args.new_key));
    bring(draft.action, std::move(said));
    draft.action.payload = rules::KeyAdd{};
    return {};
  };
  const auto tell = [](const rules::State& state, const rules::Action& action) {
    const auto& said = action.said.front();
    Telling telling;
    telling.sentence = fmt::format("Added a key of {}. It can sign from now on.", full_name(state, action.by));
    telling.facts = {{"new key", fingerprint_of(said.key_id)}};
    telling.next = {fmt::format("coop key list {}", action.by)};
    telling.details.set("member", action.by).set("key", said.key_id).set("fingerprint", fingerprint_of(said.key_id));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body key_add(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Add a key to those with which you sign")
      .description(
          "The new key proves that you have it by a statement; a key that you have already records it. So nobody can "
          "enrol a key of somebody else, and no key ever has two owners.")
      .description(
          "On one machine --new-key does both. For a key on another machine, make the statement there with 'coop sign "
          "key-add', and bring the file.")
      .argument("[<file>]", args->file, "The new key's statement, or - for standard input")
      .complete("file")
      .option("--new-key <path>", args->new_key, "The new key's file, where it lies on this machine")
      .complete("file")
      .example("coop key add --new-key laptop", "Add the key in the file 'laptop'")
      .example("coop key add phone.yaml", "Add the key that signed this statement")
      .exits({{0, "added"}, {1, "a rule refused it"}, {4, "no key, or a key would not sign"}})
      .see_also({"coop-key-new", "coop-sign", "coop-key-revoke"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
