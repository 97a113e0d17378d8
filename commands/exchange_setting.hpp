// What a sync or clone needs of this user: where things are, the clock, and a key if something must be signed anew.
#pragma once

#include <memory>
#include <string>

#include "commands/identity.hpp"
#include "sync/exchange.hpp"

namespace commands {

/// Keeps the signer alive for as long as a sync runs.
class ExchangeSetting {
 public:
  /// REQUIRES: `env` outlives it.
  ExchangeSetting(cli::Env& env, IdentityOptions options, std::string path);
  ExchangeSetting(const ExchangeSetting&) = delete;
  ExchangeSetting& operator=(const ExchangeSetting&) = delete;

  const syncing::Setting& get() const { return setting_; }

 private:
  base::Result<syncing::Self> find_myself(const rules::State& state);
  cli::Env& env_;
  IdentityOptions options_;
  std::unique_ptr<sign::Signer> signer_;
  syncing::Setting setting_;
};

/// What is remembered of the remotes of the clone that holds `path`. Fails as store::Repository::open.
base::Result<history::Remotes> remotes_of(const cli::Env& env, const std::string& path);

}  // namespace commands
