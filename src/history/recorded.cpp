#include "history/recorded.hpp"

#include "base/text.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "history/statements.hpp"
#include "store/tree_image.hpp"

namespace history {

base::Status read_inputs(const store::Repository& repository, const store::Oid& tree, codec::Body& body) {
  if (body.inputs.empty()) return {};
  const store::TreeImage image(repository, tree);
  for (const auto& named : body.inputs) {
    const auto ref = codec::ref_of(named.path);
    if (!ref) return base::fail("input-path", "no record can stand at '{}'", base::printable(named.path));
    COOP_TRY(const auto oid, image.find(named.path));
    if (!oid) return base::fail("input-missing", "the file '{}' that the action names is not there", named.path);
    COOP_TRY(const auto bytes, repository.blob(*oid));
    if (base::Sha256::of(bytes) != named.sha256) {
      return base::fail("input-digest", "'{}' is not the file that the action names", named.path);
    }
    COOP_TRY(auto record, codec::decode(*ref, bytes));
    body.action.inputs.push_back({*ref, std::move(record), named.sha256});
  }
  return hear_statements(body.action);
}

std::string Recorded::meaning() const {
  auto timeless = body.action;
  timeless.at = base::Instant();
  return codec::encode_body(timeless);
}

base::Result<Recorded> read_recorded(const store::Repository& repository, const store::Oid& oid) {
  COOP_TRY(const auto bytes, repository.commit_bytes(oid));
  Recorded recorded;
  recorded.oid = oid;
  COOP_TRY(recorded.commit, parse_commit(bytes));
  COOP_TRY(recorded.body, codec::decode_message(recorded.commit.message));
  COOP_CHECK(read_inputs(repository, recorded.commit.tree, recorded.body));
  return recorded;
}

}  // namespace history
