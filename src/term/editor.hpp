// A long text written in the person's own editor.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "os/environment.hpp"

namespace term {

struct EditRequest {
  std::string initial = {};      ///< what the editor shows first
  std::string name = "text.md";  ///< the end of the temporary file's name, from which editors guess the language
  std::string flag = {};         ///< what would have given the text on the command line, for the error needs-answer
  bool allowed = true;           ///< somebody is at the terminal: Prompt::can_ask()
  std::string note = {};         ///< shown below the text, and no part of it
};

/// The text as saved. Opens $COOP_EDITOR, $GIT_EDITOR, $VISUAL, $EDITOR or `vi` and waits for its end.
/// Fails with needs-answer (usage), editor-aborted (unchanged, or only blanks), editor-failed (the editor said so; the
/// file is kept and named in the hint), text-encoding (not UTF-8; the file is kept), program-missing, command-form.
base::Result<std::string> edit_text(const EditRequest& request, const os::Environment& environment);

}  // namespace term
