#include "history/chain.hpp"

#include "codec/body.hpp"

namespace history {

base::Sha256 next_chain(const base::Sha256& parent, const rules::Action& action, const std::vector<FileChange>& files) {
  return next_chain(parent, codec::encode_body(action), files);
}

base::Sha256 next_chain(const base::Sha256& parent, std::string_view body, const std::vector<FileChange>& files) {
  std::string bytes = "coop-chain-1\n" + parent.str() + "\n";
  bytes += base::Sha256::of(body).str() + "\n";
  for (const auto& file : files) {
    bytes += file.path;
    bytes += '\0';
    bytes += file.digest ? file.digest->str() : "removed";
    bytes += '\n';
  }
  return base::Sha256::of(bytes);
}

}  // namespace history
