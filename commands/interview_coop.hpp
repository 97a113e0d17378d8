// The part of the interview about the co-op itself: its names, its currency and clocks, and who founds it.
#pragma once

#include <functional>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/interview_words.hpp"
#include "record/node.hpp"

namespace commands {

/// Asks what the mapping `coop` of an answers file does not hold yet, keys that are still to be filled in, and where
/// `more_founders` whether there are any; and calls `save` after each answer. False: whoever was asked left.
/// Fails as ask() (asking.hpp).
base::Result<bool> ask_about_coop(cli::Env& env, const InterviewWords& words, record::Node& coop, bool more_founders,
                                  const std::function<base::Status()>& save);

}  // namespace commands
