// A count as JSON: the keys are described in `coop help json`, and are only ever added to.
//
//   {"title": "Chair 2026", "format": "BLT", "method": "irv", "overvote": "exhaust", "seats": 1,
//    "papers": 9, "cast": "17/2", "blank": {"papers": 0, "votes": "0"}, "papers_with_equal_ranking": 1,
//    "options": [{"option": 1, "name": "Ada", "withdrawn": false}, ...],
//    "rounds": [{"round": 1, "totals": [{"option": 1, "votes": "4"}, ...], "continuing": "8", "exhausted": "1/2",
//                "overvoted": {"papers": 1, "votes": "1/2"}, "eliminated": 3, "elected": null,
//                "tie": {"options": [2, 3], "rule": "earlier-round", "round": 1},
//                "transfers": [{"to": 1, "votes": "2"}, {"to": null, "votes": "1"}]}, ...],
//    "ending": "majority", "winner": {"option": 1, "name": "Ada"},
//    "other_readings": [{"overvote": "skip", "rounds": 2, "totals": [...], "winner": {...}}]}
//
// Options are numbered from 1, as ballot files number them; `totals` holds those that stand. Votes are exact
// fractions and therefore text: "7", "2/3".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/count/paper.hpp"
#include "rules/count/tally.hpp"

namespace report {

enum class CountMethod { Irv, Plurality };

/// What another treatment of equal rankings would have given.
struct OtherReading {
  rules::count::Overvote overvote = rules::count::Overvote::Exhaust;
  rules::count::Tally tally;
};

/// A count and what it was a count of.
struct CountReport {
  std::string title;
  std::string format;
  CountMethod method = CountMethod::Irv;
  rules::count::Overvote overvote = rules::count::Overvote::Exhaust;
  std::int64_t seats = 1;
  std::vector<std::string> options;
  std::vector<bool> withdrawn;  ///< by option
  rules::count::Tally tally;
  std::vector<OtherReading> others;  ///< those alone that differ in a number or in the winner
};

const char* word_for(CountMethod method);             ///< "irv", "plurality"
const char* word_for(rules::count::Overvote policy);  ///< "exhaust", "sole", "skip"

/// One JSON value and LF.
std::string count_json(const CountReport& count);

}  // namespace report
