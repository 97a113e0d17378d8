#include "sign/file_key.hpp"

#include "base/text.hpp"

namespace sign {

base::Result<std::string> FileKey::sshsig(std::string_view name_space, std::string_view payload) const {
  const auto signature = pair_.sign(to_be_signed(name_space, payload));
  return checked_signature(encode(key(), name_space, {signature}), key(), name_space, payload, describe());
}

std::string FileKey::describe() const {
  return "the key file " + base::printable(path_);
}

}  // namespace sign
