#include "commands/interview_coop.hpp"

#include <algorithm>
#include <array>

#include "articles/clause.hpp"
#include "articles/language.hpp"
#include "base/text.hpp"
#include "commands/answers_file.hpp"
#include "commands/coop_values.hpp"

namespace commands {
namespace {

using record::Node;

/// What is typed to take a founder off the list.
constexpr std::string_view kTakeOut = "-";

constexpr std::array<std::string_view, 4> kCoopKeys = {"name", "slug", "currency", "time-zone"};

/// A field of a founder, in the order in which they stand in the file; they are asked for in that of kFounderAsked.
constexpr std::array<std::string_view, 4> kFounderKeys = {"id", "name", "key", "grade"};
constexpr std::array<std::string_view, 4> kFounderAsked = {"name", "id", "key", "grade"};

}  // namespace

/// One value: of the co-op, or of a founder. The name of the founder behind the last asks whether there is one more.
struct CoopQuestions::Step {
  std::optional<std::size_t> founder;
  std::string_view key;
};

CoopQuestions::CoopQuestions(cli::Env& env, const InterviewWords& words, Node& coop, LikelyHere likely,
                             bool has_all_founders, std::function<base::Status()> save)
    : env_(env),
      words_(words),
      coop_(coop),
      likely_(std::move(likely)),
      has_all_founders_(has_all_founders && founders() > 0),
      save_(std::move(save)) {}

std::size_t CoopQuestions::founders() const {
  const auto* list = coop_.is_mapping() ? coop_.find("founders") : nullptr;
  return list && list->is_sequence() ? list->items().size() : 0;
}

std::vector<CoopQuestions::Step> CoopQuestions::steps() const {
  std::vector<Step> all;
  for (const auto key : kCoopKeys) all.push_back({std::nullopt, key});
  for (std::size_t i = 0; i < founders(); ++i) {
    for (const auto key : kFounderAsked) all.push_back({i, key});
  }
  all.push_back({founders(), kFounderAsked.front()});
  return all;
}

std::string CoopQuestions::value_at(const Step& step) const {
  if (!step.founder) return articles::value_of(coop_, step.key);
  if (*step.founder >= founders()) return has_all_founders_ ? std::string(words_.no_more) : std::string();
  return articles::value_of(coop_.find("founders")->items()[*step.founder], step.key);
}

bool CoopQuestions::is_open(const Step& step) const {
  const auto value = value_at(step);
  if (value != kKeyToFillIn) return value.empty();
  return !put_off_.contains(value_at({step.founder, "id"}));
}

/// The place of the first that is open; behind the last where there is none.
std::size_t CoopQuestions::first_open() const {
  const auto all = steps();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Step& step) { return is_open(step); });
  return static_cast<std::size_t>(found - all.begin());
}

Asked CoopQuestions::asked_of(const Step& step) const {
  const auto name = step.founder ? value_at({step.founder, "name"}) : std::string();
  const auto make = [&](const AskedWords& words, const std::string& offered) {
    return Asked{articles::filled(words.ask, {name}), std::string(words.why), {}, offered, std::string(words.form)};
  };
  auto asked = [&]() -> Asked {
    if (step.founder) {
      if (step.key == "name" && *step.founder >= founders()) {
        return founders() == 0 ? make(words_.first_founder, "")
                               : make(words_.next_founder, std::string(words_.no_more));
      }
      if (step.key == "name") return make(founders() > 1 ? words_.founder_again : words_.first_founder, "");
      if (step.key == "id") return make(words_.member_id, id_from(name.substr(0, name.find(' '))));
      if (step.key == "key") return make(words_.key, std::string(words_.later));
      return make(words_.grade, std::string(words_.usual_grade));
    }
    if (step.key == "name") return make(words_.coop_name, "");
    if (step.key == "slug") return make(words_.slug, id_from(articles::value_of(coop_, "name")));
    if (step.key == "currency") {
      return make(words_.currency, likely_.currency.empty() ? "EUR" : likely_.currency);
    }
    // The clock of this machine, unless it is set to no place.
    const auto here = zone_here(env_);
    const bool is_place = here.find('/') != here.npos && !here.starts_with("Etc/");
    return make(words_.time_zone, likely_.time_zone.empty() || is_place ? here : likely_.time_zone);
  }();
  const auto value = value_at(step);
  if (!value.empty() && value != kKeyToFillIn) asked.offered = value;
  return asked;
}

