#include "commands/keep_text.hpp"

#include "os/file.hpp"

namespace commands {

base::Error keep_text(base::Error error, const cli::Env& env, const std::string& name, const std::string& text,
                      std::string_view option) {
  auto kept = os::TemporaryFile::create(env.environment.get_filled("TMPDIR").value_or("/tmp"), name, text);
  if (!kept) return error;
  kept->keep();
  return std::move(error).hint(fmt::format("what you wrote is kept: '{} {}'", option, kept->path()));
}

}  // namespace commands
