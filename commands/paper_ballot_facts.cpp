#include <algorithm>

#include "commands/ballot_view.hpp"
#include "commands/look.hpp"
#include "commands/paper_facts.hpp"
#include "commands/paper_words.hpp"
#include "rules/ballots/ballots.hpp"
#include "rules/ballots/paper.hpp"

namespace commands {
namespace {

using articles::FormFacts;
using articles::FormItem;

constexpr std::string_view kNoBallot = "no ballot is named; add --ballot <id>";
constexpr int kTellers = 2;

/// The name that a voter knows, and the id that the tellers enter; of a candidate with a plan, the plan too.
FormFact label_of(const rules::State& state, const rules::BallotOption& option) {
  const auto* member = option.candidate ? state.member(*option.candidate) : nullptr;
  if (!member) return said_option(option.id.str());
  auto name = fmt::format("{} ({})", member->name, option.id);
  const auto* plan = option.plan ? state.get<rules::Proposal>(rules::proposal_ref(*option.plan)) : nullptr;
  if (plan) name += fmt::format(": {}", plan->title);
  return {name};
}

void add_lists(const rules::State& state, const BallotView& view, std::int64_t papers, FormFacts& facts) {
  auto& options = facts.lists["options"];
  for (const auto& option : view.ballot->options) {
    FormItem item;
    item.facts["id"] = {option.id.str()};
    item.facts["label"] = label_of(state, option);
    options.push_back(std::move(item));
  }
  // What tellers find on papers: an option, or no mark at all.
  auto& marks = facts.lists["marks"] = options;
  marks.emplace_back();
  marks.back().facts["id"] = {"blank"};
  marks.back().facts["label"] = said_option("blank");
  auto& roll = facts.lists["roll"];
  for (const auto& entry : roll_of(state, view.id)) {
    FormItem item;
    const auto* member = state.member(entry.member);
    item.facts["id"] = {entry.member.str()};
    item.facts["name"] = {member ? member->name : entry.member.str()};
    item.facts["weight"] = {entry.weight.str()};
    item.person = entry.member.str();
    roll.push_back(std::move(item));
  }
  const auto numbered = [&](const char* list, std::int64_t many) {
    auto& items = facts.lists[list];
    for (std::int64_t i = 1; i <= many; ++i) {
      FormItem item;
      item.facts["number"] = {std::to_string(i)};
      items.push_back(std::move(item));
    }
  };
  numbered("papers", papers);
  numbered("tellers", kTellers);
}

/// How a teller writes down three papers that were filled in alike.
std::string example_of(const rules::Ballot& ballot, bool differ) {
  std::string choice = ballot.options.empty() ? "blank" : ballot.options.front().id.str();
  if (ballot.decision.method == rules::Method::Irv && ballot.options.size() > 1)
    choice += "," + ballot.options[1].id.str();
  return fmt::format("3{} {}", differ ? "@1/4" : "", choice);
}

bool weights_differ(const rules::State& state, const rules::BallotId& ballot) {
  const auto roll = roll_of(state, ballot);
  return std::any_of(roll.begin(), roll.end(),
                     [](const rules::RollEntry& entry) { return entry.weight != base::Ratio(1); });
}

base::Result<std::int64_t> papers_wanted(const PaperSubject& subject, std::int64_t most) {
  const auto count = subject.count.value_or(std::min(most, kMostPapers));
  if (count >= 1 && count <= kMostPapers) return count;
  if (subject.count) {
    return base::fail("paper-count", "'{}' is not a number of papers from 1 to {}", count, kMostPapers)
        .as(base::ErrorKind::Usage);
  }
  return std::int64_t{0};
}

}  // namespace

base::Status add_ballot_facts(const rules::State& state, const PaperSubject& subject, const os::Zone& zone,
                              FormFacts& facts) {
  auto& all = facts.facts;
  all["given.ballot"] = said_truth(subject.ballot.has_value());
  if (!subject.ballot) {
    for (const auto* name : {"ballot", "options", "marks", "roll", "papers", "tellers"})
      facts.absent.emplace(name, kNoBallot);
    facts.instead.emplace("ballot.outcome", "-");
    return {};
  }
  COOP_TRY(const auto view, view_ballot(state, *subject.ballot, subject.now));
  const auto& ballot = *view.ballot;
  const bool is_closed = view.stage == Stage::Closed;
  all["ballot.id"] = {ballot.id.str()};
  all["ballot.question"] = {ballot.question};
  all["ballot.digest"] = {state.digest(rules::ballot_ref(ballot.id)).value_or(base::Sha256()).str()};
  constexpr std::size_t kMark = 16;
  all["ballot.mark"] = {all["ballot.digest"].is.substr(0, kMark)};
  all["ballot.method"] = {std::string(rules::word(ballot.decision.method))};
  all["ballot.decision"] = {ballot.decision.id.str()};
  all["ballot.opens"] = said_instant(ballot.opens, zone);
  all["ballot.closes"] = said_instant(ballot.closes, zone);
  all["ballot.record-date"] = said_date(ballot.record_date);
  all["ballot.persons"] = {std::to_string(ballot.roll_persons)};
  all["ballot.options"] = {std::to_string(ballot.options.size())};
  const bool differ = weights_differ(state, ballot.id);
  all["ballot.weights-differ"] = said_truth(differ);
  all["ballot.example"] = {example_of(ballot, differ)};
  all["ballot.is-closed"] = said_truth(is_closed);
  // What is counted before the closing decides nothing, so that no paper can say it.
  all["ballot.outcome"] = is_closed ? said_outcome(view.result.outcome) : said_nothing();
  all["ballot.closed"] = is_closed ? said_date(zone.local(view.result.closed).date) : said_nothing();
  all["ballot.voted"] = is_closed ? FormFact{std::to_string(view.result.persons)} : said_nothing();
  const auto most = state.policy() ? rules::most_on_paper(*state.policy(), ballot) : 0;
  all["ballot.paper-most"] = {std::to_string(most)};
  COOP_TRY(const auto papers, papers_wanted(subject, most));
  all["papers.number"] = {std::to_string(papers)};
  add_lists(state, view, papers, facts);
  return {};
}

}  // namespace commands
