// The papers that travel with the program, and what a user keeps for them beside the record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/form.hpp"
#include "articles/form_facts.hpp"
#include "base/result.hpp"
#include "cli/env.hpp"
#include "history/ledger.hpp"

namespace commands {

/// In the order of the alphabet: "application-form", "share-certificate".
std::vector<std::string> paper_names();

/// A name that ends in .yaml is a file that somebody wrote; it may include parts that travel with the program.
/// Fails (usage) with paper-unknown, which suggests the nearest, with the codes of files and of articles::read_form.
base::Result<articles::Form> find_paper(std::string_view name);

/// What the file says that no record holds; nothing of it is ever recorded. Says so where it lies among the records,
/// from where somebody could add it to the history by hand. Fails with the codes of files and of
/// articles::read_privates.
base::Result<articles::FormPrivates> read_private_file(const std::string& file, const articles::Form& form,
                                                       const history::Ledger& ledger, cli::Env& env);

}  // namespace commands