base::Result<std::string> CoopQuestions::spell(const Step& step, const std::string& typed) const {
  if (!step.founder) return spell_coop_value(step.key, typed);
  if (step.key == "key" && typed == words_.later) return std::string(kKeyToFillIn);
  COOP_TRY(auto value, spell_founder_value(step.key, typed));
  if (step.key == "grade") return value;
  // The same of two founders is a slip: each is told apart by it.
  for (std::size_t i = 0; i < founders(); ++i) {
    if (i == *step.founder || value_at({i, step.key}) != value) continue;
    return base::fail("answer-bounds", "{}", articles::filled(words_.has_it, {base::printable(value_at({i, "name"}))}));
  }
  return value;
}

base::Status CoopQuestions::put(const Step& step, const std::string& value) {
  if (!step.founder) {
    coop_.set(std::string(step.key), Node::text(value));
    return save_();
  }
  auto list = founders() > 0 ? *coop_.find("founders") : Node::sequence();
  if (*step.founder == list.items().size()) list.append(Node::mapping());
  auto& founder = list.items()[*step.founder];
  auto changed = Node::mapping();
  for (const auto key : kFounderKeys) {
    const auto is = key == step.key ? value : articles::value_of(founder, key);
    if (!is.empty()) changed.set(std::string(key), Node::text(is));
  }
  founder = std::move(changed);
  coop_.set("founders", std::move(list));
  if (value == kKeyToFillIn) put_off_.insert(value_at({step.founder, "id"}));
  return save_();
}

base::Status CoopQuestions::take_out(std::size_t founder) {
  auto list = *coop_.find("founders");
  list.items().erase(list.items().begin() + static_cast<std::ptrdiff_t>(founder));
  coop_.set("founders", std::move(list));
  return save_();
}

base::Result<Said> CoopQuestions::ask_step(const Step& step) {
  const bool is_next = step.founder && *step.founder == founders();
  const bool may_go = step.founder && step.key == "name" && !is_next && founders() > 1;
  const auto asked = asked_of(step);
  return ask(env_, words_, asked, [&](const std::string& typed) -> base::Status {
    if (is_next && founders() > 0) {
      has_all_founders_ = typed == words_.no_more;
      if (has_all_founders_) return {};
    }
    if (may_go && typed == kTakeOut) return take_out(*step.founder);
    COOP_TRY(const auto value, spell(step, typed));
    return put(step, value);
  });
}

base::Result<Said> CoopQuestions::ask_open(bool from_behind) {
  // Those before `until` are asked again on the way back to where whoever is asked had come to.
  std::size_t at = from_behind ? steps().size() - 1 : first_open();
  std::size_t until = from_behind ? at + 1 : at;
  while (true) {
    if (at >= until) at = until = first_open();
    const auto all = steps();
    if (at >= all.size()) return Said::Answer;
    COOP_TRY(const auto said, ask_step(all[at]));
    if (said == Said::Quit) return said;
    if (said == Said::Answer) {
      const auto now = steps().size();
      if (now < all.size()) until = std::min(until, now);  // a founder was taken out
      if (now >= all.size()) ++at;
    } else if (at == 0) {
      return said;
    } else {
      --at;
    }
  }
}

bool CoopQuestions::has_open() const {
  const auto all = steps();
  return std::any_of(all.begin(), all.end(), [&](const Step& step) { return value_at(step).empty(); });
}

bool CoopQuestions::lacks_key() const {
  for (std::size_t i = 0; i < founders(); ++i) {
    if (value_at({i, "key"}) == kKeyToFillIn) return true;
  }
  return false;
}

std::vector<CoopQuestions::Row> CoopQuestions::rows() const {
  std::vector<Row> rows;
  for (const auto key : kCoopKeys) {
    const Step step{std::nullopt, key};
    rows.emplace_back(asked_of(step).ask, value_at(step));
  }
  for (std::size_t i = 0; i < founders(); ++i) {
    const auto key = value_at({i, "key"}) == kKeyToFillIn ? words_.key_open : "";
    rows.emplace_back(words_.a_founder, fmt::format("{}, {}, {}{}", value_at({i, "name"}), value_at({i, "id"}),
                                                    value_at({i, "grade"}), key));
  }
  rows.emplace_back(words_.next_founder.ask, words_.no_more);
  return rows;
}

base::Result<Said> CoopQuestions::ask_row(std::size_t row) {
  if (row < kCoopKeys.size()) return ask_step({std::nullopt, kCoopKeys[row]});
  const auto founder = row - kCoopKeys.size();
  const auto before = founders();
  if (founder == before) {
    COOP_TRY(const auto said, ask_step({founder, kFounderAsked.front()}));
    return said == Said::Answer ? ask_open(false) : base::Result<Said>(said);
  }
  for (const auto key : kFounderAsked) {
    COOP_TRY(const auto said, ask_step({founder, key}));
    if (said != Said::Answer || founders() < before) return said;
  }
  return Said::Answer;
}

}  // namespace commands
