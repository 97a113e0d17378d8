// The text of a clause: words, and placeholders.
//
//   {param:shares.price}       a parameter of the policy, in words
//   {term:owner}               a defined word, by its id; {term:owner:Owners} in the form that the sentence needs
//   {ref:share-price}          another clause, by its id; shown by its number
//   {money:EUR 500.00}         an amount that no rule reads
//
// A brace stands nowhere else, so that a later format may give other words a meaning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace rules {

/// A stretch of words, or a placeholder.
struct Piece {
  enum class Kind { Words, Param, Term, Ref, Money };
  Kind kind = Kind::Words;
  std::string text;        ///< the words, a path, the id of a term or of a clause, an amount
  std::string shown = {};  ///< of a term: the form that the sentence needs; empty: the term's name
  friend bool operator==(const Piece&, const Piece&) = default;
};

/// Cuts a text at its placeholders; no piece of words is empty. Fails with clause-placeholder: a brace that is open,
/// stray, or holds none of the above.
base::Result<std::vector<Piece>> cut_text(std::string_view text);

/// Can {term:} and {ref:} name it: words of [a-z0-9-]?
bool is_placeholder_id(std::string_view text);

/// "{term:owner:Owners}"; words as they are.
std::string piece_text(const Piece& piece);

}  // namespace rules
