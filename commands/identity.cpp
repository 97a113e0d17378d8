#include "commands/identity.hpp"

#include <algorithm>

#include "commands/confirm.hpp"
#include "commands/look.hpp"
#include "os/file.hpp"
#include "sign/agent.hpp"
#include "sign/key_file.hpp"
#include "sign/private_key.hpp"

namespace commands {

namespace {

/// The public half of a key file, from the .pub file beside it where there is one. Fails as sign::read_key_file.
base::Result<sign::PublicKey> public_key_of(const std::string& path) {
  const bool is_public = path.ends_with(".pub");
  if (const auto text = os::read_file(is_public ? path : path + ".pub", 64 * 1024); text || is_public) {
    if (!text) return base::Error(text.error()).as(base::ErrorKind::Signing);
    return sign::PublicKey::parse_with_comment(*text);
  }
  COOP_TRY(const auto secret, sign::read_key_file(path));
  return sign::public_half(secret.view());
}

/// Asks for the touch: ssh-keygen would ask at a terminal that it does not have here, and an agent does not ask at all.
class Touched final : public sign::Signer {
 public:
  Touched(cli::Env& env, std::unique_ptr<sign::Signer> signer) : env_(env), signer_(std::move(signer)) {}
  base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const override {
    env_.err.line("Touch your security key when it blinks ...");
    return signer_->sshsig(name_space, payload);
  }
  const sign::PublicKey& key() const override { return signer_->key(); }
  std::string describe() const override { return signer_->describe(); }

 private:
  cli::Env& env_;
  std::unique_ptr<sign::Signer> signer_;
};

}  // namespace

base::Result<std::vector<sign::PublicKey>> keys_at_hand(const sign::KeyChoice& choice) {
  std::vector<sign::PublicKey> keys;
  if (choice.key_path) {
    auto key = public_key_of(*choice.key_path);
    if (!key) return std::move(key).error().as(base::ErrorKind::Signing);
    keys.push_back(*key);
    return keys;
  }
  if (!choice.agent_socket.empty()) {
    if (const auto held = sign::Agent(choice.agent_socket).list()) {
      for (const auto& identity : held->keys) keys.push_back(identity.key);
    }
  }
  for (const auto& path : choice.default_paths) {
    if (const auto key = public_key_of(path)) keys.push_back(*key);
  }
  return keys;
}

base::Result<std::string> own_key_path(const cli::Env& env) {
  COOP_TRY(const auto config, env.environment.config_home());
  return config + "/coop/id_ed25519";
}

std::string state_folder(const cli::Env& env) {
  const auto state = env.environment.state_home();
  return state ? *state + "/coop" : std::string();
}

sign::KeyChoice key_choice(const cli::Env& env, const std::optional<std::string>& key) {
  sign::KeyChoice choice;
  choice.key_path = key ? key : env.environment.get_filled("COOP_KEY");
  choice.agent_socket = env.environment.get("SSH_AUTH_SOCK").value_or("");
  choice.environment = env.environment;
  if (const auto own = own_key_path(env)) choice.default_paths.push_back(*own);
  if (const auto home = env.environment.home()) {
    for (const auto name : {"id_ed25519", "id_ed25519_sk"}) choice.default_paths.push_back(*home + "/.ssh/" + name);
  }
  return choice;
}

base::Result<Identity> who(const cli::Env& env, const rules::State& state, const IdentityOptions& options) {
  const auto choice = key_choice(env, options.key);
  COOP_TRY(const auto keys, keys_at_hand(choice));
  const rules::Key* ended = nullptr;
  std::optional<Identity> found;
  for (const auto& key : keys) {
    const auto* record = state.get<rules::Key>(rules::key_ref(key.id()));
    if (!record || (options.as && record->owner != *options.as)) continue;
    if (record->until) {
      ended = record;
    } else if (!found) {
      found = Identity{record->owner, key};
    } else if (record->owner != found->member &&
               std::find(found->others.begin(), found->others.end(), record->owner) == found->others.end()) {
      found->others.push_back(record->owner);
    }
  }
  if (found) return *found;
  if (ended) {
    return base::fail("key-ended", "the key of {} at hand ended on {}", ended->owner, ended->until->utc_date())
        .as(base::ErrorKind::Signing)
        .hint("it was revoked, or its member has left; 'coop key list' shows the keys in force");
  }
  if (keys.empty()) {
    return base::fail("no-key", "there is no key here to act with")
        .as(base::ErrorKind::Signing)
        .hint("make one with 'coop key new', or name one with --key");
  }
  if (options.as) {
    return base::fail("key-nobodys", "no key at hand is one of {}", *options.as)
        .as(base::ErrorKind::Signing)
        .hint("name the key with --key; 'coop key list' shows whose is which");
  }
  return base::fail("key-nobodys", "no key at hand is one of a member here")
      .as(base::ErrorKind::Signing)
      .hint("name the key with --key; 'coop key list' shows whose is which")
      .hint("who has lost every key asks for a new one: 'coop sign key-recover', and see 'coop help keys'");
}

base::Status confirm_identity(cli::Env& env, const rules::State& state, const Identity& identity) {
  if (identity.others.empty()) return {};
  const auto me = full_name(state, identity.member);
  std::string others;
  for (const auto& id : identity.others) others += (others.empty() ? "" : ", ") + full_name(state, id);
  if (!env.options.yes && !env.prompt.can_ask()) {
    return base::fail("as-whom", "keys of {} and {} are at hand here", me, others)
        .as(base::ErrorKind::Usage)
        .hint(fmt::format("say as whom: --as {}", identity.member));
  }
  return confirm(env, fmt::format("Keys of {} are at hand here too.\nSign as {}?", others, me));
}

base::Result<std::unique_ptr<sign::Signer>> signer_by(cli::Env& env, const sign::KeyChoice& choice) {
  COOP_TRY(auto signer, sign::find_signer(choice));
  if (!signer->key().is_security_key() || env.options.quiet || env.options.json) return signer;
  return std::unique_ptr<sign::Signer>(std::make_unique<Touched>(env, std::move(signer)));
}

base::Result<std::unique_ptr<sign::Signer>> signer_of(cli::Env& env, const Identity& identity,
                                                      const IdentityOptions& options) {
  auto choice = key_choice(env, options.key);
  choice.wanted = {identity.key};
  return signer_by(env, choice);
}

}  // namespace commands
