// Quotation marks and apostrophes as a printer sets them. Texts are written with the straight ones of a keyboard, and
// stay so wherever they are read as text; papers that are made to look at get those of their language.
#pragma once

#include "document/document.hpp"

namespace document {

/// The same paper with curved marks in its titles, clauses, paragraphs and remarks: “ ” and ‘ ’ in English, « » and
/// ‘ ’ in Spanish, each in the language of its text. What was filled in, tables and names stay as they are.
Document typeset(Document paper);

}  // namespace document
