#include "rules/members/members.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/members/keys.hpp"
#include "rules/members/statements.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/powers.hpp"
#include "rules/shares/shares.hpp"

namespace rules {
bool is_in_good_standing(const Member* member) {
  return member && (member->standing == Standing::Owner || member->standing == Standing::Provisional);
}

Verdict check_name_form(const std::string& name) {
  const bool is_set = !name.empty() && name.front() != ' ' && name.back() != ' ';
  if (is_set && name.size() <= 200 && base::is_plain_line(name) && base::has_letter(name)) return accepted();
  return refuse("name-form", "'{}' cannot stand in the register", base::printable(name.substr(0, 60)))
      .hint("use one line of at most 200 bytes, with letters, and without invisible characters or blanks at its ends");
}

Verdict check_name(const State& state, const MemberId& id, const std::string& name) {
  COOP_CHECK(check_name_form(name));
  const auto shape = base::skeleton(name);
  for (const auto& other : state.members()) {
    const auto* member = state.member(other);
    if (other == id || !member || member->standing == Standing::Left) continue;
    if (base::skeleton(member->name) == shape) {
      return refuse("name-confusable", "'{}' could be taken for {}, who is called '{}'", name, other, member->name)
          .hint("add a second name or an initial");
    }
  }
  return accepted();
}

Verdict check_id(const MemberId& id) {
  if (id.str() != kReopen) return accepted();
  return refuse("member-id-reserved", "'{}' stands on ballot papers for something else", id).hint("choose another id");
}

void end_membership(const Context& context, const MemberId& id, Changes& changes) {
  auto member = *context.state.member(id);
  for (const auto& key : member.keys) close_key(context, key, changes);
  member.keys.clear();
  member.standing = Standing::Left;
  member.left = context.today();
  changes.write(member_ref(id), member);
  if (const auto* share = context.state.get<Share>(share_ref(id))) {
    auto ended = *share;
    ended.ended = context.today();
    changes.write(share_ref(id), ended);
  }
  // Those too that the articles no longer name: they may name them again.
  for (const auto& held : context.state.ids(Kind::Office)) {
    const auto office_id = OfficeId::from(held);
    const auto* office = context.state.get<Office>(office_ref(office_id));
    if (office && office->holder == id) changes.write(office_ref(office_id), Office{office_id, {}, {}, {}, {}, {}});
  }
}

Verdict judge(const Context& context, const MemberApply& application) {
  const auto* said = only_statement(context);
  const auto articles = context.state.digest(clauses_ref());
  if (!said || said->statement.by != application.member || !said->statement.name) {
    return refuse("application-statement", "an application brings one statement of the applicant, with a name")
        .hint("the applicant makes it with 'coop sign member-apply'");
  }
  COOP_CHECK(check_id(application.member));
  if (context.state.member(application.member)) {
    return refuse("member-id-taken", "'{}' is or was the id of a member", application.member).hint("choose another id");
  }
  COOP_CHECK(check_statement(context, *said, "member-apply", articles.value_or(base::Sha256())));
  COOP_CHECK(check_new_key(context, said->key_id));
  return check_name(context.state, application.member, *said->statement.name);
}

void apply(const Context& context, const MemberApply& application, Changes& changes) {
  const auto& said = context.action.said.front();
  Member member;
  member.id = application.member;
  member.name = *said.statement.name;
  member.standing = Standing::Applicant;
  member.origin = Origin::Admitted;
  member.keys = {said.key_id};
  changes.write(member_ref(member.id), member);
  enrol_key(context, member.id, said.statement, said.key_id, changes);
  changes.write(statement_ref(said.digest), said.statement);
}

Verdict judge(const Context& context, const MemberAdmit& admit) {
  const auto* member = context.state.member(admit.member);
  if (!member || member->standing != Standing::Applicant) {
    return refuse("member-no-applicant", "{} is not an applicant", admit.member)
        .hint("'coop member list' shows who has applied");
  }
  COOP_CHECK(check_grade(context.state, admit.grade, base::Month::of(context.today())));
  if (!context.action.under) return accepted();  // where the articles ask for no ballot
  const auto* proposal = proposal_behind(context);
  if (!proposal || proposal->member != admit.member) {
    return refuse("mandate-subject", "ballot '{}' was not about the admission of {}", *context.action.under,
                  admit.member);
  }
  return accepted();
}

void apply(const Context& context, const MemberAdmit& admit, Changes& changes) {
  auto member = *context.state.member(admit.member);
  member.standing = Standing::Provisional;
  member.since = context.today();
  member.grade = admit.grade;
  changes.write(member_ref(member.id), member);
  changes.write(share_ref(member.id), new_share(context.state, context.policy, member.id, context.today()));
  spend_mandate(context, changes);
}

Verdict judge(const Context& context, const MemberResign&) {
  std::int64_t others = 0;
  for (const auto& id : context.state.members()) {
    if (id != context.action.by && is_in_good_standing(context.state.member(id))) ++others;
  }
  if (others == 0) {
    return refuse("member-last", "{} is the last member; a co-op cannot be left empty", context.action.by);
  }
  return accepted();
}

void apply(const Context& context, const MemberResign&, Changes& changes) {
  end_membership(context, context.action.by, changes);
}

}  // namespace rules
