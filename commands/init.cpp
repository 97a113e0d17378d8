#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/founding_papers.hpp"
#include "history/admission.hpp"
#include "os/file.hpp"
#include "os/when.hpp"
#include "rules/members/founding.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  std::optional<std::string> folder;
  TemplateOptions source;
  std::optional<std::string> answers;
  std::optional<std::string> papers;
  bool print_answers = false;
};

/// The founder whose key is at hand.
base::Result<Identity> founder_at_hand(const cli::Env& env, const ActOptions& options,
                                       const rules::Founding& founding) {
  COOP_TRY(const auto keys, keys_at_hand(key_choice(env, options.key)));
  for (const auto& key : keys) {
    for (const auto& founder : founding.founders) {
      if (founder.key == key.str() && (!options.as || *options.as == founder.id)) return Identity{founder.id, key};
    }
  }
  return base::fail("key-nobodys", "no key at hand is one of a founder")
      .as(base::ErrorKind::Signing)
      .hint("name the key with --key; the papers say which key each founder has");
}

base::Result<cli::Outcome> draw_up(const Args& args, cli::Env& env) {
  COOP_TRY(const auto bytes, *args.answers == "-" ? os::read_stdin() : os::read_file(*args.answers));
  COOP_TRY(const auto papers, papers_from_answers(args.source, bytes, *args.answers));
  if (!args.papers) {
    return base::fail("option-missing", "say in which folder the papers are drawn up")
        .as(base::ErrorKind::Usage)
        .hint("add --papers <folder>");
  }
  // The papers are judged before anybody signs them; the proofs alone are missing then.
  const auto verdict = rules::judge_papers(founding_action(papers));
  if (!verdict) return history::as_error(verdict.error());
  if (auto zone = os::Zone::find(papers.founding.time_zone); !zone) {
    return std::move(zone).error().as(base::ErrorKind::Usage);
  }
  COOP_CHECK(write_papers(*args.papers, papers));
  const auto folder = base::printable(*args.papers);
  env.deed = {fmt::format("drew up the papers in '{}'", folder),
              fmt::format("'coop founding prove {}' comes next", folder)};
  if (env.options.json) {
    env.out.write(report::Json::object()
                      .set("papers", *args.papers)
                      .set("digest", papers.digest().str())
                      .set("founders", papers.founding.founders.size())
                      .text());
    return cli::Outcome::done();
  }
  env.out.print("Drew up the papers of {} in {}, for {}.\n", base::printable(papers.founding.name), folder,
                term::say_count(static_cast<std::int64_t>(papers.founding.founders.size()), "founder"));
  env.out.print("  digest  {}\n", papers.digest());
  env.out.print("\nNext:  coop articles check --papers {}   (what the law and the rules make of them)\n", folder);
  env.out.print("       coop articles show --papers {}   (each founder reads them)\n", folder);
  env.out.print("       coop founding prove {}   (each founder, with their key)\n", folder);
  env.out.print("       coop init <folder> --papers {}   (when all have)\n", folder);
  return cli::Outcome::done();
}

