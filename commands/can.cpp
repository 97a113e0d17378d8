#include <algorithm>
#include <memory>

#include "articles/cite.hpp"
#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "rules/action.hpp"
#include "rules/members/members.hpp"
#include "rules/powers.hpp"
#include "term/style.hpp"
#include "term/table.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using term::Style;

constexpr int kWidest = 80;

struct Args {
  rules::MemberId member;
  std::optional<std::string> action;
};

/// "a passed membership ballot"; empty where the power needs none.
std::string needed(const rules::PowerAnswer& answer) {
  return answer.under ? fmt::format("a passed {} ballot", *answer.under) : "";
}

bool has_power(const rules::PowerAnswer& answer) {
  return std::any_of(answer.grants.begin(), answer.grants.end(), [](const auto& grant) { return grant.fits; });
}

base::Error unknown_action(std::string_view word) {
  std::vector<std::string> kinds(rules::kinds().begin(), rules::kinds().end());
  auto error = base::fail("action-unknown", "no kind of action is called '{}'", base::printable(word));
  const auto near = base::nearest(word, kinds);
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint("'coop can <member>' lists all that a member may do");
  return std::move(error).as(base::ErrorKind::Usage);
}

report::Json json_of(std::string_view action, const rules::PowerAnswer& answer) {
  auto grants = report::Json::array();
  for (const auto& grant : answer.grants) {
    auto one = report::Json::object();
    one.set("grant", grant.grant).set("fits", grant.fits);
    if (!grant.why.empty()) one.set("why", grant.why);
    grants.add(std::move(one));
  }
  auto json = report::Json::object();
  json.set("action", action).set("may", has_power(answer)).set("under", answer.under);
  return json.set("grants", std::move(grants));
}

/// All that the member may do now.
cli::Outcome list_powers(cli::Env& env, const rules::State& state, const rules::Member& member, base::Date today) {
  term::Table table({{"action"}, {"as"}, {"on"}});
  auto json = report::Json::array();
  for (const auto kind : rules::kinds()) {
    const auto answer = rules::explain_power(state, member.id, kind, today);
    if (!answer.known || !has_power(answer)) continue;
    std::string as;
    for (const auto& grant : answer.grants) {
      if (grant.fits) as += (as.empty() ? "" : ", ") + grant.grant;
    }
    table.row({{std::string(kind), Style::Id}, as, needed(answer)});
    json.add(json_of(kind, answer));
  }
  if (env.options.json) {
    auto all = report::Json::object();
    all.set("member", member.id).set("standing", member.standing).set("powers", std::move(json));
    env.out.write(all.text());
  } else if (env.options.plain) {
    env.out.write(table.plain());
  } else {
    env.out.print("{} may now\n\n", full_name(state, member.id));
    env.out.write(table.indent(2).text(env.out.look()));
  }
  return cli::Outcome::done();
}

/// The clause of the articles that gives the power.
std::optional<articles::Citation> article_on(const rules::State& state, std::string_view action) {
  const auto* policy = state.policy();
  const auto* clauses = state.get<rules::Clauses>(rules::clauses_ref());
  if (!policy || !clauses) return std::nullopt;
  return articles::cite({codec::to_node(*policy), codec::to_node(*clauses)}, fmt::format("powers.{}", action));
}

/// "  article 4.2  An applicant ...", its lines under the first word of the text.
std::string say_article(const articles::Citation& cited, const term::Look& look) {
  const auto label = fmt::format("  article {}  ", cited.number);
  const auto hang = static_cast<int>(label.size());
  return label +
         term::wrap(base::printable(cited.text), std::min(look.width, kWidest), hang, hang).substr(label.size());
}

