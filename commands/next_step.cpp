#include "commands/next_step.hpp"

#include <algorithm>

#include "commands/act.hpp"
#include "commands/subject_text.hpp"
#include "rules/judge.hpp"
#include "rules/powers.hpp"

namespace commands {
namespace {

using To = rules::Grant::To;

/// Everything that is known of an act; `payload` is nullptr where only its kind is.
struct Act {
  std::string_view kind;
  const rules::Payload* payload = nullptr;
};

bool may_do(const Reader& reader, const rules::MemberId& member, const Act& act) {
  return act.payload ? would_take(reader.state, member, *act.payload, reader.now)
                     : has_power(reader.state, member, act.kind, reader.now.utc_date());
}

/// "bo as treasurer"; nothing where the office is vacant or its holder may not.
std::string say_office(const Reader& reader, const rules::OfficeId& id, const Act& act) {
  const auto* office = reader.state.get<rules::Office>(rules::office_ref(id));
  if (!office || !office->holder || office->holder == reader.member || !may_do(reader, *office->holder, act)) return {};
  return fmt::format("{} as {}", *office->holder, id);
}

std::string say_grant(const Reader& reader, const rules::Grant& grant, const Act& act) {
  // Whoever is a member and may not do it themselves is told of the others.
  const auto* self = reader.member ? reader.state.member(*reader.member) : nullptr;
  const auto* any = self && self->standing == rules::Standing::Owner ? "another" : "any";
  switch (grant.to) {
    case To::Office:
      return say_office(reader, grant.office, act);
    case To::AnyOwner:
      return fmt::format("{} owner", any);
    case To::AnyMember:
      return fmt::format("{} member", any);
    case To::Self: {
      rules::Action action;
      if (!act.payload) return "the member concerned";
      action.payload = *act.payload;
      const auto about = rules::subject_of(action);
      return about ? about->str() : "the member concerned";
    }
    case To::Petition:
      break;
  }
  return {};
}

/// Who may, apart from offices that nobody holds; empty if that is nobody.
std::string say_present(const Reader& reader, const rules::Power& power, const Act& act) {
  std::string officers;
  for (const auto& words : power.by) {
    const auto grant = rules::parse_grant(words);
    const auto who = grant ? say_grant(reader, *grant, act) : std::string();
    if (who.empty()) continue;
    // Where everybody of a kind may, it needs no list of officers.
    if (grant->to != To::Office) return who;
    officers += (officers.empty() ? "" : " or ") + who;
  }
  return officers;
}

/// For whom it is, where nobody may: a vacant office, or one whose term is over.
std::string say_offices(const Reader& reader, const rules::Power& power) {
  std::string vacant;
  std::string all;
  for (const auto& words : power.by) {
    const auto grant = rules::parse_grant(words);
    if (!grant || grant->to != To::Office) continue;
    const auto* office = reader.state.get<rules::Office>(rules::office_ref(grant->office));
    const auto name = rules::describe(*grant);
    if (!office || !office->holder) vacant += (vacant.empty() ? "" : " or ") + name;
    all += (all.empty() ? "" : " or ") + name;
  }
  return !vacant.empty() ? vacant + ", once elected" : !all.empty() ? all : "somebody else";
}

std::string say_who(const Reader& reader, const Act& act) {
  const auto* policy = reader.state.policy();
  const auto* power = policy ? policy->power(act.kind) : nullptr;
  if (!power) return "nobody";
  const auto present = say_present(reader, *power, act);
  return present.empty() ? say_offices(reader, *power) : present;
}

std::string step(const Reader& reader, const std::string& command, const Act& act) {
  if (reader.member && may_do(reader, *reader.member, act)) return command;
  return fmt::format("{}   ({})", command, say_who(reader, act));
}

}  // namespace

Reader reader_at(const cli::Env& env, const rules::State& state) {
  const auto identity = who(env, state, {});
  return {state, identity ? std::optional(identity->member) : std::nullopt, env.now};
}

bool would_take(const rules::State& state, const rules::MemberId& member, const rules::Payload& payload,
                base::Instant now) {
  const auto* record = state.member(member);
  if (!record || record->keys.empty()) return false;
  rules::Action action;
  action.at = std::max(now, state.last_at().value_or(now));
  action.by = member;
  action.payload = payload;
  complete_head(ActOptions(), state, action);
  return rules::judge(state, action, rules::Actor{record->keys.front()}) ? true : false;
}

bool has_power(const rules::State& state, const rules::MemberId& member, std::string_view kind, base::Date day) {
  const auto answer = rules::explain_power(state, member, kind, day);
  const auto petition = rules::describe(rules::Grant{To::Petition, {}});
  return std::any_of(answer.grants.begin(), answer.grants.end(),
                     [&](const auto& grant) { return grant.fits && grant.grant != petition; });
}

bool may(const Reader& reader, const rules::Payload& payload) {
  return reader.member && would_take(reader.state, *reader.member, payload, reader.now);
}

bool may(const Reader& reader, std::string_view kind) {
  return reader.member && has_power(reader.state, *reader.member, kind, reader.now.utc_date());
}

std::string say_who(const Reader& reader, const rules::Payload& payload) {
  return say_who(reader, Act{rules::kind_of(payload), &payload});
}

std::string say_who(const Reader& reader, std::string_view kind) {
  return say_who(reader, Act{kind, nullptr});
}

std::string step(const Reader& reader, const std::string& command, const rules::Payload& payload) {
  return step(reader, command, Act{rules::kind_of(payload), &payload});
}

std::string step(const Reader& reader, const std::string& command, std::string_view kind) {
  return step(reader, command, Act{kind, nullptr});
}

bool may_under_petition(const Reader& reader) {
  if (!reader.member) return false;
  const auto answer = rules::explain_power(reader.state, *reader.member, "ballot-open", reader.now.utc_date());
  return std::any_of(answer.grants.begin(), answer.grants.end(), [](const auto& grant) { return grant.fits; });
}

std::string step_under_petition(const Reader& reader, const std::string& command) {
  return may_under_petition(reader) ? command : command + "   (any member)";
}

std::vector<std::string> steps_to_ballot(const Reader& reader, const std::string& command,
                                         const rules::Subject& subject) {
  constexpr std::string_view kOpen = "ballot-open";
  constexpr std::string_view kAsk = "petition-new";
  if (may(reader, kOpen)) return {command};
  const auto ask = fmt::format("coop petition new <id> {}", subject_option(subject));
  const auto* policy = reader.state.policy();
  const auto* power = policy ? policy->power(kOpen) : nullptr;
  const auto present = power ? say_present(reader, *power, Act{kOpen, nullptr}) : std::string();
  if (present.empty()) return {step(reader, ask, kAsk)};
  std::vector<std::string> steps = {fmt::format("{}   ({})", command, present)};
  if (may(reader, kAsk)) steps.push_back(ask + "   (or ask for it)");
  return steps;
}

}  // namespace commands
