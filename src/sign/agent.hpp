// A client of ssh-agent (RFC 9987; draft-miller-ssh-agent): it lists the agent's keys and asks for a signature.
//
//   message    u32 length | u8 type | contents, over a Unix socket; at most 256 KiB
//   list       11                                             ->  12 | u32 n | n times: string blob, string comment
//   sign       13 | string blob | string data | u32 flags 0   ->  14 | string signature (signature_blob.hpp)
//   refusal    5
//
// An agent is not trusted: each answer is bounded in time and size and checked to its last byte.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "sign/public_key.hpp"
#include "sign/signer.hpp"
#include "sign/sshsig.hpp"

namespace sign {

struct AgentIdentity {
  PublicKey key;
  std::string comment;  ///< as the agent sent it: shown through base::printable() only
};

struct AgentKeys {
  std::vector<AgentIdentity> keys;  ///< those of a type that coop takes, in the agent's order
  size_t others = 0;                ///< keys of types that coop does not take
};

/// What an agent answers to the question for its keys, and for a signature with `key`: the bytes behind the length.
/// They come from whoever listens on the socket. Fail with agent-refused or agent-answer.
base::Result<AgentKeys> read_keys(std::string_view answer);
base::Result<KeySignature> read_signature(std::string_view answer, const PublicKey& key);

/// How long an agent may think. A signature may wait for a person who confirms it or touches a device.
struct AgentLimits {
  std::chrono::milliseconds list{5'000};
  std::chrono::milliseconds sign{120'000};
};

/// The agent behind a socket; each call makes a connection of its own. All errors are of the kind Signing:
///   agent-absent   nothing listens there (or the path is empty)
///   agent-silent   no answer within the limit
///   agent-refused  the agent said no: locked, not confirmed, or it does not hold that key
///   agent-answer   not an answer that the protocol allows
class Agent {
 public:
  explicit Agent(std::string socket_path, AgentLimits limits = {}) : path_(std::move(socket_path)), limits_(limits) {}
  base::Result<AgentKeys> list() const;
  base::Result<KeySignature> sign(const PublicKey& key, std::string_view data) const;

 private:
  base::Result<std::string> ask(std::string_view request, std::chrono::milliseconds limit) const;
  std::string path_;
  AgentLimits limits_;
};

/// A signer whose private key is held by an ssh-agent.
class AgentKey final : public Signer {
 public:
  AgentKey(Agent agent, AgentIdentity identity) : agent_(std::move(agent)), identity_(std::move(identity)) {}
  base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const override;
  const PublicKey& key() const override { return identity_.key; }
  std::string describe() const override;

 private:
  Agent agent_;
  AgentIdentity identity_;
};

}  // namespace sign
