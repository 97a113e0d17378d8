// The room `os`: the machine around the program. It knows processes, files, the clock and time zones; it knows no
// co-operative, no record and nothing of how things look.
//
// environment.hpp: the variables of a process as a value, so that nothing asks the process itself and a test can
// hand in its own.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace os {

/// The variables of a process. A copy: changing it changes no process.
class Environment {
 public:
  Environment() = default;
  /// Environment{{"HOME", "/home/ada"}, {"TERM", "dumb"}}
  Environment(std::initializer_list<std::pair<const std::string, std::string>> variables) : variables_(variables) {}
  static Environment of_process();

  /// The value, which may be empty; nothing if the variable is not set.
  std::optional<std::string> get(std::string_view name) const;
  /// The value if it is set and not empty: for the many variables where the two mean the same.
  std::optional<std::string> get_filled(std::string_view name) const;
  /// The value of the first of `names` that is set and not empty.
  std::optional<std::string> first_of(const std::vector<std::string_view>& names) const;

  Environment& set(std::string_view name, std::string_view value);
  Environment& unset(std::string_view name);
  const std::map<std::string, std::string, std::less<>>& variables() const { return variables_; }
  /// "NAME=value", sorted by name: what a child process is handed.
  std::vector<std::string> lines() const;

  /// $HOME. Fails with home-missing where it is unset, empty or not absolute.
  base::Result<std::string> home() const;
  // The base folders of the XDG specification, without the program's own folder in them. As it demands, a value that
  // is not absolute is ignored. Each fails with home-missing where only $HOME could tell.
  base::Result<std::string> config_home() const;  ///< $XDG_CONFIG_HOME or ~/.config
  base::Result<std::string> state_home() const;   ///< $XDG_STATE_HOME or ~/.local/state
  base::Result<std::string> cache_home() const;   ///< $XDG_CACHE_HOME or ~/.cache

 private:
  base::Result<std::string> base_folder(std::string_view variable, std::string_view under_home) const;
  std::map<std::string, std::string, std::less<>> variables_;
};

}  // namespace os
