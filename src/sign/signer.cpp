#include "sign/signer.hpp"

#include "sign/sshsig.hpp"

namespace sign {

using base::ErrorKind;
using base::fail;

base::Result<std::string> checked_signature(std::string armored, const PublicKey& key, std::string_view name_space,
                                            std::string_view payload, std::string_view who) {
  const auto signer = verify(armored, name_space, payload);
  if (!signer) {
    return fail("sign-mismatch", "{} gave a signature that does not hold", who)
        .detail(signer.error().message)
        .hint("nothing was written; try another key with --key")
        .as(ErrorKind::Signing);
  }
  if (*signer != key) {
    return fail("sign-mismatch", "{} signed with another key, {}", who, signer->fingerprint())
        .hint("nothing was written; name the key with --key")
        .as(ErrorKind::Signing);
  }
  return armored;
}

}  // namespace sign
