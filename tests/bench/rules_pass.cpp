// bench_rules_pass <repository> <runs>: the rules pass of the audit on one thread, in turn with the libsodium
// verifications of the same signatures and nothing else. Times are processor time; the least of the runs counts, since
// whatever else the machine does can only add. Prints `name TAB value` lines: microseconds per action, and
// the greatest memory of a process that audits.
#include <fmt/format.h>
#include <sodium.h>
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "codec/body.hpp"
#include "history/audit.hpp"
#include "history/commit_form.hpp"
#include "history/line.hpp"
#include "sign/sshsig.hpp"

namespace {

constexpr std::string_view kNamespace = "git";

double microseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

[[noreturn]] void give_up(const base::Error& error) {
  fmt::print(stderr, "{}: {}\n", error.code, error.message);
  std::exit(1);
}

std::int64_t audit_rules(const std::string& path) {
  history::AuditOptions options;
  options.objects = false;
  const auto report = history::audit(path, history::Marks(""), options);
  if (!report) give_up(report.error());
  if (!report->findings.empty()) {
    fmt::print(stderr, "finding {}: {}\n", report->findings.front().code, report->findings.front().detail);
    std::exit(1);
  }
  return report->actions;
}

/// One signature, ready for libsodium.
struct Signed {
  std::string bytes;
  sign::Signature signature;
};

/// A part of the work, done for all commits; its least time.
struct Part {
  std::string name;
  std::function<void()> work;
  double least = 0;
};

void measure(std::vector<Part>& parts, int runs) {
  for (int run = 0; run < runs; ++run) {
    for (auto& part : parts) {
      const auto begun = microseconds();
      part.work();
      const auto taken = microseconds() - begun;
      part.least = run == 0 ? taken : std::min(part.least, taken);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: bench_rules_pass <repository> <runs>\n");
    return 2;
  }
  const std::string path = argv[1];
  const auto actions = audit_rules(path);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("actions\t{}\nmegabytes\t{:.0f}\n", actions, static_cast<double>(usage.ru_maxrss) / 1024);

  auto repository = store::Repository::open(path);
  if (!repository) give_up(repository.error());
  const auto tip = repository->tip().value().value();
  const auto line = history::read_line(*repository, tip, std::nullopt).value();
  std::vector<history::Commit> commits;
  std::vector<Signed> signatures;
  std::vector<codec::Body> bodies;
  for (const auto& commit : line.commits) {
    commits.push_back(history::parse_commit(commit.bytes).value());
    bodies.push_back(codec::decode_message(commits.back().message).value());
    signatures.push_back({sign::to_be_signed(kNamespace, history::unsigned_bytes(commits.back())),
                          sign::parse(commits.back().signature).value()});
  }

  std::size_t bad = 0;
  std::vector<Part> parts = {
      {"rules-pass", [&] { bad += audit_rules(path) == actions ? 0 : 1; }},
      {"libsodium",
       [&] {
         for (const auto& one : signatures) {
           bad += crypto_sign_verify_detached(one.signature.signature.bytes.data(),
                                              reinterpret_cast<const unsigned char*>(one.bytes.data()),
                                              one.bytes.size(), one.signature.key.bytes().data()) == 0
                      ? 0
                      : 1;
         }
       }},
      {"read-commits",
       [&] {
         const auto fresh = store::Repository::open(path).value();
         bad += history::read_line(fresh, tip, std::nullopt)->commits.size() == commits.size() ? 0 : 1;
       }},
      {"parse-commits",
       [&] {
         for (const auto& commit : line.commits) bad += history::parse_commit(commit.bytes) ? 0 : 1;
       }},
      {"sshsig",
       [&] {
         for (const auto& commit : commits) {
           bad += sign::verify(commit.signature, kNamespace, history::unsigned_bytes(commit)) ? 0 : 1;
         }
       }},
      {"decode-bodies",
       [&] {
         for (const auto& commit : commits) bad += codec::decode_message(commit.message) ? 0 : 1;
       }},
      {"encode-bodies",
       [&] {
         for (const auto& body : bodies) bad += codec::encode_message(body.action, body.chain).empty() ? 1 : 0;
       }},
  };
  measure(parts, std::max(1, std::atoi(argv[2])));
  if (bad != 0) {
    fmt::print(stderr, "{} steps did not come out as they should\n", bad);
    return 1;
  }
  for (const auto& part : parts) fmt::print("{}\t{:.2f}\n", part.name, part.least / static_cast<double>(actions));
  return 0;
}
