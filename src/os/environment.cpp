#include "os/environment.hpp"

#include <unistd.h>

namespace os {

Environment Environment::of_process() {
  Environment environment;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view line = *entry;
    const auto equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    // Of a name that stands twice the first one counts, as for getenv().
    environment.variables_.emplace(line.substr(0, equals), line.substr(equals + 1));
  }
  return environment;
}

std::optional<std::string> Environment::get(std::string_view name) const {
  const auto found = variables_.find(name);
  if (found == variables_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> Environment::get_filled(std::string_view name) const {
  auto value = get(name);
  if (value && value->empty()) value.reset();
  return value;
}

std::optional<std::string> Environment::first_of(const std::vector<std::string_view>& names) const {
  for (const auto name : names) {
    if (auto value = get_filled(name)) return value;
  }
  return std::nullopt;
}

Environment& Environment::set(std::string_view name, std::string_view value) {
  variables_.insert_or_assign(std::string(name), std::string(value));
  return *this;
}

Environment& Environment::unset(std::string_view name) {
  if (const auto found = variables_.find(name); found != variables_.end()) variables_.erase(found);
  return *this;
}

std::vector<std::string> Environment::lines() const {
  std::vector<std::string> lines;
  lines.reserve(variables_.size());
  for (const auto& [name, value] : variables_) lines.push_back(name + "=" + value);
  return lines;
}

base::Result<std::string> Environment::home() const {
  auto home = get("HOME").value_or("");
  if (home.starts_with('/')) return home;
  return base::fail("home-missing", "the home folder is not known: $HOME is {}",
                    home.empty() ? "not set" : "not an absolute path")
      .hint("set HOME to your home folder");
}

base::Result<std::string> Environment::base_folder(std::string_view variable, std::string_view under_home) const {
  if (auto folder = get(variable); folder && folder->starts_with('/')) return *std::move(folder);
  COOP_TRY(const auto folder, home());
  return fmt::format("{}{}{}", folder, folder.ends_with('/') ? "" : "/", under_home);
}

base::Result<std::string> Environment::config_home() const {
  return base_folder("XDG_CONFIG_HOME", ".config");
}
base::Result<std::string> Environment::state_home() const {
  return base_folder("XDG_STATE_HOME", ".local/state");
}
base::Result<std::string> Environment::cache_home() const {
  return base_folder("XDG_CACHE_HOME", ".cache");
}

}  // namespace os
