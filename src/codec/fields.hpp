// The room `codec`: typed value <-> record. It knows the fields of each kind and their order on disk; it knows no
// reason of a rule and no git.
//
// fields.hpp: one declaration of a structure's fields gives both directions. A kind declares
//
//   template <>
//   struct Fields<rules::Office> {
//     template <class V, class R> static void visit(V& v, R& office) {
//       v("id", office.id);
//       v("holder", office.holder);       // std::optional: left out when empty
//     }
//   };
//
// in the order in which the fields stand on disk. Writer makes a node of it; Reader fills it from a node and notes
// the first thing that is wrong.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/id.hpp"
#include "base/money.hpp"
#include "base/ratio.hpp"
#include "base/result.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "record/emitter.hpp"
#include "record/node.hpp"
#include "record/place_error.hpp"
#include "rules/words.hpp"

namespace codec {

template <class T>
struct Fields;

template <class T>
concept Structured = requires {
  sizeof(Fields<T>);
};

namespace detail {

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<base::Id<Tag>> : std::true_type {};

}  // namespace detail

class Writer {
 public:
  template <class T>
  void operator()(const char* key, const T& value) {
    if constexpr (detail::IsOptional<T>::value) {
      if (value) node_.set(key, write(*value));
    } else if constexpr (detail::IsVector<T>::value) {
      if (!value.empty()) node_.set(key, write(value));
    } else {
      node_.set(key, write(value));
    }
  }
  record::Node take() { return std::move(node_); }

  template <class T>
  static record::Node write(const T& value) {
    if constexpr (std::is_same_v<T, std::int64_t>) {
      return record::Node::number(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
      return record::Node::text(value);
    } else if constexpr (rules::Worded<T>) {
      return record::Node::text(std::string(rules::word(value)));
    } else if constexpr (std::is_same_v<T, base::Ratio>) {
      return value.denominator() == 1 ? record::Node::number(value.numerator()) : record::Node::text(value.str());
    } else if constexpr (detail::IsVector<T>::value) {
      std::vector<record::Node> items;
      items.reserve(value.size());
      for (const auto& item : value) items.push_back(write(item));
      return record::Node::sequence(std::move(items));
    } else if constexpr (Structured<T>) {
      Writer inner;
      Fields<T>::visit(inner, value);
      return inner.take();
    } else {
      return record::Node::text(value.str());
    }
  }

 private:
  record::Node node_;
};

class Reader {
 public:
  Reader(const record::Source& source, const record::Node& node) : source_(source), node_(node) {}

  template <class T>
  void operator()(const char* key, T& value) {
    if (error_) return;
    const auto* found = node_.find(key);
    if (found) ++used_;
    if constexpr (detail::IsOptional<T>::value) {
      if (!found) return;
      typename T::value_type inner{};
      read(*found, inner);
      value = std::move(inner);
    } else if constexpr (detail::IsVector<T>::value) {
      if (found) read(*found, value);
    } else if (found) {
      read(*found, value);
    } else {
      error_ = record::node_error(source_, node_, "record-field-missing", fmt::format("'{}' is missing", key));
    }
  }

  /// The first thing that was wrong, an unknown field included.
  std::optional<base::Error> finish() {
    if (!error_ && used_ != node_.entries().size()) error_ = unknown_field();
    return std::move(error_);
  }
  /// For structures that share one mapping (an action's head and payload): how many fields were taken, and checking it.
  std::size_t used() const { return used_; }
  void also_used(std::size_t n) { used_ += n; }

  template <class T>
  static std::optional<base::Error> fill(const record::Source& source, const record::Node& node, T& value) {
    if (!node.is_mapping()) return record::node_error(source, node, "record-type", "expected fields here");
    Reader reader(source, node);
    Fields<T>::visit(reader, value);
    return reader.finish();
  }

 private:
  template <class T>
  void read(const record::Node& node, T& value) {
    if (error_) return;
    if constexpr (detail::IsVector<T>::value) {
      if (!node.is_sequence()) return wrong(node, "expected a list");
      for (const auto& item : node.items()) {
        typename T::value_type inner{};
        read(item, inner);
        if (error_) return;
        value.push_back(std::move(inner));
      }
    } else if constexpr (Structured<T>) {
      error_ = fill(source_, node, value);
    } else {
      if (!node.is_scalar()) return wrong(node, "expected a single value");
      read_scalar(node, value);
    }
  }

  template <class T>
  void read_scalar(const record::Node& node, T& value) {
    if constexpr (std::is_same_v<T, std::string>) {
      if (node.kind() != record::Node::Kind::Text) return wrong(node, "expected a text");
      value = node.scalar();
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      read_number(node, value);
    } else if constexpr (rules::Worded<T>) {
      const auto known = rules::from_word<T>(node.scalar());
      if (!known) return wrong(node, "expected " + rules::all_words<T>());
      value = *known;
    } else {
      auto parsed = T::parse(node.scalar());
      if (!parsed) return wrong(node, parsed.error().message);
      value = std::move(*parsed);
    }
  }

  void read_number(const record::Node& node, std::int64_t& value);
  void wrong(const record::Node& node, const std::string& remark);
  base::Error unknown_field() const;

  record::Source source_;
  const record::Node& node_;
  std::optional<base::Error> error_;
  std::size_t used_ = 0;
};

}  // namespace codec
