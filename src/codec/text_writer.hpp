// Writes the canonical bytes of a structure straight from its fields. They are the bytes that record::emit() makes of
// Writer's tree, but every action is encoded several times on its way through an audit, and the tree costs more than
// all the rest of that.
#pragma once

#include "codec/fields.hpp"
#include "record/emitter.hpp"

namespace codec {

/// Room for most records and bodies, so that one seldom moves while it grows.
inline constexpr std::size_t kUsualBytes = 512;

class TextWriter {
 public:
  /// Appends to `out`; fields stand `indent` columns deep, the first one perhaps beside the hyphen of its item.
  explicit TextWriter(std::string& out, std::size_t indent = 0, bool beside_hyphen = false)
      : out_(out), indent_(indent), beside_hyphen_(beside_hyphen) {}

  template <class T>
  void operator()(const char* key, const T& value) {
    if constexpr (detail::IsOptional<T>::value) {
      if (value) entry(key, *value);
    } else if constexpr (detail::IsVector<T>::value) {
      if (!value.empty()) entry(key, value);
    } else {
      entry(key, value);
    }
  }

 private:
  static constexpr std::size_t kStep = 2;  ///< as in record/emitter.cpp

  template <class T>
  void entry(const char* key, const T& value) {
    if (!beside_hyphen_) out_.append(indent_, ' ');
    beside_hyphen_ = false;
    record::emit_text(out_, key, 0);
    if constexpr (detail::IsVector<T>::value) {
      out_ += ":\n";
      for (const auto& item : value) {
        out_.append(indent_ + kStep, ' ');
        out_ += "- ";
        put(item, indent_ + 2 * kStep, true);
      }
    } else if constexpr (Structured<T>) {
      out_ += ":\n";
      put(value, indent_ + kStep, false);
    } else {
      out_ += ": ";
      put(value, indent_ + kStep, false);
    }
  }

  /// A structure's fields, or a scalar and the end of its line.
  template <class T>
  void put(const T& value, std::size_t indent, bool beside_hyphen) {
    if constexpr (Structured<T>) {
      TextWriter inner(out_, indent, beside_hyphen);
      Fields<T>::visit(inner, value);
      return;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
      out_ += std::to_string(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
      record::emit_text(out_, value, indent);
    } else if constexpr (rules::Worded<T>) {
      record::emit_text(out_, rules::word(value), indent);
    } else if constexpr (std::is_same_v<T, base::Ratio>) {
      if (value.denominator() == 1) {
        out_ += std::to_string(value.numerator());
      } else {
        record::emit_text(out_, value.str(), indent);
      }
    } else {
      record::emit_text(out_, value.str(), indent);
    }
    out_ += '\n';
  }

  std::string& out_;
  std::size_t indent_;
  bool beside_hyphen_;
};

}  // namespace codec
