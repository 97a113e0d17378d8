#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/past.hpp"
#include "report/json.hpp"
#include "term/pager.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

struct Args {
  std::optional<std::int64_t> number;
  std::optional<rules::MemberId> member;
  std::optional<std::string> kind;
  bool reverse = false;
};

/// The words that --kind takes: every kind of action, and the nouns before their first hyphen.
std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (const auto kind : rules::kinds()) {
    words.emplace_back(kind);
    std::string noun(kind.substr(0, kind.find('-')));
    if (std::find(words.begin(), words.end(), noun) == words.end()) words.push_back(std::move(noun));
  }
  return words;
}

base::Status check(const Args& args, const rules::State& state) {
  if (args.number && *args.number < 1) {
    return base::fail("number-range", "'-n' wants a number from 1 on, not {}", *args.number).as(base::ErrorKind::Usage);
  }
  if (args.member) {
    COOP_CHECK(find<rules::Member>(state, rules::member_ref(*args.member), "member", "member-unknown"));
  }
  if (!args.kind) return {};
  const auto words = kind_words();
  if (std::find(words.begin(), words.end(), *args.kind) != words.end()) return {};
  auto error = base::fail("action-unknown", "no kind of action is called '{}'", base::printable(*args.kind));
  const auto near = base::nearest(*args.kind, words);
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint("'member' means every member action, 'member-admit' that one alone");
  return std::move(error).as(base::ErrorKind::Usage);
}

bool is_wanted(const Args& args, const PastAction& past) {
  if (!past.body) return !args.member && !args.kind;
  const auto& action = past.body->action;
  if (args.member && action.by != *args.member) return false;
  if (!args.kind) return true;
  const auto kind = rules::kind_of(action.payload);
  return kind == *args.kind || kind.substr(0, kind.find('-')) == *args.kind;
}

report::Json json_of(const PastAction& past) {
  auto json = report::Json::object();
  json.set("commit", past.oid.str());
  if (!past.body) {
    auto error = report::Json::object();
    error.set("code", past.trouble->code).set("message", past.trouble->message);
    return json.set("subject", base::printable(past.subject)).set("error", std::move(error));
  }
  const auto& action = past.body->action;
  json.set("action", rules::kind_of(action.payload)).set("subject", past.subject).set("at", action.at);
  return json.set("by", action.by).set("as", action.as).set("under", action.under);
}

void add_row(term::Table& table, const PastAction& past, const os::Zone& zone, bool plain) {
  if (!past.body) {
    table.row({{past.short_oid(), term::Style::Id, {past.oid.str()}},
               {"-", term::Style::Aside},
               {"-", term::Style::Aside},
               {fmt::format("{} [{}]", past.subject.empty() ? "(no subject)" : past.subject, past.trouble->code),
                term::Style::Bad}});
    return;
  }
  const auto& action = past.body->action;
  const auto when = plain ? action.at.str() : day_of(zone, action.at).str();
  table.row({{past.short_oid(), term::Style::Id, {past.oid.str()}}, when, action.by.str(), past.subject});
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(auto past, Past::open(env.options.directory));
  COOP_CHECK(check(args, past.state()));
  COOP_TRY(const auto zone, zone_of(past.state()));
  std::vector<PastAction> wanted;
  while (!args.number || static_cast<std::int64_t>(wanted.size()) < *args.number) {
    COOP_TRY(auto next, past.next());
    if (!next) break;
    if (!is_wanted(args, *next)) continue;
    next->bytes = {};  // a long line is kept without its signatures and texts
    next->commit.reset();
    wanted.push_back(std::move(*next));
  }
  if (args.reverse) std::reverse(wanted.begin(), wanted.end());

  if (env.options.json) {
    auto actions = report::Json::array();
    for (const auto& one : wanted) actions.add(json_of(one));
    env.out.write(report::Json::object().set("actions", std::move(actions)).text());
    return cli::Outcome::done();
  }
  if (wanted.empty()) {
    if (!env.options.plain) env.out.line("No action in the record fits that.");
    return cli::Outcome::done();
  }
  term::Table table({{"id"}, {"date"}, {"member"}, {"action", term::Align::Left, true}});
  for (const auto& one : wanted) add_row(table, one, zone, env.options.plain);
  const auto text = env.options.plain ? table.plain() : table.text(env.out.look());
  term::show_paged(text, env.out, env.environment, !env.options.no_pager && !env.options.plain);
  return cli::Outcome::done();
}

}  // namespace

cli::Body log(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List the actions of the record, newest first")
      .description(
          "One line for each signed action: its id (that of its commit), the day by the co-op's clocks, the member who "
          "acted and what "
          "they did. The log tells what the commits say; whether each was signed and allowed is for 'coop audit'.")
      .option("-n,--number <n>", args->number, "Only the newest <n> that fit")
      .option("--member <id>", args->member, "Only what this member did")
      .complete("member")
      .option("--kind <kind>", args->kind,
              "Only this kind of action, such as ballot-open, or all of a noun, such as ballot")
      .flag("--reverse", args->reverse, "Oldest first")
      .example("coop log -n 5", "The newest five")
      .example("coop log --kind member --reverse", "Who applied, joined and left, from the beginning")
      .exits({{0, "listed"}, {3, "no repository of a co-op, or a commit that cannot be read"}})
      .see_also({"coop-show", "coop-audit"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
