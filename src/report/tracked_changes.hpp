// The changes of a redline as an OpenDocument text tracks them. Part of the writer of paper_fodt.cpp.
#pragma once

#include <string>
#include <utility>

#include "base/result.hpp"
#include "document/document.hpp"
#include "report/markup.hpp"

namespace report {

/// The changes that a word processor tracks, and the marks that stand in the text for them.
class TrackedChanges {
 public:
  explicit TrackedChanges(const document::Document& paper)
      : info_(fmt::format("<office:change-info><dc:creator>{}</dc:creator><dc:date>{}T00:00:00</dc:date>"
                          "</office:change-info>",
                          markup_text(paper.changed_by), markup_text(paper.changed_on))) {}

  /// What stands before and after content that was put in or taken out. What was taken out stays in the text, as
  /// LibreOffice writes it: only so does a paragraph keep the number that it had.
  std::pair<std::string, std::string> around(document::Mark mark) {
    const auto id = fmt::format("ct{}", ++count_);
    const auto* kind = mark == document::Mark::Deleted ? "deletion" : "insertion";
    regions_ += fmt::format(
        "<text:changed-region xml:id=\"{0}\" text:id=\"{0}\"><text:{1}>{2}</text:{1}></text:changed-region>\n", id,
        kind, info_);
    return {fmt::format("<text:change-start text:change-id=\"{}\"/>", id),
            fmt::format("<text:change-end text:change-id=\"{}\"/>", id)};
  }

  /// To stand before the text. Readers of it see no change as accepted or refused.
  std::string regions() const {
    if (regions_.empty()) return {};
    return "<text:tracked-changes text:track-changes=\"false\">\n" + regions_ + "</text:tracked-changes>\n";
  }

 private:
  std::string info_;
  std::string regions_;
  int count_ = 0;
};

}  // namespace report
