#include "commands/all.hpp"
#include "commands/recovery_view.hpp"

namespace commands {

cli::Body recovery_grant(cli::Spec& spec) {
  spec.summary("Grant a new key that the members voted")
      .description(
          "For a member without guardians, or whose recovery was vetoed by a stolen key. It rests on a passed "
          "ballot about a proposal of the kind recovery. The articles' waiting time runs from then on.")
      .example("coop recovery grant dita", "Carry out the ballot on a new key for Dita")
      .exits({{0, "recorded"}, {1, "a rule refused it, such as mandate-missing"}})
      .see_also({"coop-proposal-new", "coop-recovery-finish", "coop-recovery-veto"});
  return recovery_step({[](const rules::Recovery& recovery) -> rules::Payload {
                          return rules::RecoveryGrant{recovery.key, recovery.statement};
                        },
                        [](const std::string& by, const std::string& whose) {
                          return fmt::format("{} carries out that the members grant {} a new key.", by, whose);
                        },
                        true},
                       spec);
}

}  // namespace commands
