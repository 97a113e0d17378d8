#include <memory>

#include "commands/all.hpp"
#include "commands/paper_files.hpp"
#include "report/json.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

std::vector<std::string> needs_of(const articles::Form& form) {
  std::vector<std::string> needs;
  if (form.needs_member) needs.emplace_back("member");
  if (form.needs_ballot) needs.emplace_back("ballot");
  return needs;
}

std::string joined(const std::vector<std::string>& words) {
  std::string list;
  for (const auto& word : words) list += (list.empty() ? "" : ",") + word;
  return list;
}

base::Result<cli::Outcome> run(cli::Env& env) {
  auto list = report::Json::array();
  term::Table table({{"paper"}, {"needs"}, {"in"}, {"what it is", term::Align::Left, true}});
  for (const auto& name : paper_names()) {
    COOP_TRY(const auto form, find_paper(name));
    const auto needs = needs_of(form);
    auto json = report::Json::object().set("paper", name).set("about", form.about);
    list.add(json.set("needs", report::Json::array(needs)).set("languages", report::Json::array(form.languages)));
    table.row({{name, term::Style::Id},
               needs.empty() ? term::Cell("-", term::Style::Aside, {""}) : term::Cell(joined(needs)),
               joined(form.languages),
               form.about});
  }
  if (env.options.json) {
    env.out.write(report::Json::object().set("papers", std::move(list)).text());
  } else if (env.options.plain) {
    env.out.write(table.plain());
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body paper_list(cli::Spec& spec) {
  spec.summary("List the papers that can be made from the record")
      .description(
          "What each is, in which languages it is written, and what must be named for it: a member, a ballot, or "
          "nothing. A paper of your own is a file in the same form.")
      .example("coop paper list", "Which papers there are")
      .exits({{0, "listed"}})
      .see_also({"coop-paper-make", "coop-articles-render", "coop-papers(7)"});
  return [](cli::Env& env) { return run(env); };
}

}  // namespace commands
