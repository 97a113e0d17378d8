// Words into values: which of the words are options, and whose words the rest are. CLI11 stands behind this and is
// seen nowhere else; its own messages never reach anybody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/spec.hpp"

namespace cli {

/// The version of the parsing library, for `coop version --verbose`.
const char* command_line_library_version();

/// The options of every command, setting `into`. REQUIRES: `into` and `environment` outlive the result.
std::vector<Option> common_options(CommonOptions& into, const os::Environment& environment);

/// What is left of the words when the options have been taken out.
struct Leftover {
  std::vector<std::string> words;    ///< in their order
  std::vector<std::string> unknown;  ///< what looks like an option and is none of the table
  std::vector<std::string> given;    ///< the names of the options that were set
};

enum class Until {
  FirstWord,  ///< the first word that is no option, and all after it, are left alone: a command's name
  End,
};

/// Sets the options of `table` that stand among `words`; "--" ends them.
/// Fails (usage) with option-value-missing, option-takes-no-value, option-repeated, choice-unknown, or with what the
/// option's own parser says.
base::Result<Leftover> take_options(const std::vector<Option>& table, const std::vector<std::string>& words,
                                    Until until);

/// Hands `words` to the arguments of `spec`, in order. `path` is the command's name, for messages.
/// Fails (usage) with argument-missing, argument-unexpected, choice-unknown, or with what the argument's parser says.
base::Status take_arguments(const Spec& spec, std::string_view path, const std::vector<std::string>& words);

/// The common options as far as they can be told before anything is known of the command, for the streams and for
/// the shape of an error. Never fails; `words` may be nonsense.
CommonOptions scan_common(const std::vector<std::string>& words, const os::Environment& environment);

}  // namespace cli
