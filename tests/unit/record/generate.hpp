// Random records for the properties: every run draws the same ones, so a failure can be seen again from its number.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "record/node.hpp"
#include "record/scalar.hpp"

class Generator {
 public:
  explicit Generator(std::uint64_t seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }

  /// A record as the emitter requires it, at most `depth` deep.
  record::Node mapping(int depth) {
    record::Node node;
    for (std::size_t n = 1 + below(5); n > 0; --n) node.set(key(), value(depth - 1, true));
    return node;
  }

  /// Text made of the pieces in which spellings differ.
  std::string text() {
    static constexpr std::array<std::string_view, 48> kPieces = {
        "a", "no", "Yes", "0",  "1", "10", "07", "-", "--", "+", ".", "_", ",",  ":", ": ",   " #",
        "#", "\"", "\\",  "'",  "&", "*",  "!",  "|", "|-", ">", "%", "@", "`",  "{", "}",    "[",
        "]", "?",  "? ",  "- ", "e", "E",  "x",  "T", "Z",  " ", "~", "=", "<<", "ß", "日本", "2026-11-21"};
    std::string text;
    for (std::size_t n = below(7); n > 0; --n) {
      text += below(6) == 0 ? "\n" : kPieces[below(kPieces.size())];
    }
    return record::is_representable(text) ? text : "plain words";
  }

 private:
  std::string key() {
    static constexpr std::string_view kLetters = "abno012yE-_Z";
    std::string key;
    for (std::size_t n = 1 + below(4); n > 0; --n) key += kLetters[below(kLetters.size())];
    return key;
  }

  record::Node value(int depth, bool sequence_allowed) {
    if (depth > 0 && below(4) == 0) return mapping(depth);
    if (depth > 0 && sequence_allowed && below(3) == 0) {
      std::vector<record::Node> items;
      for (std::size_t n = 1 + below(4); n > 0; --n) items.push_back(value(depth - 1, false));
      return record::Node::sequence(std::move(items));
    }
    if (below(4) == 0) return record::Node::number(static_cast<std::int64_t>(random_()) >> below(64));
    return record::Node::text(text());
  }

  std::mt19937_64 random_;
};