void explain(cli::Env& env, const rules::State& state, const rules::Member& member, std::string_view action,
             const rules::PowerAnswer& answer) {
  const bool may = has_power(answer);
  const auto verdict = may ? term::styled(env.out, Style::Good, "Yes:") : term::styled(env.out, Style::Bad, "No:");
  env.out.print("{} {} {} do '{}'{}.\n\n", verdict, full_name(state, member.id), may ? "may" : "may not", action,
                may && answer.under ? fmt::format(", on {}", needed(answer)) : "");
  term::Table table({{""}, {""}, {""}});
  for (const auto& grant : answer.grants) {
    table.row({grant.grant, grant.fits ? term::Cell("yes", Style::Good) : term::Cell("no", Style::Bad), grant.why});
  }
  env.out.write(table.indent(2).text(env.out.look()));
  if (const auto cited = article_on(state, action)) env.out.print("\n{}\n", say_article(*cited, env.out.look()));
}

/// Who stands outside has no powers at all, whatever the articles give to members.
cli::Outcome tell_outsider(cli::Env& env, const rules::State& state, const rules::Member& member) {
  if (env.options.json) {
    auto json = report::Json::object();
    json.set("member", member.id).set("standing", member.standing).set("powers", report::Json::array());
    env.out.write(json.text());
    return cli::Outcome::findings();
  }
  const auto name = full_name(state, member.id);
  if (!env.options.plain) {
    switch (member.standing) {
      case rules::Standing::Invited:
        env.out.print("{} is invited to found this co-op, and can accept or decline; nothing else yet.\n", name);
        break;
      case rules::Standing::Applicant:
        env.out.print("{} has applied, and can do nothing but withdraw until admitted.\n", name);
        break;
      default:
        env.out.print("{} has left, and can do nothing here.\n", name);
    }
  }
  return cli::Outcome::findings();
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  COOP_TRY(const auto* member, find<rules::Member>(state, rules::member_ref(args.member), "member", "member-unknown"));
  const auto& kinds = rules::kinds();
  if (args.action && std::find(kinds.begin(), kinds.end(), *args.action) == kinds.end())
    return unknown_action(*args.action);
  if (!rules::is_in_good_standing(member)) return tell_outsider(env, state, *member);
  // A rule counts in days of UTC, and so does the answer.
  const auto today = env.now.utc_date();
  if (!args.action) return list_powers(env, state, *member, today);

  const auto answer = rules::explain_power(state, member->id, *args.action, today);
  if (const auto* failure = state.failure()) return *failure;
  const auto outcome = has_power(answer) ? cli::Outcome::done() : cli::Outcome::findings();
  if (env.options.json) {
    auto json = json_of(*args.action, answer);
    const auto cited = article_on(state, *args.action);
    json.set("member", member->id).set("article", cited ? report::Json(cited->number) : report::Json());
    env.out.write(json.set("article_text", cited ? report::Json(cited->text) : report::Json()).text());
  } else if (env.options.plain) {
    for (const auto& grant : answer.grants) {
      env.out.print("{}\t{}\t{}\n", base::printable(grant.grant), grant.fits ? "yes" : "no",
                    base::printable(grant.why));
    }
  } else if (!answer.known) {
    env.out.line(
        term::wrap(fmt::format("{} {} may not do '{}': the articles give this power to nobody.",
                               term::styled(env.out, Style::Bad, "No:"), full_name(state, member->id), *args.action),
                   std::min(env.out.look().width, kWidest)));
  } else {
    explain(env, state, *member, *args.action, answer);
  }
  return outcome;
}

}  // namespace

cli::Body can(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Say what a member may do, and why")
      .description(
          "Each kind of action names in the articles who may do it: the holder of an office, any owner, any member, "
          "the "
          "member concerned, or owners by petition; some need a passed ballot besides. This shows each of these for "
          "one "
          "member as things stand today, with the article that says so.")
      .description(
          "It speaks of authority alone. Whether an action is possible in other respects, such as a ballot that is "
          "still open, is said by the command itself; --dry-run asks it without recording anything.")
      .argument("<member>", args->member, "The member")
      .complete("member")
      .argument("[<action>]", args->action, "A kind of action, such as member-admit (default: all that they may do)")
      .example("coop can ada", "All that Ada may do now")
      .example("coop can bo ballot-close", "Whether Bo may close a ballot, and why")
      .exits({{0, "yes, or the list"}, {1, "no"}})
      .see_also({"coop-articles-show", "coop-office-list"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
