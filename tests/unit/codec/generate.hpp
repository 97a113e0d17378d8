// Records and payloads with every field filled, by the declaration of their fields alone.
#pragma once

#include <random>

#include "codec/action_fields.hpp"
#include "codec/member_fields.hpp"
#include "rules/record.hpp"

namespace codec_test {

/// How much of what may be left out is there.
enum class Fill { Bare, Random, Full };

class Generate {
 public:
  Generate(Fill fill, unsigned seed) : fill_(fill), random_(seed) {}

  template <class T>
  T make() {
    T value{};
    fill(value);
    return value;
  }
  template <class P>
  P payload() {
    P value{};
    if constexpr (!std::is_empty_v<P>) codec::PayloadFields::visit(*this, value);
    return value;
  }

  /// The visitor: one field.
  template <class T>
  void operator()(const char*, T& value) {
    fill(value);
  }

  bool is_there() { return fill_ == Fill::Full || (fill_ == Fill::Random && below(2) == 0); }
  std::size_t below(std::size_t n) { return random_() % n; }

 private:
  template <class T>
  void fill(T& value) {
    if constexpr (codec::detail::IsOptional<T>::value) {
      if (is_there()) fill(value.emplace());
    } else if constexpr (codec::detail::IsVector<T>::value) {
      if (depth_ < 3 && is_there()) {
        value.resize(1 + below(3));
        for (auto& item : value) fill(item);
      }
    } else if constexpr (std::is_same_v<T, rules::Subject>) {
      if (below(2) == 0) {
        fill(value.proposal.emplace());  // it is always about something
      } else {
        fill(value.office.emplace());
      }
    } else if constexpr (codec::Structured<T>) {
      ++depth_;
      codec::Fields<T>::visit(*this, value);
      --depth_;
    } else {
      scalar(value);
    }
  }

  void scalar(std::string& value);
  void scalar(std::int64_t& value);
  void scalar(base::Ratio& value);
  void scalar(base::Money& value);
  void scalar(base::Date& value);
  void scalar(base::Instant& value);
  void scalar(base::Month& value);
  void scalar(base::Sha256& value);
  template <class Tag>
  void scalar(base::Id<Tag>& value) {
    value = base::Id<Tag>::from(id());
  }
  template <rules::Worded E>
  void scalar(E& value) {
    value = rules::Words<E>::kAll[below(rules::Words<E>::kAll.size())].first;
  }
  std::string id();

  Fill fill_;
  std::mt19937 random_;
  int depth_ = 0;
};

/// A record of each kind, at a ref of that kind.
struct Sample {
  rules::Ref ref;
  rules::Record record;
};
std::vector<Sample> samples(Fill fill, unsigned seed);

/// One action of each kind.
std::vector<rules::Action> actions(Fill fill, unsigned seed);

}  // namespace codec_test
