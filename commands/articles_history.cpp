#include <map>

#include "commands/all.hpp"
#include "commands/articles_versions.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/table.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr std::size_t kShortDigest = 12;

using Copies = std::multimap<base::Sha256, rules::SignedCopy>;

/// The pages of each version that were signed with ink and filed, by the digest of the version.
Copies signed_copies(const rules::State& state) {
  Copies copies;
  for (const auto& id : state.ids(rules::Kind::SignedCopy)) {
    const auto* copy = state.get<rules::SignedCopy>({rules::Kind::SignedCopy, {}, id});
    if (copy) copies.emplace(copy->articles, *copy);
  }
  return copies;
}

std::string names_of(const std::vector<rules::MemberId>& members) {
  std::string names;
  for (const auto& member : members) names += (names.empty() ? "" : ", ") + member.str();
  return names;
}

report::Json json_of(const std::vector<ArticlesVersion>& versions, const Copies& copies) {
  auto list = report::Json::array();
  for (const auto& version : versions) {
    auto json = report::Json::object();
    json.set("date", version.date).set("proposal", version.proposal).set("ballot", version.ballot);
    json.set("sha256", version.digest.str()).set("adopted_by", report::Json::array(version.adopted_by));
    auto filed = report::Json::array();
    const auto [first, last] = copies.equal_range(version.digest);
    for (auto at = first; at != last; ++at) {
      const auto& copy = at->second;
      auto one =
          report::Json::object().set("scan_sha256", copy.scan.str()).set("signers", report::Json::array(copy.signers));
      filed.add(std::move(one.set("filed_by", copy.filed_by).set("date", copy.date)));
    }
    list.add(std::move(json.set("signed_copies", std::move(filed))));
  }
  return report::Json::object().set("versions", std::move(list));
}

/// "4 votes for it": each is a signed statement that names what is adopted.
std::string signed_by(const ArticlesVersion& version) {
  const auto count = static_cast<std::int64_t>(version.adopted_by.size());
  return version.proposal ? term::say_count(count, "vote") + " for it" : term::say_count(count, "founder");
}

term::Table table_of(const std::vector<ArticlesVersion>& versions) {
  term::Table table({{"in force from"}, {"brought by"}, {"ballot"}, {"digest"}, {"signed by"}});
  for (const auto& version : versions) {
    const auto date = version.date ? version.date->str() : std::string();
    const auto brought = version.proposal ? term::Cell{version.proposal->str(), term::Style::Id}
                                          : term::Cell{"the founding", term::Style::Plain, {""}};
    const auto digest = version.digest.str();
    table.row({date.empty() ? term::Cell{"not yet", term::Style::Waiting, {""}} : term::Cell{date},
               brought,
               {version.ballot ? version.ballot->str() : std::string(), term::Style::Id},
               {digest.substr(0, kShortDigest), term::Style::Aside, {digest}},
               {signed_by(version), term::Style::Plain, {names_of(version.adopted_by)}}});
  }
  return table;
}

/// One line for each page that was filed.
std::string copies_text(const std::vector<ArticlesVersion>& versions, const Copies& copies) {
  std::string text;
  for (const auto& version : versions) {
    const auto [first, last] = copies.equal_range(version.digest);
    for (auto at = first; at != last; ++at) {
      const auto& copy = at->second;
      text += fmt::format("  {}  of {}, filed by {} on {}: signed, they say, by {}\n",
                          copy.scan.str().substr(0, kShortDigest), version.name(), copy.filed_by, copy.date,
                          names_of(copy.signers));
    }
  }
  return text.empty() ? text : "\nSigned copies\n" + text;
}

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto versions = versions_of(ledger.state());
  const auto copies = signed_copies(ledger.state());
  if (const auto* failure = ledger.state().failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(versions, copies).text());
  } else if (env.options.plain) {
    env.out.write(table_of(versions).plain());
  } else {
    env.out.write(table_of(versions).text(env.out.look()));
    env.out.write(copies_text(versions, copies));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_history(cli::Spec& spec) {
  spec.summary("List the versions of the articles, from the founding on")
      .description(
          "Each with its day, the proposal and the ballot that brought it, who adopted it with a signature of their "
          "own, and "
          "the digest of its text; below, the "
          "pages that were signed with ink and filed. --json and --plain give the digests of the versions in full.")
      .example("coop articles history", "Every version so far")
      .exits({{0, "listed"}})
      .see_also({"coop-articles-diff", "coop-articles-file", "coop-articles-show", "coop-articles-amend"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
