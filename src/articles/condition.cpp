#include "articles/condition.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"

namespace articles {

/// A part of a condition. A literal holds its `fact`, a name its `name`, everything else its `parts`.
struct Condition::Term {
  enum class Kind {
    Literal,
    Name,
    Or,
    And,
    Not,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Sum,
    Difference,
    Product
  };
  Kind kind = Kind::Literal;
  Fact fact;
  std::string name;
  std::vector<Term> parts;  ///< of In: what is looked for, then the list
};

namespace {

using Term = Condition::Term;
using Kind = Term::Kind;

constexpr int kDeepest = 20;

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), rest_(text) {}

  base::Result<Term> parse() {
    COOP_TRY(auto term, disjunction());
    skip_spaces();
    if (!rest_.empty()) return wrong("a word like 'and' is missing before");
    return term;
  }

 private:
  base::Error wrong(std::string_view what) const {
    const auto where = rest_.empty() ? std::string("its end") : fmt::format("'{}'", base::printable(rest_));
    return base::fail("condition-form", "in the condition \"{}\" {} {}", base::printable(text_), what, where)
        .hint("a condition reads like: founders >= 3 and not (model == 'collective' or jurisdiction in ['us', 'uk'])");
  }

  void skip_spaces() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\n')) rest_.remove_prefix(1);
  }

  /// Takes a sign such as "<=".
  bool take(std::string_view sign) {
    skip_spaces();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }

  /// Takes a word such as "and", whole.
  bool take_word(std::string_view word) {
    skip_spaces();
    if (!rest_.starts_with(word) || (rest_.size() > word.size() && is_name_char(rest_[word.size()]))) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  /// Parts of one kind with a word between them.
  template <class Next>
  base::Result<Term> chain(Kind kind, std::string_view word, const Next& next) {
    COOP_TRY(auto first, next());
    if (!take_word(word)) return first;
    Term whole{kind, {}, {}, {}};
    whole.parts.push_back(std::move(first));
    do {
      COOP_TRY(auto part, next());
      whole.parts.push_back(std::move(part));
    } while (take_word(word));
    return whole;
  }

  base::Result<Term> disjunction() {
    return chain(Kind::Or, "or", [this] { return chain(Kind::And, "and", [this] { return negation(); }); });
  }

  base::Result<Term> negation() {
    if (!take_word("not")) return comparison();
    if (++depth_ > kDeepest) return wrong("too much stands within each other before");
    COOP_TRY(auto inner, negation());
    --depth_;
    return of(Kind::Not, std::move(inner));
  }

  base::Result<Term> comparison() {
    COOP_TRY(auto left, sum());
    if (take_word("in")) return membership(std::move(left));
    constexpr std::array kSigns = {
        std::pair{std::string_view("=="), Kind::Equal},     std::pair{std::string_view("!="), Kind::Unequal},
        std::pair{std::string_view("<="), Kind::LessEqual}, std::pair{std::string_view(">="), Kind::GreaterEqual},
        std::pair{std::string_view("<"), Kind::Less},       std::pair{std::string_view(">"), Kind::Greater}};
    for (const auto& [sign, kind] : kSigns) {
      if (!take(sign)) continue;
      COOP_TRY(auto right, sum());
      return of(kind, std::move(left), std::move(right));
    }
    return left;
  }

  base::Result<Term> membership(Term sought) {
    if (!take("[")) return wrong("a list in [ ] is missing before");
    auto whole = of(Kind::In, std::move(sought));
    do {
      COOP_TRY(auto item, atom());
      if (item.kind != Kind::Literal) return wrong("a list holds words and numbers alone; see before");
      whole.parts.push_back(std::move(item));
    } while (take(","));
    if (!take("]")) return wrong("']' is missing before");
    return whole;
  }

  base::Result<Term> sum() {
    COOP_TRY(auto left, product());
    while (true) {
      const bool is_sum = take("+");
      if (!is_sum && !take("-")) return left;
      COOP_TRY(auto right, product());
      left = of(is_sum ? Kind::Sum : Kind::Difference, std::move(left), std::move(right));
      if (++depth_ > kDeepest) return wrong("too many figures are reckoned with before");
    }
  }

  base::Result<Term> product() {
    COOP_TRY(auto left, atom());
    while (take("*")) {
      COOP_TRY(auto right, atom());
      left = of(Kind::Product, std::move(left), std::move(right));
      if (++depth_ > kDeepest) return wrong("too many figures are reckoned with before");
    }
    return left;
  }

  base::Result<Term> atom() {
    if (take("(")) {
      if (++depth_ > kDeepest) return wrong("too much stands within each other before");
      COOP_TRY(auto inner, disjunction());
      if (!take(")")) return wrong("')' is missing before");
      --depth_;
      return inner;
    }
    skip_spaces();
    if (rest_.empty()) return wrong("something is missing before");
    const char first = rest_.front();
    if (first == '\'' || first == '"') return words(first);
    if (is_digit(first)) return number();
    return name();
  }

  base::Result<Term> words(char quote) {
    const auto end = rest_.find(quote, 1);
    if (end == std::string_view::npos) return wrong("a closing quote is missing after");
    Term term{Kind::Literal, std::string(rest_.substr(1, end - 1)), {}, {}};
    rest_.remove_prefix(end + 1);
    return term;
  }

  base::Result<Term> number() {
    std::size_t end = 0;
    while (end < rest_.size() && (is_digit(rest_[end]) || rest_[end] == '/')) ++end;
    const auto ratio = base::Ratio::parse(rest_.substr(0, end));
    if (!ratio) return wrong("a whole number or a fraction in lowest terms is missing before");
    rest_.remove_prefix(end);
    return Term{Kind::Literal, *ratio, {}, {}};
  }

  base::Result<Term> name() {
    std::size_t end = 0;
    while (end < rest_.size() && is_name_char(rest_[end])) ++end;
    const auto word = rest_.substr(0, end);
    constexpr std::array<std::string_view, 4> kKept = {"and", "or", "not", "in"};
    if (word.empty() || std::find(kKept.begin(), kKept.end(), word) != kKept.end()) {
      return wrong("a name, a number or a word in quotes is missing before");
    }
    rest_.remove_prefix(end);
    if (word == "yes" || word == "no") return Term{Kind::Literal, word == "yes", {}, {}};
    return Term{Kind::Name, {}, std::string(word), {}};
  }

  template <class... Parts>
  static Term of(Kind kind, Parts... parts) {
    Term whole{kind, {}, {}, {}};
    (whole.parts.push_back(std::move(parts)), ...);
    return whole;
  }

  std::string_view text_;
  std::string_view rest_;
  int depth_ = 0;
};

