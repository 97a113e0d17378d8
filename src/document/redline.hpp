// Two versions of a paper as one, in which marks tell what was taken out and what was put in.
#pragma once

#include "document/document.hpp"

namespace document {

/// The later paper with marks: clauses are matched by id and level, in order, and within a clause its words. What moved
/// is deleted in one place and inserted in the other. A reference that only follows its clause is no change; in what is
/// deleted, references are the words that they were. Tables and signatures are those of the later paper.
Document redline(const Document& before, const Document& after);

/// Does anything in the paper bear a mark?
bool has_marks(const Document& paper);

/// A text in which nothing can be taken for a mark of plain text, "[-", "-]", "{+" or "+}": a blank parts them.
std::string without_marks(std::string text);

}  // namespace document
