#include "sign/signature_blob.hpp"

#include <cstring>

#include "sign/wire.hpp"

namespace sign {

std::string signature_blob(const PublicKey& key, const KeySignature& signature) {
  std::string blob;
  wire::put_string(blob, key.type());
  wire::put_string(blob, {reinterpret_cast<const char*>(signature.bytes.data()), signature.bytes.size()});
  if (key.is_security_key()) {
    wire::put_u8(blob, signature.flags);
    wire::put_u32(blob, signature.counter);
  }
  return blob;
}

std::optional<KeySignature> read_signature_blob(const PublicKey& key, std::string_view blob) {
  wire::Reader reader(blob);
  const auto type = reader.string();
  const auto bytes = reader.string();
  KeySignature signature;
  if (key.is_security_key()) {
    signature.flags = reader.u8();
    signature.counter = reader.u32();
  }
  if (!reader.done() || type != key.type() || bytes.size() != signature.bytes.size()) return std::nullopt;
  std::memcpy(signature.bytes.data(), bytes.data(), bytes.size());
  return signature;
}

}  // namespace sign
