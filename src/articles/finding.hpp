// What a check has to say of articles, or of a template.
#pragma once

#include <string>

namespace articles {

enum class Severity {
  Error,
  Warning,
  Note,  ///< to be known, and no fault: it changes no outcome
};

struct Finding {
  Severity severity = Severity::Error;
  std::string code;
  std::string clause;   ///< its id; empty where the finding is about the policy
  std::string message;  ///< lower case, no final full stop
  std::string remedy;   ///< what to do about it
};

}  // namespace articles
