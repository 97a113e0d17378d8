// What a form may speak of: facts of the record, lists of them, and private values that no record holds.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

/// A fact as a condition compares it, and as papers say it; where a language is not among the latter, as it is.
struct FormFact {
  std::string is;
  std::map<std::string, std::string, std::less<>> said = {};

  const std::string& in(std::string_view language) const;
};

using FormFactMap = std::map<std::string, FormFact, std::less<>>;

/// One item of a list: its facts, named "each.<name>" in a form, and the person that it is about.
struct FormItem {
  FormFactMap facts;
  std::string person;  ///< id; empty: nobody
};

struct FormFacts {
  FormFactMap facts;
  std::map<std::string, std::vector<FormItem>, std::less<>> lists;
  /// Names, or the first steps of names, for which there is nothing this time, and why: "share" -> "eli holds no
  /// share".
  std::map<std::string, std::string, std::less<>> absent;
  /// What a condition compares in the place of a fact that is absent, so that it can ask for it all the same.
  std::map<std::string, std::string, std::less<>> instead;
  std::string person;  ///< the id of the member that the paper is about; empty: nobody
};

/// The private values that every form may ask for: of a person, and of the co-op ("co-op.address").
inline constexpr std::array<std::string_view, 8> kPersonPrivates = {
    "legal-name", "address", "birth-date", "identity-document", "tax-number", "telephone", "e-mail", "bank-account"};
inline constexpr std::array<std::string_view, 6> kCoopPrivates = {"legal-name", "address",   "registration",
                                                                  "tax-number", "bank-name", "bank-account"};

/// What a person keeps in a file beside the record:
///
///   co-op:
///     legal-name: The Bakery Co-operative Limited
///   people:
///     ada: {legal-name: Ada Maria Lindqvist, address: "1 Mill Lane\nRiverton"}
struct FormPrivates {
  std::map<std::string, std::string, std::less<>> co_op;
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> people;  ///< by member id
};

/// Reads such a file. `more`: names that the form itself declares. Fails with private-form: an unknown key, which
/// suggests the nearest, or a value that is no text; with private-person: somebody who is none of `people`.
base::Result<FormPrivates> read_privates(const record::Node& file, const std::vector<std::string>& more,
                                         const std::vector<std::string>& people);

}  // namespace articles
