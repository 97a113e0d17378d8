// A temporary folder, stock git to check against, and commits made by our own API.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "store/branch.hpp"
#include "store/repository.hpp"
#include "store/tree_image.hpp"

namespace test {

/// Removed with all it holds at the end.
class TemporaryFolder {
 public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();
  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

struct GitOutput {
  int code = 0;
  std::string text;  ///< standard output and standard error
};

/// Runs `git -C folder arguments` with a shell, `input` on its standard input, and no configuration but the
/// repository's. REQUIRES: arguments and folder need no quoting.
GitOutput git(const std::string& folder, const std::string& arguments, const std::string& input = "");

void write_text(const std::string& path, const std::string& text);
std::string read_text(const std::string& path);

std::string commit_text(const store::Oid& tree, const std::optional<store::Oid>& parent, const std::string& subject);

/// Writes blobs, trees and a commit, and moves the branch; `files` are added to the tip's. Empty text removes.
store::Oid commit(store::Repository& repository, const std::vector<std::pair<std::string, std::string>>& files,
                  const std::string& subject = "test: change");

/// The tree of the tip.
store::TreeImage tip_image(const store::Repository& repository);

/// The code of an error, or "ok".
template <class T>
std::string code_of(const base::Result<T>& result) {
  return result ? "ok" : result.error().code;
}

}  // namespace test
