// One tree object: the strict reader and the writer of its bytes.
//
// Layout: for each entry `mode SP name NUL oid`, where the mode is "100644" (a file) or "40000" (a folder) and the
// oid is 20 raw bytes. Entries stand in git's order: by name as bytes, a folder's name as if "/" followed it, so that
// `a-b.yaml` stands before `a/`, and `a/` before `a0`. Example, oids shortened:
//
//     100644 a.yaml\0<oid>40000 a\0<oid>
//
// The reader accepts this one form only, so that equal trees have equal bytes and no second reader sees another tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/oid.hpp"

namespace store {

struct TreeEntry {
  std::string name;
  bool is_folder = false;
  Oid oid;
  friend bool operator==(const TreeEntry&, const TreeEntry&) = default;
};

inline constexpr std::size_t kNameLimit = 128;  ///< bytes of one name in a tree
inline constexpr std::size_t kDepthLimit = 12;  ///< names in one path

/// One name in a tree: 1 to kNameLimit bytes of [A-Za-z0-9._-], no "-" first, no "." last, and not git's own ".git"
/// or ".gitmodules" in any case.
bool is_tree_name(std::string_view name);

/// "members/a/ada.yaml": names joined by single slashes, at most kDepthLimit of them. Fails with path-form.
base::Status check_path(std::string_view path);

/// git's order of entries. Negative, zero or positive, as memcmp.
int compare_entries(std::string_view a, bool a_is_folder, std::string_view b, bool b_is_folder);

/// The entries of a tree's bytes, in git's order. Fails with tree-mode (anything but a plain file or a folder),
/// path-form (a name that is none of ours), tree-form (order, a name twice, a cut entry, a null oid);
/// the message names `oid`.
base::Result<std::vector<TreeEntry>> parse_tree(const Oid& oid, std::string_view bytes);

/// Adds one entry to the bytes of a tree. REQUIRES: called in git's order.
void append_entry(std::string& bytes, std::string_view name, bool is_folder, const Oid& oid);

}  // namespace store
