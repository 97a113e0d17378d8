#include "commands/recovery_view.hpp"

#include <algorithm>
#include <memory>

#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "rules/members/recovery.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct StepArgs : ActOptions {
  rules::MemberId member;
  std::optional<std::string> new_key;
};

}  // namespace

std::vector<const rules::Recovery*> open_recoveries(const rules::State& state) {
  std::vector<const rules::Recovery*> open;
  for (const auto& id : state.ids(rules::Kind::Recovery)) {
    const auto* recovery = state.get<rules::Recovery>(rules::recovery_ref(id));
    if (recovery && rules::is_under_way(state, *recovery)) open.push_back(recovery);
  }
  std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->requested < b->requested; });
  return open;
}

base::Result<const rules::Recovery*> find_recovery(const rules::State& state, const rules::MemberId& member,
                                                   const std::optional<std::string>& new_key) {
  std::vector<const rules::Recovery*> found;
  for (const auto* recovery : open_recoveries(state)) {
    const bool is_named =
        !new_key || recovery->key.starts_with(*new_key) || fingerprint_of(recovery->key).starts_with(*new_key);
    if (recovery->member == member && is_named) found.push_back(recovery);
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    return base::fail("recovery-unknown", "no new key is requested for {}", member)
        .as(base::ErrorKind::Usage)
        .hint("'coop recovery list' shows the requests")
        .hint(fmt::format("{} makes one with 'coop sign key-recover --as {}'", member, member));
  }
  auto error = base::fail("recovery-ambiguous", "{} new keys are requested for {}", found.size(), member)
                   .as(base::ErrorKind::Usage);
  for (const auto* recovery : found) error.hint("--new-key " + short_fingerprint(recovery->key));
  return error;
}

std::string say_progress(const rules::State& state, const rules::Recovery& recovery, const os::Zone& zone) {
  const auto day = [&](base::Instant at) { return term::say_date(zone.local(at).date); };
  if (recovery.taken_effect) return "in force since " + day(*recovery.taken_effect);
  if (recovery.approved) {
    const auto from = rules::effective_from(*state.policy(), recovery);
    const auto by = recovery.under ? std::string("granted by ballot") : std::string("approved");
    return fmt::format("{}; can take effect on {}", by, day(from));
  }
  if (recovery.vetoed) return "vetoed; a new ballot can grant it";
  return fmt::format("{} of {} approvals", recovery.approvals.size(), state.policy()->recovery.approvals);
}

Telling tell_recovery(const rules::State& state, const rules::KeyId& key, std::string sentence, const os::Zone& zone) {
  const auto* recovery = state.get<rules::Recovery>(rules::recovery_ref(key));
  Telling telling;
  telling.sentence = std::move(sentence);
  telling.facts = {{"new key", fingerprint_of(key)}, {"stands", say_progress(state, *recovery, zone)}};
  const auto& member = recovery->member;
  if (recovery->taken_effect) {
    telling.next = {fmt::format("coop key list {}", member)};
  } else if (recovery->approved) {
    telling.next = {fmt::format("coop recovery finish {}   (any member, from then on)", member)};
  } else if (recovery->vetoed) {
    telling.next = {"coop proposal new <id> --kind recovery --member " + member.str() + " --title <text>"};
  } else {
    const auto* whose = state.member(member);
    std::string guardians;
    for (const auto& id : whose->guardians) {
      const auto& given = recovery->approvals;
      if (std::find(given.begin(), given.end(), id) != given.end()) continue;
      guardians += (guardians.empty() ? "" : ", ") + id.str();
    }
    telling.next = {whose->guardians.empty()
                        ? fmt::format("coop proposal new <id> --kind recovery --member {} --title <text>", member)
                        : fmt::format("coop recovery approve {}   ({})", member, guardians)};
  }
  telling.details.set("member", member).set("key", key).set("fingerprint", fingerprint_of(key));
  telling.details.set("approvals", report::Json::array(recovery->approvals)).set("approved", recovery->approved);
  telling.details.set("vetoed", recovery->vetoed).set("taken_effect", recovery->taken_effect);
  return telling;
}

cli::Body recovery_step(RecoveryStep step, cli::Spec& spec) {
  auto args = std::make_shared<StepArgs>();
  spec.argument("<member>", args->member, "The member who lost their keys").complete("member");
  spec.option("--new-key <key>", args->new_key, "The fingerprint of the new key, where several were requested");
  declare_act(spec, *args, step.rests_on_ballot);
  return [args, step](cli::Env& env) {
    std::optional<os::Zone> zone;
    rules::KeyId key;
    const auto build = [&](Draft& draft) -> base::Status {
      COOP_TRY(const auto* recovery, find_recovery(draft.state, args->member, args->new_key));
      key = recovery->key;
      draft.action.payload = step.make(*recovery);
      zone = draft.zone;
      return {};
    };
    const auto tell = [&](const rules::State& state, const rules::Action& action) {
      return tell_recovery(state, key, step.say(full_name(state, action.by), full_name(state, args->member)), *zone);
    };
    return act(env, *args, build, tell);
  };
}

}  // namespace commands
