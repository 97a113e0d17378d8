#include <filesystem>
#include <memory>

#include "base/text.hpp"
#include "commands/all.hpp"
#include "commands/exchange_setting.hpp"
#include "commands/look.hpp"
#include "remote/url.hpp"
#include "report/json.hpp"
#include "store/repository.hpp"

namespace commands {
namespace {

struct Args {
  history::RemoteId name;
  std::string url;
  bool make = false;
};

/// Does a path lead into the folder of this clone? There nobody else finds it.
bool is_within(const std::string& path, const std::string& clone) {
  std::error_code error;
  const auto folder = std::filesystem::weakly_canonical(clone, error);
  if (error) return false;
  auto place = std::filesystem::weakly_canonical(path, error);
  if (error) return false;
  for (; place.has_relative_path(); place = place.parent_path()) {
    if (place == folder) return true;
  }
  return place == folder;
}

/// An empty repository where there is none yet. The address is a path; what stands there already is left alone.
base::Status make_seat(const std::string& url) {
  if (!remote::is_path(url) || remote::is_bundle(url)) {
    return base::fail("remote-form", "'{}' is no folder of this machine, so it cannot be made from here",
                      base::printable(url))
        .as(base::ErrorKind::Usage)
        .hint("make it there, and name it here without --make");
  }
  if (url.starts_with("file:")) {
    return base::fail("remote-form", "'{}' cannot be made: --make takes the path itself", base::printable(url))
        .as(base::ErrorKind::Usage);
  }
  const auto& path = url;
  if (std::error_code ignored; std::filesystem::exists(path + "/.git", ignored)) {
    return base::fail("path-exists", "'{}' is a folder that somebody works in with git", base::printable(path))
        .hint("choose the name of a new folder");
  }
  if (store::Repository::open(path)) return {};
  COOP_CHECK(store::Repository::init(path, store::Repository::Layout::Bare));
  return {};
}

base::Result<cli::Outcome> run(const Args& args, cli::Env& env) {
  COOP_CHECK(remote::check_url(args.url));
  COOP_TRY(const auto remotes, remotes_of(env, env.options.directory));
  const auto name = args.name.str();
  history::Remote remote{name, remote::resolved_url(args.url, "."), {}, 0};
  COOP_TRY(const auto earlier, remotes.find(name));
  if (remote::is_path(remote.url) && is_within(remote::path_of(remote.url), env.options.directory)) {
    return base::fail("remote-form", "'{}' is in the folder of this clone, where nobody else finds it",
                      base::printable(args.url))
        .as(base::ErrorKind::Usage)
        .hint("choose a folder beside it, or on another machine");
  }
  if (earlier && earlier->url != remote.url) {
    return base::fail("remote-taken", "there is a remote '{}' already: {}", name, base::printable(earlier->url))
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("'coop remote remove {}' first, if it is to be another", name));
  }
  if (args.make) COOP_CHECK(make_seat(remote.url));
  if (!earlier) COOP_CHECK(remotes.save(remote));
  env.deed = {"named the remote " + name, "'coop remote list' shows it"};
  if (env.options.json) {
    env.out.write(report::Json::object().set("remote", name).set("url", remote.url).text());
    return cli::Outcome::done();
  }
  env.out.print("{} is at {}.\n", remote.is_seat() ? "The seat" : "The carrier '" + name + "'",
                base::printable(remote.url));
  std::error_code ignored;
  if (remote::is_path(remote.url) && !std::filesystem::exists(remote::path_of(remote.url), ignored)) {
    env.out.print("There is nothing yet; with --make it is made.\n");
  }
  env.out.print("\nNext:  coop sync{}\n", remote.is_seat() ? "" : " " + name);
  return cli::Outcome::done();
}

}  // namespace

cli::Body remote_add(cli::Spec& spec) {
  auto args = std::make_shared<Args>();
  spec.summary("Name the seat of this clone, or a carrier")
      .description(
          "One remote, called 'seat', is where actions are published: a host, a folder on the LAN, a stick. Whatever "
          "else is named only carries the seat's line, as a stick does between two places. What is named here is "
          "remembered for this user, outside the clone.")
      .argument("<name>", args->name, "seat, or another word for a carrier")
      .argument("<address>", args->url, "A path, host:path, ssh:// or https://")
      .complete("file")
      .flag("--make", args->make, "Make the folder there, empty, where there is none")
      .example("coop remote add --make seat ../bakery.git", "A new folder beside this one, which others can reach")
      .example("coop remote add seat depot:/srv/bakery.git", "Publish on the depot's machine")
      .example("coop remote add stick /media/stick/bakery.git", "Carry the record on a stick as well")
      .exits({{0, "named"}, {2, "no such address, or the name is taken"}})
      .see_also({"coop-remote-list", "coop-sync", "coop-clone"});
  return [args](cli::Env& env) { return run(*args, env); };
}

}  // namespace commands
