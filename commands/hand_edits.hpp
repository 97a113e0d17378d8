// What a hand changed in the files of a co-op: told beside the record, of which it is no part.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "history/ledger.hpp"
#include "report/json.hpp"
#include "store/repository.hpp"
#include "term/stream.hpp"

namespace commands {

/// Paths of files that are not as the record has them.
using HandEdits = std::vector<std::string>;

/// Every file is read, and one that stands where a record would is found as well.
/// None in a bare repository, which has no files. Fails as history::edited_files().
base::Result<HandEdits> find_hand_edits(const store::Repository& repository);

/// Only in the records that `ledger` was asked for so far, in the articles and in the files of the top folder: what a
/// view rests on. So it costs no more in a co-op that has seen ten thousand actions. Fails as
/// history::edited_files_among().
base::Result<HandEdits> find_hand_edits_in_view(const history::Ledger& ledger);

/// "members/a/ada.yaml, founding.yaml and 3 more files": the first of them, safe on a terminal, and a count.
std::string say_paths(const std::vector<std::string>& paths, std::size_t count);

/// A paragraph that names the files and the command that puts them back; why they could not be compared; or nothing.
std::string hand_edits_text(const base::Result<HandEdits>& edits, const term::Look& look);
/// A list, or null where they could not be compared.
report::Json hand_edits_json(const base::Result<HandEdits>& edits);

}  // namespace commands
