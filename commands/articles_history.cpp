#include <memory>

#include "commands/all.hpp"
#include "commands/articles_versions.hpp"
#include "commands/look.hpp"
#include "report/json.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

constexpr std::size_t kShortDigest = 12;

report::Json json_of(const std::vector<ArticlesVersion>& versions) {
  auto list = report::Json::array();
  for (const auto& version : versions) {
    auto json = report::Json::object();
    json.set("date", version.date).set("proposal", version.proposal).set("ballot", version.ballot);
    list.add(json.set("sha256", version.digest.str()));
  }
  return report::Json::object().set("versions", std::move(list));
}

term::Table table_of(const std::vector<ArticlesVersion>& versions) {
  term::Table table({{"in force from"}, {"brought by"}, {"ballot"}, {"digest"}});
  for (const auto& version : versions) {
    const auto date = version.date ? version.date->str() : std::string();
    const auto brought = version.proposal ? term::Cell{version.proposal->str(), term::Style::Id}
                                          : term::Cell{"the founding", term::Style::Plain, {""}};
    const auto digest = version.digest.str();
    table.row({date.empty() ? term::Cell{"not yet", term::Style::Waiting, {""}} : term::Cell{date},
               brought,
               {version.ballot ? version.ballot->str() : std::string(), term::Style::Id},
               {digest.substr(0, kShortDigest), term::Style::Aside, {digest}}});
  }
  return table;
}

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto versions = versions_of(ledger.state());
  if (const auto* failure = ledger.state().failure()) return *failure;
  if (env.options.json) {
    env.out.write(json_of(versions).text());
  } else if (env.options.plain) {
    env.out.write(table_of(versions).plain());
  } else {
    env.out.write(table_of(versions).text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body articles_history(cli::Spec& spec) {
  spec.summary("List the versions of the articles, from the founding on")
      .description(
          "Each with its day, the proposal and the ballot that brought it, and the digest of its text. --json and "
          "--plain give the digests in full.")
      .example("coop articles history", "Every version so far")
      .exits({{0, "listed"}})
      .see_also({"coop-articles-diff", "coop-articles-show", "coop-articles-amend"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
