// The inner part of a signature, as it stands in an SSHSIG and in an agent's answer. For the files of this room only.
//
//   plain         string "ssh-ed25519" | string 64 bytes
//   security key  string "sk-ssh-ed25519@openssh.com" | string 64 bytes | u8 flags | u32 counter
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sign/sshsig.hpp"

namespace sign {

std::string signature_blob(const PublicKey& key, const KeySignature& signature);

/// Nothing on anything but a blob of the type of `key`.
std::optional<KeySignature> read_signature_blob(const PublicKey& key, std::string_view blob);

}  // namespace sign
