#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/checkpoint.hpp"
#include "commands/clock_note.hpp"
#include "commands/look.hpp"
#include "commands/status_view.hpp"
#include "rules/members/founding.hpp"
#include "term/style.hpp"
#include "term/table.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using term::Style;

constexpr std::size_t kCommandsShown = 4;
constexpr int kHang = 2;

struct Args : IdentityOptions {};

/// "4 owners, 1 applicant"; who left is not counted.
std::string say_standings(const StatusView& view) {
  std::string words;
  using rules::Standing;
  for (const auto standing : {Standing::Owner, Standing::Provisional, Standing::Applicant, Standing::Invited}) {
    const auto count = view.standings[static_cast<std::size_t>(standing)];
    if (count == 0) continue;
    const bool counts = standing == Standing::Owner || standing == Standing::Applicant;
    const auto word = rules::word(standing);
    words += (words.empty() ? "" : ", ") + (counts ? term::say_count(count, word) : fmt::format("{} {}", count, word));
  }
  return words.empty() ? "nobody" : words;
}

std::string say_you(const StatusView& view, const term::Look& look) {
  if (!view.you) {
    return fmt::format("a reader: {}; name one with --key", base::printable(view.you.error().message));
  }
  std::string text = term::styled(look, Style::Id, view.you->member.str());
  for (const auto& office : view.offices) text += ", " + office.str();
  return text + fmt::format(", key {}", view.you->key.fingerprint());
}

std::string say_due(const Waiting& one, base::Instant now) {
  if (!one.due) return "";
  const bool is_vote = one.kind == "vote" || one.kind == "close";
  const bool is_over = *one.due <= now;
  if (one.kind == "share") return fmt::format("{}due {}", is_over ? "was " : "", term::say_span(*one.due, now));
  const auto* verb = is_over ? "ended" : is_vote ? "closes" : "ends";
  return fmt::format("{} {}", verb, term::say_span(*one.due, now));
}

void print_list(cli::Env& env, std::string_view heading, const std::vector<Waiting>& list) {
  if (list.empty()) return;
  env.out.print("\n{}\n", term::styled(env.out, Style::Heading, heading));
  const bool has_due = std::any_of(list.begin(), list.end(), [](const Waiting& one) { return one.due.has_value(); });
  std::vector<term::Column> columns = {{""}, {"", term::Align::Left, true}};
  if (has_due) columns.push_back({""});
  columns.push_back({"", term::Align::Left, false, true});
  term::Table table(columns);
  for (const auto& one : list) {
    std::vector<term::Cell> cells = {{one.id, Style::Id}, one.text};
    if (has_due) cells.emplace_back(say_due(one, env.now));
    cells.emplace_back(one.note, Style::Waiting);
    table.row(std::move(cells));
  }
  env.out.write(table.indent(2).text(env.out.look()));
}

/// "chidi or bo" of "chidi as ceo or bo as treasurer", so that a list stays within a line.
std::string names_only(std::string who) {
  constexpr std::string_view kAs = " as ";
  for (auto at = who.find(kAs); at != std::string::npos; at = who.find(kAs)) {
    who.erase(at, std::min(who.find(' ', at + kAs.size()), who.size()) - at);
  }
  return who;
}

/// Ballots that others still vote on, and what others can do.
void print_open(cli::Env& env, const StatusView& view) {
  std::vector<Waiting> list;
  for (const auto& [ballot, voted] : view.ballots) {
    const auto is_about_it = [&, &id = ballot->id.str()](const Waiting& one) {
      return one.id == id && (one.kind == "vote" || one.kind == "close");
    };
    const bool is_told = std::any_of(view.waiting.begin(), view.waiting.end(), is_about_it) ||
                         std::any_of(view.open.begin(), view.open.end(),
                                     [&](const OpenMatter& matter) { return is_about_it(matter.what); });
    if (is_told) continue;
    list.push_back({"vote", ballot->id.str(), ballot->question,
                    fmt::format("{} of {} voted", voted, ballot->roll_persons), ballot->closes, ""});
  }
  for (const auto& matter : view.open) {
    list.push_back(matter.what);
    list.back().note += fmt::format(" ({})", names_only(matter.who));
  }
  print_list(env, "Open", list);
}

/// What a person does next: what waits for them, or how they become somebody.
std::vector<std::string> next_commands(const StatusView& view) {
  std::vector<std::string> commands;
  if (view.recovering) {
    return {fmt::format("coop recovery list   (your new key, {}, waits for the others)", *view.recovering)};
  }
  if (!view.you) {
    return {"coop audit   (to verify all of this)", view.you.error().code == "no-key"
                                                        ? "coop key new   (to act, or to apply: see 'coop help keys')"
                                                        : "coop key list   (whose key is which)"};
  }
  if (view.unpublished > 0) commands.push_back("coop sync   (what is recorded here is not published yet)");
  for (const auto& one : view.waiting) {
    if (!one.command.empty() && commands.size() < kCommandsShown) commands.push_back(one.command);
  }
  if (commands.empty() && view.first_office) {
    commands.push_back(fmt::format("coop petition new <id> --office {}", *view.first_office));
  }
  return commands;
}

