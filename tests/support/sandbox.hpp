// The world in which a test runs the program: a folder of its own, and nothing of this machine's settings.
//
//   /tmp/coop.XXXXXX/work            $WORK, where commands run
//   /tmp/coop.XXXXXX/work/home       $HOME; the XDG folders lie under it
//   /tmp/coop.XXXXXX/work/keys       ada, bo, ... (kKeyNames): Ed25519 keys, the same in every run, with NAME.pub
//   /tmp/coop.XXXXXX/bin             coop and the tests' own editor and pager, first in $PATH
//   /tmp/coop.XXXXXX/session         what the runner keeps between commands
//
// The path has the same length on every machine, for text that is wrapped around it.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "os/environment.hpp"

namespace support {

inline constexpr std::array<std::string_view, 12> kKeyNames = {"ada", "bo",   "chidi", "dita", "eli", "fay",
                                                               "gus", "hana", "ivan",  "jo",   "kim", "lea"};

class Sandbox {
 public:
  /// `program` is put into $PATH as `coop`; empty: no coop there. `helpers`: a folder whose files go there too, or
  /// empty. Fails with sandbox-make.
  static base::Result<Sandbox> make(const std::string& program, const std::string& helpers);
  Sandbox(Sandbox&& other) noexcept;
  Sandbox& operator=(Sandbox&& other) = delete;
  ~Sandbox();  ///< removes the folder, unless $COOP_KEEP is set: then it says where it is

  std::string work() const { return root_ + "/work"; }
  std::string session() const { return root_ + "/session"; }
  const os::Environment& environment() const { return environment_; }

 private:
  explicit Sandbox(std::string root) : root_(std::move(root)) {}
  base::Status fill(const std::string& program, const std::string& helpers);

  std::string root_;
  os::Environment environment_;
};

/// The same key for the same name for ever: its seed is SHA-256("coop test key " + name). Writes `path` and `path`.pub.
base::Status write_fixed_key(const std::string& path, std::string_view name);

}  // namespace support
