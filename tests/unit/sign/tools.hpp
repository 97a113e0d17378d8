// What the tests of the room `sign` share: a fixed key, a folder that goes away, and the stock OpenSSH tools.
#pragma once

#include <string>
#include <string_view>

#include "os/environment.hpp"
#include "sign/key_file.hpp"

namespace tools {

/// The bytes written in hexadecimal.
std::string from_hex(std::string_view hex);
std::string to_hex(std::string_view bytes);

/// A key pair that is the same in every run; each `number` gives another.
sign::KeyPair fixed_key(char number = 1);

std::string read(const std::string& path);
void write(const std::string& path, std::string_view bytes);

/// A new folder, removed with all it holds.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  std::string operator/(std::string_view name) const { return path_ + "/" + std::string(name); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

struct Ran {
  bool ok = false;
  std::string output;
  std::string errors;
};

/// PATH alone, so that no agent and no display of the machine is in play.
os::Environment bare_environment();
Ran run(std::vector<std::string> argv, std::string_view input = {},
        const os::Environment& environment = bare_environment());

/// A private key file made by stock ssh-keygen; encrypted unless `passphrase` is empty.
void stock_key(const std::string& path, const std::string& passphrase = "", const std::string& type = "ed25519");

/// An SSH_ASKPASS program in `folder` that answers `passphrase`, and the environment that makes ssh-keygen use it.
os::Environment askpass(const Folder& folder, const std::string& passphrase);

/// A stock ssh-agent on a socket in `folder`, ended with this object.
class StockAgent {
 public:
  explicit StockAgent(const Folder& folder, const std::vector<std::string>& options = {});
  StockAgent(const StockAgent&) = delete;
  StockAgent& operator=(const StockAgent&) = delete;
  ~StockAgent();
  const std::string& socket() const { return socket_; }
  Ran add(const std::vector<std::string>& words, const Folder& folder, const std::string& passphrase = "");

 private:
  std::string socket_;
  int pid_ = 0;
};

}  // namespace tools
