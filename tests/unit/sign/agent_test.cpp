#include "sign/agent.hpp"

#include <catch2/catch.hpp>

#include "os/signals.hpp"
#include "sign/wire.hpp"
#include "tests/unit/sign/fake_agent.hpp"
#include "tests/unit/sign/tools.hpp"

using sign::Agent;
using sign::AgentKey;
using tools::FakeAgent;
using tools::message;
namespace wire = sign::wire;

namespace {

const std::string kPayload = "the text of a commit\n";

template <class T>
std::string code(const base::Result<T>& result) {
  if (result) return "";
  // An interruption is the only thing that is not about signing.
  if (result.error().code != "interrupted") CHECK(result.error().kind == base::ErrorKind::Signing);
  return result.error().code;
}

std::string list_body(std::uint32_t count, const std::vector<std::string>& blobs) {
  std::string body(1, 12);
  wire::put_u32(body, count);
  for (const auto& blob : blobs) {
    wire::put_string(body, blob);
    wire::put_string(body, "ada@laptop");
  }
  return body;
}

std::string signature_body(const sign::SignatureBytes& signature, std::string_view type = "ssh-ed25519") {
  std::string inner;
  wire::put_string(inner, type);
  wire::put_string(inner, {reinterpret_cast<const char*>(signature.data()), signature.size()});
  std::string body(1, 14);
  wire::put_string(body, inner);
  return body;
}

/// The code of a list or of a sign request that is answered with the raw bytes `answer`.
std::string list_code(const std::string& answer) {
  const tools::Folder folder;
  const FakeAgent fake(folder / "agent", [&](std::string_view) { return answer; });
  return code(Agent(folder / "agent").list());
}

std::string sign_code(const std::string& answer) {
  const tools::Folder folder;
  const FakeAgent fake(folder / "agent", [&](std::string_view) { return answer; });
  return code(Agent(folder / "agent").sign(tools::fixed_key().public_key(), "data"));
}

}  // namespace

TEST_CASE("a stock ssh-agent lists its keys and signs as a key file would") {
  const tools::Folder folder;
  tools::StockAgent stock(folder);
  const Agent agent(stock.socket());
  CHECK(agent.list().value().keys.empty());

  REQUIRE(sign::write_private_key(folder / "key", tools::fixed_key(), "ada@laptop").has_value());
  tools::stock_key(folder / "ecdsa", "", "ecdsa");
  REQUIRE(stock.add({folder / "ecdsa", folder / "key"}, folder).ok);
  const auto held = agent.list().value();
  REQUIRE(held.keys.size() == 1);
  CHECK(held.others == 1);
  CHECK(held.keys[0].key == tools::fixed_key().public_key());
  CHECK(held.keys[0].comment == "ada@laptop");

  const AgentKey signer(agent, held.keys[0]);
  CHECK(signer.describe() == "the key 'ada@laptop' in the ssh-agent");
  const auto armored = signer.sshsig("git", kPayload).value();
  CHECK(sign::verify(armored, "git", kPayload).value() == signer.key());
  const auto stock_signature =
      tools::run({"ssh-keygen", "-Y", "sign", "-n", "git", "-f", folder / "key"}, kPayload).output;
  CHECK(stock_signature == armored + "\n");

  CHECK(code(agent.sign(tools::fixed_key(2).public_key(), "data")) == "agent-refused");
}

TEST_CASE("a locked agent holds no key") {
  const tools::Folder folder;
  tools::StockAgent stock(folder);
  const Agent agent(stock.socket());
  REQUIRE(sign::write_private_key(folder / "key", tools::fixed_key(), "").has_value());
  REQUIRE(stock.add({folder / "key"}, folder).ok);
  REQUIRE(stock.add({"-x"}, folder, "locked").ok);
  CHECK(agent.list().value().keys.empty());
  CHECK(code(agent.sign(tools::fixed_key().public_key(), "data")) == "agent-refused");
}

TEST_CASE("where nothing listens there is no agent") {
  const tools::Folder folder;
  CHECK(code(Agent("").list()) == "agent-absent");
  CHECK(code(Agent(folder / "none").list()) == "agent-absent");
  CHECK(code(Agent(folder / std::string(200, 'x')).list()) == "agent-absent");
  tools::write(folder / "file", "x");
  CHECK(code(Agent(folder / "file").list()) == "agent-absent");
}

TEST_CASE("an agent that says nothing is given up in time") {
  const tools::Folder folder;
  const FakeAgent fake(folder / "agent", [](std::string_view) { return FakeAgent::kSilence; });
  const Agent agent(folder / "agent", {std::chrono::milliseconds(30), std::chrono::milliseconds(60)});
  CHECK(code(agent.list()) == "agent-silent");
  CHECK(code(agent.sign(tools::fixed_key().public_key(), "data")) == "agent-silent");
}

