#include "sign/allowed_signers.hpp"

#include <catch2/catch.hpp>

#include "tests/unit/sign/tools.hpp"

namespace {

bool is_refused(std::string_view principal) {
  const auto line = sign::allowed_signers_line(principal, tools::fixed_key().public_key());
  return !line && line.error().code == "principal-form";
}

}  // namespace

TEST_CASE("stock ssh-keygen finds and verifies a signer by the line") {
  const tools::Folder folder;
  const auto pair = tools::fixed_key();
  REQUIRE(sign::write_private_key(folder / "key", pair, "").has_value());
  const auto line = sign::allowed_signers_line("ada-2@bakery.invalid", pair.public_key()).value();
  CHECK(line == "ada-2@bakery.invalid namespaces=\"git,coop\" " + pair.public_key().str() + "\n");
  const auto other = sign::allowed_signers_line("bo@bakery.invalid", tools::fixed_key(2).public_key()).value();
  tools::write(folder / "allowed", other + line);

  const std::string payload = "text";
  const auto check = [&](const std::string& name_space, const std::string& principal) {
    const auto made = tools::run({"ssh-keygen", "-Y", "sign", "-n", name_space, "-f", folder / "key"}, payload);
    tools::write(folder / "signature", made.output);
    return tools::run({"ssh-keygen", "-Y", "verify", "-n", name_space, "-I", principal, "-f", folder / "allowed", "-s",
                       folder / "signature"},
                      payload)
        .ok;
  };
  CHECK(check("git", "ada-2@bakery.invalid"));
  CHECK(check("coop", "ada-2@bakery.invalid"));
  CHECK_FALSE(check("file", "ada-2@bakery.invalid"));
  CHECK_FALSE(check("git", "bo@bakery.invalid"));
}

TEST_CASE("a principal that ssh-keygen would read as a pattern or as two is refused") {
  for (const auto* principal : {"", "ada", "@", "ada@", "@bakery", "*@bakery.invalid", "ada,bo@bakery", "ada @bakery",
                                "ada@bakery\nx@y", "!ada@bakery", "ada?@bakery", "ada@bake@ry", "Ada@bakery",
                                "ada@bakery.", "-ada@bakery", "ad\"a@bakery", "#a@bakery", "аda@bakery"}) {
    CAPTURE(principal);
    CHECK(is_refused(principal));
  }
}
