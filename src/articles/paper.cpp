#include "articles/paper.hpp"

#include <algorithm>
#include <set>

#include "articles/wording.hpp"
#include "rules/articles/clauses.hpp"

namespace articles {
namespace {

using document::Block;
using document::Span;

constexpr int kDeepestLevel = rules::kClauseLevels - 1;

class PaperMaker {
 public:
  PaperMaker(const Wording& wording, Remarks remarks, document::Document& paper)
      : wording_(wording), remarks_(remarks), paper_(paper) {}

  base::Status add_all(const std::vector<Clause>& clauses, int level) {
    for (const auto& clause : clauses) {
      COOP_TRY(auto spans, spans_of(clause));
      paper_.blocks.push_back(Block::clause(std::min(level, kDeepestLevel), clause.id, clause.title, std::move(spans)));
      if (remarks_ == Remarks::Shown && !clause.check.empty()) {
        paper_.blocks.push_back(Block::remark(level, {Span::words(clause.check)}));
      }
      COOP_CHECK(add_all(clause.children, level + 1));
    }
    return {};
  }

 private:
  /// One stretch with the words before them.
  static void add_words(document::Spans& spans, std::string words) {
    if (words.empty()) return;
    if (!spans.empty() && spans.back().kind == Span::Kind::Words) {
      spans.back().text += words;
    } else {
      spans.push_back(Span::words(std::move(words)));
    }
  }

  base::Result<document::Spans> spans_of(const Clause& clause) const {
    COOP_TRY(const auto pieces, cut_text(clause.text));
    document::Spans spans;
    std::set<std::string> defined;
    for (const auto& piece : pieces) {
      COOP_TRY(const auto named, wording_.clauses_named(piece));
      if (!named.empty()) {
        for (const auto& one : named) {
          add_words(spans, one.before);
          spans.push_back(Span::reference(one.id));
        }
        continue;
      }
      COOP_TRY(auto words, wording_.say(piece));
      const bool defines = piece.kind == Piece::Kind::Term &&
                           std::any_of(clause.defines.begin(), clause.defines.end(),
                                       [&](const DefinedTerm& term) { return term.id == piece.text; });
      if (piece.kind == Piece::Kind::Ref) {
        spans.push_back(Span::reference(piece.text));
      } else if (defines && defined.insert(piece.text).second) {
        spans.push_back(Span::defined(std::move(words)));
      } else {
        add_words(spans, std::move(words));
      }
    }
    return spans;
  }

  const Wording& wording_;
  Remarks remarks_;
  document::Document& paper_;
};

}  // namespace

base::Result<document::Document> paper_of(const Articles& articles, Remarks remarks) {
  COOP_TRY(const auto clauses, clauses_of(articles.clauses));
  const Wording wording(articles, clauses);
  document::Document paper;
  paper.title = value_of(articles.clauses, "title");
  paper.language = value_of(articles.clauses, "language");
  COOP_CHECK(PaperMaker(wording, remarks, paper).add_all(clauses, 0));
  return paper;
}

}  // namespace articles
