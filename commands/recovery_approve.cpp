#include "commands/all.hpp"
#include "commands/recovery_view.hpp"

namespace commands {

cli::Body recovery_approve(cli::Spec& spec) {
  spec.summary("Approve a new key, as a guardian of who lost theirs")
      .description(
          "Only a guardian whom the member chose can approve. When enough have, the articles' waiting time "
          "runs, in which any key of the member that is still in force can veto. Compare the fingerprint of the "
          "new key with the member before you approve.")
      .example("coop recovery approve dita", "Approve the new key for Dita, as her guardian")
      .exits({{0, "recorded"}, {1, "a rule refused it, such as recovery-no-guardian"}})
      .see_also({"coop-recovery-circle", "coop-recovery-finish", "coop-recovery-veto"});
  return recovery_step({[](const rules::Recovery& recovery) -> rules::Payload {
                          return rules::RecoveryApprove{recovery.key, recovery.statement};
                        },
                        [](const std::string& by, const std::string& whose) {
                          return fmt::format("{} approves a new key for {}.", by, whose);
                        }},
                       spec);
}

}  // namespace commands
