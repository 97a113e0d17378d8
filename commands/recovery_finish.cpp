#include "commands/all.hpp"
#include "commands/recovery_view.hpp"

namespace commands {

cli::Body recovery_finish(cli::Spec& spec) {
  spec.summary("Put an approved new key into force")
      .description(
          "From the end of the waiting time on, any member can do it. The new key can sign from then on, and "
          "every older key of the member ends.")
      .example("coop recovery finish dita", "Let Dita sign with her new key")
      .exits({{0, "recorded"}, {1, "a rule refused it, such as recovery-waits"}})
      .see_also({"coop-recovery-list", "coop-key-list"});
  return recovery_step(
      {[](const rules::Recovery& recovery) -> rules::Payload { return rules::RecoveryFinish{recovery.key}; },
       [](const std::string& by, const std::string& whose) {
         return fmt::format("{} puts a new key of {} into force; their older keys have ended.", by, whose);
       }},
      spec);
}

}  // namespace commands
