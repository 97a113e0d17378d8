// Conditions of a template: when a clause, a question or a finding applies.
//
//   model == 'collective'
//   founders >= 3 and not board.elected
//   jurisdiction in ['us', 'us-ca'] or shares.price > 500
//   decisions.articles.threshold < 2/3
//
// A name is the id of a question, or one of the facts that the reader of the template gives (resolve.hpp). Words stand
// in single or double quotes; numbers are whole or fractions, and exact; an amount of money counts in units of its
// currency. From loosest to tightest: or, and, not, a comparison (== != < <= > >= in), + and -, *.
// There are no calls, so what a condition needs can be told without asking it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/ratio.hpp"
#include "base/result.hpp"

namespace articles {

enum class FactType { Truth, Number, Words };

using Fact = std::variant<bool, base::Ratio, std::string>;  ///< in the order of FactType

class Condition {
 public:
  /// A condition that always holds.
  Condition() = default;

  /// Fails with condition-form: the text is no condition, or nests deeper than anybody reads.
  static base::Result<Condition> parse(std::string_view text);

  /// As it was written; empty for the one that always holds.
  const std::string& text() const { return text_; }

  /// The names in it, each once, in the order of the text.
  std::vector<std::string> names() const;

  /// Do its parts fit each other? `type_of` knows the names. Fails with condition-name or condition-type.
  using TypeOf = std::function<std::optional<FactType>(std::string_view name)>;
  base::Status check(const TypeOf& type_of) const;

  /// Does it hold? Nothing where that hangs on a name that has no value yet. Fails with number-range.
  /// REQUIRES: check() passed, and each value is of the type that it was told.
  using ValueOf = std::function<std::optional<Fact>(std::string_view name)>;
  base::Result<std::optional<bool>> holds(const ValueOf& value_of) const;

  struct Term;

 private:
  std::string text_;
  std::shared_ptr<const Term> root_;  ///< shared by copies; never changed
};

}  // namespace articles
