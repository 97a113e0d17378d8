#include "sign/find_signer.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>

#include "sign/ssh_keygen.hpp"
#include "sign/sshsig.hpp"
#include "tests/unit/sign/tools.hpp"

using sign::find_signer;
using sign::KeyChoice;
using sign::PublicKey;
using tools::fixed_key;

namespace {

const std::string kPayload = "the text of a commit\n";

template <class T>
std::string code(const base::Result<T>& result) {
  if (result) return "";
  CHECK(result.error().kind == base::ErrorKind::Signing);
  CHECK_FALSE(result.error().hints.empty());
  return result.error().code;
}

/// How the chosen signer describes itself, after it signed; or the code of the error.
std::string chosen(const KeyChoice& choice) {
  const auto signer = find_signer(choice);
  if (!signer) return code(signer);
  const auto armored = (*signer)->sshsig("git", kPayload);
  if (!armored) return code(armored);
  CHECK(sign::verify(*armored, "git", kPayload).value() == (*signer)->key());
  return (*signer)->describe();
}

void put_key(const std::string& path, char number) {
  REQUIRE(sign::write_private_key(path, fixed_key(number), "key " + std::to_string(number)).has_value());
}

/// As `ssh-keygen -p` leaves it: the same key behind a passphrase.
void put_encrypted(const std::string& path, char number, const std::string& passphrase) {
  put_key(path, number);
  REQUIRE(tools::run({"ssh-keygen", "-q", "-p", "-a", "1", "-P", "", "-N", passphrase, "-f", path}).ok);
}

bool mentions(const base::Error& error, std::string_view word) {
  for (const auto& line : error.details) {
    if (line.find(word) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a named key file signs") {
  const tools::Folder folder;
  put_key(folder / "key", 1);
  KeyChoice choice;
  choice.key_path = folder / "key";
  CHECK(chosen(choice) == "the key file " + folder / "key");
  choice.key_path = folder / "key.pub";  // the private half lies beside it
  CHECK(chosen(choice) == "the key file " + folder / "key");

  choice.wanted = {fixed_key(2).public_key()};
  CHECK(chosen(choice) == "key-not-enrolled");
  choice.key_path = folder / "key";
  CHECK(chosen(choice) == "key-not-enrolled");
  choice.wanted.push_back(fixed_key(1).public_key());
  CHECK(chosen(choice) == "the key file " + folder / "key");
}

TEST_CASE("what is wrong with a named key is said") {
  const tools::Folder folder;
  KeyChoice choice;
  choice.key_path = folder / "none";
  choice.default_paths = {folder / "other"};
  put_key(folder / "other", 1);  // never looked at: the user named another
  CHECK(chosen(choice) == "key-absent");

  tools::write(folder / "none", "not a key\n");
  CHECK(chosen(choice) == "key-form");
  tools::stock_key(folder / "ecdsa", "", "ecdsa");
  choice.key_path = folder / "ecdsa";
  CHECK(chosen(choice) == "key-type");
  choice.key_path = folder / "ecdsa.pub";
  CHECK(chosen(choice) == "key-type");

  put_key(folder / "alone", 2);
  REQUIRE(::unlink((folder / "alone").c_str()) == 0);
  choice.key_path = folder / "alone.pub";
  CHECK(chosen(choice) == "no-key");
  put_key(folder / "stranger", 3);
  tools::write(folder / "alone", tools::read(folder / "stranger"));  // beside it lies the private half of another key
  CHECK(chosen(choice) == "no-key");
}

TEST_CASE("without a named key: the agent, then an open file, then one behind a passphrase") {
  const tools::Folder folder;
  tools::StockAgent agent(folder);
  put_key(folder / "held", 1);
  REQUIRE(agent.add({folder / "held"}, folder).ok);
  put_encrypted(folder / "locked", 2, "open sesame");
  put_key(folder / "open", 3);
  KeyChoice choice;
  choice.agent_socket = agent.socket();
  choice.default_paths = {folder / "none", folder / "locked", folder / "open"};
  choice.environment = tools::askpass(folder, "open sesame");
  CHECK(chosen(choice) == "the key 'key 1' in the ssh-agent");

  choice.wanted = {fixed_key(2).public_key(), fixed_key(3).public_key()};
  CHECK(chosen(choice) == "the key file " + folder / "open");
  choice.wanted = {fixed_key(2).public_key()};
  CHECK(chosen(choice) == "ssh-keygen with the key file " + folder / "locked");
  choice.wanted = {fixed_key(4).public_key()};
  CHECK(chosen(choice) == "no-key");
  const auto error = find_signer(choice).error();
  CHECK(mentions(error, "locked"));
  CHECK(mentions(error, "open"));
  CHECK_FALSE(mentions(error, "none'"));

  choice.wanted = {};
  choice.agent_socket = folder / "no-agent";
  CHECK(chosen(choice) == "the key file " + folder / "open");
  choice.default_paths = {};
  CHECK(chosen(choice) == "no-key");
  CHECK(mentions(find_signer(choice).error(), "no ssh-agent answers"));
}

TEST_CASE("the agent is asked first for a key that was named") {
  const tools::Folder folder;
  tools::StockAgent agent(folder);
  put_encrypted(folder / "locked", 2, "open sesame");
  REQUIRE(agent.add({folder / "locked"}, folder, "open sesame").ok);
  KeyChoice choice;
  choice.agent_socket = agent.socket();
  choice.key_path = folder / "locked";
  const auto name = "the key 'key 2' in the ssh-agent";
  CHECK(chosen(choice) == name);
  REQUIRE(::unlink((folder / "locked").c_str()) == 0);
  choice.key_path = folder / "locked.pub";
  CHECK(chosen(choice) == name);
}

TEST_CASE("a default key that is no good is passed over, and named when there is no other") {
  const tools::Folder folder;
  tools::stock_key(folder / "ecdsa", "", "ecdsa");
  tools::write(folder / "broken", "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n");
  KeyChoice choice;
  choice.default_paths = {folder / "ecdsa", folder / "broken"};
  CHECK(chosen(choice) == "no-key");
  CHECK(mentions(find_signer(choice).error(), "ECDSA"));
  CHECK(mentions(find_signer(choice).error(), "broken"));
  put_key(folder / "good", 1);
  choice.default_paths.push_back(folder / "good");
  CHECK(chosen(choice) == "the key file " + folder / "good");
}

TEST_CASE("ssh-keygen signs with a key behind a passphrase") {
  const tools::Folder folder;
  put_encrypted(folder / "locked", 2, "open sesame");
  const auto key = fixed_key(2).public_key();
  const auto environment = tools::askpass(folder, "open sesame");
  const sign::SshKeygen signer(key, folder / "locked", environment);
  const auto pair = fixed_key(2);
  const auto expected = sign::encode(key, "coop", {pair.sign(sign::to_be_signed("coop", kPayload))});
  CHECK(signer.sshsig("coop", kPayload).value() == expected);

  const sign::SshKeygen wrong(key, folder / "locked", tools::askpass(folder, "wrong"));
  const auto refused = wrong.sshsig("coop", kPayload);
  REQUIRE(code(refused) == "keygen-refused");
  CHECK(mentions(refused.error(), "passphrase"));

  // The text to be signed is never taken for a passphrase, although it comes in on standard input.
  auto no_askpass = tools::bare_environment();
  no_askpass.set("SSH_ASKPASS", folder / "no-program").set("SSH_ASKPASS_REQUIRE", "force");
  const sign::SshKeygen unasked(key, folder / "locked", no_askpass);
  CHECK(code(unasked.sshsig("coop", "open sesame\n")) == "keygen-refused");

  const sign::SshKeygen gone(key, folder / "gone", environment);
  CHECK(code(gone.sshsig("coop", kPayload)) == "keygen-refused");

  os::Environment nowhere;
  nowhere.set("PATH", folder.path());
  CHECK(code(sign::SshKeygen(key, folder / "locked", nowhere).sshsig("coop", kPayload)) == "keygen-absent");

  // The file was replaced by another key since its public half was read.
  put_key(folder / "other", 3);
  CHECK(code(sign::SshKeygen(key, folder / "other", environment).sshsig("coop", kPayload)) == "sign-mismatch");
}

TEST_CASE("a signature that does not hold is not passed on") {
  const auto pair = fixed_key();
  const auto armored = sign::encode(pair.public_key(), "git", {pair.sign(sign::to_be_signed("git", kPayload))});
  CHECK(sign::checked_signature(armored, pair.public_key(), "git", kPayload, "it").value() == armored);
  CHECK(code(sign::checked_signature(armored, fixed_key(2).public_key(), "git", kPayload, "it")) == "sign-mismatch");
  CHECK(code(sign::checked_signature(armored, pair.public_key(), "git", "other", "it")) == "sign-mismatch");
  CHECK(code(sign::checked_signature("", pair.public_key(), "git", kPayload, "it")) == "sign-mismatch");
}
