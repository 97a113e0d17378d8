// One text of a form, filled in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "articles/condition.hpp"
#include "articles/form_paper.hpp"
#include "articles/wording.hpp"

namespace articles {

/// Where nothing was filled in.
inline constexpr std::string_view kBlank = "____________________";

/// What a text may speak of: the whole source, and the item of a list that it stands for.
class FormWording {
 public:
  /// REQUIRES: all three outlive it.
  FormWording(const Form& form, const FormSource& source, const std::vector<Clause>& clauses);

  /// `item` may be nullptr: the text stands in no list. Fails as paper_from().
  base::Result<std::string> say(const FormText& text, std::string_view language, const FormItem* item) const;
  /// The words of a clause and of each below it that has any, each with its number, in the language of the articles.
  /// Fails with clause-ref-unknown.
  base::Result<std::vector<std::pair<std::string, std::string>>> quote(std::string_view id) const;
  base::Result<bool> holds(const Condition& condition, const FormItem* item) const;
  base::Result<const std::vector<FormItem>*> list(std::string_view name) const;

 private:
  base::Result<std::string> articles_piece(const Piece& piece, std::string_view language) const;
  base::Result<const FormFact*> fact(std::string_view name, const FormItem* item) const;
  base::Result<std::string> private_value(std::string_view name, const FormItem* item) const;
  base::Result<std::string> condition_value(std::string_view name, const FormItem* item) const;

  const Form& form_;
  const FormSource& source_;
  const std::vector<Clause>& clauses_;
  Wording wording_;
  std::map<std::string, ClausePlace, std::less<>> places_;
};

}  // namespace articles