void collect_names(const Term& term, std::vector<std::string>& names) {
  if (term.kind == Kind::Name && std::find(names.begin(), names.end(), term.name) == names.end()) {
    names.push_back(term.name);
  }
  for (const auto& part : term.parts) collect_names(part, names);
}

std::string_view type_words(FactType type) {
  return type == FactType::Truth ? "yes or no" : type == FactType::Number ? "a number" : "words";
}

base::Error misfit(const Term& term, FactType found, std::string_view wanted) {
  const auto what = term.kind == Kind::Name ? fmt::format("'{}'", term.name) : std::string("a part of it");
  return base::fail("condition-type", "{} is {}, where {} is needed", what, type_words(found), wanted);
}

base::Result<FactType> check_term(const Term& term, const Condition::TypeOf& type_of);

base::Status check_part(const Term& part, FactType wanted, const Condition::TypeOf& type_of) {
  COOP_TRY(const auto type, check_term(part, type_of));
  if (type != wanted) return misfit(part, type, type_words(wanted));
  return {};
}

base::Result<FactType> check_term(const Term& term, const Condition::TypeOf& type_of) {
  switch (term.kind) {
    case Kind::Literal:
      return static_cast<FactType>(term.fact.index());
    case Kind::Name: {
      const auto type = type_of(term.name);
      if (type) return *type;
      return base::fail("condition-name", "'{}' is neither a question nor a fact of the founding", term.name);
    }
    case Kind::Or:
    case Kind::And:
    case Kind::Not:
      for (const auto& part : term.parts) COOP_CHECK(check_part(part, FactType::Truth, type_of));
      return FactType::Truth;
    case Kind::Sum:
    case Kind::Difference:
    case Kind::Product:
      for (const auto& part : term.parts) COOP_CHECK(check_part(part, FactType::Number, type_of));
      return FactType::Number;
    case Kind::Equal:
    case Kind::Unequal:
    case Kind::In: {
      COOP_TRY(const auto type, check_term(term.parts.front(), type_of));
      for (std::size_t i = 1; i < term.parts.size(); ++i) COOP_CHECK(check_part(term.parts[i], type, type_of));
      return FactType::Truth;
    }
    case Kind::Less:
    case Kind::LessEqual:
    case Kind::Greater:
    case Kind::GreaterEqual:
      for (const auto& part : term.parts) COOP_CHECK(check_part(part, FactType::Number, type_of));
      return FactType::Truth;
  }
  return FactType::Truth;
}