void dry_run(cli::Env& env, const rules::Action& action) {
  history::Prepared prepared;
  prepared.action = action;
  const auto changes = rules::apply_genesis(action);
  for (const auto& [ref, record] : changes.all()) {
    prepared.files.push_back({codec::path_of(ref), codec::encode(*record), {}, {}});
  }
  std::sort(prepared.files.begin(), prepared.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  tell_dry_run(env, prepared);
}

base::Result<cli::Outcome> found(const Args& args, cli::Env& env) {
  COOP_TRY(const auto papers, read_papers(*args.papers));
  COOP_TRY(const auto identity, founder_at_hand(env, args, papers.founding));
  COOP_TRY(const auto zone, os::Zone::find(papers.founding.time_zone));
  env.time_zone = papers.founding.time_zone;
  auto action = founding_action(papers);
  action.by = identity.member;
  action.at = env.now;
  if (args.at) {
    COOP_TRY(action.at, os::parse_when(*args.at, zone, env.now, 12));
    COOP_CHECK(history::check_stated(action.at, env.now));
  }
  const auto verdict = rules::judge_genesis(action, rules::Actor{identity.key.id()});
  if (!verdict) return history::as_error(verdict.error());
  if (args.dry_run) {
    dry_run(env, action);
    return cli::Outcome::done();
  }
  COOP_TRY(const auto signer, signer_of(env, identity, args));
  COOP_TRY(auto ledger, history::Ledger::create(*args.folder, history::Marks(state_folder(env))));
  COOP_TRY(const auto prepared, ledger.prepare(std::move(action), identity.key.id()));
  COOP_TRY(const auto commit, ledger.commit(prepared, *signer));
  note_recorded(env, prepared.action, commit);
  Telling telling;
  const auto founders = papers.founding.founders.size();
  telling.sentence = fmt::format("Founded {} with {}.", papers.founding.name,
                                 term::say_count(static_cast<std::int64_t>(founders), "founder"));
  telling.facts = {{"co-op id", prepared.chain.str()}};
  telling.next = {fmt::format("coop -C {} founding accept   (each founder, this one too)", *args.folder)};
  telling.details.set("coop", prepared.chain.str()).set("founders", founders);
  tell_recorded(env, prepared.action, identity, commit, telling);
  return cli::Outcome::done();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.print_answers) {
    COOP_TRY(const auto text, answers_to_fill_in(args.source));
    env.out.write(text);
    return cli::Outcome::done();
  }
  if (args.answers && !args.folder) return draw_up(args, env);
  if (args.folder && args.papers && !args.answers) return found(args, env);
  return base::fail("init-steps", "a co-op is founded in two steps")
      .as(base::ErrorKind::Usage)
      .hint("'coop init --answers <file> --papers <folder>' draws up the papers, for the founders to prove")
      .hint("'coop init <folder> --papers <folder>' founds the co-op when all have")
      .hint("'coop articles new' asks for the answers; 'coop init --print-answers' shows a file to fill in");
}

}  // namespace

cli::Body init(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Found a co-op")
      .description(
          "Founding takes two steps. First the papers are drawn up from a template and your answers: who founds the "
          "co-op, with which keys, on which articles. They are a folder that is passed round; each founder reads them "
          "and proves their key with 'coop founding prove'.")
      .description(
          "Then one founder founds the co-op: a new folder with the first signed action in it. Every founder accepts "
          "there, or declines, before the co-op can do anything else.")
      .argument("[<folder>]", args->folder, "New folder for the co-op; the second step")
      .option("--template <name>", args->source.name, "Articles to begin with (default: hierarchy-by-consent)")
      .complete("template")
      .option("--jurisdiction <place>", args->source.jurisdiction, "Under whose law, such as us-ca")
      .complete("jurisdiction")
      .option("--language <language>", args->source.language, "In which language, such as es (default: the template's)")
      .complete("language")
      .option("--answers <file>", args->answers, "Answers to the template's questions, or - for standard input")
      .complete("file")
      .option("--papers <folder>", args->papers, "Folder of the papers: made by the first step, read by the second")
      .complete("file")
      .flag("--print-answers", args->print_answers, "Print an answers file to fill in")
      .example("coop init --print-answers", "See what is asked, and why")
      .example("coop init --print-answers --template collective --language es", "The same of another model, in Spanish")
      .example("coop init --answers answers.yaml --papers papers", "Draw up the papers")
      .example("coop init bakery --papers papers", "Found the co-op when every founder has proved their key")
      .exits({{0, "done"}, {1, "a rule refused it"}, {4, "no key of a founder"}})
      .see_also({"coop-articles-new", "coop-founding-prove", "coop-founding-accept", "coop-articles(7)"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
