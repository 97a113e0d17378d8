#include "cli/program.hpp"
#include "cli/report_error.hpp"
#include "commands/all.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  const auto& libraries = env.program->libraries();
  if (env.options.json) {
    std::string list;
    for (const auto& [name, version] : libraries) {
      list += fmt::format("{}{}:{}", list.empty() ? "" : ",", cli::json_string(name), cli::json_string(version));
    }
    env.out.print("{{\"version\":{},\"built_with\":{{{}}}}}\n", cli::json_string(env.program_version), list);
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    env.out.print("{}\t{}\n", env.program->name(), env.program_version);
  } else {
    env.out.print("{} {}\n", env.program->name(), env.program_version);
  }
  if (env.options.verbose == 0) return cli::Outcome::done();
  for (const auto& [name, version] : libraries) {
    if (env.options.plain) {
      env.out.print("{}\t{}\n", name, version);
    } else {
      env.out.print("  {:<16}{}\n", name, version);
    }
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body version(cli::Spec& spec) {
  spec.summary("Show the version of coop, and with -v what it was built with")
      .description("A report of a bug is answered sooner with what 'coop version --verbose' says.")
      .example("coop version", "The version in one line")
      .example("coop version --verbose", "The libraries that it was built with too");
  return run;
}

}  // namespace commands
