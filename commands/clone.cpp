#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/verifying.hpp"
#include "os/file.hpp"
#include "remote/url.hpp"
#include "report/json.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

struct Args {
  std::string url;
  std::optional<std::string> folder;
};

/// "bakery" of ssh://depot/srv/bakery.git
std::string folder_of(std::string_view url) {
  while (url.ends_with('/')) url.remove_suffix(1);
  if (url.ends_with("/.git")) url.remove_suffix(5);
  auto name = url.substr(url.find_last_of("/:") + 1);
  for (const std::string_view ending : {".git", ".bundle"}) {
    if (name.ends_with(ending)) name.remove_suffix(ending.size());
  }
  return std::string(name);
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_CHECK(remote::check_url(args.url));
  const auto folder = args.folder.value_or(folder_of(args.url));
  if (folder.empty()) {
    return base::fail("option-missing", "the address does not say how the folder shall be called")
        .as(base::ErrorKind::Usage)
        .hint("name it: coop clone <address> <folder>");
  }
  const bool was_there = os::exists(folder);
  const ExchangeSetting setting(env, {}, folder);
  const auto url = remote::resolved_url(args.url, ".");
  if (!env.options.quiet && env.err.look().tty) env.err.print("Fetching from {} ...\n", base::printable(url));
  Verifying verifying(env);
  auto cloned = syncing::clone(setting.get(), url, verifying.progress());
  if (!cloned) {
    // What was made here holds nothing that was verified.
    std::error_code error;
    if (!was_there) std::filesystem::remove_all(folder, error);
    return std::move(cloned).error();
  }
  env.deed = {fmt::format("cloned into '{}'", base::printable(folder)), "'coop status' there shows it"};
  if (env.options.json) {
    auto json = report::Json::object().set("folder", folder).set("actions", cloned->actions);
    env.out.write(report::Json::object().set("cloned", json.set("tip", cloned->tip.str())).text());
    return cli::Outcome::done();
  }
  env.out.print("Cloned {} into {}; each was verified.\n", term::say_count(cloned->actions, "action"),
                base::printable(folder));
  env.out.print("\nNext:  coop -C {} status\n", base::printable(folder));
  if (remote::is_bundle(url)) {
    env.out.print("       coop -C {} remote add seat <address>   (nothing can be sent to a bundle)\n",
                  base::printable(folder));
  }
  return cli::Outcome::done();
}

}  // namespace

cli::Body clone(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Get a copy of a co-op, verified, from its seat")
      .description(
          "The address is one that git understands: a path, a bundle, host:path, ssh:// or https://. Every action is "
          "verified from the founding on before the copy stands; the address, unless it is a bundle, is remembered as "
          "its seat. A clone made "
          "with stock git is as good: name its seat with 'coop remote add seat <address>'.")
      .argument("<address>", args->url, "Where the co-op is")
      .complete("file")
      .argument("[<folder>]", args->folder, "New folder (default: the last word of the address)")
      .example("coop clone ../bakery.git", "From a folder, such as one on a LAN or a stick")
      .example("coop clone ../carried.bundle two", "From a bundle, into a folder of another name")
      .exits({{0, "cloned"}, {2, "no such address"}, {5, "it cannot be reached, or is not good"}})
      .see_also({"coop-sync", "coop-remote-add", "coop-audit"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
