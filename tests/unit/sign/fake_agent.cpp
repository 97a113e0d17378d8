#include "tests/unit/sign/fake_agent.hpp"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstring>

#include "sign/wire.hpp"

namespace tools {

FakeAgent::FakeAgent(const std::string& socket_path, Answer answer)
    : listener_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)), answer_(std::move(answer)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  REQUIRE(socket_path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, socket_path.data(), socket_path.size());
  ::unlink(socket_path.c_str());
  REQUIRE(::bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  REQUIRE(::listen(listener_, 8) == 0);
  thread_ = std::thread([this] { serve(); });
}

FakeAgent::~FakeAgent() {
  ::shutdown(listener_, SHUT_RDWR);  // accept() in the thread comes back
  thread_.join();
  ::close(listener_);
}

void FakeAgent::serve() {
  for (;;) {
    const int connection = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0) return;
    std::string request;
    char chunk[4096];
    const auto is_whole = [&] {
      return request.size() >= 4 && request.size() >= 4 + sign::wire::Reader(request).u32();
    };
    while (!is_whole()) {
      const auto n = ::recv(connection, chunk, sizeof chunk, 0);
      if (n <= 0) break;
      request.append(chunk, static_cast<size_t>(n));
    }
    if (is_whole()) {
      auto answer = answer_(std::string_view(request).substr(4));
      if (answer == kSilence) {
        ::recv(connection, chunk, sizeof chunk, 0);
      } else {
        // In two pieces, so that the reader has to put them together.
        const auto half = answer.size() / 2;
        ::send(connection, answer.data(), half, MSG_NOSIGNAL);
        ::send(connection, answer.data() + half, answer.size() - half, MSG_NOSIGNAL);
      }
    }
    ::close(connection);
  }
}

std::string message(std::string_view body) {
  std::string out;
  sign::wire::put_string(out, body);
  return out;
}

}  // namespace tools
