#include <memory>

#include "articles/language.hpp"
#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/answers_file.hpp"
#include "commands/interview.hpp"
#include "commands/interview_words.hpp"
#include "os/file.hpp"

namespace commands {
namespace {

struct Args {
  std::string file = "answers.yaml";
  TemplateOptions source;
};

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  AnswersDraft draft;
  draft.template_name = args.source.name.value_or("");
  draft.jurisdiction = args.source.jurisdiction.value_or("");
  draft.language = args.source.language.value_or("");
  draft.has_jurisdiction = args.source.jurisdiction.has_value();
  if (os::exists(args.file)) {
    COOP_TRY(const auto bytes, os::read_file(args.file));
    COOP_TRY(draft, read_draft(bytes, args.file, args.source));
    // The interview writes the file anew, without the remarks that somebody may have put into it.
    COOP_CHECK(os::write_file(args.file + "~", bytes));
  }
  const auto& words = interview_words(draft.language);
  COOP_TRY(const auto end, interview(env, std::move(draft), args.file));
  const auto file = base::printable(args.file);
  env.out.line();
  if (end == InterviewEnd::Left) {
    env.out.print("{}\n\n{}coop articles new {}   ({})\n", articles::filled(words.kept, {file}), words.next, file,
                  words.goes_on);
    return cli::Outcome::done();
  }
  env.out.print("{}\n", articles::filled(words.all_answered, {file}));
  if (end == InterviewEnd::KeysOpen) env.out.print("{}\n", words.keys_open);
  env.out.line();
  env.out.print("{}coop articles show --answers {}   ({})\n", words.next, file, words.read_it);
  env.out.print("       coop articles check --answers {}\n", file);
  env.out.print("       coop init --answers {} --papers papers   ({})\n", file, words.draws_up);
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_new(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Answer the questions from which articles are made")
      .description(
          "Asks what the articles of a new co-op need, one question after the other, and says why. Only that is asked "
          "on "
          "which something hangs. Every answer is kept at once, so that you can leave and go on later; at the end all "
          "of "
          "it is shown, and can be changed.")
      .description("Without a terminal, fill in the file that 'coop init --print-answers' shows.")
      .argument("[<file>]", args->file, "Where the answers are kept (default: answers.yaml)")
      .complete("file")
      .option("--template <name>", args->source.name, "The model, or the path of a template file of your own")
      .complete("template")
      .option("--jurisdiction <place>", args->source.jurisdiction, "Under whose law, such as us-ca")
      .complete("jurisdiction")
      .option("--language <language>", args->source.language, "In which language, such as es (default: the template's)")
      .complete("language")
      .example("coop articles new", "Begin, or go on")
      .example("coop articles new --language es", "The questions and the articles in Spanish")
      .exits({{0, "the answers are kept"}, {2, "nobody can be asked here"}})
      .see_also({"coop-articles-check", "coop-init", "coop-articles"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
