#include "store/tree.hpp"

#include <algorithm>
#include <cstring>

#include "base/text.hpp"

namespace store {
namespace {

constexpr std::string_view kFileMode = "100644";
constexpr std::string_view kFolderMode = "40000";

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '_';
}

bool equals_ignoring_case(std::string_view name, std::string_view lower) {
  return std::equal(name.begin(), name.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

base::Error bad_form(const Oid& oid, std::string_view why) {
  return base::fail("tree-form", "tree {} is not well formed: {}", oid, why);
}

bool entry_less(const TreeEntry& a, const TreeEntry& b) {
  return compare_entries(a.name, a.is_folder, b.name, b.is_folder) < 0;
}

/// True if a name stands twice, as a file and as a folder: those need not be neighbours.
bool has_name_twice(const std::vector<TreeEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [&](const TreeEntry& entry) {
    return entry.is_folder &&
           std::binary_search(entries.begin(), entries.end(), TreeEntry{entry.name, false, Oid()}, entry_less);
  });
}

}  // namespace

bool is_tree_name(std::string_view name) {
  if (name.empty() || name.size() > kNameLimit || name.front() == '-' || name.back() == '.') return false;
  if (!std::all_of(name.begin(), name.end(), is_name_byte)) return false;
  return name.front() != '.' || !(equals_ignoring_case(name, ".git") || equals_ignoring_case(name, ".gitmodules"));
}

base::Status check_path(std::string_view path) {
  std::size_t depth = 0;
  for (std::string_view rest = path;;) {
    const auto slash = rest.find('/');
    if (++depth > kDepthLimit || !is_tree_name(rest.substr(0, slash)))
      return base::fail("path-form", "'{}' is not the path of a record", base::printable(path.substr(0, 200)))
          .hint(fmt::format("a path has at most {} names of letters, digits, '.', '-' and '_', joined by '/'",
                            kDepthLimit));
    if (slash == std::string_view::npos) return {};
    rest.remove_prefix(slash + 1);
  }
}

int compare_entries(std::string_view a, bool a_is_folder, std::string_view b, bool b_is_folder) {
  const std::size_t shared = std::min(a.size(), b.size());
  if (const int order = std::memcmp(a.data(), b.data(), shared); order != 0) return order;
  const auto next = [shared](std::string_view name, bool is_folder) {
    if (name.size() > shared) return static_cast<int>(static_cast<unsigned char>(name[shared]));
    return is_folder ? static_cast<int>('/') : 0;
  };
  return next(a, a_is_folder) - next(b, b_is_folder);
}

base::Result<std::vector<TreeEntry>> parse_tree(const Oid& oid, std::string_view bytes) {
  std::vector<TreeEntry> entries;
  while (!bytes.empty()) {
    const auto space = bytes.find(' ');
    const auto nul = bytes.find('\0');
    if (space == std::string_view::npos || nul == std::string_view::npos || nul < space ||
        bytes.size() - nul <= Oid::kSize)
      return bad_form(oid, "an entry is cut off");
    const std::string_view mode = bytes.substr(0, space);
    const std::string_view name = bytes.substr(space + 1, nul - space - 1);
    if (mode != kFileMode && mode != kFolderMode)
      return base::fail("tree-mode", "'{}' in tree {} has the mode {}; a record is a plain file or a folder",
                        base::printable(name.substr(0, kNameLimit)), oid, base::printable(mode.substr(0, 16)));
    if (!is_tree_name(name))
      return base::fail("path-form", "tree {} has an entry with the name '{}', which no record has", oid,
                        base::printable(name.substr(0, kNameLimit)));
    TreeEntry entry{std::string(name), mode == kFolderMode, Oid::from_raw(bytes.substr(nul + 1, Oid::kSize))};
    if (entry.oid.is_zero()) return bad_form(oid, "an entry names no object");
    if (entry.is_folder && entry.oid == empty_tree()) return bad_form(oid, "a folder is empty");
    if (!entries.empty() && !entry_less(entries.back(), entry)) return bad_form(oid, "its entries are out of order");
    entries.push_back(std::move(entry));
    bytes.remove_prefix(nul + 1 + Oid::kSize);
  }
  if (has_name_twice(entries)) return bad_form(oid, "a name is both a file and a folder");
  return entries;
}

void append_entry(std::string& bytes, std::string_view name, bool is_folder, const Oid& oid) {
  bytes += is_folder ? kFolderMode : kFileMode;
  bytes += ' ';
  bytes += name;
  bytes += '\0';
  bytes += oid.raw();
}

}  // namespace store
