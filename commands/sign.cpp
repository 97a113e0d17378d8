#include <memory>

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "commands/all.hpp"
#include "commands/ballot_view.hpp"
#include "commands/identity.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"
#include "commands/statement_words.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "sign/public_key.hpp"
#include "term/style.hpp"

namespace commands {
namespace {

struct Args : IdentityOptions {
  std::string purpose;
  StatementOptions words;
  std::optional<std::string> output;
  bool print = false;
};

/// The public half of the key that will sign elsewhere: a .pub file is enough.
base::Result<sign::PublicKey> key_for_print(const cli::Env& env, const Args& args) {
  if (args.key && args.key->ends_with(".pub")) {
    COOP_TRY(const auto text, os::read_file(*args.key));
    return sign::PublicKey::parse_with_comment(text);
  }
  COOP_TRY(const auto signer, sign::find_signer(key_choice(env, args.key)));
  return signer->key();
}

base::Result<rules::MemberId> author(const cli::Env& env, const rules::State& state, const Args& args) {
  if (args.words.id) return *args.words.id;
  if (args.as) {
    COOP_CHECK(find<rules::Member>(state, rules::member_ref(*args.as), "member", "member-unknown"));
    return *args.as;
  }
  COOP_TRY(const auto identity, who(env, state, args));
  return identity.member;
}

/// "the application of Eli Novak (eli)"
std::string what_is_said(const rules::State& state, const rules::Statement& statement) {
  if (statement.name) return fmt::format("the application of {} ({})", base::printable(*statement.name), statement.by);
  const auto who = full_name(state, statement.by);
  if (statement.purpose == "key-add") return "the proof of a new key of " + who;
  if (statement.purpose == "key-recover") return "the proof of a new key for " + who + ", who lost theirs";
  if (statement.purpose == "ballot-cast") {
    return fmt::format("the vote {} of {}: {}", statement.serial, who, say_ranking(statement.ranking));
  }
  if (statement.purpose == "ballot-paper") return "the count of the papers by " + who;
  return "the acceptance of the founding by " + who;
}

/// What was made and what to do with it: on standard output beside a file, else on standard error.
void tell(cli::Env& env, const Args& args, const rules::State& state, const rules::Statement& statement,
          const rules::KeyId& key) {
  const bool has_file = args.output && *args.output != "-";
  if (!has_file && env.options.quiet) return;
  auto& stream = has_file ? env.out : env.err;
  const auto file = has_file ? base::printable(*args.output) : std::string("FILE");
  const auto label = [&](std::string_view word) { return term::styled(stream, term::Style::Aside, word); };
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  stream.print("{} {}{}.\n", args.print ? "Wrote" : "Signed", what_is_said(state, statement),
               args.print ? ", to be signed" : "");
  stream.print("  {}  {}\n", label("to "), base::printable(coop->name));
  stream.print("  {}  {}\n", label("key"), fingerprint_of(key));
  if (has_file) stream.print("  {}  {}\n", label("in "), file);
  stream.write("\nNext:  ");
  if (args.print) {
    const auto key_file = args.key && args.key->ends_with(".pub") ? args.key->substr(0, args.key->size() - 4) : "KEY";
    stream.print("ssh-keygen -Y sign -n coop -f {} {}\n       ", base::printable(key_file), file);
  }
  const auto others = args.purpose == "ballot-paper" ? " FILE" : "";
  const auto ballot = args.purpose == "ballot-paper" ? fmt::format(" {}", *args.words.ballot) : std::string();
  stream.print("{}{} {}{}   ({})\n", recording_command(args.purpose), ballot, file, others,
               args.purpose == "key-add"           ? "with a key that you have already"
               : args.purpose == "founding-accept" ? "any founder"
                                                   : "any member");
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_CHECK(check_options(args.purpose, args.words, args.as.has_value()));
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  COOP_TRY(const auto by, author(env, state, args));
  COOP_TRY(auto statement, draft_statement(state, args.purpose, by, args.words));
  std::string bytes;
  if (args.print) {
    COOP_TRY(const auto public_key, key_for_print(env, args));
    statement.key = public_key.str();
    COOP_CHECK(codec::check_texts(statement));
    bytes = codec::signed_bytes(statement);
  } else {
    COOP_TRY(const auto signer, signer_by(env, key_choice(env, args.key)));
    COOP_CHECK(sign_statement(statement, *signer));
    bytes = codec::encode(statement);
  }
  COOP_TRY(const auto key, sign::PublicKey::parse(statement.key));
  const bool has_file = args.output && *args.output != "-";
  if (has_file) {
    COOP_CHECK(os::write_file(*args.output, bytes));
    env.deed = {"wrote the statement", fmt::format("it is in '{}'", base::printable(*args.output))};
  }
  if (env.options.json) {
    auto json = report::Json::object();
    json.set("purpose", statement.purpose).set("coop", statement.coop).set("by", statement.by);
    json.set("fingerprint", key.fingerprint()).set("answers", statement.answers.str()).set("name", statement.name);
    json.set("signed", !args.print).set("file", has_file ? report::Json(*args.output) : report::Json());
    json.set("text", bytes);
    env.out.write(report::Json::object().set("statement", std::move(json)).text());
    return cli::Outcome::done();
  }
  if (!has_file) env.out.write(bytes);
  tell(env, args, state, statement, key.id());
  return cli::Outcome::done();
}

}  // namespace

cli::Body sign(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Sign a statement that somebody else will record")
      .description(
          "A statement is a small file that says one thing to one co-op: that you apply, that a new key is yours, that "
          "you vote so in a ballot, that you accept the founding. It may travel by mail or on a stick. Whoever records "
          "it can change nothing in it, and "
          "it "
          "is good once.")
      .description(
          "This needs the co-op's repository, or a clone of it, but not to be a member. An application answers the "
          "articles in force: read them with 'coop articles show' before you sign.")
      .description(
          "Without coop, any machine with OpenSSH can sign what --print writes: 'ssh-keygen -Y sign -n coop -f KEY "
          "FILE' "
          "makes FILE.sig, and the two files together are the statement.")
      .argument("<purpose>", args->purpose, "What the statement is for")
      .choices(purposes());
  declare_statement(spec, args->words);
  spec.option("--as <member>", args->as, "Who says it; key-add, key-recover: whose key it shall be")
      .complete("member")
      .option("--key <file>", args->key, "The key to sign with; with --print its .pub file is enough")
      .complete("file")
      .flag("--print", args->print, "Write what is to be signed, and sign nothing")
      .option("-o,--output <file>", args->output, "Where to write it (default: standard output)")
      .complete("file")
      .example("coop sign member-apply --id eli --name \"Eli Novak\" -o eli.yaml", "Apply; a member records the file")
      .example("coop sign key-add --as ada --key phone -o phone.yaml", "Prove a new key of Ada's")
      .example("coop sign ballot-cast --ballot oven no -o dita-oven.yaml", "Vote; a member collects the file")
      .exits({{0, "signed, or printed"}, {4, "no key, or the key would not sign"}})
      .see_also({"coop-member-apply", "coop-key-add", "coop-ballot-collect", "coop-recovery-request",
                 "coop-founding-accept", "coop-keys(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
