#include <memory>

#include "base/text.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "commands/all.hpp"
#include "commands/hand_edits.hpp"
#include "commands/look.hpp"
#include "commands/show_record.hpp"
#include "history/claims.hpp"
#include "report/json.hpp"
#include "sign/sshsig.hpp"
#include "term/pager.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using term::Style;

constexpr std::string_view kNewest = "HEAD";  ///< as git calls it
constexpr int kLookedBack = 500;              ///< commits in which the last change of a record is sought
constexpr std::size_t kNameWidth = 7;

struct Args {
  std::string what;
  bool raw = false;
};

std::string fact(const term::Look& look, std::string_view name, std::string_view value) {
  return fmt::format("  {}  {}\n", term::styled(look, Style::Aside, fmt::format("{:<{}}", name, kNameWidth)), value);
}

void print(cli::Env& env, std::string_view text) {
  term::show_paged(text, env.out, env.environment, !env.options.no_pager && !env.options.plain);
}

/// "ada, key SHA256:eo6D..." of who signed a commit, whatever the commit says of itself.
std::string signed_by(const rules::State& state, const history::Commit& commit) {
  const auto key = sign::verify(commit.signature, history::kCommitNamespace, history::unsigned_bytes(commit));
  if (!key) return fmt::format("nobody: {} [{}]", key.error().message, key.error().code);
  const auto* record = state.get<rules::Key>(rules::key_ref(key->id()));
  return fmt::format("{}, key {}", record ? record->owner.str() : "a key of no member", key->fingerprint());
}

struct ChangedFile {
  std::string path;
  std::string_view what;  ///< "added", "changed", "removed"
};

/// The files that a commit changed. REQUIRES: `commit` could be read.
base::Result<std::vector<ChangedFile>> changed_files(const store::Repository& repository, const PastAction& past) {
  store::TreeImage before;
  if (past.commit->parent) {
    COOP_TRY(const auto parent, read_past(repository, *past.commit->parent));
    if (parent.commit) before = store::TreeImage(repository, parent.commit->tree);
  }
  COOP_TRY(const auto changes, difference(before, store::TreeImage(repository, past.commit->tree)));
  std::vector<ChangedFile> files;
  for (const auto& change : changes) {
    files.push_back({change.path, !change.before ? "added" : change.after ? "changed" : "removed"});
  }
  return files;
}

base::Result<cli::Outcome> show_commit(cli::Env& env, const Past& line, const store::Oid& oid, bool raw) {
  COOP_TRY(const auto past, read_past(line.repository(), oid));
  if (raw) {
    print(env, base::printable_lines(past.bytes));
    return cli::Outcome::done();
  }
  if (!past.commit) {
    auto error = *past.trouble;
    const auto claim = history::claim_of(line.repository(), oid);
    const auto author = claim.author.empty() ? std::string("nobody") : base::printable(claim.author);
    error.details.push_back(
        fmt::format("it claims to be by {}, and changes {}", author,
                    claim.changed_count == 0 ? "no file" : say_paths(claim.changed, claim.changed_count)));
    return std::move(error).hint(fmt::format("'coop show {} --raw' shows its bytes", past.short_oid()));
  }
  COOP_TRY(const auto files, changed_files(line.repository(), past));
  const auto author = signed_by(line.state(), *past.commit);
  const auto at = past.body ? past.body->action.at : base::Instant::from_seconds(past.commit->seconds);
  const auto gap = past.commit->message.find("\n\n");
  const auto body = gap == std::string::npos ? std::string() : past.commit->message.substr(gap + 2);
  if (env.options.json) {
    auto list = report::Json::array();
    for (const auto& file : files) {
      list.add(report::Json::object().set("path", base::printable(file.path)).set("change", file.what));
    }
    auto json = report::Json::object();
    json.set("commit", oid.str()).set("subject", base::printable(past.subject)).set("at", at).set("signed_by", author);
    json.set("body", base::printable_lines(body)).set("files", std::move(list));
    env.out.write(json.text());
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    env.out.write(base::printable_lines(body));
    return cli::Outcome::done();
  }
  const auto& look = env.out.look();
  COOP_TRY(const auto zone, zone_of(line.state()));
  std::string text = term::styled(look, Style::Heading, base::printable(past.subject)) + "\n";
  text += fact(look, "commit", term::styled(look, Style::Id, oid.str()));
  text += fact(look, "at", term::say_instant(at, zone));
  text += fact(look, "signed", author);
  text += "\n" + base::printable_lines(body) + "\n";
  for (const auto& file : files) text += fact(look, file.what, base::printable(file.path));
  if (past.trouble) {
    text += fmt::format("\n{} {} [{}]\n", term::styled(look, Style::Bad, "unreadable:"),
                        base::printable(past.trouble->message), past.trouble->code);
  }
  print(env, text);
  return cli::Outcome::done();
}

