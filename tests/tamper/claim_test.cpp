// A loose file whose header claims less than it holds (the table: victim.hpp). libgit2 would write past its buffer.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/tamper/victim.hpp"

namespace tamper {

TEST_CASE("a loose file that claims to be smaller than it is") {
  const Victim victim(Victim::Stored::Loose);
  const auto oid = support::shell(victim.folder(), "git rev-parse main:coop.yaml").out.substr(0, 40);
  const auto path = victim.git() + "/objects/" + oid.substr(0, 2) + "/" + oid.substr(2);
  std::filesystem::remove(path);
  // "blob 1" and 200,000 bytes, in the stored blocks of a zlib stream.
  const std::string content = std::string("blob 1") + '\0' + std::string(200'000, 'A');
  std::string file = "\x78\x01";
  std::uint32_t low = 1;
  std::uint32_t high = 0;
  for (const char c : content) {
    low = (low + static_cast<unsigned char>(c)) % 65521U;
    high = (high + low) % 65521U;
  }
  for (std::size_t at = 0; at < content.size(); at += 65535) {
    const auto part = content.substr(at, 65535);
    file += at + 65535 >= content.size() ? '\1' : '\0';
    for (const auto word : {part.size(), ~part.size()}) {
      file += static_cast<char>(word & 0xffU);
      file += static_cast<char>((word >> 8U) & 0xffU);
    }
    file += part;
  }
  for (const auto half : {high, low}) {
    file += static_cast<char>(half >> 8U);
    file += static_cast<char>(half & 0xffU);
  }
  support::write_bytes(path, file);
  const auto found = told(victim.audit());
  CHECK(std::find(found.begin(), found.end(), one("object-corrupt", store::Oid::parse(oid).value())) != found.end());
}

}  // namespace tamper
