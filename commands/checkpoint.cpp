#include "commands/checkpoint.hpp"

#include <memory>

#include "base/text.hpp"
#include "codec/record_codec.hpp"
#include "commands/all.hpp"
#include "commands/identity.hpp"
#include "commands/look.hpp"
#include "commands/statement_file.hpp"
#include "history/lines.hpp"
#include "history/remotes.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr std::string_view kPurpose = "checkpoint";

struct Args : IdentityOptions {
  std::vector<std::string> files;
  std::optional<std::string> output;
};

/// What this clone holds and others can be expected to hold: up to what was last seen at its seat, for an action that
/// is not published yet may still change; without a seat, all of it.
struct Held {
  store::Oid tip;
  std::int64_t actions = 0;
};

base::Result<Held> held_by(const cli::Env& env, const history::Ledger& ledger) {
  const history::Remotes remotes(state_folder(env), ledger.repository().git_dir());
  COOP_TRY(const auto seat, remotes.find(history::kSeat));
  if (seat && seat->tip) return Held{*seat->tip, seat->actions};
  return Held{*ledger.tip(), ledger.actions()};
}

enum class Agreement { Same, Behind, Ahead, Fork };

/// What a note says, beside what this clone holds.
struct Compared {
  rules::Statement note;
  std::string file;
  Agreement how = Agreement::Same;
  std::optional<base::Sha256> ours;  ///< the chain that this clone holds at that place
};

std::string_view word(Agreement how) {
  switch (how) {
    case Agreement::Same:
      return "same";
    case Agreement::Behind:
      return "behind";
    case Agreement::Ahead:
      return "ahead";
    case Agreement::Fork:
      return "fork";
  }
  return {};
}

/// A note is a statement whose `answers` is the chain of its author's tip, and whose serial says how many actions stand
/// up to it.
base::Result<cli::Outcome> write_note(const Args& args, cli::Env& env, const history::Ledger& ledger,
                                      const Held& held) {
  const auto& state = ledger.state();
  COOP_TRY(const auto identity, who(env, state, args));
  COOP_TRY(const auto signer, signer_of(env, identity, args));
  auto note = new_statement(state, kPurpose, identity.member);
  COOP_TRY(const auto chain, history::chain_back(ledger.repository(), held.tip, 0));
  note.answers = *chain;
  note.serial = held.actions;
  COOP_CHECK(sign_statement(note, *signer));
  const auto bytes = codec::encode(note);
  if (!args.output || *args.output == "-") {
    env.out.write(bytes);
    return cli::Outcome::done();
  }
  COOP_CHECK(os::write_file(*args.output, bytes));
  env.out.print("Signed what you hold: {}, checkpoint {}.\n", term::say_count(note.serial, "action"),
                id_words(note.answers));
  if (ledger.actions() > note.serial) {
    env.out.print("What is not published yet is not in it: {}.\n",
                  term::say_count(ledger.actions() - note.serial, "action"));
  }
  env.out.print("  in  {}\n\nNext:  coop checkpoint {}   (the others, each in their clone)\n",
                base::printable(*args.output), base::printable(*args.output));
  return cli::Outcome::done();
}

base::Result<Compared> compare(const history::Ledger& ledger, const Held& held, const std::string& file) {
  COOP_TRY(const auto said, read_statement(file, kPurpose));
  const auto& state = ledger.state();
  Compared compared{said.statement, file, Agreement::Same, {}};
  if (said.statement.coop != state.coop_id()->str()) {
    return base::fail("remote-other", "{} is a checkpoint of another co-op", base::printable(file))
        .as(base::ErrorKind::Usage);
  }
  const auto* key = state.get<rules::Key>(rules::key_ref(said.key_id));
  if (!key || key->owner != said.statement.by) {
    return base::fail("statement-signer", "{} is signed with a key that is not one of {}", base::printable(file),
                      said.statement.by)
        .hint("'coop sync' first: the key may have been enrolled since");
  }
  if (key->until) {
    return base::fail("statement-signer", "{} is signed with a key of {} that has ended", base::printable(file),
                      said.statement.by)
        .hint("ask for a note that is signed with a key in force");
  }
  const auto place = said.statement.serial;
  if (place > held.actions) {
    compared.how = Agreement::Ahead;
    return compared;
  }
  COOP_TRY(compared.ours, history::chain_back(ledger.repository(), held.tip, held.actions - place));
  if (compared.ours != said.statement.answers) {
    compared.how = Agreement::Fork;
  } else if (place < held.actions) {
    compared.how = Agreement::Behind;
  }
  return compared;
}

