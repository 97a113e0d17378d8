// Text within HTML and XML. Internal to the room.
#pragma once

#include <string>
#include <string_view>

namespace report {

/// `text` with & < > " as entities; line feeds stay. REQUIRES: no control characters beside them.
std::string markup_text(std::string_view text);

}  // namespace report
