#include <memory>

#include "base/text.hpp"
#include "codec/statement.hpp"
#include "commands/all.hpp"
#include "commands/articles_view.hpp"
#include "commands/founding_papers.hpp"
#include "commands/identity.hpp"
#include "history/statements.hpp"
#include "report/json.hpp"
#include "term/style.hpp"

namespace commands {
namespace {

struct Args : IdentityOptions {
  std::string papers;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto papers, read_papers(args.papers));
  // Nobody signs for articles that are not those of the papers.
  COOP_CHECK(articles_in_papers(papers));
  const auto& founders = papers.founding.founders;
  const rules::Founder* founder = nullptr;
  auto choice = key_choice(env, args.key);
  COOP_TRY(const auto keys, keys_at_hand(choice));
  for (const auto& key : keys) {
    for (const auto& candidate : founders) {
      const bool fits = candidate.key == key.str() && (!args.as || *args.as == candidate.id);
      if (fits && !founder) {
        founder = &candidate;
        choice.wanted = {key};
      }
    }
  }
  if (!founder) {
    return base::fail("key-nobodys", "no key at hand is one of a founder")
        .as(base::ErrorKind::Signing)
        .hint("name the key with --key; founding.yaml says which key each founder has");
  }
  COOP_TRY(const auto signer, signer_by(env, choice));
  auto proof = proof_of_founder(papers, *founder);
  COOP_TRY(proof.signature, signer->sshsig(history::kStatementNamespace, codec::signed_bytes(proof)));
  COOP_CHECK(write_proof(args.papers, proof));
  const auto folder = base::printable(args.papers);
  env.deed = {fmt::format("proved the key of {}", founder->id), fmt::format("the proof is in '{}/proofs'", folder)};
  std::string missing;
  for (const auto& other : founders) {
    bool proved = other.id == founder->id;
    for (const auto& said : papers.proofs) {
      proved = proved || (said.statement.by == other.id && said.statement.answers == papers.digest());
    }
    if (!proved) missing += (missing.empty() ? "" : ", ") + other.id.str();
  }
  if (env.options.json) {
    env.out.write(report::Json::object().set("founder", founder->id).set("digest", papers.digest().str()).text());
    return cli::Outcome::done();
  }
  env.out.print("Proved the key of {} for the founding of {}.\n",
                term::styled(env.out, term::Style::Id, founder->id.str()), base::printable(papers.founding.name));
  env.out.print("  digest   {}\n  missing  {}\n", papers.digest(), missing.empty() ? "nobody" : missing);
  if (missing.empty()) {
    env.out.print("\nNext:  coop init <folder> --papers {}\n", folder);
  } else {
    env.out.print("\nNext:  coop founding prove {}   (the others)\n", folder);
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body founding_prove(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Prove your key as a founder, on the papers")
      .description(
          "Read the papers first: founding.yaml says who founds the co-op, and 'coop articles show --papers' shows its "
          "articles. Your proof names their digest, so it is good for these papers alone. It says that you hold the "
          "key, no more: you "
          "accept the founding itself later, with 'coop founding accept'.")
      .argument("<papers>", args->papers, "Folder of the papers")
      .complete("file")
      .option("--as <founder>", args->as, "Which founder you are, where several keys are at hand")
      .option("--key <file>", args->key, "The key to sign with")
      .complete("file")
      .example("coop founding prove papers", "With the key at hand")
      .exits({{0, "proved"}, {4, "no key of a founder, or it would not sign"}})
      .see_also({"coop-init", "coop-articles-show", "coop-founding-accept"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
