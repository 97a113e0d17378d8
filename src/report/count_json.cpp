#include "report/count_json.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace report {
namespace {

using Json = nlohmann::ordered_json;
using namespace rules::count;

Json number_of(const std::optional<std::uint32_t>& option) {
  return option ? Json(std::int64_t{*option} + 1) : Json(nullptr);
}

Json winner_json(const CountReport& count, const Tally& tally) {
  if (!tally.winner) return nullptr;
  return {{"option", number_of(tally.winner)}, {"name", count.options[*tally.winner]}};
}

Json totals_json(const Round& round) {
  Json totals = Json::array();
  for (std::uint32_t option = 0; option < round.totals.size(); ++option) {
    if (!round.standing[option]) continue;
    totals.push_back({{"option", number_of(option)}, {"votes", round.totals[option].str()}});
  }
  return totals;
}

Json tie_json(const std::optional<Tie>& tie) {
  if (!tie) return nullptr;
  Json options = Json::array();
  for (const auto option : tie->options) options.push_back(number_of(option));
  Json json = {{"options", options}};
  json["rule"] = tie->rule == TieRule::EarlierRound ? "earlier-round" : "declared-order";
  json["round"] = tie->rule == TieRule::EarlierRound ? Json(tie->round) : Json(nullptr);
  return json;
}

Json round_json(std::size_t number, const Round& round) {
  Json transfers = Json::array();
  for (const auto& transfer : round.transfers) {
    transfers.push_back({{"to", number_of(transfer.to)}, {"votes", transfer.weight.str()}});
  }
  return {{"round", number},
          {"totals", totals_json(round)},
          {"continuing", round.continuing.str()},
          {"exhausted", round.exhausted.str()},
          {"overvoted", {{"papers", round.overvoted.papers}, {"votes", round.overvoted.weight.str()}}},
          {"eliminated", number_of(round.eliminated)},
          {"elected", number_of(round.elected)},
          {"tie", tie_json(round.tie)},
          {"transfers", transfers}};
}

const char* word_for(Ending ending) {
  switch (ending) {
    case Ending::Majority:
      return "majority";
    case Ending::MostVotes:
      return "most-votes";
    case Ending::TieBroken:
      return "tie-broken";
    case Ending::NoVotes:
      return "no-votes";
    case Ending::NoOptions:
      break;
  }
  return "no-options";
}

}  // namespace

const char* word_for(CountMethod method) {
  return method == CountMethod::Irv ? "irv" : "plurality";
}

const char* word_for(Overvote policy) {
  switch (policy) {
    case Overvote::Exhaust:
      return "exhaust";
    case Overvote::Sole:
      return "sole";
    case Overvote::Skip:
      break;
  }
  return "skip";
}

std::string count_json(const CountReport& count) {
  const auto& tally = count.tally;
  Json options = Json::array();
  for (std::uint32_t option = 0; option < count.options.size(); ++option) {
    options.push_back({{"option", number_of(option)},
                       {"name", count.options[option]},
                       {"withdrawn", option < count.withdrawn.size() && count.withdrawn[option]}});
  }
  Json rounds = Json::array();
  for (std::size_t i = 0; i < tally.rounds.size(); ++i) rounds.push_back(round_json(i + 1, tally.rounds[i]));
  Json others = Json::array();
  for (const auto& other : count.others) {
    const auto& last = other.tally.rounds;
    others.push_back({{"overvote", word_for(other.overvote)},
                      {"rounds", last.size()},
                      {"totals", last.empty() ? Json::array() : totals_json(last.back())},
                      {"winner", winner_json(count, other.tally)}});
  }
  const Json json = {{"title", count.title},
                     {"format", count.format},
                     {"method", word_for(count.method)},
                     {"overvote", word_for(count.overvote)},
                     {"seats", count.seats},
                     {"papers", tally.papers},
                     {"cast", tally.cast.str()},
                     {"blank", {{"papers", tally.blank_papers}, {"votes", tally.blank.str()}}},
                     {"papers_with_equal_ranking", tally.papers_with_equal_ranking},
                     {"options", options},
                     {"rounds", rounds},
                     {"ending", word_for(tally.ending)},
                     {"winner", winner_json(count, tally)},
                     {"other_readings", others}};
  // Text was checked where it was read; 'replace' makes sure that writing it can never throw.
  return base::escape_json(json.dump(-1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace report
