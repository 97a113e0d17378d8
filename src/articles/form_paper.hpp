// A form filled in: the paper that a member gets, signs, or marks.
#pragma once

#include <string>
#include <vector>

#include "articles/clause.hpp"
#include "articles/form.hpp"
#include "articles/form_facts.hpp"
#include "base/result.hpp"
#include "document/document.hpp"

namespace articles {

/// From what a form is filled in. REQUIRES: what it refers to outlives it.
struct FormSource {
  const Articles& articles;  ///< in force
  const FormFacts& facts;
  const FormPrivates& privates;
};

/// The paper in one language, or in two: then the second stands below the first, and behind it in what is one line.
/// A private value that is not there is a line to write on. What is written of the policy stands in words in English;
/// in other languages only figures can be shown, for nobody has worded the rest. Fails with
///   paper-language       the form is not in such a language, or more than two are asked for
///   paper-refused        the form says that no such paper may be made
///   paper-fact-unknown   there is no such fact, list or private value; the error suggests the nearest
///   paper-fact-absent    there is none this time, and why
///   paper-figure         a parameter that is words stands in a text that is not English
/// and with condition-name, condition-type, and as Wording::say. REQUIRES: `languages` is not empty.
base::Result<document::Document> paper_from(const Form& form, const FormSource& source,
                                            const std::vector<std::string>& languages);

}  // namespace articles
