// Where a command that reads articles gets them from: the co-op, the papers of a founding, or answers to a template.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "articles/clause.hpp"
#include "cli/env.hpp"
#include "cli/spec.hpp"
#include "commands/answers_file.hpp"
#include "document/document.hpp"

namespace commands {

/// What the command line says; nothing: the articles in force.
struct ArticlesSource {
  std::optional<std::string> version;  ///< a version of those that were in force (articles_versions.hpp)
  std::optional<std::string> papers;
  std::optional<std::string> answers;
  TemplateOptions source;
};

/// Declares the options that fill it.
void articles_source_options(cli::Spec& spec, ArticlesSource& source);

struct SourcedArticles {
  articles::Articles articles;
  std::optional<articles::Template> source = {};  ///< from which they come, where answers gave them
  std::optional<std::int64_t> people = {};        ///< how many founders or members
  std::string sha256;                      ///< of the record of the clauses; empty: answers that no record holds yet
  std::string adopted;                     ///< by whose signed statements, in words; may be empty
  std::string co_op;                       ///< its name; may be empty
  std::string identity;                    ///< "co-op id ..." or "founding ..."; may be empty
  std::vector<std::string> signatories;    ///< names of the founders, or of the members
  std::vector<document::Block> schedules;  ///< what the records say besides: the people, the pay chart
};

/// Fails (usage) with check-source, and as what reads the one that is named.
base::Result<SourcedArticles> read_articles(const ArticlesSource& source, cli::Env& env);

}  // namespace commands
