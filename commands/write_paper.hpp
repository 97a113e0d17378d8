// A paper that a command made, as a file in the format that its user wants.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"
#include "cli/env.hpp"
#include "cli/exit_code.hpp"
#include "cli/spec.hpp"
#include "document/document.hpp"

namespace commands {

struct PaperOptions {
  std::optional<std::string> format;
  std::optional<std::string> out;
};

/// Declares --format and --output.
void paper_options(cli::Spec& spec, PaperOptions& options);

/// The format that is named, or that the file's name tells; else plain text. To be asked before anything is read.
/// Fails (usage) with render-format, or with option-missing where a format that is no text has no file to go to.
base::Result<std::string> paper_format(const PaperOptions& options);

/// Writes the paper to the file, and says so, or to standard output. Fails as os::write_output() and convert_fodt().
/// REQUIRES: paper_format() gave `format`.
base::Result<cli::Outcome> write_paper(const document::Document& paper, const std::string& format,
                                       const PaperOptions& options, cli::Env& env);

}  // namespace commands
