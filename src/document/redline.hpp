// Two versions of a paper as one, in which marks tell what was taken out and what was put in.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace document {

/// The later paper with marks: clauses are matched by id and level, in order, and within a clause its words. What moved
/// is deleted in one place and inserted in the other. A reference that only follows its clause is no change; in what is
/// deleted, references are the words that they were. Tables and signatures are those of the later paper.
Document redline(const Document& before, const Document& after);

/// Does anything in the paper bear a mark?
bool has_marks(const Document& paper);

/// Marks in plain text are those of `git diff --word-diff=plain`. A text in which nothing can be taken for one, "[-",
/// "-]", "{+" or "+}": a blank parts them.
std::string without_marks(std::string_view text);

/// "[-taken out-]", "{+put in+}"; kept or empty text as it is. REQUIRES: `text` is without marks.
std::string marked(Mark mark, std::string text);

/// Puts more behind a text, so that no mark arises where they meet.
void join(std::string& text, std::string_view more);

}  // namespace document
