#include <memory>

#include "commands/all.hpp"
#include "commands/look.hpp"
#include "commands/member_text.hpp"
#include "report/json.hpp"
#include "rules/shares/vesting.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  bool all = false;
};

struct Line {
  const rules::Member* member;
  base::Ratio vote;
};

std::vector<Line> chosen(const Args& args, const rules::State& state, base::Date today) {
  std::vector<Line> lines;
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    if (!member || (member->standing == rules::Standing::Left && !args.all)) continue;
    lines.push_back({member, rules::vote_weight(state, id, today)});
  }
  return lines;
}

/// "2 owners, 1 provisional owner and 1 applicant."
std::string summary(const std::vector<Line>& lines) {
  using rules::Standing;
  std::vector<std::string> parts;
  for (const auto standing :
       {Standing::Owner, Standing::Provisional, Standing::Applicant, Standing::Invited, Standing::Left}) {
    std::int64_t count = 0;
    for (const auto& line : lines) count += line.member->standing == standing ? 1 : 0;
    if (count > 0) parts.push_back(say_standing(standing, count));
  }
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text + ".";
}

std::string json_of(const std::vector<Line>& lines) {
  auto list = report::Json::array();
  for (const auto& [member, vote] : lines) {
    auto json = report::Json::object();
    json.set("id", member->id).set("name", member->name).set("standing", member->standing);
    json.set("since", member->since).set("left", member->left).set("grade", member->grade).set("vote", vote);
    list.add(std::move(json));
  }
  return report::Json::object().set("members", std::move(list)).text();
}

term::Table table_of(const std::vector<Line>& lines) {
  using term::Style;
  const auto or_dash = [](const auto& value) {
    return value ? term::Cell(value->str()) : term::Cell("-", Style::Aside, {""});
  };
  term::Table table(
      {{"id"}, {"name", term::Align::Left, true}, {"standing"}, {"since"}, {"grade"}, {"vote", term::Align::Right}});
  for (const auto& [member, vote] : lines) {
    table.row({{member->id.str(), Style::Id},
               member->name,
               {std::string(rules::word(member->standing)), style_of(member->standing)},
               or_dash(member->since),
               or_dash(member->grade),
               vote.is_zero() ? term::Cell("-", Style::Aside, {"0"}) : term::Cell(vote.str())});
  }
  return table;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto lines = chosen(args, ledger.state(), env.now.utc_date());
  if (const auto* failure = ledger.state().failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(lines));
  } else if (env.options.plain) {
    env.out.write(table_of(lines).plain());
  } else if (lines.empty()) {
    env.out.line("Nobody is a member. 'coop member list --all' shows who was.");
  } else {
    env.out.write(table_of(lines).text(env.out.look()));
    env.out.print("\n{}\n", summary(lines));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body member_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List the members, applicants and their votes")
      .description(
          "One line for each: standing, since when a member, grade of the pay chart, and the part of a vote today. A "
          "provisional owner holds the same part of a vote as of a share; it grows as the share vests.")
      .flag("--all", args->all, "Those who left too")
      .example("coop member list", "Who belongs to the co-op")
      .example("coop member list --all --plain", "The whole register, for a program")
      .exits({{0, "listed"}})
      .see_also({"coop-member-show", "coop-share-list"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
