#include <memory>

#include "base/text.hpp"
#include "commands/act.hpp"
#include "commands/all.hpp"
#include "commands/articles_versions.hpp"
#include "commands/look.hpp"
#include "os/file.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

constexpr std::size_t kShortDigest = 12;

struct Args : ActOptions {
  std::string scan;
  std::vector<rules::MemberId> signers;
  std::optional<std::string> version;
};

/// Where there are several versions, only the page itself tells which one was signed.
base::Result<ArticlesVersion> version_signed(const Args& args, const Draft& draft) {
  if (args.version) return find_version(draft.state, *args.version, draft.action.at);
  const auto versions = versions_of(draft.state);
  if (versions.size() == 1) return versions.front();
  auto error =
      base::fail("option-missing", "the articles have {} versions: say which one the page is about", versions.size())
          .as(base::ErrorKind::Usage);
  for (const auto& version : versions) {
    error.hint(fmt::format("--version {}, if the page names {}...", version.name(),
                           version.digest.str().substr(0, kShortDigest)));
  }
  return error;
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_TRY(const auto bytes, os::read_file(args.scan));
  if (bytes.empty()) {
    return base::fail("copy-empty", "'{}' is empty", base::printable(args.scan))
        .as(base::ErrorKind::Usage)
        .hint("give the scanned page itself");
  }
  const auto scan = base::Sha256::of(bytes);
  std::string name;
  const auto build = [&](Draft& draft) -> base::Status {
    COOP_TRY(const auto version, version_signed(args, draft));
    name = version.name();
    for (const auto& signer : args.signers) {
      COOP_CHECK(find<rules::Member>(draft.state, rules::member_ref(signer), "member", "member-unknown"));
    }
    draft.action.payload = rules::ArticlesFile{version.digest, scan, args.signers};
    return {};
  };
  const auto tell = [&](const rules::State& state, const rules::Action& action) {
    const auto& file = std::get<rules::ArticlesFile>(action.payload);
    Telling telling;
    std::string names;
    for (const auto& signer : file.signers) names += (names.empty() ? "" : ", ") + full_name(state, signer);
    telling.sentence = fmt::format("Filed the signed copy '{}': its digest is in the record, the page stays with you.",
                                   base::printable(args.scan));
    telling.facts = {{"of", fmt::format("the articles of '{}', {}", name, file.articles.str().substr(0, kShortDigest))},
                     {"signed by", names},
                     {"digest", scan.str().substr(0, kShortDigest)}};
    telling.next = {"coop articles history"};
    telling.details.set("articles_sha256", file.articles.str()).set("scan_sha256", scan.str());
    telling.details.set("signers", report::Json::array(file.signers));
    return telling;
  };
  return act(env, args, build, tell);
}

}  // namespace

cli::Body articles_file(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("File a page of the articles that was signed with ink")
      .description(
          "The record keeps the SHA-256 of the scanned page, the version of the articles that it is about, and who "
          "signed it. The page holds what is private, and stays where you keep your papers: whoever has it can show "
          "by its digest that it is the one that was filed. What was filed wrongly is put right by filing the page "
          "again.")
      .argument("<scan>", args->scan, "The scanned page: a PDF, a picture, any file")
      .complete("file")
      .option("--signed-by <member>", args->signers, "Who signed it; once for each")
      .complete("member")
      .required()
      .option("--version <version>", args->version,
              "The articles that were signed: a proposal, a digest, a day, 'founding' or 'now'; needed where there are "
              "several")
      .example("coop articles file page.pdf --signed-by ada --signed-by bo", "A page that two members signed")
      .exits({{0, "filed"}, {1, "a rule refused it"}, {2, "no such member or version"}, {3, "the file cannot be read"}})
      .see_also({"coop-articles-render", "coop-articles-history"});
  declare_act(spec, *args);
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
