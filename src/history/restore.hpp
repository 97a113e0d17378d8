// Putting back what a hand changed in the files: the record is in the commits, the files only follow it.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "store/repository.hpp"
#include "store/tree_image.hpp"

namespace history {

/// The files of the work tree that are not as the tip has them, in byte order of their paths; among them those that
/// stand where a record would, but are in no commit. Other files of a person's own are not looked at.
/// Fails with not-a-coop, repo-bare, and the codes of store.
base::Result<std::vector<std::string>> edited_files(const std::string& directory);

/// Those among the files `paths`, without a look into git's index: quick enough for a command that people run all day.
/// REQUIRES: the repository has files, and `tip` is what its newest commit holds.
/// Fails with disk-read.
base::Result<std::vector<std::string>> edited_files_among(const store::Repository& repository,
                                                          const store::TreeImage& tip,
                                                          const std::vector<std::string>& paths);

/// Puts the files `paths`, relative to the top of the repository, back as the tip has them; one that the tip has not is
/// removed. Gives those that were not as they should be. What a hand wrote there is lost.
/// Fails with path-not-record (nothing that coop keeps can stand there), and as edited_files().
base::Result<std::vector<std::string>> restore_files(const std::string& directory,
                                                     const std::vector<std::string>& paths);

}  // namespace history
