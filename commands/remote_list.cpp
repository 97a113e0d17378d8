#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/exchange_setting.hpp"
#include "report/json.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

base::Result<cli::Outcome> run(cli::Env& env) {
  COOP_TRY(const auto remotes, remotes_of(env, env.options.directory));
  COOP_TRY(const auto list, remotes.list());
  if (env.options.json) {
    auto all = report::Json::array();
    for (const auto& remote : list) {
      auto json = report::Json::object().set("name", remote.name).set("url", remote.url).set("seat", remote.is_seat());
      json.set("tip", remote.tip ? report::Json(remote.tip->str()) : report::Json());
      all.add(json.set("actions", remote.actions));
    }
    env.out.write(report::Json::object().set("remotes", std::move(all)).text());
    return cli::Outcome::done();
  }
  term::Table table({{"remote"}, {"address", term::Align::Left, true}, {"last seen"}});
  for (const auto& remote : list) {
    const auto seen = remote.tip ? fmt::format("{}, {} actions", remote.tip->str().substr(0, 7), remote.actions)
                                 : std::string("never");
    table.row({{remote.name, term::Style::Id},
               remote.url,
               {seen, term::Style::Plain, {remote.tip ? remote.tip->str() : ""}}});
  }
  if (env.options.plain) {
    env.out.write(table.plain());
  } else if (list.empty()) {
    env.out.line("No remotes. 'coop remote add seat <address>' names the seat.");
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body remote_list(cli::Spec& spec) {
  spec.summary("List the seat and the carriers of this clone")
      .description("With the newest action that was seen and verified there.")
      .example("coop remote list", "Where actions are published")
      .exits({{0, "listed, if any"}})
      .see_also({"coop-remote-add", "coop-sync"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