TEST_CASE("Ctrl-C ends the wait for an agent") {
  const tools::Folder folder;
  const FakeAgent fake(folder / "agent", [](std::string_view) { return FakeAgent::kSilence; });
  os::set_interrupted(true);
  const auto stopped = code(Agent(folder / "agent").list());
  os::set_interrupted(false);
  CHECK(stopped == "interrupted");
}

TEST_CASE("a list that is not one is refused") {
  const auto blob = tools::fixed_key().public_key().blob();
  REQUIRE(list_code(message(list_body(1, {blob}))) == "");
  REQUIRE(list_code(message(list_body(0, {}))) == "");
  CHECK(list_code(message(std::string(1, 5))) == "agent-refused");

  CHECK(list_code("") == "agent-answer");
  CHECK(list_code(std::string(2, '\0')) == "agent-answer");
  CHECK(list_code(message("")) == "agent-answer");
  CHECK(list_code(std::string("\x7f\xff\xff\xff\x0c", 5)) == "agent-answer");  // two gigabytes are announced
  CHECK(list_code(message("").substr(0, 3) + '\x0a' + "short") == "agent-answer");
  CHECK(list_code(message(list_body(2, {blob}))) == "agent-answer");
  CHECK(list_code(message(list_body(0, {blob}))) == "agent-answer");
  CHECK(list_code(message(list_body(0xffffffff, {blob}))) == "agent-answer");
  CHECK(list_code(message(list_body(1, {blob}) + "x")) == "agent-answer");
  CHECK(list_code(message(std::string(1, 14) + list_body(0, {}).substr(1))) == "agent-answer");
  CHECK(list_code(message(std::string("\x05x"))) == "agent-answer");
  CHECK(list_code("HTTP/1.1 400 Bad Request\r\n\r\n") == "agent-answer");
}

TEST_CASE("keys that coop does not take are counted, not listed") {
  const tools::Folder folder;
  const auto blob = tools::fixed_key().public_key().blob();
  const FakeAgent fake(folder / "agent", [&](std::string_view) {
    return message(list_body(3, {blob.substr(0, 40), blob, std::string("nonsense")}));
  });
  const auto held = Agent(folder / "agent").list().value();
  CHECK(held.keys.size() == 1);
  CHECK(held.others == 2);
}

TEST_CASE("an answer to a sign request that is no Ed25519 signature is refused") {
  const sign::SignatureBytes zeros{};
  REQUIRE(sign_code(message(signature_body(zeros))) == "");
  CHECK(sign_code(message(std::string(1, 5))) == "agent-refused");
  CHECK(sign_code(message(signature_body(zeros, "ssh-rsa"))) == "agent-answer");
  CHECK(sign_code(message(signature_body(zeros) + "x")) == "agent-answer");
  CHECK(sign_code(message(signature_body(zeros).substr(0, 50))) == "agent-answer");
  CHECK(sign_code(message(list_body(0, {}))) == "agent-answer");
  std::string inner;
  wire::put_string(inner, "ssh-ed25519");
  wire::put_string(inner, std::string(63, 'x'));
  std::string body(1, 14);
  wire::put_string(body, inner);
  CHECK(sign_code(message(body)) == "agent-answer");
}

TEST_CASE("the request names the key and the data") {
  const tools::Folder folder;
  std::string seen;
  const auto pair = tools::fixed_key();
  {
    const FakeAgent fake(folder / "agent", [&](std::string_view request) {
      seen = request;
      return message(signature_body(pair.sign("data")));
    });
    CHECK(Agent(folder / "agent").sign(pair.public_key(), "data").value().bytes == pair.sign("data"));
  }
  std::string expected(1, 13);
  wire::put_string(expected, pair.public_key().blob());
  wire::put_string(expected, "data");
  wire::put_u32(expected, 0);
  CHECK(seen == expected);
  CHECK(code(Agent(folder / "agent").sign(pair.public_key(), std::string(300'000, 'x'))) == "agent-refused");
}

TEST_CASE("a signature by another key, or over another text, never leaves the signer") {
  const tools::Folder folder;
  const auto other = tools::fixed_key(2);
  const sign::AgentIdentity identity{tools::fixed_key().public_key(), "ada\x1b[31m"};
  {
    const FakeAgent fake(folder / "agent", [&](std::string_view) {
      return message(signature_body(other.sign(sign::to_be_signed("git", kPayload))));
    });
    const AgentKey signer(Agent(folder / "agent"), identity);
    const auto result = signer.sshsig("git", kPayload);
    CHECK(code(result) == "sign-mismatch");
    CHECK(result.error().message.find('\x1b') == std::string::npos);
  }
  const FakeAgent fake(folder / "agent", [&](std::string_view) {
    return message(signature_body(tools::fixed_key().sign(sign::to_be_signed("git", "another text"))));
  });
  CHECK(code(AgentKey(Agent(folder / "agent"), identity).sshsig("git", kPayload)) == "sign-mismatch");
}
