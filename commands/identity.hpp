// As whom this user acts: the member whose enrolled key they hold.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/env.hpp"
#include "rules/state.hpp"
#include "sign/find_signer.hpp"

namespace commands {

/// --as and --key, which every acting command takes.
struct IdentityOptions {
  std::optional<rules::MemberId> as;
  std::optional<std::string> key;
};

struct Identity {
  rules::MemberId member;
  sign::PublicKey key;
  /// Further members whose keys are at hand, as on a machine that several share; none where --as, --key or $COOP_KEY
  /// named one.
  std::vector<rules::MemberId> others = {};
};

/// Where keys are looked for: --key, $COOP_KEY, ssh-agent, $XDG_CONFIG_HOME/coop/id_ed25519, ~/.ssh/id_ed25519 and
/// ~/.ssh/id_ed25519_sk.
sign::KeyChoice key_choice(const cli::Env& env, const std::optional<std::string>& key);

/// The public keys at hand, in the order in which a signer is looked for. A key that was named must be one: fails
/// (Signing) with the codes of sign::read_key_file and sign::PublicKey.
base::Result<std::vector<sign::PublicKey>> keys_at_hand(const sign::KeyChoice& choice);

/// The member whose key this user holds, without signing anything. With --as, that member, by one of their keys.
/// Fails (Signing) with no-key, key-nobodys (no key at hand is one of a member), key-ended (it was one), or as
/// keys_at_hand().
base::Result<Identity> who(const cli::Env& env, const rules::State& state, const IdentityOptions& options);

/// Says as whom, where keys of several members are at hand, and asks. Fails with not-confirmed, or (Usage) with as-whom
/// where nobody can be asked.
base::Status confirm_identity(cli::Env& env, const rules::State& state, const Identity& identity);

/// Something to sign with by `choice`; each time that its device waits to be touched, a line on the screen says so.
base::Result<std::unique_ptr<sign::Signer>> signer_by(cli::Env& env, const sign::KeyChoice& choice);

/// Something that signs as that identity; see signer_by().
base::Result<std::unique_ptr<sign::Signer>> signer_of(cli::Env& env, const Identity& identity,
                                                      const IdentityOptions& options);

/// $XDG_STATE_HOME/coop, where marks are kept; empty where there is no home.
std::string state_folder(const cli::Env& env);

/// $XDG_CONFIG_HOME/coop/id_ed25519: the key that `coop key new` makes. Fails with home-missing.
base::Result<std::string> own_key_path(const cli::Env& env);

}  // namespace commands
