// Keys as people name and read them.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "os/zone.hpp"
#include "report/json.hpp"
#include "rules/state.hpp"

namespace commands {

/// "SHA256:eo6D…", as ssh-keygen -l shows it; from a key id, which spells it for file names.
std::string fingerprint_of(const rules::KeyId& id);

/// The beginning of a fingerprint, enough for people to tell keys apart: "SHA256:eo6DdZoDmY6l".
std::string short_fingerprint(const rules::KeyId& id);

/// The key that `words` name: a fingerprint or the beginning of one, with or without "SHA256:", or an id.
/// Fails (usage) with key-unknown, or key-ambiguous where several begin so.
base::Result<rules::KeyId> find_key(const rules::State& state, std::string_view words);

report::Json key_json(const rules::Key& key);

}  // namespace commands
