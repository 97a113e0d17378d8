#include "sign/find_signer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "os/signals.hpp"
#include "sign/agent.hpp"
#include "sign/file_key.hpp"
#include "sign/ssh_keygen.hpp"

namespace sign {

using base::Error;
using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

using Found = std::unique_ptr<Signer>;

/// What the agent holds; no keys where there is no agent, and then `trouble` says why if that is worth a word.
struct Held {
  AgentKeys keys;
  std::string trouble;
};

/// A key file that was read: its public half, and the private one unless a passphrase or a device protects it.
struct KeyFile {
  PublicKey key;
  std::optional<KeyPair> pair;
};

Held ask_agent(const KeyChoice& choice) {
  if (choice.agent_socket.empty()) return {};
  auto keys = Agent(choice.agent_socket).list();
  if (!keys) return {{}, keys.error().message};
  std::string trouble;
  if (keys->others > 0) {
    trouble = fmt::format("{} key(s) in the ssh-agent are not of the type ssh-ed25519", keys->others);
  }
  return {std::move(*keys), std::move(trouble)};
}

Found agent_key(const KeyChoice& choice, const Held& held, const PublicKey& key) {
  for (const auto& identity : held.keys.keys) {
    if (identity.key == key) return std::make_unique<AgentKey>(Agent(choice.agent_socket), identity);
  }
  return nullptr;
}

Result<KeyFile> open_private(std::string_view text) {
  COOP_TRY(const auto key, public_half(text));
  auto pair = parse_private_key(text);
  if (pair) return KeyFile{key, std::move(*pair)};
  if (pair.error().code == "key-encrypted" || pair.error().code == "key-on-device") return KeyFile{key, std::nullopt};
  return std::move(pair.error());
}

bool is_wanted(const KeyChoice& choice, const PublicKey& key) {
  return choice.wanted.empty() || std::find(choice.wanted.begin(), choice.wanted.end(), key) != choice.wanted.end();
}

Found file_signer(const KeyChoice& choice, KeyFile file, const std::string& path) {
  if (file.pair) return std::make_unique<FileKey>(std::move(*file.pair), path);
  return std::make_unique<SshKeygen>(file.key, path, choice.environment);
}

Error no_key(std::string message) {
  return fail("no-key", "{}", message)
      .hint("'coop key new' makes a key for coop")
      .hint("'ssh-add' hands a key of yours to the ssh-agent")
      .hint("--key FILE names a key file")
      .as(ErrorKind::Signing);
}

Error not_enrolled(const PublicKey& key, std::string_view path) {
  return fail("key-not-enrolled", "the key in '{}' is none of your keys in this co-op", base::printable(path))
      .detail(key.fingerprint())
      .hint("name one that is enrolled with --key, or enrol this one with 'coop key add'")
      .as(ErrorKind::Signing);
}

/// "Key, and nothing else": with the path the user gave.
Result<Found> named_key(const KeyChoice& choice, const std::string& path) {
  COOP_TRY(const auto text, read_key_file(path));
  if (text.view().find("PRIVATE KEY") != std::string_view::npos) {
    COOP_TRY(auto file, open_private(text.view()));
    if (!is_wanted(choice, file.key)) return not_enrolled(file.key, path);
    if (auto held = agent_key(choice, ask_agent(choice), file.key)) return held;
    return file_signer(choice, std::move(file), path);
  }
  auto key = PublicKey::parse_with_comment(text.view());
  if (!key) return std::move(key.error()).as(ErrorKind::Signing);
  if (!is_wanted(choice, *key)) return not_enrolled(*key, path);
  const auto held = ask_agent(choice);
  if (auto found = agent_key(choice, held, *key)) return found;
  if (path.ends_with(".pub")) {
    const auto private_path = path.substr(0, path.size() - 4);
    auto beside = read_key_file(private_path);
    if (beside) {
      COOP_TRY(auto file, open_private(beside->view()));
      if (file.key == *key) return file_signer(choice, std::move(file), private_path);
    } else if (beside.error().code != "key-absent") {
      return std::move(beside.error());
    }
  }
  auto error =
      no_key(fmt::format("the private half of '{}' is neither in the ssh-agent nor beside it", base::printable(path)));
  if (!held.trouble.empty()) error.details.push_back(held.trouble);
  return error;
}

}  // namespace

Result<Found> find_signer(const KeyChoice& choice) {
  if (choice.key_path) return named_key(choice, *choice.key_path);

  const auto held = ask_agent(choice);
  COOP_CHECK(os::check_interrupted());  // Ctrl-C at a hanging agent does not mean "take another key"
  for (const auto& identity : held.keys.keys) {
    if (is_wanted(choice, identity.key)) return Found(agent_key(choice, held, identity.key));
  }
  std::vector<std::string> looked_at;
  if (!held.trouble.empty()) looked_at.push_back(held.trouble);
  Found for_ssh_keygen;
  for (const auto& path : choice.default_paths) {
    const auto text = read_key_file(path);
    if (!text) {
      if (text.error().code != "key-absent") looked_at.push_back(text.error().message);
      continue;
    }
    auto file = open_private(text->view());
    if (!file) {
      looked_at.push_back(fmt::format("{}: {}", base::printable(path), file.error().message));
    } else if (!is_wanted(choice, file->key)) {
      looked_at.push_back(fmt::format("the key in '{}' is none of your keys in this co-op", base::printable(path)));
    } else if (file->pair) {
      return file_signer(choice, std::move(*file), path);
    } else if (!for_ssh_keygen) {
      for_ssh_keygen = file_signer(choice, std::move(*file), path);
    }
  }
  if (for_ssh_keygen) return for_ssh_keygen;
  auto error = no_key(choice.wanted.empty() ? "there is no key to sign with"
                                            : "none of your keys in this co-op is at hand to sign with");
  error.details = std::move(looked_at);
  return error;
}

}  // namespace sign
