#include <algorithm>
#include <memory>

#include "base/typed.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/share_parts.hpp"
#include "os/when.hpp"
#include "rules/shares/vesting.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args : ActOptions {
  rules::MemberId member;
  std::string amount;
  std::optional<std::string> paid_on;
  bool take_back = false;
};

/// "1 of 4 parts; the next on 15 Jul 2024": what the payment brings.
std::string vesting_words(const rules::Share& share, const base::Date& day) {
  const auto parts = parts_of(share, day);
  const auto next = std::find_if(parts.begin(), parts.end(), [](const auto& part) { return !part.vested; });
  const auto words = fmt::format("{} of {}", next - parts.begin(), term::say_count(share.parts, "part"));
  if (next == parts.end()) return words;
  if (next->missing.minor() > 0) return fmt::format("{}; the next waits for a payment", words);
  return fmt::format("{}; the next on {}", words, term::say_date(next->from));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(args.member), "member", "member-unknown"));
    COOP_TRY(const auto currency, share_currency(draft.state));
    const auto* share = draft.state.get<rules::Share>(rules::share_ref(args.member));
    COOP_TRY(const auto amount, base::parse_typed_money(args.amount, share ? share->price.currency() : currency));
    rules::SharePay pay{args.member, amount, {}};
    if (args.take_back) {
      COOP_TRY(pay.amount, base::Money(0, amount.currency()).minus(amount));
    }
    if (args.paid_on) {
      COOP_TRY(pay.paid_on, os::parse_day(*args.paid_on, draft.zone, draft.action.at));
    }
    draft.action.payload = pay;
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    Telling telling;
    const bool utf8 = env.out.look().utf8;
    const auto& amount = std::get<rules::SharePay>(action.payload).amount;
    const auto& share = *state.get<rules::Share>(rules::share_ref(args.member));
    const auto day = action.at.utc_date();
    const auto paid = rules::paid_until(share, day);
    const auto due = due_on(share, day).value_or(base::Money(0, paid.currency()));
    telling.sentence = amount.minor() < 0
                           ? fmt::format("Took back {} of what was recorded for {}, share {}.",
                                         term::say_money(base::Money(-amount.minor(), amount.currency()), utf8),
                                         full_name(state, args.member), share.number)
                           : fmt::format("Recorded a payment of {} by {} for share {}.", term::say_money(amount, utf8),
                                         full_name(state, args.member), share.number);
    telling.facts = {{"paid", fmt::format("{} of {}", term::say_money(paid, utf8), term::say_money(share.price, utf8))},
                     {"due", term::say_money(due, utf8)},
                     {"vested", vesting_words(share, day)}};
    telling.next = {fmt::format("coop share show {}", args.member)};
    telling.details.set("member", args.member).set("amount", amount).set("paid", paid).set("due", due);
    telling.details.set("vested", rules::vested(share, day));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body share_pay(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Record a payment that a member made for their share")
      .description(
          "The amount is in the currency of the share: 500, 1,250.00 or 'EUR 500'. It counts from today on for the "
          "parts of the share, and of the vote, that it pays. Nobody records a payment of their own.")
      .description(
          "What was recorded by mistake is taken back by a further entry, with --take-back; both stay visible.")
      .argument("<member>", args->member, "Who paid")
      .complete("member")
      .argument("<amount>", args->amount, "What was paid")
      .option("--paid-on <date>", args->paid_on, "The day on which the money came, where that was not today")
      .flag("--take-back", args->take_back, "Take back so much of what was recorded by mistake")
      .example("coop share pay dita 500", "Dita's first instalment")
      .exits({{0, "recorded"}, {1, "a rule refused it"}})
      .see_also({"coop-share-show", "coop-share-list"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
