#include "commands/petition_view.hpp"

#include "commands/subject_text.hpp"
#include "rules/powers.hpp"
#include "term/words.hpp"

namespace commands {

PetitionStage stage_of(const rules::State& state, const rules::Petition& petition, base::Date today) {
  if (petition.used_by) return {"used", fmt::format("opened ballot {}", *petition.used_by), term::Style::Good};
  const auto missing = petition.needed - rules::count_signatures(state, petition);
  if (missing <= 0) return {"complete", "enough to open the ballot", term::Style::Good};
  if (petition.until < today) return {"over", "ran out " + term::say_span(petition.until, today), term::Style::Bad};
  const auto text = fmt::format("needs {} more, ends {}", missing, term::say_span(petition.until, today));
  return {"open", text, term::Style::Waiting};
}

std::string say_signatures(const rules::State& state, const rules::Petition& petition) {
  const auto has = rules::count_signatures(state, petition);
  if (has > petition.needed) return fmt::format("{}, {} needed", has, petition.needed);
  const auto text = fmt::format("{} of {} needed", has, petition.needed);
  if (has == petition.needed) return text;
  return text + fmt::format("; {} must sign", term::say_count(petition.needed - has, "more owner"));
}

std::string opening_command(const rules::Petition& petition) {
  const auto* candidate = petition.subject.office ? " --candidate <member>" : "";
  return fmt::format("coop ballot open <id> --under {}{}", petition.id, candidate);
}

report::Json petition_json(const rules::State& state, const rules::Petition& petition, base::Date today) {
  auto json = report::Json::object().set("petition", petition.id).set("stage", stage_of(state, petition, today).word);
  json.set("about", subject_json(petition.subject)).set("decision", petition.decision).set("date", petition.date);
  json.set("until", petition.until).set("needed", petition.needed);
  return json.set("signatures", report::Json::array(petition.signatures)).set("used_by", petition.used_by);
}

}  // namespace commands
