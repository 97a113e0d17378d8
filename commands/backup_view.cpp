#include "commands/backup_view.hpp"

#include "report/json.hpp"

namespace commands {

syncing::Progress Verifying::progress() {
  return [this](std::int64_t done, std::int64_t total) {
    if (!bar_) bar_.emplace(env_.err, "Verifying", total);
    bar_->reach(done);
    if (done == total) bar_.reset();
  };
}

void tell_backup(cli::Env& env, std::string_view deed, const std::string& sentence, const syncing::BackedUp& backup) {
  if (env.options.json) {
    auto json = report::Json::object().set("actions", backup.actions).set("tip", backup.tip.str());
    env.out.write(report::Json::object().set(std::string(deed), std::move(json)).text());
  } else {
    env.out.line(sentence);
  }
}

}  // namespace commands
