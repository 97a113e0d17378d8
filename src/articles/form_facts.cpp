#include "articles/form_facts.hpp"

#include <algorithm>

#include "articles/clause.hpp"
#include "base/text.hpp"

namespace articles {
namespace {

using record::Node;
using Values = std::map<std::string, std::string, std::less<>>;

base::Error private_error(std::string_view code, const Node& node, std::string_view message) {
  return base::fail(code, "{}{}", message, place_words(node)).as(base::ErrorKind::Usage);
}

base::Error unknown_key(std::string_view code, const Node& node, std::string_view what, std::string_view key,
                        const std::vector<std::string>& known) {
  auto error = private_error(code, node, fmt::format("{} '{}'", what, base::printable(key)));
  const auto near = base::nearest(key, known);
  if (!near.empty()) return error.hint(fmt::format("did you mean '{}'?", near));
  std::string all;
  for (const auto& one : known) all += (all.empty() ? "" : ", ") + one;
  return error.hint(fmt::format("there is {}", all));
}

base::Result<Values> read_values(const Node& node, const std::vector<std::string>& known) {
  if (!node.is_mapping()) return private_error("private-form", node, "what is private is not a mapping");
  Values values;
  for (const auto& [key, value] : node.entries()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      return unknown_key("private-form", value, "no paper asks for", key, known);
    }
    if (!value.is_scalar()) return private_error("private-form", value, fmt::format("'{}' is not text", key));
    if (!value.scalar().empty()) values.emplace(key, value.scalar());
  }
  return values;
}

}  // namespace

const std::string& FormFact::in(std::string_view language) const {
  const auto found = said.find(language);
  return found == said.end() ? is : found->second;
}

base::Result<FormPrivates> read_privates(const Node& file, const std::vector<std::string>& more,
                                         const std::vector<std::string>& people) {
  std::vector<std::string> of_person(kPersonPrivates.begin(), kPersonPrivates.end());
  of_person.insert(of_person.end(), more.begin(), more.end());
  const std::vector<std::string> of_coop(kCoopPrivates.begin(), kCoopPrivates.end());
  FormPrivates privates;
  for (const auto& [key, value] : file.entries()) {
    if (key == "co-op") {
      COOP_TRY(privates.co_op, read_values(value, of_coop));
    } else if (key == "people") {
      if (!value.is_mapping()) return private_error("private-form", value, "'people' is not a mapping");
      for (const auto& [id, values] : value.entries()) {
        if (std::find(people.begin(), people.end(), id) == people.end()) {
          return unknown_key("private-person", values, "nobody in the register is called", id, people);
        }
        COOP_TRY(privates.people[id], read_values(values, of_person));
      }
    } else {
      return unknown_key("private-form", value, "no paper asks for", key, {"co-op", "people"});
    }
  }
  return privates;
}

}  // namespace articles
