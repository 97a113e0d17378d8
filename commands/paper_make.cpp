#include <algorithm>
#include <memory>

#include "articles/form_paper.hpp"
#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/articles_view.hpp"
#include "commands/law_behind.hpp"
#include "commands/look.hpp"
#include "commands/paper_facts.hpp"
#include "commands/paper_files.hpp"
#include "commands/write_paper.hpp"
#include "os/when.hpp"

namespace commands {
namespace {

struct Args {
  std::string paper;
  std::optional<rules::MemberId> member;
  std::optional<rules::BallotId> ballot;
  std::optional<std::int64_t> count;
  std::optional<std::string> privates;
  std::optional<std::string> languages;
  std::optional<std::string> day;
  PaperOptions written;
};

base::Status check_needs(const Args& args, const articles::Form& form) {
  const auto lacks = [&](std::string_view what) {
    return base::fail("paper-needs", "'{}' is a paper about a {}, and none is named", base::printable(args.paper), what)
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("add --{} <id>; 'coop {} list' shows them", what, what));
  };
  if (form.needs_member && !args.member) return lacks("member");
  if (form.needs_ballot && !args.ballot) return lacks("ballot");
  if (args.count && !args.ballot) {
    return base::fail("option-unfit", "--count is for the papers of a ballot; none is named")
        .as(base::ErrorKind::Usage)
        .hint("add --ballot <id>");
  }
  return {};
}

/// Those that are named, or the co-op's own where the paper is written in it, or the first of the paper.
std::vector<std::string> languages_of(const Args& args, const articles::Form& form, const rules::State& state) {
  std::vector<std::string> languages;
  if (args.languages) {
    std::string_view rest = *args.languages;
    while (true) {
      const auto comma = std::min(rest.find(','), rest.size());
      const std::string language(rest.substr(0, comma));
      if (std::find(languages.begin(), languages.end(), language) == languages.end()) languages.push_back(language);
      if (comma == rest.size()) return languages;
      rest.remove_prefix(comma + 1);
    }
  }
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  const auto& own = coop ? coop->language : form.languages.front();
  const bool has_own = std::find(form.languages.begin(), form.languages.end(), own) != form.languages.end();
  return {has_own ? own : form.languages.front()};
}

/// The record is what it is today: of an earlier day it could say what was not so then, and of a later one nobody
/// knows.
base::Result<base::Date> day_of(const Args& args, const rules::State& state, const os::Zone& zone, base::Instant now) {
  const auto today = zone.local(now).date;
  if (!args.day) return today;
  COOP_TRY(const auto day, os::parse_day(*args.day, zone, now));
  const auto newest = state.last_at() ? zone.local(*state.last_at()).date : today;
  if (day >= std::min(newest, today) && day <= std::max(newest, today)) return day;
  return base::fail("paper-day", "the record, as it is, does not speak of {}", day)
      .as(base::ErrorKind::Usage)
      .hint(fmt::format("a paper bears a day from that of the newest act, {}, to today", newest));
}

/// At the foot of every page, so that each can be told to belong to this co-op and this state of its record.
std::string footer_of(const articles::FormFacts& facts) {
  const auto value = [&](std::string_view name) {
    const auto found = facts.facts.find(name);
    return found == facts.facts.end() ? std::string("-") : found->second.is;
  };
  constexpr std::size_t kDigits = 16;
  return fmt::format("{} · {} · {} · {} {}", value("co-op.name"), value("today"), value("co-op.id").substr(0, kDigits),
                     value("record.actions"), value("record.commit"));
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto format, paper_format(args.written));
  COOP_TRY(const auto form, find_paper(args.paper));
  COOP_CHECK(check_needs(args, form));
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  COOP_TRY(const auto zone, zone_of(state));
  COOP_TRY(const auto day, day_of(args, state, zone, env.now));
  COOP_TRY(const auto facts, paper_facts(ledger, {args.member, args.ballot, args.count, day, env.now}, zone));
  articles::FormPrivates privates;
  if (args.privates) {
    COOP_TRY(privates, read_private_file(*args.privates, form, ledger, env));
  }
  COOP_TRY(const auto articles, articles_in_force(state));
  COOP_TRY(auto paper, articles::paper_from(form, {articles, facts, privates}, languages_of(args, form, state)));
  paper.footer = footer_of(facts);
  paper.sheet = sheet_of(articles);
  return write_paper(paper, format, args.written, env);
}

}  // namespace

cli::Body paper_make(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Make a paper from the record: a form, a certificate, ballots")
      .description(
          "A membership agreement, a share certificate, ballot papers with their tally sheet and more; 'coop paper "
          "list' names them. Every figure comes from the record or the articles in force, and the paper says by what "
          "it can be checked. For the same record, day and words it is the same bytes everywhere; docx and pdf are "
          "made of the fodt by LibreOffice.")
      .description(
          "Legal names and addresses stand in no record. They come from a file of yours, or are left as lines to write "
          "on. The file is a mapping of 'co-op' and 'people'; nothing of it is ever recorded.")
      .argument("<paper>", args->paper, "Which paper, or a file of your own in the same form, ./mine.yaml")
      .complete("paper")
      .option("--member <member>", args->member, "The member whom it is about")
      .complete("member")
      .option("--ballot <ballot>", args->ballot, "The ballot that it is about")
      .complete("ballot")
      .option("--count <n>", args->count, "So many ballot papers (default: as many as may vote on paper)")
      .option("--private <file>", args->privates, "What no record holds: legal names, addresses")
      .complete("file")
      .option("--language <languages>", args->languages, "In which language, or in which two: en,es")
      .option("--day <day>", args->day, "The day that it bears, from the newest act to today (default: today)");
  paper_options(spec, args->written);
  spec.example("coop paper make share-certificate --member ada -o certificate.fodt", "The certificate of Ada's share")
      .example("coop paper make ballot-papers --ballot oven --language en,es -o ballots.fodt",
               "Numbered papers in two languages, and the sheets of two tellers")
      .example("coop paper make member-register --private ../private.yaml", "The register, with legal names")
      .exits({{0, "written"}, {1, "no such paper may be made"}, {3, "LibreOffice is not installed, or made nothing"}})
      .see_also({"coop-paper-list", "coop-articles-render", "coop-ballot-paper", "coop-papers(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
