// The words by which records name each other.
#pragma once

#include "base/id.hpp"

namespace rules {

#define COOP_ID_TAG(Name, text)                \
  struct Name##Tag {                           \
    static constexpr const char* kName = text; \
  };                                           \
  using Name##Id = base::Id<Name##Tag>

COOP_ID_TAG(Member, "member id");
COOP_ID_TAG(Office, "office id");
COOP_ID_TAG(Decision, "kind of decision");
COOP_ID_TAG(Proposal, "proposal id");
COOP_ID_TAG(Petition, "petition id");
COOP_ID_TAG(Ballot, "ballot id");
COOP_ID_TAG(Option, "option id");
COOP_ID_TAG(Grade, "grade id");
COOP_ID_TAG(Slug, "short name");
#undef COOP_ID_TAG

/// The id of an Ed25519 key: "SHA256-" and the unpadded base64url SHA-256 of its OpenSSH blob; ssh-keygen's
/// fingerprint with '-' and '_' for '+' and '/', so that it can name a file.
using KeyId = std::string;

}  // namespace rules
