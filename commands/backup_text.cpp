#include "commands/backup_text.hpp"

#include "report/json.hpp"

namespace commands {

void tell_backup(cli::Env& env, std::string_view deed, const std::string& sentence, const syncing::BackedUp& backup) {
  if (env.options.json) {
    auto json = report::Json::object().set("actions", backup.actions).set("tip", backup.tip.str());
    env.out.write(report::Json::object().set(std::string(deed), std::move(json)).text());
  } else {
    env.out.line(sentence);
  }
}

}  // namespace commands