class Evaluation {
 public:
  explicit Evaluation(const Condition::ValueOf& value_of) : value_of_(value_of) {}

  /// Nothing where it hangs on a name without a value.
  base::Result<std::optional<Fact>> value(const Term& term) const {
    switch (term.kind) {
      case Kind::Literal:
        return std::optional<Fact>(term.fact);
      case Kind::Name:
        return value_of_(term.name);
      case Kind::Or:
        return any(term, true);
      case Kind::And:
        return any(term, false);
      default:
        return of_parts(term);
    }
  }

 private:
  /// Is one of the parts `decisive`? Then that is the value, whatever the others are.
  base::Result<std::optional<Fact>> any(const Term& term, bool decisive) const {
    bool is_open = false;
    for (const auto& part : term.parts) {
      COOP_TRY(const auto fact, value(part));
      if (!fact) is_open = true;
      if (fact && std::get<bool>(*fact) == decisive) return std::optional<Fact>(decisive);
    }
    if (is_open) return std::optional<Fact>();
    return std::optional<Fact>(!decisive);
  }

  base::Result<std::optional<Fact>> of_parts(const Term& term) const {
    std::vector<Fact> facts;
    for (const auto& part : term.parts) {
      COOP_TRY(auto fact, value(part));
      if (!fact) return std::optional<Fact>();
      facts.push_back(std::move(*fact));
    }
    const auto number = [&](std::size_t i) { return std::get<base::Ratio>(facts[i]); };
    switch (term.kind) {
      case Kind::Not:
        return std::optional<Fact>(!std::get<bool>(facts[0]));
      case Kind::Equal:
      case Kind::In:
        return std::optional<Fact>(std::find(facts.begin() + 1, facts.end(), facts[0]) != facts.end());
      case Kind::Unequal:
        return std::optional<Fact>(facts[0] != facts[1]);
      case Kind::Less:
        return std::optional<Fact>(number(0) < number(1));
      case Kind::LessEqual:
        return std::optional<Fact>(number(0) <= number(1));
      case Kind::Greater:
        return std::optional<Fact>(number(0) > number(1));
      case Kind::GreaterEqual:
        return std::optional<Fact>(number(0) >= number(1));
      default:
        break;
    }
    COOP_TRY(const auto reckoned, term.kind == Kind::Sum       ? number(0).plus(number(1))
                                  : term.kind == Kind::Product ? number(0).times(number(1))
                                                               : number(0).minus(number(1)));
    return std::optional<Fact>(reckoned);
  }

  const Condition::ValueOf& value_of_;
};

}  // namespace

base::Result<Condition> Condition::parse(std::string_view text) {
  COOP_TRY(auto root, Parser(text).parse());
  Condition condition;
  condition.text_ = text;
  condition.root_ = std::make_shared<const Term>(std::move(root));
  return condition;
}

std::vector<std::string> Condition::names() const {
  std::vector<std::string> names;
  if (root_) collect_names(*root_, names);
  return names;
}

base::Status Condition::check(const TypeOf& type_of) const {
  if (!root_) return {};
  COOP_TRY(const auto type, check_term(*root_, type_of));
  if (type != FactType::Truth) return misfit(*root_, type, "what holds or not");
  return {};
}

base::Result<std::optional<bool>> Condition::holds(const ValueOf& value_of) const {
  if (!root_) return std::optional<bool>(true);
  COOP_TRY(const auto fact, Evaluation(value_of).value(*root_));
  return fact ? std::optional<bool>(std::get<bool>(*fact)) : std::nullopt;
}

}  // namespace articles
