// An answers file: what founders write by hand, or what an interview writes for them.
//
//   template: hierarchy-by-consent   whose questions are answered
//   jurisdiction: us-ca              under whose law; absent: of none
//   language: es                     of the articles; absent: that of the template
//   coop:                            who founds what: name, slug, currency, time-zone, founders
//     name: The Bakery
//   unfinished: yes                  an interview was left; no papers are drawn up of it
//   shares:                          the answers (articles/answers.hpp)
//     price: 2000
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "articles/answers.hpp"
#include "articles/clause.hpp"
#include "articles/template.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace commands {

inline constexpr std::string_view kFirstTemplate = "hierarchy-by-consent";

/// What the command line says of the template.
struct TemplateOptions {
  std::optional<std::string> name;
  std::optional<std::string> jurisdiction;
  std::optional<std::string> language;

  bool are_named() const { return name || jurisdiction || language; }
};

/// Articles from answers, and where they came from.
struct Answered {
  articles::Template source;
  articles::Articles articles;
  std::optional<record::Node> coop;  ///< what the file says under `coop`
  std::optional<std::int64_t> founders;
  bool is_unfinished = false;
};

/// Fails (usage) with template-conflict (the file names another template, law or language than the options),
/// template-unknown, jurisdiction-unknown, language-unknown, and the codes of articles/answers.hpp and record/hand.hpp.
base::Result<Answered> answered(std::string_view bytes, const std::string& file_name, const TemplateOptions& options);

/// An answers file that is still being written.
struct AnswersDraft {
  std::string template_name;  ///< empty: not chosen yet
  std::string jurisdiction;
  std::string language;           ///< empty: that of the template
  bool has_jurisdiction = false;  ///< also the choice of none is one
  bool is_unfinished = false;
  record::Node coop;     ///< a mapping; empty: nothing is known yet
  record::Node answers;  ///< the rest of the file, a mapping

  std::optional<base::Currency> currency() const;
  std::optional<std::int64_t> founders() const;
};

/// Fails (usage) with template-conflict, and as record::read_hand_written.
base::Result<AnswersDraft> read_draft(std::string_view bytes, const std::string& file_name,
                                      const TemplateOptions& options);

/// The bytes of the file, each answer under its question.
std::string draft_text(const AnswersDraft& draft, const articles::Template& source, const articles::Answers& answers);

/// An answers file with every question explained, for founders to fill in.
/// Fails (usage) with template-unknown, jurisdiction-unknown, language-unknown.
base::Result<std::string> answers_to_fill_in(const TemplateOptions& options);

/// The key that stands in such a file until a founder puts in theirs.
inline constexpr std::string_view kKeyToFillIn = "ssh-ed25519 AAAA...";

}  // namespace commands