base::Result<cli::Outcome> show_record(cli::Env& env, const Past& line, const rules::Ref& ref) {
  const auto path = codec::path_of(ref);
  COOP_TRY(const auto blob, line.state().image().find(path));
  COOP_TRY(const auto bytes, line.repository().blob(*blob));
  const auto related = related_paths(line.state(), ref);
  COOP_TRY(const auto changed, last_change(env.options.directory, path, kLookedBack));
  const auto digest = base::Sha256::of(bytes);
  if (env.options.json) {
    auto json = report::Json::object();
    json.set("path", path).set("sha256", digest.str()).set("text", base::printable_lines(bytes));
    json.set("related", report::Json::array(related));
    if (changed && changed->body) {
      const auto& action = changed->body->action;
      json.set("changed_in", changed->oid.str()).set("changed_at", action.at).set("changed_by", action.by);
    }
    env.out.write(json.text());
    return cli::Outcome::done();
  }
  if (env.options.plain) {
    env.out.write(base::printable_lines(bytes));
    return cli::Outcome::done();
  }
  const auto& look = env.out.look();
  COOP_TRY(const auto zone, zone_of(line.state()));
  std::string text = term::styled(look, Style::Heading, path) + "\n";
  text += fact(look, "digest", digest.str());
  if (changed && changed->body) {
    const auto& action = changed->body->action;
    text += fact(look, "changed",
                 fmt::format("{}  {}  {}, {}", term::styled(look, Style::Id, changed->short_oid()),
                             base::printable(changed->subject), action.by, term::say_date(day_of(zone, action.at))));
  }
  for (const auto& other : related) text += fact(look, "see", term::styled(look, Style::Id, other));
  text += "\n" + base::printable_lines(bytes);
  print(env, text);
  return cli::Outcome::done();
}

base::Error ambiguous(std::string_view what, const std::vector<store::Oid>& commits,
                      const std::vector<rules::Ref>& refs) {
  auto error = base::fail("show-ambiguous", "'{}' names {} things", base::printable(what), commits.size() + refs.size())
                   .as(base::ErrorKind::Usage);
  for (const auto& ref : refs) error.hint(fmt::format("coop show {}", codec::path_of(ref)));
  for (const auto& oid : commits) error.hint(fmt::format("coop show {}", oid));
  return error;
}

base::Error nothing_named(std::string_view what, const rules::State& state) {
  auto error = base::fail("show-unknown", "no commit and no record is called '{}'", base::printable(what));
  const auto near = base::nearest(what, all_ids(state));
  if (!near.empty()) error.hint(fmt::format("did you mean '{}'?", near));
  error.hint("name a commit by four or more of its digits, a record by its id or its path");
  return std::move(error).as(base::ErrorKind::Usage);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto line, Past::open(env.options.directory));
  const auto refs = records_named(line.state(), args.what);
  std::vector<store::Oid> commits;
  if (args.what == kNewest) {
    commits = {line.tip()};
  } else if (is_commit_prefix(args.what)) {
    COOP_TRY(commits, commits_named(env.options.directory, args.what));
  }
  if (commits.size() + refs.size() > 1) return ambiguous(args.what, commits, refs);
  if (!commits.empty()) return show_commit(env, line, commits.front(), args.raw);
  if (!refs.empty()) return show_record(env, line, refs.front());
  return nothing_named(args.what, line.state());
}

}  // namespace

cli::Body show(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Show one action or one record as it is written")
      .description(
          "An action is named by its commit, of which four digits are enough where they are unique, and the "
          "newest one by HEAD. It shows what was said, who signed it and which files it changed.")
      .description(
          "A record is named by its id or by its path: a member, office, proposal, petition, ballot or key, a pay "
          "chart "
          "by its date, a pay run by its month. It shows the bytes that the record holds, and their digest.")
      .argument("<id>", args->what, "A commit, an id, or a path such as articles/policy.yaml")
      .flag("--raw", args->raw, "Of a commit: the object itself, with what is not printable spelt out")
      .example("coop show ada", "The record of Ada")
      .example("coop show articles/policy.yaml", "The parameters that the rules read")
      .exits({{0, "shown"}, {2, "nothing, or more than one thing, is called so"}, {3, "it cannot be read"}})
      .see_also({"coop-log", "coop-audit", "coop-records(5)"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
