// The part of the interview about the co-op itself: its names, its currency and clocks, and who founds it.
#pragma once

#include <functional>
#include <string>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/interview_words.hpp"
#include "record/node.hpp"

namespace commands {

/// What is offered where the law of a place makes it likely; empty: what is likely anywhere.
struct LikelyHere {
  std::string currency;   ///< "USD"
  std::string time_zone;  ///< "America/Los_Angeles"
};

/// Asks what the mapping `coop` of an answers file does not hold yet, keys that are still to be filled in, and where
/// `more_founders` whether there are any; and calls `save` after each answer. False: whoever was asked left.
/// Fails as ask() (asking.hpp).
base::Result<bool> ask_about_coop(cli::Env& env, const InterviewWords& words, record::Node& coop,
                                  const LikelyHere& likely, bool more_founders,
                                  const std::function<base::Status()>& save);

}  // namespace commands
