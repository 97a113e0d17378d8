#include "commands/ballot_words.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "base/typed.hpp"

namespace commands {
namespace {

constexpr std::string_view kBlank = "blank";
constexpr std::int64_t kMostPapers = 1'000'000;

base::Error bad_pile(std::string_view words) {
  return base::fail("paper-pile-form", "'{}' is no pile of papers", base::printable(words))
      .as(base::ErrorKind::Usage)
      .hint("write how many, and how they were filled in: \"12 yes\", \"3 bo,ada\", \"1 blank\"")
      .hint("papers of a part of a vote say so: \"2@1/4 yes\"");
}

}  // namespace

std::vector<std::string> options_of(const rules::Ballot& ballot) {
  std::vector<std::string> options;
  for (const auto& option : ballot.options) options.push_back(option.id.str());
  return options;
}

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    list += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
  }
  return list;
}

base::Result<std::vector<rules::OptionId>> read_choices(const rules::Ballot& ballot,
                                                        const std::vector<std::string>& words) {
  const auto options = options_of(ballot);
  std::vector<rules::OptionId> choices;
  for (auto word : words) {
    if (ballot.decision.method == rules::Method::YesNo) {
      const auto said = base::parse_yes_no(word);
      word = said ? (*said ? "yes" : "no") : base::lower_case(word);
    }
    COOP_TRY(auto choice, rules::OptionId::parse(word));
    if (std::find(options.begin(), options.end(), choice.str()) == options.end()) {
      auto error = base::fail("ballot-option-unknown", "'{}' is not an option of '{}'", choice, ballot.id)
                       .as(base::ErrorKind::Usage);
      if (const auto near = base::nearest(choice.str(), options); !near.empty())
        error.hint(fmt::format("did you mean '{}'?", near));
      return std::move(error).hint(fmt::format("choose {}", listed(options)));
    }
    choices.push_back(std::move(choice));
  }
  return choices;
}

base::Result<rules::PaperPile> read_pile(const rules::Ballot& ballot, std::string_view words) {
  const auto gap = words.find(' ');
  if (gap == std::string_view::npos) return bad_pile(words);
  const auto count = words.substr(0, gap);
  const auto at = std::min(count.find('@'), count.size());
  rules::PaperPile pile;
  pile.weight = base::Ratio(1);
  const auto [stop, failed] = std::from_chars(count.data(), count.data() + at, pile.papers);
  if (failed != std::errc{} || stop != count.data() + at || pile.papers < 1 || pile.papers > kMostPapers) {
    return bad_pile(words);
  }
  if (at < count.size()) {
    const auto weight = base::Ratio::parse(count.substr(at + 1));
    if (!weight) return bad_pile(words);
    pile.weight = *weight;
  }
  const auto filled_in = words.substr(gap + 1);
  if (filled_in == kBlank) return pile;
  std::vector<std::string> choices;
  for (auto rest = filled_in; !rest.empty();) {
    const auto end = std::min(rest.find(','), rest.size());
    choices.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  COOP_TRY(pile.ranking, read_choices(ballot, choices));
  return pile;
}

}  // namespace commands
