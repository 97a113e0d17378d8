// Text within HTML, XML and Markdown. Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace report {

/// `text` with & < > " as entities; line feeds stay. REQUIRES: no control characters beside them.
std::string markup_text(std::string_view text);

/// `safe` within <ins> or <del>, as HTML and Markdown know them.
std::string markup_change(document::Mark mark, std::string safe);

/// A title made safe by `escape`; where it was changed, the old one as taken out and the new one as put in.
std::string markup_title(const std::optional<std::string>& before, const std::string& title,
                         std::string (*escape)(std::string_view));

}  // namespace report
