#include "commands/confirm.hpp"

#include "base/text.hpp"

namespace commands {
namespace {

base::Error not_confirmed() {
  return base::fail("not-confirmed", "you did not confirm it, so nothing was recorded").as(base::ErrorKind::Refused);
}

}  // namespace

base::Status confirm(cli::Env& env, std::string_view question) {
  if (env.options.yes) return {};
  COOP_TRY(const bool yes, env.prompt.confirm(question, "--yes"));
  if (!yes) return not_confirmed();
  return {};
}

base::Status confirm_by_id(cli::Env& env, std::string_view question, std::string_view id,
                           const std::optional<std::string>& given) {
  const auto flag = fmt::format("--confirm {}", id);
  if (given) {
    if (*given == id) return {};
    return base::fail("confirm-other", "'--confirm {}' does not name {}, whom this is about", base::printable(*given),
                      id)
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("to confirm it, give {}", flag));
  }
  COOP_TRY(const bool yes, env.prompt.type_to_confirm(question, id, flag));
  if (!yes) return not_confirmed();
  return {};
}

}  // namespace commands
