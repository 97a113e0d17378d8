#include "sign/agent.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/text.hpp"
#include "os/signals.hpp"
#include "sign/signature_blob.hpp"
#include "sign/wire.hpp"

namespace sign {

using base::Error;
using base::ErrorKind;
using base::fail;
using base::Result;
using base::Status;
using Clock = std::chrono::steady_clock;

namespace {

constexpr size_t kMaxMessage = size_t{256} << 10U;
constexpr std::uint8_t kFailure = 5;
constexpr char kListRequest = 11;
constexpr std::uint8_t kListAnswer = 12;
constexpr char kSignRequest = 13;
constexpr std::uint8_t kSignAnswer = 14;

Error absent(std::string_view why) {
  return fail("agent-absent", "no ssh-agent answers: {}", why)
      .hint("'eval $(ssh-agent)' starts one, 'ssh-add' hands it a key")
      .as(ErrorKind::Signing);
}

Error bad_answer() {
  return fail("agent-answer", "the ssh-agent gave an answer that makes no sense")
      .hint("is SSH_AUTH_SOCK the socket of an ssh-agent? --key names a key file instead")
      .as(ErrorKind::Signing);
}

Error silent(std::chrono::milliseconds limit) {
  return fail("agent-silent", "the ssh-agent did not answer within {} s",
              std::chrono::ceil<std::chrono::seconds>(limit).count())
      .hint("does it wait for your confirmation? --key names a key file instead")
      .as(ErrorKind::Signing);
}

/// One connection. Its socket never blocks; waiting is done in poll(), which ends in time.
class Connection {
 public:
  explicit Connection(std::chrono::milliseconds limit) : limit_(limit), deadline_(Clock::now() + limit) {}
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() {
    if (socket_ >= 0) ::close(socket_);
  }

  Status open(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty()) return absent("SSH_AUTH_SOCK is not set");
    if (path.size() >= sizeof address.sun_path) return absent("the path of its socket is too long");
    std::memcpy(address.sun_path, path.data(), path.size());
    socket_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket_ < 0 || ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
      return absent(std::strerror(errno));
    }
    return {};
  }

  Status send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent >= 0) {
        bytes.remove_prefix(static_cast<size_t>(sent));
      } else {
        COOP_CHECK(wait_after(errno, POLLOUT));
      }
    }
    return {};
  }

  Result<std::string> receive(size_t size) {
    std::string bytes(size, '\0');
    size_t have = 0;
    while (have < size) {
      const auto got = ::recv(socket_, bytes.data() + have, size - have, 0);
      if (got == 0) return bad_answer();  // it hung up in the middle
      if (got > 0) {
        have += static_cast<size_t>(got);
      } else {
        COOP_CHECK(wait_after(errno, POLLIN));
      }
    }
    return bytes;
  }

 private:
  Status wait_after(int trouble, short event) {
    if (trouble != EAGAIN && trouble != EINTR) return bad_answer();
    COOP_CHECK(os::check_interrupted());
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now());
    if (left.count() <= 0) return silent(limit_);
    pollfd waiting{socket_, event, 0};
    ::poll(&waiting, 1, static_cast<int>(left.count()));  // whatever it says, the next call shows
    return {};
  }

  std::chrono::milliseconds limit_;
  Clock::time_point deadline_;
  int socket_ = -1;
};

}  // namespace

Result<std::string> Agent::ask(std::string_view request, std::chrono::milliseconds limit) const {
  if (request.size() > kMaxMessage) {
    return fail("agent-refused", "the text is too long for an ssh-agent").as(ErrorKind::Signing);
  }
  Connection connection(limit);
  COOP_CHECK(connection.open(path_));
  std::string message;
  wire::put_string(message, request);
  COOP_CHECK(connection.send(message));
  COOP_TRY(const auto header, connection.receive(4));
  const auto size = wire::Reader(header).u32();
  if (size == 0 || size > kMaxMessage) return bad_answer();
  return connection.receive(size);
}

Result<AgentKeys> read_keys(std::string_view answer) {
  wire::Reader reader(answer);
  const auto type = reader.u8();
  if (type == kFailure && reader.done()) {
    return fail("agent-refused", "the ssh-agent does not show its keys")
        .hint("is it locked? 'ssh-add -X' unlocks it")
        .as(ErrorKind::Signing);
  }
  const auto count = reader.u32();
  AgentKeys found;
  for (std::uint32_t i = 0; i < count && reader.good(); ++i) {
    const auto blob = reader.string();
    const auto comment = reader.string();
    if (!reader.good()) break;
    if (const auto key = PublicKey::from_blob(blob)) {
      found.keys.push_back({*key, std::string(comment)});
    } else {
      ++found.others;
    }
  }
  if (type != kListAnswer || !reader.done()) return bad_answer();
  return found;
}

Result<KeySignature> read_signature(std::string_view answer, const PublicKey& key) {
  wire::Reader reader(answer);
  const auto type = reader.u8();
  if (type == kFailure && reader.done()) {
    return fail("agent-refused", "the ssh-agent did not sign with the key {}", key.fingerprint())
        .hint("'ssh-add -l' lists its keys; is it locked, or was the signature not confirmed?")
        .as(ErrorKind::Signing);
  }
  const auto signature = read_signature_blob(key, reader.string());
  if (type != kSignAnswer || !reader.done() || !signature) return bad_answer();
  return *signature;
}

Result<AgentKeys> Agent::list() const {
  COOP_TRY(const auto answer, ask(std::string(1, kListRequest), limits_.list));
  return read_keys(answer);
}

Result<KeySignature> Agent::sign(const PublicKey& key, std::string_view data) const {
  std::string request(1, kSignRequest);
  wire::put_string(request, key.blob());
  wire::put_string(request, data);
  wire::put_u32(request, 0);
  COOP_TRY(const auto answer, ask(request, limits_.sign));
  return read_signature(answer, key);
}

Result<std::string> AgentKey::sshsig(std::string_view name_space, std::string_view payload) const {
  COOP_TRY(const auto signature, agent_.sign(key(), to_be_signed(name_space, payload)));
  return checked_signature(encode(key(), name_space, signature), key(), name_space, payload, describe());
}

std::string AgentKey::describe() const {
  const auto name = identity_.comment.empty() ? identity_.key.fingerprint() : identity_.comment.substr(0, 80);
  return fmt::format("the key '{}' in the ssh-agent", base::printable(name));
}

}  // namespace sign
