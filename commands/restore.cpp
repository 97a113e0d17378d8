#include "history/restore.hpp"

#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

namespace fs = std::filesystem;

struct Args {
  std::vector<std::string> files;
  bool all = false;
  bool dry_run = false;
};

/// A file as a person names it, from where they stand or from the top of the repository, as a path from that top.
std::string path_in(const std::string& work_dir, const std::string& directory, const std::string& file) {
  const auto standing = fs::path(directory.empty() ? "." : directory);
  std::error_code error;
  const auto here = fs::weakly_canonical(standing / file, error).lexically_relative(work_dir).generic_string();
  const bool is_inside = !error && !here.empty() && !here.starts_with("..");
  if (is_inside && (fs::exists(standing / file, error) || !fs::exists(fs::path(work_dir) / file, error))) return here;
  return fs::path(file).lexically_normal().generic_string();
}

void tell(cli::Env& env, std::string_view key, const std::vector<std::string>& files, std::string_view sentence) {
  if (env.options.json) {
    env.out.write(report::Json::object().set(std::string(key), report::Json::array(files)).text());
    return;
  }
  if (!env.options.plain && !sentence.empty()) env.out.line(sentence);
  for (const auto& file : files) {
    env.out.print("{}{}\n", env.options.plain ? "" : "  ",
                  term::styled(env.out, term::Style::Id, base::printable(file)));
  }
}

std::string say_files(const std::vector<std::string>& files) {
  return term::say_count(static_cast<std::int64_t>(files.size()), "file");
}

base::Result<cli::Outcome> list_edits(cli::Env& env, bool with_next) {
  COOP_TRY(const auto edited, history::edited_files(env.options.directory));
  if (edited.empty()) {
    tell(env, "edited", edited, "Every file is as the record has it.");
    return cli::Outcome::done();
  }
  const auto was = edited.size() == 1 ? "was" : "were";
  tell(env, "edited", edited,
       with_next ? fmt::format("{} {} changed by hand:", say_files(edited), was)
                 : fmt::format("Would put {} back (nothing was written):", say_files(edited)));
  if (with_next && !env.options.json && !env.options.plain) {
    env.out.print("\nNext:  coop restore {}\n", edited.size() == 1 ? base::printable(edited.front()) : "--all");
  }
  return cli::Outcome::done();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  if (args.all && !args.files.empty()) {
    return base::fail("option-unfit", "'--all' means every file, so no other can be named beside it")
        .as(base::ErrorKind::Usage);
  }
  COOP_TRY(const auto ledger, look(env));
  if (args.files.empty() && (!args.all || args.dry_run)) return list_edits(env, !args.all);

  std::vector<std::string> paths;
  const auto& work_dir = ledger.repository().work_dir();
  for (const auto& file : args.files) paths.push_back(path_in(work_dir, env.options.directory, file));
  COOP_TRY(const auto edited, history::edited_files(env.options.directory));
  if (args.all) paths = edited;
  if (args.dry_run) {
    std::vector<std::string> would;
    for (const auto& path : paths) {
      if (std::find(edited.begin(), edited.end(), path) != edited.end()) would.push_back(path);
    }
    tell(env, "would_restore", would, fmt::format("Would put {} back (nothing was written):", say_files(would)));
    return cli::Outcome::done();
  }
  COOP_TRY(const auto restored, history::restore_files(env.options.directory, paths));
  if (!restored.empty()) {
    env.deed = {fmt::format("put {} back", say_files(restored)), "'coop restore' lists what is left"};
  }
  tell(env, "restored", restored,
       restored.empty()
           ? std::string(paths.size() == 1 ? "The file is" : "Every file is") + " as the record has it already."
           : fmt::format("Put {} back as the record has {}:", say_files(restored),
                         restored.size() == 1 ? "it" : "them"));
  return cli::Outcome::done();
}

}  // namespace

cli::Body restore(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Put back records that were changed by hand")
      .description(
          "Records change by actions alone; the files follow them, to be read with any program. What a hand changed in "
          "a "
          "file never becomes part of the record, and stands in the way of an action that writes the same file. This "
          "puts such files back as the newest action left them. What was written there by hand is lost.")
      .description("Without a file it lists what was changed. Files of your own that are no records are left alone.")
      .argument("[<file>...]", args->files, "Files to put back")
      .complete("file")
      .flag("--all", args->all, "Put back every file that was changed")
      .flag("-n,--dry-run", args->dry_run, "Show what would be put back, write nothing")
      .example("coop restore", "What was changed by hand?")
      .example("coop restore members/a/ada.yaml", "Put the record of Ada back")
      .exits({{0, "done, or nothing was to be done"}, {2, "no file of the record is called so"}})
      .see_also({"coop-show", "coop-records(5)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
