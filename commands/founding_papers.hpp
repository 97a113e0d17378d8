// The papers of a founding: a folder that is passed round before there is a repository.
//
//   founding.yaml     who founds what, with which keys, on which articles (by digest)
//   policy.yaml       the articles as the rules read them
//   clauses.yaml      the articles as people read them
//   proofs/ada.yaml   a statement of each founder over the digest of founding.yaml, by their key
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "commands/answers_file.hpp"
#include "rules/action.hpp"
#include "rules/members/records.hpp"

namespace commands {

struct FoundingPapers {
  rules::Founding founding;
  rules::Policy policy;
  rules::Clauses clauses;
  std::vector<rules::Said> proofs;  ///< verified
  base::Sha256 digest() const;      ///< of founding.yaml
};

/// Papers from an answers file. Fails with answers-coop, answers-unfinished, and as answered().
base::Result<FoundingPapers> papers_from_answers(const TemplateOptions& options, std::string_view bytes,
                                                 const std::string& file_name);

/// Writes the papers into a new folder. Fails with path-exists, file-write.
base::Status write_papers(const std::string& folder, const FoundingPapers& papers);
/// Reads them back, with the proofs that are there. Fails with the codes of files, records and statements.
base::Result<FoundingPapers> read_papers(const std::string& folder);

/// The proof of one founder, unsigned.
rules::Statement proof_of_founder(const FoundingPapers& papers, const rules::Founder& founder);
base::Status write_proof(const std::string& folder, const rules::Statement& proof);

/// The genesis as an action; `at` and `by` are the caller's.
rules::Action founding_action(const FoundingPapers& papers);

}  // namespace commands
