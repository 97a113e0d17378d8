#include "commands/member_text.hpp"

#include "term/words.hpp"

namespace commands {

std::string say_standing(rules::Standing standing, std::int64_t count) {
  const auto say = [&](std::string_view one, std::string_view many) {
    return count == 0 ? std::string(one) : term::say_count(count, one, many);
  };
  switch (standing) {
    case rules::Standing::Invited:
      return say("invited founder", "invited founders");
    case rules::Standing::Applicant:
      return say("applicant", "applicants");
    case rules::Standing::Provisional:
      return say("provisional owner", "provisional owners");
    case rules::Standing::Owner:
      return say("owner", "owners");
    case rules::Standing::Left:
      return say("former member", "former members");
  }
  return {};
}

term::Style style_of(rules::Standing standing) {
  switch (standing) {
    case rules::Standing::Owner:
    case rules::Standing::Provisional:
      return term::Style::Good;
    case rules::Standing::Invited:
    case rules::Standing::Applicant:
      return term::Style::Waiting;
    case rules::Standing::Left:
      return term::Style::Aside;
  }
  return term::Style::Plain;
}

}  // namespace commands
