#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/key_text.hpp"
#include "commands/look.hpp"
#include "term/table.hpp"

namespace commands {
namespace {

struct Args {
  std::optional<rules::MemberId> member;
  bool all = false;
  bool allowed_signers = false;
};

constexpr int kWideTable = 64;    // a table's width beside the ids of members: the fingerprint, one day, the gaps
constexpr int kUntilColumn = 12;  // and what the second day adds

std::vector<const rules::Key*> chosen(const Args& args, const rules::State& state) {
  std::vector<const rules::Key*> keys;
  for (const auto& id : state.ids(rules::Kind::Key)) {
    const auto* key = state.get<rules::Key>(rules::key_ref(id));
    if (key && (args.all || !key->until) && (!args.member || key->owner == *args.member)) keys.push_back(key);
  }
  std::sort(keys.begin(), keys.end(), [](const rules::Key* a, const rules::Key* b) {
    return std::tie(a->owner, a->from, a->id) < std::tie(b->owner, b->from, b->id);
  });
  return keys;
}

term::Table table_of(const Args& args, const std::vector<const rules::Key*>& keys, const os::Zone& zone, int width) {
  std::size_t longest = 0;
  for (const auto* key : keys) longest = std::max(longest, key->owner.str().size());
  const bool is_wide = static_cast<int>(longest) + kWideTable + (args.all ? kUntilColumn : 0) <= width;
  const auto day = [&](const base::Instant& instant) {
    return term::Cell(zone.local(instant).date.str(), term::Style::Plain, {instant.str()});
  };
  std::vector<term::Column> columns{{"member"}, {"key"}, {"since"}};
  if (args.all) columns.push_back({"until"});
  term::Table table(std::move(columns));
  for (const auto* key : keys) {
    const auto fingerprint = fingerprint_of(key->id);
    const auto style = key->until ? term::Style::Aside : term::Style::Plain;
    std::vector<term::Cell> row{{key->owner.str(), term::Style::Id},
                                {is_wide ? fingerprint : short_fingerprint(key->id), style, {fingerprint}},
                                day(key->from)};
    if (args.all) row.push_back(key->until ? day(*key->until) : term::Cell("-", term::Style::Aside, {""}));
    table.row(std::move(row));
  }
  return table;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto ledger, look(env));
  const auto& state = ledger.state();
  if (args.allowed_signers) {
    const auto* signers = state.get<rules::PlainText>(rules::allowed_signers_ref());
    const auto text = signers ? signers->text : std::string();
    env.out.write(env.options.json ? report::Json::object().set("allowed_signers", text).text()
                                   : base::printable_lines(text));
    return cli::Outcome::done();
  }
  if (args.member) {
    COOP_CHECK(find<rules::Member>(state, rules::member_ref(*args.member), "member", "member-unknown"));
  }
  COOP_TRY(const auto zone, zone_of(state));
  const auto keys = chosen(args, state);
  if (const auto* failure = state.failure()) return *failure;
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto* key : keys) list.add(key_json(*key));
    env.out.write(report::Json::object().set("keys", std::move(list)).text());
    return cli::Outcome::done();
  }
  const auto table = table_of(args, keys, zone, env.out.look().width);
  if (env.options.plain) {
    env.out.write(table.plain());
  } else if (table.empty()) {
    env.out.print("{} has no key in force.\n", args.member ? full_name(state, *args.member) : "Nobody");
  } else {
    env.out.write(table.text(env.out.look()));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body key_list(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("List whose keys sign here")
      .description(
          "The keys in force, by member. A key belongs to one person for ever: one that was revoked is never used "
          "again, "
          "and --all shows it with the day on which it ended.")
      .description(
          "--allowed-signers prints the file by which stock git checks signatures: 'git config "
          "gpg.ssh.allowedSignersFile "
          "FILE'. Stock git knows of no revocation; 'coop audit' does.")
      .argument("[<member>]", args->member, "Only the keys of this member")
      .complete("member")
      .flag("--all", args->all, "Those that ended too")
      .flag("--allowed-signers", args->allowed_signers, "Print the file for stock git instead")
      .example("coop key list", "Who signs with which key")
      .example("coop key list ada --all", "Every key that Ada ever had")
      .exits({{0, "listed"}})
      .see_also({"coop-key-add", "coop-key-revoke", "coop-keys(7)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
