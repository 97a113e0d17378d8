#include "commands/all.hpp"
#include "commands/recovery_view.hpp"

namespace commands {

cli::Body recovery_veto(cli::Spec& spec) {
  spec.summary("Veto a new key that somebody asks for in your name")
      .description(
          "With a key of yours that is in force. It takes back every approval; only a ballot that is opened "
          "after the veto can then grant the new key. Do it when you have lost nothing and somebody else asks "
          "in your name.")
      .example("coop recovery veto bo", "Stop a request in your name, as Bo")
      .exits({{0, "recorded"}, {1, "a rule refused it, such as recovery-veto-other"}})
      .see_also({"coop-recovery-list", "coop-key-revoke"});
  return recovery_step(
      {[](const rules::Recovery& recovery) -> rules::Payload { return rules::RecoveryVeto{recovery.key}; },
       [](const std::string& by, const std::string& whose) {
         return fmt::format("{} vetoes a new key for {}.", by, whose);
       }},
      spec);
}

}  // namespace commands
