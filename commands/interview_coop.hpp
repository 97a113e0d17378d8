// The part of the interview about the co-op itself: its names, its currency and clocks, and who founds it.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "commands/asking.hpp"
#include "commands/interview_words.hpp"
#include "record/node.hpp"

namespace commands {

/// What is offered where the law of a place makes it likely; empty: what is likely anywhere.
struct LikelyHere {
  std::string currency;   ///< "USD"
  std::string time_zone;  ///< "America/Los_Angeles"
};

/// Asks for what the mapping `coop` of an answers file holds, one value after the other, and calls `save` after each.
class CoopQuestions {
 public:
  /// `has_all_founders`: it is not asked whether there are more than those that stand there.
  /// REQUIRES: the references outlive it.
  CoopQuestions(cli::Env& env, const InterviewWords& words, record::Node& coop, LikelyHere likely,
                bool has_all_founders, std::function<base::Status()> save);

  /// All that is open: what is not there yet, keys that are still to be filled in, and whether there are more founders.
  /// Going back asks the one before, and goes on from there. Answer: all is there. Back: before the first of them.
  /// `from_behind`: whoever is asked came back from what follows, and is asked the last one again.
  /// Fails as ask() (asking.hpp).
  base::Result<Said> ask_open(bool from_behind);

  /// Is something not there yet, keys that were left for later aside?
  bool has_open() const;

  /// Is the key of some founder still to be filled in?
  bool lacks_key() const;

  /// One row of a review: the question, and what was answered.
  using Row = std::pair<std::string, std::string>;

  /// Each value, each founder, and at last whether there are more of them.
  std::vector<Row> rows() const;

  /// Asks again for what stands in one of the rows. Back: it was left as it is.
  base::Result<Said> ask_row(std::size_t row);

 private:
  struct Step;

  std::vector<Step> steps() const;
  bool is_open(const Step& step) const;
  std::size_t first_open() const;
  std::size_t founders() const;
  std::string value_at(const Step& step) const;
  Asked asked_of(const Step& step) const;
  base::Result<std::string> spell(const Step& step, const std::string& typed) const;
  base::Status put(const Step& step, const std::string& value);
  base::Status take_out(std::size_t founder);
  base::Result<Said> ask_step(const Step& step);

  cli::Env& env_;
  const InterviewWords& words_;
  record::Node& coop_;
  LikelyHere likely_;
  bool has_all_founders_;
  std::function<base::Status()> save_;
  std::set<std::string> put_off_;  ///< ids of founders whose keys were left for later in this interview
};

}  // namespace commands