/// Two notes that are both ahead of this clone can still contradict each other.
bool contradict(const Compared& one, const Compared& other) {
  return one.note.serial == other.note.serial && one.note.answers != other.note.answers;
}

base::Error forked(const rules::State& state, const std::vector<Compared>& all) {
  auto error = base::fail("checkpoint-fork", "two histories of this co-op are about");
  for (const auto& one : all) {
    if (one.how != Agreement::Fork) continue;
    error.details.push_back(fmt::format("{} holds {} as action {}, in {}", full_name(state, one.note.by),
                                        id_words(one.note.answers), one.note.serial, base::printable(one.file)));
    if (one.ours) error.details.push_back(fmt::format("this clone holds {} there", id_words(*one.ours)));
  }
  return std::move(error)
      .as(base::ErrorKind::Refused)
      .hint("keep the notes: each proves to everybody what its author says to hold")
      .hint("compare 'coop log' with theirs to see where the histories part; 'coop sync' shows what the seat holds");
}

std::string say(const Compared& one, std::int64_t actions, const term::Look& look) {
  const auto count = term::say_count(one.note.serial, "action");
  switch (one.how) {
    case Agreement::Same:
      return term::styled(look, term::Style::Good, "the same") + ": " + count;
    case Agreement::Behind:
      return term::styled(look, term::Style::Good, "the same") +
             fmt::format(" up to action {}; you hold {} since", one.note.serial,
                         term::say_count(actions - one.note.serial, "action"));
    case Agreement::Ahead:
      return term::styled(look, term::Style::Waiting, "ahead of you") + ", with " + count + ": 'coop sync', then again";
    case Agreement::Fork:
      return term::styled(look, term::Style::Bad, "another history");
  }
  return {};
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  COOP_TRY(const auto held, held_by(env, ledger));
  if (args.files.empty()) return write_note(args, env, ledger, held);
  std::vector<Compared> all;
  for (const auto& file : args.files) {
    COOP_TRY(auto compared, compare(ledger, held, file));
    for (auto& earlier : all) {
      if (!contradict(earlier, compared)) continue;
      earlier.how = Agreement::Fork;
      compared.how = Agreement::Fork;
    }
    all.push_back(std::move(compared));
  }
  const bool is_forked =
      std::any_of(all.begin(), all.end(), [](const auto& one) { return one.how == Agreement::Fork; });
  if (is_forked) return forked(ledger.state(), all);
  auto notes = report::Json::array();
  for (const auto& one : all) {
    notes.add(report::Json::object()
                  .set("by", one.note.by)
                  .set("actions", one.note.serial)
                  .set("checkpoint", one.note.answers.str())
                  .set("agreement", word(one.how)));
    if (!env.options.json) {
      env.out.print("{}  {}\n", full_name(ledger.state(), one.note.by), say(one, held.actions, env.out.look()));
    }
  }
  if (env.options.json) env.out.write(report::Json::object().set("notes", std::move(notes)).text());
  return cli::Outcome::done();
}

}  // namespace

cli::Body checkpoint(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Sign what you hold, or compare it with others")
      .description(
          "A note that says how far your history goes and which it is, signed by you. Pass it on by mail or on a "
          "stick. "
          "It goes as far as what was last seen at the seat, since actions that are not published may still change. "
          "Whoever gets one compares it with their own clone: it holds the same, more, less, or another history. In "
          "the last case somebody, such as the host of the seat, shows different people different histories, and the "
          "two signed notes prove it.")
      .description(
          "At a General Conference it is enough to read aloud the checkpoint that 'coop status' shows: whoever has the "
          "same number of actions must have the same digits.")
      .argument("[<file>...]", args->files, "Notes of others to compare with; none: write your own")
      .complete("file")
      .option("-o,--output <file>", args->output, "Where to write your own (default: standard output)")
      .complete("file")
      .option("--as <member>", args->as, "The member who signs it, where keys of several are at hand")
      .complete("member")
      .option("--key <file>", args->key, "The key to sign with")
      .complete("file")
      .example("coop checkpoint -o ada.yaml", "Sign what you hold, for the others")
      .example("coop checkpoint bo.yaml", "Does Bo hold what you hold?")
      .exits({{0, "written, or no contradiction"}, {1, "checkpoint-fork: two histories are about"}})
      .see_also({"coop-status", "coop-sync", "coop-audit"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
