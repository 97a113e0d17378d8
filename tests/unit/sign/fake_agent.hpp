// An ssh-agent that says what a test wants: right, wrong, or nothing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <thread>

namespace tools {

/// Answers the requests of each connection in turn with `answer(request without its length)`, sent raw; then hangs up.
/// An answer of kSilence is none: it waits until the other side hangs up.
class FakeAgent {
 public:
  using Answer = std::function<std::string(std::string_view request)>;
  inline static const std::string kSilence = "silence";

  FakeAgent(const std::string& socket_path, Answer answer);
  FakeAgent(const FakeAgent&) = delete;
  FakeAgent& operator=(const FakeAgent&) = delete;
  ~FakeAgent();

 private:
  void serve();
  int listener_;
  Answer answer_;
  std::thread thread_;
};

/// `body` behind its length, as a message of the protocol.
std::string message(std::string_view body);

}  // namespace tools
