#include "rules/members/founding.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "rules/articles/amendments.hpp"
#include "rules/articles/clauses.hpp"
#include "rules/calendar.hpp"
#include "rules/members/keys.hpp"
#include "rules/members/members.hpp"
#include "rules/members/statements.hpp"
#include "rules/shares/shares.hpp"

namespace rules {
namespace {

constexpr std::string_view kGitAttributes = "* -text\n";

const Said* proof_of(const Action& action, const MemberId& founder) {
  for (const auto& said : action.said) {
    if (said.statement.by == founder) return &said;
  }
  return nullptr;
}

Verdict check_papers(const Action& action) {
  const auto* founding = action.input<Founding>(founding_ref());
  const auto* policy = action.input<Policy>(policy_ref());
  const auto* clauses = action.input<Clauses>(clauses_ref());
  if (!founding || !policy || !clauses) {
    return refuse("founding-papers", "a founding brings founding.yaml, articles/policy.yaml and articles/clauses.yaml");
  }
  if (action.input_digest(policy_ref()) != founding->policy ||
      action.input_digest(clauses_ref()) != founding->clauses || clauses->policy != founding->policy) {
    return refuse("founding-articles", "the articles are not those that the founders were shown");
  }
  if (founding->model != policy->model || founding->model != clauses->model) {
    return refuse("founding-model", "the papers speak of different models");
  }
  COOP_CHECK(check_name_form(founding->name));
  if (policy->shares.price.currency().code() != founding->currency) {
    return refuse("founding-currency", "the share is priced in {}, but the co-op keeps its books in {}",
                  policy->shares.price.currency().code(), founding->currency)
        .by("shares.price");
  }
  COOP_CHECK(check_policy(*policy));
  return check_clauses(*policy, *clauses);
}

/// Are the founders told apart: by id, key and name?
Verdict check_register(const Founding& founding) {
  std::set<std::string> ids, keys, names;
  if (founding.founders.empty()) return refuse("founding-nobody", "nobody founds this co-op");
  for (const auto& founder : founding.founders) {
    COOP_CHECK(check_id(founder.id));
    if (!ids.insert(founder.id.str()).second) return refuse("member-id-taken", "'{}' stands twice", founder.id);
    if (!keys.insert(founder.key).second) return refuse("key-taken", "the key of {} stands twice", founder.id);
    COOP_CHECK(check_name_form(founder.name));
    if (!names.insert(base::skeleton(founder.name)).second) {
      return refuse("name-confusable", "the name of {} could be taken for another founder's", founder.id);
    }
  }
  return accepted();
}

Verdict check_proofs(const Action& action, const Founding& founding, const base::Sha256& digest) {
  for (const auto& founder : founding.founders) {
    const auto* said = proof_of(action, founder.id);
    if (!said) {
      return refuse("founding-proof", "{} has not proved their key", founder.id)
          .hint("each founder runs 'coop founding prove'");
    }
    const auto& proof = said->statement;
    if (proof.purpose != "founding-prove" || proof.coop != digest.str() || proof.answers != digest ||
        proof.key != founder.key) {
      return refuse("founding-proof", "the proof of {} is for other papers or another key", founder.id)
          .hint("they run 'coop founding prove' again, on these papers");
    }
    COOP_CHECK(check_statement_form(proof, "founding-prove"));
  }
  if (action.said.size() != founding.founders.size()) {
    return refuse("founding-proof", "there are {} proofs for {} founders", action.said.size(),
                  founding.founders.size());
  }
  return accepted();
}

/// A founder as the changes so far leave them; one whose record cannot be read (State::failure()) is still invited.
const Member& as_changed(const Context& context, const MemberId& id, const Changes& changes) {
  static const Member kUnreadable;
  const auto changed = changes.all().find(member_ref(id));
  if (changed != changes.all().end()) return std::get<Member>(*changed->second);
  const auto* member = context.state.member(id);
  return member ? *member : kUnreadable;
}

/// Is this founder struck by all the rest, of whom there is at least one? Those who have left no longer count: neither
/// is their word needed, nor is it heard.
bool is_struck(const Context& context, const std::vector<MemberId>& members, const Member& founder,
               const Changes& changes) {
  if (founder.standing != Standing::Invited) return false;
  std::size_t rest = 0;
  for (const auto& id : members) {
    if (id == founder.id || as_changed(context, id, changes).standing == Standing::Left) continue;
    ++rest;
    if (std::find(founder.strikes.begin(), founder.strikes.end(), id) == founder.strikes.end()) return false;
  }
  return rest > 0;
}

/// What follows once a founder has accepted, declined or struck another: who is struck by all the rest goes, which may
/// complete the next strike; and the co-op opens on the day on which nobody's acceptance is missing and somebody
/// accepted.
void settle(const Context& context, Changes& changes) {
  const auto members = context.state.members();
  const auto struck = [&](const MemberId& id) {
    return is_struck(context, members, as_changed(context, id, changes), changes);
  };
  for (auto next = std::find_if(members.begin(), members.end(), struck); next != members.end();
       next = std::find_if(members.begin(), members.end(), struck)) {
    end_membership(context, *next, changes);
  }
  bool somebody = false;
  for (const auto& id : members) {
    const auto standing = as_changed(context, id, changes).standing;
    if (standing == Standing::Invited) return;
    somebody = somebody || standing == Standing::Owner;
  }
  if (!somebody) return;
  auto coop = *context.state.get<Coop>(coop_ref());
  coop.opened = context.today();
  changes.write(coop_ref(), coop);
}

Member* invited(const Context& context, const MemberId& id, Member& copy) {
  const auto* member = context.state.member(id);
  if (!member || member->standing != Standing::Invited) return nullptr;
  copy = *member;
  return &copy;
}

void make_owner(const Context& context, const MemberId& id, Changes& changes) {
  auto member = *context.state.member(id);
  member.standing = Standing::Owner;
  member.strikes.clear();
  changes.write(member_ref(id), member);
}

}  // namespace

Verdict judge_papers(const Action& action) {
  COOP_CHECK(check_papers(action));
  return check_register(*action.input<Founding>(founding_ref()));
}

Verdict judge_genesis(const Action& action, const Actor& actor) {
  if (!std::holds_alternative<Found>(action.payload)) {
    return refuse("genesis-missing", "a history begins with a founding");
  }
  if (action.as || action.under || action.under_sha256) {
    return refuse("head-unasked", "a founding names no office and rests on nothing");
  }
  COOP_CHECK(check_calendar(action.at));
  COOP_CHECK(check_papers(action));
  const auto& founding = *action.input<Founding>(founding_ref());
  COOP_CHECK(check_register(founding));
  COOP_CHECK(check_proofs(action, founding, *action.input_digest(founding_ref())));
  const auto* own = proof_of(action, action.by);
  if (!own || own->key_id != actor.key) {
    return refuse("signer-not-author", "the founding is not signed with the key of {}", action.by);
  }
  return accepted();
}

Changes apply_genesis(const Action& action) {
  Changes changes;
  const auto& founding = *action.input<Founding>(founding_ref());
  const auto& policy = *action.input<Policy>(policy_ref());
  const auto today = action.at.utc_date();
  changes.write(coop_ref(), Coop{1, founding.name, founding.slug, founding.currency, founding.time_zone,
                                 founding.language, founding.model, std::nullopt});
  changes.write(founding_ref(), founding);
  changes.write(policy_ref(), policy);
  changes.write(clauses_ref(), *action.input<Clauses>(clauses_ref()));
  changes.write(git_attributes_ref(), PlainText{std::string(kGitAttributes)});
  std::string signers;
  std::int64_t number = 0;
  for (const auto& founder : founding.founders) {
    const auto& said = *proof_of(action, founder.id);
    Member member;
    member.id = founder.id;
    member.name = founder.name;
    member.standing = Standing::Invited;
    member.origin = Origin::Founder;
    member.since = today;
    member.grade = founder.grade;
    member.keys = {said.key_id};
    changes.write(member_ref(member.id), member);
    changes.write(key_ref(said.key_id), Key{said.key_id, founder.id, founder.key, action.at, {}, {}});
    changes.write(statement_ref(said.digest), said.statement);
    Share share;
    share.member = founder.id;
    share.number = ++number;
    share.price = policy.shares.price;
    share.parts = policy.shares.parts;
    share.months_per_part = policy.shares.months_per_part;
    share.from = today;
    changes.write(share_ref(founder.id), share);
    signers += allowed_signer(founding.slug, founder.id, founder.key);
  }
  for (const auto& rule : policy.offices) changes.write(office_ref(rule.id), Office{rule.id, {}, {}, {}, {}, {}});
  changes.write(allowed_signers_ref(), PlainText{signers});
  return changes;
}

bool is_founding(const State& state) {
  const auto* coop = state.get<Coop>(coop_ref());
  return coop && !coop->opened;
}

Verdict judge(const Context& context, const FoundingAccept&) {
  Member copy;
  if (context.action.said.empty()) {
    if (!invited(context, context.action.by, copy)) {
      return refuse("founding-not-invited", "{} has no founding to accept", context.action.by);
    }
    return accepted();
  }
  const auto founding = context.state.digest(founding_ref());
  std::set<MemberId> authors;
  for (const auto& said : context.action.said) {
    const auto& by = said.statement.by;
    const auto* member = invited(context, by, copy);
    if (!member || !authors.insert(by).second)
      return refuse("founding-not-invited", "{} has no founding to accept", by);
    if (std::find(member->keys.begin(), member->keys.end(), said.key_id) == member->keys.end()) {
      return refuse("statement-key", "the statement is not signed with a key of {}", by);
    }
    COOP_CHECK(check_statement(context, said, "founding-accept", founding.value_or(base::Sha256())));
  }
  return accepted();
}

void apply(const Context& context, const FoundingAccept&, Changes& changes) {
  if (context.action.said.empty()) make_owner(context, context.action.by, changes);
  for (const auto& said : context.action.said) {
    make_owner(context, said.statement.by, changes);
    changes.write(statement_ref(said.digest), said.statement);
  }
  settle(context, changes);
}

Verdict judge(const Context& context, const FoundingDecline&) {
  Member copy;
  if (!invited(context, context.action.by, copy)) {
    return refuse("founding-not-invited", "{} has no founding to decline", context.action.by);
  }
  return accepted();
}

void apply(const Context& context, const FoundingDecline&, Changes& changes) {
  end_membership(context, context.action.by, changes);
  settle(context, changes);
}

Verdict judge(const Context& context, const FoundingStrike& strike) {
  Member copy;
  if (!invited(context, strike.member, copy)) {
    return refuse("founding-not-invited", "{} is not a founder who has yet to accept", strike.member);
  }
  if (strike.member == context.action.by) {
    return refuse("founding-strike-self", "{} cannot strike themselves", strike.member).hint("'coop founding decline'");
  }
  if (std::find(copy.strikes.begin(), copy.strikes.end(), context.action.by) != copy.strikes.end()) {
    return refuse("founding-strike-twice", "{} has asked for this already", context.action.by);
  }
  return accepted();
}

void apply(const Context& context, const FoundingStrike& strike, Changes& changes) {
  auto member = *context.state.member(strike.member);
  member.strikes.push_back(context.action.by);
  std::sort(member.strikes.begin(), member.strikes.end());
  changes.write(member_ref(strike.member), member);
  settle(context, changes);
}

}  // namespace rules
