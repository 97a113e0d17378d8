#include "commands/statement_words.hpp"

#include <algorithm>
#include <tuple>

#include "commands/ballot_words.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"

namespace commands {
namespace {

/// An option, whether it was given, and the purpose to which it belongs.
struct Use {
  std::string_view option;
  bool given = false;
  bool needed = false;
  std::string_view purpose;
  std::string_view why;
};

std::vector<Use> uses_of(const StatementOptions& options) {
  return {
      {"--id", options.id.has_value(), true, "member-apply",
       "choose a short word by which the co-op's records will know you: --id bo"},
      {"--name", options.name.has_value(), true, "member-apply",
       "say how you want to be called in the register: --name \"Bo Larsen\""},
      {"--ballot", options.ballot.has_value(), true, "ballot-cast", "name the ballot: --ballot oven"},
      {"--ballot", options.ballot.has_value(), true, "ballot-paper", "name the ballot: --ballot oven"},
      {"--serial", options.serial.has_value(), false, "ballot-cast", {}},
      {"<choice>", !options.choices.empty(), false, "ballot-cast", {}},
      {"--voter", !options.voters.empty(), true, "ballot-paper", "name each who voted on paper: --voter dita"},
      {"--papers", !options.papers.empty(), true, "ballot-paper", "give each pile: --papers \"12 yes\""},
  };
}

}  // namespace

const std::vector<std::string>& purposes() {
  static const std::vector<std::string> kAll = {"member-apply", "key-add",      "key-recover",
                                                "ballot-cast",  "ballot-paper", "founding-accept"};
  return kAll;
}

void declare_statement(cli::Spec& spec, StatementOptions& options) {
  spec.argument("[<choice>...]", options.choices, "ballot-cast: yes, no or abstain; or candidates, best first")
      .option("--id <id>", options.id, "member-apply: the id that you choose for yourself")
      .option("--name <name>", options.name, "member-apply: your name, as the register will show it")
      .option("--ballot <id>", options.ballot, "ballot-cast, ballot-paper: the ballot")
      .complete("ballot")
      .option("--serial <number>", options.serial,
              "ballot-cast: of several votes of yours the highest counts (default: after the recorded one)")
      .option("--voter <member>", options.voters, "ballot-paper: who voted on paper")
      .complete("member")
      .option("--papers <pile>", options.papers, "ballot-paper: a pile that you counted, as \"12 yes\"");
}

base::Status check_options(const std::string& purpose, const StatementOptions& options, bool is_author_named) {
  const auto uses = uses_of(options);
  const auto fits = [&](std::string_view option) {
    return std::any_of(uses.begin(), uses.end(),
                       [&](const Use& use) { return use.option == option && use.purpose == purpose; });
  };
  for (const auto& use : uses) {
    if (use.purpose == purpose && use.needed && !use.given) {
      return base::fail("option-missing", "'{}' is missing", use.option)
          .as(base::ErrorKind::Usage)
          .hint(std::string(use.why));
    }
    if (use.given && !fits(use.option)) {
      return base::fail("option-unfit", "'{}' belongs to '{}', not to '{}'", use.option, use.purpose, purpose)
          .as(base::ErrorKind::Usage)
          .hint(use.purpose == "member-apply" ? "name the member with --as" : "leave it out");
    }
  }
  if (purpose == "member-apply" && is_author_named) {
    return base::fail("option-unfit", "who applies is no member yet; '--as' has no place here")
        .as(base::ErrorKind::Usage)
        .hint("choose an id with --id");
  }
  if ((purpose == "key-add" || purpose == "key-recover") && !is_author_named) {
    return base::fail("option-missing", "'--as' is missing")
        .as(base::ErrorKind::Usage)
        .hint("name the member whose key this shall be: --as bo");
  }
  return {};
}

base::Result<rules::Statement> draft_statement(const rules::State& state, const std::string& purpose,
                                               const rules::MemberId& by, const StatementOptions& options) {
  auto statement = new_statement(state, purpose, by);
  statement.name = options.name;
  if (!options.ballot) return statement;
  const auto ref = rules::ballot_ref(*options.ballot);
  COOP_TRY(const auto* ballot, find<rules::Ballot>(state, ref, "ballot", "ballot-unknown"));
  statement.answers = *state.digest(ref);
  if (purpose == "ballot-cast") {
    COOP_TRY(statement.ranking, read_choices(*ballot, options.choices));
    const auto* recorded = state.get<rules::Vote>(rules::vote_ref(*options.ballot, by));
    statement.serial = options.serial.value_or(recorded ? recorded->serial + 1 : 1);
    return statement;
  }
  statement.voters = options.voters;
  std::sort(statement.voters.begin(), statement.voters.end());
  for (const auto& words : options.papers) {
    COOP_TRY(auto pile, read_pile(*ballot, words));
    statement.piles.push_back(std::move(pile));
  }
  // The tellers sign the same only if they write it in the same order.
  std::sort(statement.piles.begin(), statement.piles.end(), [](const auto& a, const auto& b) {
    return std::tie(a.ranking, a.weight, a.papers) < std::tie(b.ranking, b.weight, b.papers);
  });
  return statement;
}

}  // namespace commands