void print_text(cli::Env& env, const StatusView& view, const history::Ledger& ledger) {
  const auto& look = env.out.look();
  const auto aside = [&](std::string_view words) { return term::styled(look, Style::Aside, words); };
  const auto name = base::printable(view.coop->name);
  env.out.print("{}  ({})\n", term::styled(look, Style::Heading, name), say_standings(view));
  env.out.print("{} {}\n", aside("you are"), say_you(view, look));
  if (!view.missing.empty()) {
    std::string names;
    for (const auto& id : view.missing) names += (names.empty() ? "" : ", ") + full_name(ledger.state(), id);
    const auto label = term::styled(look, Style::Waiting, "Founding: not yet accepted by");
    env.out.print("\n{}\n", term::wrap(label + " " + names, look.width, kHang));
  }
  if (rules::is_founding(ledger.state()) && view.missing.empty()) {
    const auto label = term::styled(look, Style::Bad, "Founding: every founder declined.");
    env.out.print("\n{}\n",
                  term::wrap(label + " This co-op will not open; found another with 'coop init'.", look.width, kHang));
  }
  const auto zone = zone_of(ledger.state());
  if (const auto note = clock_note(ledger.state().last_at(), env.now, zone ? &*zone : nullptr, look); !note.empty()) {
    env.out.print("\n{}", note);
  }
  if (const auto edits = hand_edits_text(view.edited, look); !edits.empty()) env.out.print("\n{}", edits);
  print_list(env, "Waiting for you", view.waiting);
  print_open(env, view);
  print_list(env, "Terms that end", view.terms);
  if (!view.vacant.empty() && !rules::is_founding(ledger.state())) {
    env.out.print("\n{} {}\n", term::styled(look, Style::Heading, "Vacant offices:"), fmt::join(view.vacant, ", "));
  }
  if (view.unpublished > 0) {
    const auto label = term::styled(look, Style::Waiting, "Not published yet:");
    env.out.print("\n{} {}\n", label, term::say_count(view.unpublished, "action"));
  }
  if (view.you && view.waiting.empty()) env.out.line("\nNothing waits for you.");
  const auto& id = ledger.state().coop_id();
  env.out.print("\n{}  {}   {}  {}   {}\n", aside("co-op"), id ? id_words(*id) : "-", aside("checkpoint"),
                id_words(ledger.state().chain()), term::say_count(ledger.actions(), "action"));
  const auto commands = next_commands(view);
  if (commands.empty()) return;
  env.out.line();
  for (std::size_t i = 0; i < commands.size(); ++i) env.out.print("{}{}\n", i ? "       " : "Next:  ", commands[i]);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto view = status_of(args, env, ledger);
  if (const auto* failure = ledger.state().failure()) return *failure;
  if (!view.you && (args.as || args.key)) return view.you.error();
  const auto outcome = ledger.findings().empty() ? cli::Outcome::done() : cli::Outcome::findings();
  if (env.options.json) {
    env.out.write(status_json(view, ledger).text());
  } else if (env.options.plain) {
    for (const auto& one : view.waiting) {
      env.out.print("{}\t{}\t{}\t{}\n", one.kind, one.id, one.due ? one.due->str() : "", one.command);
    }
  } else {
    print_text(env, view, ledger);
  }
  return outcome;
}

}  // namespace

cli::Body status(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show what is open, due, or waiting for you")
      .description(
          "Who the members are by their standing, as whom you would act, what waits for you, what is open for others, "
          "and terms that end within sixty days. A file that was changed by hand is named, if what is shown rests on "
          "it; 'coop restore' and 'coop audit' look at all of them.")
      .description(
          "The checkpoint stands for the whole record up to its newest action. Two members who read the same "
          "checkpoint to each other hold the same record.")
      .description("With --plain it writes what waits for you: kind, id, due, command.")
      .option("--as <member>", args->as, "As this member, by one of their keys")
      .complete("member")
      .option("--key <file>", args->key, "With this key")
      .complete("file")
      .example("coop status", "What is to be done?")
      .exits({{0, "shown"}, {1, "shown, but the record has findings"}, {3, "no co-op here, or it cannot be read"}})
      .see_also({"coop-ballot-list", "coop-log", "coop-audit", "coop-restore"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
