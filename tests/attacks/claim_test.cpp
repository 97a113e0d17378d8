// Files that libgit2 must not be given to read (the table: victim.hpp). A loose file whose header claims less than it
// holds makes it write past its buffer; one that was cut short makes it wait for the rest for ever; an index can lead
// it outside of its pack.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/attacks/victim.hpp"

namespace attacks {

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

TEST_CASE("a loose file that was cut short, or goes on behind its end") {
  const Victim victim(Victim::Stored::Loose);
  for (const char* what : {"main:members/b", "main:coop.yaml", "main"}) {  // one is shorter than libgit2's first look
    const auto oid = support::shell(victim.folder(), fmt::format("git rev-parse {}", what)).out.substr(0, 40);
    const auto path = victim.git() + "/objects/" + oid.substr(0, 2) + "/" + oid.substr(2);
    const auto whole = support::read_bytes(path);
    std::vector<std::string> damaged = {whole + '\0', whole.substr(0, whole.size() - 1), ""};
    for (std::size_t size = 5; size < whole.size(); size += 13) damaged.push_back(whole.substr(0, size));
    for (const auto& file : damaged) {
      INFO(what << ", " << file.size() << " of " << whole.size() << " bytes");
      support::write_bytes(path, file);
      const auto found = told(victim.audit());
      CHECK(std::find(found.begin(), found.end(), one("object-corrupt", store::Oid::parse(oid).value())) !=
            found.end());
    }
    support::write_bytes(path, whole);
    CHECK(told(victim.audit()) == std::vector<std::string>());
  }
}

TEST_CASE("an index that leads out of its pack") {
  const Victim victim;
  const auto name = support::shell(victim.folder(), "echo .git/objects/pack/*.idx").out;
  const auto path = victim.folder() + "/" + name.substr(0, name.size() - 1);
  const auto whole = support::read_bytes(path);
  const auto count = static_cast<std::size_t>(victim.audit().objects);
  const auto offsets = 8 + 4 * 256 + count * 24;  // behind the head, the fan-out, and a name and a check sum each
  for (const char wrong : {'\x01', '\x40', '\x80', '\xff'}) {
    for (const auto at : {offsets, offsets + 4 * (count - 1), std::size_t{8}, std::size_t{8 + 4 * 255}}) {
      auto index = whole;
      index[at] = wrong;
      support::write_bytes(path, index);
      const auto report = history::audit(victim.folder(), history::Marks(""), {});
      INFO("byte " << at);
      REQUIRE_FALSE(report);
      CHECK(report.error().code == "pack-unreadable");
    }
  }
  support::write_bytes(path, whole);
  CHECK(told(victim.audit()) == std::vector<std::string>());
}

}  // namespace attacks
