#include <memory>

#include "base/text.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/next_step.hpp"
#include "rules/payroll/payroll.hpp"
#include "rules/shares/vesting.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::MemberId member;
  std::optional<rules::GradeId> grade;
};

/// That no grade was given, and which there are.
base::Error grade_missing(const rules::State& state, base::Month month) {
  std::string list;
  for (const auto& grade : rules::grades_from(state, month)) {
    list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", grade.id, base::printable(grade.title));
  }
  auto error = base::fail("option-missing", "'--grade' is missing").as(base::ErrorKind::Usage);
  if (list.empty()) {
    return std::move(error).hint(
        "add --grade and a word such as baker; there is no pay chart yet, and the first one must have it");
  }
  return std::move(error).hint("add --grade <id>; there are " + list);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(args.member), "member", "member-unknown"));
    if (!args.grade) return grade_missing(draft.state, base::Month::of(draft.action.at.utc_date()));
    draft.action.payload = rules::MemberAdmit{args.member, *args.grade};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    telling.sentence = fmt::format("Admitted {} as a provisional owner.", full_name(state, args.member));
    const auto* share = state.get<rules::Share>(rules::share_ref(args.member));
    const auto price = term::say_money(share->price, env.out.look().utf8);
    telling.facts = {{"share", fmt::format("number {}, {} in {}", share->number, price,
                                           term::say_count(share->parts, "instalment"))},
                     {"grade", args.grade->str()}};
    telling.next = {
        step({state, action.by, action.at}, fmt::format("coop share pay {} <amount>", args.member), "share-pay")};
    telling.details.set("member", args.member).set("grade", args.grade).set("share", share->number);
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body member_admit(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Admit an applicant as a provisional owner")
      .description(
          "The articles say who admits, and on which ballot. The new member gets a share, which vests as its "
          "instalments are paid and its periods pass, and a grade of the pay chart: 'coop payroll chart' shows them, "
          "and without --grade you are told which there are.")
      .argument("<applicant>", args->member, "Who has applied")
      .complete("member")
      .option("--grade <id>", args->grade, "Grade of the pay chart, which must be given")
      .example("coop member admit bo --grade baker", "Carry out the ballot that admitted Bo")
      .exits({{0, "admitted"}, {1, "a rule refused it"}})
      .see_also({"coop-member-apply", "coop-share-pay", "coop-payroll-chart"});
  declare_act(spec, *args, true);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
