// Runs the commands of a transcript in a sandbox and compares.
#pragma once

#include <string>

#include "base/result.hpp"
#include "tests/support/transcript.hpp"

namespace support {

struct TranscriptRun {
  Transcript transcript;    ///< with what came in the place of each expectation that failed
  size_t failed = 0;        ///< commands whose effect was another
  std::string differences;  ///< for people; empty if none failed
};

struct TranscriptPlace {
  std::string file;               ///< for messages
  std::string program;            ///< the coop to be tested; may be empty
  std::string helpers;            ///< a folder of further programs; may be empty
  std::string security_key = {};  ///< what stands in for a security key's device, as $SSH_SK_PROVIDER; may be empty
};

/// The test clock at the first command; each later one is 60 s on. A program built with COOP_TEST_HOOKS takes it from
/// $COOP_TEST_NOW.
inline constexpr std::string_view kFirstInstant = "2026-01-15T09:00:00Z";

/// Fails with sandbox-make or transcript-form.
base::Result<TranscriptRun> run_transcript(const Transcript& transcript, const TranscriptPlace& place);

}  // namespace support
