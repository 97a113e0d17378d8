// The words that a paper has of itself, in its own language: before the number of a clause, under the line for a date.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace document {

struct Words {
  std::string_view language;      ///< "en"
  std::string_view article;       ///< "Article": before the number of an article
  std::string_view clause;        ///< "clause": before the number of any other clause
  std::string_view date;          ///< "Date": under the line for it
  std::string_view date_in_line;  ///< "date"
};

/// Those of a language by its BCP 47 tag, "es" or "es-MX"; English where we have no words of it.
const Words& words_of(std::string_view language);

/// What stands before the number of a clause of level 0: "Article ", or nothing.
std::string article_prefix(const Document& paper);

/// What stands below the line for a date, in each language of the paper: "Date / Fecha".
std::string date_under_line(const Document& paper);

/// The same beside a line: "date / fecha".
std::string date_beside_line(const Document& paper);

/// Is it the same language, wherever it is spoken: "es" and "es-MX"?
bool is_same_language(std::string_view one, std::string_view other);

}  // namespace document
