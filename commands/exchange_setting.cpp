#include "commands/exchange_setting.hpp"

namespace commands {

ExchangeSetting::ExchangeSetting(cli::Env& env, IdentityOptions options, std::string path)
    : env_(env), options_(std::move(options)) {
  setting_.path = std::move(path);
  setting_.state_folder = state_folder(env);
  setting_.environment = env.environment;
  setting_.may_ask = env.prompt.can_ask();
  setting_.now = [&env] { return env.now; };
  setting_.myself = [this](const rules::State& state) { return find_myself(state); };
  setting_.say = [&env](const std::string& words) {
    if (env.options.verbose > 0) env.err.line(words);
  };
}

base::Result<syncing::Self> ExchangeSetting::find_myself(const rules::State& state) {
  COOP_TRY(const auto identity, who(env_, state, options_));
  if (!signer_) {
    COOP_TRY(signer_, signer_of(env_, identity, options_));
  }
  return syncing::Self{identity.member.str(), signer_.get()};
}

base::Result<history::Remotes> remotes_of(const cli::Env& env, const std::string& path) {
  COOP_TRY(const auto repository, store::Repository::open(path));
  return history::Remotes(state_folder(env), repository.git_dir());
}

}  // namespace commands
