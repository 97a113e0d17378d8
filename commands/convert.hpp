// Documents in the formats of word processors, made by LibreOffice from the flat document that we write ourselves.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "os/environment.hpp"

namespace commands {

/// The bytes of `fodt` in the format `ending`: "odt", "docx" or "pdf". It runs in a folder of its own that is gone
/// afterwards, with no settings of the user's. Fails with program-missing (no LibreOffice), convert-failed, file-write.
base::Result<std::string> convert_fodt(const std::string& fodt, std::string_view ending,
                                       const os::Environment& environment);

}  // namespace commands
