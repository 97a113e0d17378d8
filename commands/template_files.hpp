// The templates that travel with the program, put together of their layers (articles/layers.hpp): the models, and the
// laws that can be laid upon them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "articles/template.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace commands {

/// The models, in the order of the alphabet: "collective", "hierarchy-by-consent".
std::vector<std::string> template_names();

/// The laws, in the order of the alphabet: "generic", "us-ca".
std::vector<std::string> jurisdiction_names();

/// The languages into which a model is translated, or a law ("law/us-ca"), that of the original first: "en", "es".
std::vector<std::string> languages_of(std::string_view name);

/// All languages that some template speaks, in the order of the alphabet.
std::vector<std::string> language_names();

/// What the file of a law says at its head of the place: "currency", "time-zone". Empty where it says nothing.
std::string jurisdiction_fact(std::string_view name, std::string_view key);

/// "California"; empty where there is no such law. In its own language where it is not translated.
std::string jurisdiction_title(std::string_view name, std::string_view language);

/// The names of the templates below a folder such as "papers/", without it; not those in folders below that.
std::vector<std::string> template_names_in(std::string_view folder);

/// The template of that name, "papers/offer"; where the name ends in .yaml, a file that somebody wrote. Nothing where
/// none that travels with the program is called so. Fails with the codes of files and of record::read_hand_written.
base::Result<std::optional<record::Node>> template_file(std::string_view name);

/// A name that ends in .yaml is a file that somebody wrote; it may extend those that travel with the program.
/// `language`: the one whose words it has; empty: those in which it was written. Fails (usage) with template-unknown,
/// jurisdiction-unknown or language-unknown, which tell what there is, with the codes of files and of
/// articles::assemble and articles::read_template.
base::Result<articles::Template> whole_template(std::string_view model, std::string_view jurisdiction,
                                                std::string_view language);

}  // namespace commands
