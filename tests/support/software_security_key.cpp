// A security key without a device: the middleware that ssh-keygen and ssh-agent load in place of libfido2 (OpenSSH
// sk-api.h, version 10). Its keys are the same in every run: the seed of a key is the SHA-256 of its application, and
// is also its handle. It counts as touched wherever a touch is asked for.
//
//   SSH_SK_PROVIDER=<this library> ssh-keygen -t ed25519-sk -f key
#include <sodium.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

constexpr std::uint32_t kVersion = 0x000a0000;
constexpr std::uint32_t kEd25519 = 1;
constexpr std::uint8_t kTouch = 0x01;
constexpr int kUnsupported = -2;

struct EnrollResponse {
  std::uint8_t flags;
  std::uint8_t* public_key;
  std::size_t public_key_len;
  std::uint8_t* key_handle;
  std::size_t key_handle_len;
  std::uint8_t* signature;
  std::size_t signature_len;
  std::uint8_t* attestation_cert;
  std::size_t attestation_cert_len;
  std::uint8_t* authdata;
  std::size_t authdata_len;
};

struct SignResponse {
  std::uint8_t flags;
  std::uint32_t counter;
  std::uint8_t* sig_r;
  std::size_t sig_r_len;
  std::uint8_t* sig_s;
  std::size_t sig_s_len;
};

using Digest = std::array<std::uint8_t, crypto_hash_sha256_BYTES>;
using Secret = std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES>;
using Point = std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES>;

Digest digest_of(const void* bytes, std::size_t size) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), static_cast<const unsigned char*>(bytes), size);
  return digest;
}

/// Bytes that the caller frees with free().
std::uint8_t* copy_of(const void* bytes, std::size_t size) {
  auto* copy = static_cast<std::uint8_t*>(std::malloc(size));
  if (copy != nullptr) std::memcpy(copy, bytes, size);
  return copy;
}

void append(std::string& out, const Digest& digest) {
  out.append(reinterpret_cast<const char*>(digest.data()), digest.size());
}

}  // namespace

extern "C" {

std::uint32_t sk_api_version() {
  return kVersion;
}

int sk_enroll(std::uint32_t alg, const std::uint8_t*, std::size_t, const char* application, std::uint8_t flags,
              const char*, void**, EnrollResponse** response) {
  if (alg != kEd25519) return kUnsupported;
  const auto seed = digest_of(application, std::strlen(application));
  Point point{};
  Secret secret{};
  crypto_sign_seed_keypair(point.data(), secret.data(), seed.data());
  auto* made = static_cast<EnrollResponse*>(std::calloc(1, sizeof(EnrollResponse)));
  if (made == nullptr) return -1;
  made->flags = flags;
  made->public_key = copy_of(point.data(), point.size());
  made->public_key_len = point.size();
  made->key_handle = copy_of(seed.data(), seed.size());
  made->key_handle_len = seed.size();
  *response = made;
  return 0;
}

int sk_sign(std::uint32_t alg, const std::uint8_t* data, std::size_t size, const char* application,
            const std::uint8_t* handle, std::size_t handle_size, std::uint8_t flags, const char*, void**,
            SignResponse** response) {
  if (alg != kEd25519 || handle_size != crypto_sign_SEEDBYTES) return kUnsupported;
  Point point{};
  Secret secret{};
  crypto_sign_seed_keypair(point.data(), secret.data(), handle);
  constexpr std::string_view kCounter{"\0\0\0\7", 4};
  std::string attested;
  append(attested, digest_of(application, std::strlen(application)));
  attested += static_cast<char>(flags & kTouch);
  attested += kCounter;
  append(attested, digest_of(data, size));
  std::array<std::uint8_t, crypto_sign_BYTES> signature{};
  crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(attested.data()),
                       attested.size(), secret.data());
  auto* made = static_cast<SignResponse*>(std::calloc(1, sizeof(SignResponse)));
  if (made == nullptr) return -1;
  made->flags = flags & kTouch;
  made->counter = 7;
  made->sig_r = copy_of(signature.data(), signature.size());
  made->sig_r_len = signature.size();
  *response = made;
  return 0;
}

int sk_load_resident_keys(const char*, void**, void*** keys, std::size_t* count) {
  *keys = nullptr;
  *count = 0;
  return 0;
}
}
