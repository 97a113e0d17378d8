// bench_generate <folder> <members> <actions>: a co-op of so many members with so many actions, in a new repository,
// and in <folder>.keys the private key of the first three members (a000, b001, c002).
#include <fmt/format.h>

#include <cstdlib>

#include "os/file.hpp"
#include "sign/key_file.hpp"
#include "tests/bench/past.hpp"

namespace {

constexpr std::size_t kKeyFiles = 3;

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    fmt::print(stderr, "usage: bench_generate <folder> <members> <actions>\n");
    return 2;
  }
  const std::string folder = argv[1];
  const auto members = static_cast<std::size_t>(std::atoll(argv[2]));
  const auto actions = std::atoll(argv[3]);
  if (members < kKeyFiles || actions < 1) {
    fmt::print(stderr, "at least {} members and one action\n", kKeyFiles);
    return 2;
  }
  const auto keys = folder + ".keys";
  auto made = os::make_folders(keys, os::kOwnerOnlyFolder);
  for (std::size_t i = 0; made && i < kKeyFiles; ++i) {
    const auto id = bench::person(i).id.str();
    made = sign::write_private_key(keys + "/" + id, sign::KeyPair::from_seed(bench::seed_of(i)), id);
  }
  if (!made) {
    fmt::print(stderr, "{}\n", made.error().message);
    return 1;
  }
  bench::Past(folder, members, actions).make();
  return 0;
}
