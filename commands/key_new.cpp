#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/identity.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "sign/key_file.hpp"
#include "term/style.hpp"

namespace commands {
namespace {

struct Args {
  std::optional<std::string> file;
  std::string comment = "coop";
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (!base::is_plain_line(args.comment)) {
    return base::fail("text-form", "'{}' cannot stand in a key file", base::printable(args.comment))
        .as(base::ErrorKind::Usage)
        .hint("use one line without invisible characters");
  }
  auto path = args.file.value_or("");
  if (!args.file) {
    COOP_TRY(path, own_key_path(env));
    COOP_CHECK(os::make_folders(std::filesystem::path(path).parent_path().string(), os::kOwnerOnlyFolder));
  }
  const auto pair = sign::KeyPair::generate();
  COOP_CHECK(sign::write_private_key(path, pair, args.comment));

  const auto& key = pair.public_key();
  const auto shown = base::printable(path);
  env.deed = {"made a key pair", fmt::format("it is in '{}'", shown)};
  if (env.options.json) {
    auto json = report::Json::object();
    json.set("fingerprint", key.fingerprint()).set("id", key.id()).set("key", key.str());
    json.set("private_file", path).set("public_file", path + ".pub");
    env.out.write(report::Json::object().set("made", std::move(json)).text());
    return cli::Outcome::done();
  }
  const auto label = [&](std::string_view word) { return term::styled(env.out, term::Style::Aside, word); };
  env.out.line("Made a key pair. It is yours alone: whoever has the private file signs as you.");
  env.out.print("  {}  {}\n", label("fingerprint"), term::styled(env.out, term::Style::Id, key.fingerprint()));
  env.out.print("  {}  {}\n", label("private    "), shown);
  env.out.print("  {}  {}.pub\n", label("public     "), shown);
  env.out.print("  {}  none; this adds one:\n{:15}ssh-keygen -p -f {}\n", label("passphrase "), "", shown);
  env.out.print("\nTo found a co-op, give the public file's line to whoever fills in the answers:\n       cat {}.pub\n",
                shown);
  env.out.print("To apply to a co-op:\n       coop sign member-apply --id <id> --name <name>{}\n",
                args.file ? " --key " + shown : "");
  env.out.print("Where you are a member, and have the key that you used so far:\n       coop key add --new-key {}\n",
                shown);
  env.out.print("Where you are a member, and have lost every other key:\n       coop sign key-recover --as <you>{}\n",
                args.file ? " --key " + shown : "");
  return cli::Outcome::done();
}

}  // namespace

cli::Body key_new(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Make a key pair to sign with")
      .description(
          "Writes an Ed25519 key pair in OpenSSH's own format, so that ssh-add, ssh-keygen and git can use it as well. "
          "It "
          "needs no co-op, and records nothing: a key counts once a co-op has enrolled it.")
      .description(
          "The private file has no passphrase. 'ssh-keygen -p -f FILE' adds one; coop then signs through the "
          "ssh-agent, or "
          "lets ssh-keygen ask for it. A key that exists is never overwritten.")
      .option("--file <path>", args->file, "Where to write it (default: $XDG_CONFIG_HOME/coop/id_ed25519)")
      .complete("file")
      .option("--comment <text>", args->comment, "A note in the public file (default: coop)")
      .example("coop key new", "The key that coop finds by itself")
      .example("coop key new --file laptop --comment \"Bo's laptop\"", "One more, in a file of its own")
      .exits({{0, "made"}, {4, "it could not be written, or is there already"}})
      .see_also({"coop-articles-new", "coop-key-add", "coop-sign", "coop-keys(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
