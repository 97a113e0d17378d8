#include <algorithm>

#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "commands/paper_facts.hpp"
#include "commands/paper_words.hpp"
#include "commands/share_parts.hpp"
#include "rules/shares/shares.hpp"
#include "rules/shares/vesting.hpp"

namespace commands {
namespace {

using articles::FormFactMap;
using articles::FormFacts;
using articles::FormItem;

constexpr std::string_view kNoMember = "no member is named; add --member <id>";

/// The key with which a member signs: the newest of those in force.
const rules::Key* newest_key(const rules::State& state, const rules::Member& member) {
  return member.keys.empty() ? nullptr : state.get<rules::Key>(rules::key_ref(member.keys.back()));
}

std::int64_t vested_parts(const std::vector<SharePart>& parts) {
  return std::count_if(parts.begin(), parts.end(), [](const SharePart& part) { return part.vested; });
}

/// The parts of a schedule: how many months after the admission each is due, and what must be paid by then.
std::vector<FormItem> schedule_of(const rules::Share& share, const std::vector<SharePart>& parts, bool is_running) {
  std::vector<FormItem> items;
  for (const auto& part : parts) {
    FormItem item;
    item.facts["part"] = {fmt::format("{}/{}", part.number, share.parts)};
    item.facts["months"] = {std::to_string(part.number * share.months_per_part)};
    item.facts["paid-by-then"] = {part.needed.str()};
    item.facts["from"] = is_running ? said_date(part.from) : said_nothing();
    item.facts["earned"] = said_truth(is_running && part.vested);
    items.push_back(std::move(item));
  }
  return items;
}

base::Status add_share(const rules::State& state, const rules::Share& share, base::Date day, FormFacts& facts) {
  COOP_TRY(const auto due, due_on(share, day));
  const auto parts = parts_of(share, day);
  auto& all = facts.facts;
  all["share.number"] = {std::to_string(share.number)};
  all["share.price"] = {share.price.str()};
  all["share.paid"] = {rules::paid_until(share, day).str()};
  all["share.due"] = {due.str()};
  all["share.parts"] = {std::to_string(share.parts)};
  all["share.months-per-part"] = {std::to_string(share.months_per_part)};
  all["share.vested"] = {rules::vested(share, day).str()};
  all["share.vested-parts"] = {std::to_string(vested_parts(parts))};
  all["share.from"] = said_date(share.from);
  all["share.ended"] = said_truth(share.ended.has_value());
  auto& payments = facts.lists["payments"];
  for (const auto& payment : share.payments) {
    if (payment.date > day) continue;
    FormItem item;
    item.facts["date"] = said_date(payment.paid_on.value_or(payment.date));
    item.facts["amount"] = {payment.amount.str()};
    const auto* recorder = state.member(payment.recorded_by);
    item.facts["recorded-by"] = {recorder ? recorder->name : payment.recorded_by.str()};
    payments.push_back(std::move(item));
  }
  return {};
}

/// The terms on which a member holds a share or, before there is one, would get it under the articles in force.
void add_terms(const rules::Share& share, base::Date day, bool is_running, FormFacts& facts) {
  facts.facts["terms.price"] = {share.price.str()};
  facts.facts["terms.parts"] = {std::to_string(share.parts)};
  facts.facts["terms.months-per-part"] = {std::to_string(share.months_per_part)};
  const auto parts = parts_of(share, day);
  facts.facts["terms.first-part"] = {parts.empty() ? share.price.str() : parts.front().needed.str()};
  facts.lists["schedule"] = schedule_of(share, parts, is_running);
}

}  // namespace

FormFactMap member_facts(const rules::State& state, const rules::Member& member, base::Date day) {
  FormFactMap facts;
  facts["id"] = {member.id.str()};
  facts["name"] = {member.name};
  facts["standing"] = said_standing(member.standing);
  facts["founder"] = said_truth(member.origin == rules::Origin::Founder);
  facts["since"] = member.since ? said_date(*member.since) : said_nothing();
  facts["left"] = member.left ? said_date(*member.left) : said_nothing();
  facts["grade"] = member.grade ? FormFact{member.grade->str()} : said_nothing();
  facts["vote"] = {rules::vote_weight(state, member.id, day).str()};
  const auto* key = newest_key(state, member);
  facts["key"] = key ? FormFact{fingerprint_of(key->id)} : said_nothing();
  const auto* share = state.get<rules::Share>(rules::share_ref(member.id));
  facts["share"] = share ? FormFact{std::to_string(share->number)} : said_nothing();
  facts["paid"] = share ? FormFact{rules::paid_until(*share, day).str()} : said_nothing();
  return facts;
}

base::Status add_member_facts(const rules::State& state, const PaperSubject& subject, FormFacts& facts) {
  facts.facts["given.member"] = said_truth(subject.member.has_value());
  const auto* policy = state.policy();
  if (!subject.member) {
    for (const auto* name : {"member", "share", "payments"}) facts.absent.emplace(name, kNoMember);
    if (policy) add_terms(rules::new_share(state, *policy, rules::MemberId(), subject.day), subject.day, false, facts);
    return {};
  }
  COOP_TRY(const auto* member,
           find<rules::Member>(state, rules::member_ref(*subject.member), "member", "member-unknown"));
  facts.person = member->id.str();
  for (auto& [name, fact] : member_facts(state, *member, subject.day)) {
    facts.facts.emplace("member." + name, std::move(fact));
  }
  const auto* share = state.get<rules::Share>(rules::share_ref(member->id));
  facts.facts["member.holds-share"] = said_truth(share != nullptr);
  if (share) {
    add_terms(*share, subject.day, true, facts);
    return add_share(state, *share, subject.day, facts);
  }
  for (const auto* name : {"share", "payments"}) {
    facts.absent.emplace(name, fmt::format("{} holds no share", member->id));
  }
  if (policy) add_terms(rules::new_share(state, *policy, member->id, subject.day), subject.day, false, facts);
  return {};
}

}  // namespace commands
