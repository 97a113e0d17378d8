#include "history/commit_form.hpp"

#include <charconv>

namespace history {
namespace {

std::string head_of(const Commit& commit) {
  std::string head = "tree " + commit.tree.str() + "\n";
  if (commit.parent) head += "parent " + commit.parent->str() + "\n";
  const auto stamp = fmt::format("{} {} +0000\n", commit.ident, commit.seconds);
  return head + "author " + stamp + "committer " + stamp;
}

/// Takes the line that begins with `name` and a space off the front of `rest`.
std::optional<std::string_view> take_line(std::string_view& rest, std::string_view name) {
  if (!rest.starts_with(name) || rest.size() <= name.size() || rest[name.size()] != ' ') return std::nullopt;
  const auto end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const auto value = rest.substr(name.size() + 1, end - name.size() - 1);
  rest.remove_prefix(end + 1);
  return value;
}

std::string fold(const std::string& armored) {
  std::string folded = "gpgsig ";
  for (const char c : armored) {
    folded += c;
    if (c == '\n') folded += ' ';
  }
  return folded + "\n";
}

/// The object named by the first header line that begins with `header`.
std::optional<store::Oid> named_oid(std::string_view bytes, std::string_view header) {
  while (true) {
    const auto end = bytes.find('\n');
    if (end == std::string_view::npos || end == 0) return std::nullopt;
    if (bytes.starts_with(header)) {
      const auto oid = store::Oid::parse(bytes.substr(header.size(), end - header.size()));
      return oid ? std::optional(*oid) : std::nullopt;
    }
    bytes.remove_prefix(end + 1);
  }
}

base::Error wrong_form(std::string_view what) {
  return base::fail("commit-form", "the commit does not have the one form of an action: {}", what);
}

}  // namespace

std::string ident_of(std::string_view member, std::string_view slug) {
  return fmt::format("{0} <{0}@{1}.invalid>", member, slug);
}

std::string unsigned_bytes(const Commit& commit) {
  return head_of(commit) + "\n" + commit.message;
}

std::string commit_bytes(const Commit& commit) {
  return head_of(commit) + fold(commit.signature) + "\n" + commit.message;
}

base::Result<Commit> parse_commit(std::string_view bytes) {
  Commit commit;
  auto rest = bytes;
  const auto tree = take_line(rest, "tree");
  const auto tree_oid = store::Oid::parse(tree.value_or(""));
  if (!tree_oid) return wrong_form("no tree");
  commit.tree = *tree_oid;
  if (const auto parent = take_line(rest, "parent")) {
    const auto parent_oid = store::Oid::parse(*parent);
    if (!parent_oid) return wrong_form("no name of a parent");
    commit.parent = *parent_oid;
    if (take_line(rest, "parent")) {
      return base::fail("commit-merge", "a merge: the line of a co-op has no merges");
    }
  }
  const auto author = take_line(rest, "author");
  if (!author) return wrong_form("no author");
  const auto zone = author->rfind(' ');
  const auto time = zone == std::string_view::npos ? zone : author->rfind(' ', zone - 1);
  if (time == std::string_view::npos) return wrong_form("no date");
  commit.ident = std::string(author->substr(0, time));
  const auto digits = author->substr(time + 1, zone - time - 1);
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), commit.seconds);
  if (failed != std::errc{} || end != digits.data() + digits.size()) return wrong_form("no date");
  take_line(rest, "committer");
  if (!rest.starts_with("gpgsig ")) {
    if (bytes.find("\ngpgsig ") < bytes.find("\n\n")) return wrong_form("a header that does not belong there");
    return base::fail("sig-none", "the commit is not signed");
  }
  rest.remove_prefix(7);
  while (true) {
    const auto line_end = rest.find('\n');
    if (line_end == std::string_view::npos) return wrong_form("the signature has no end");
    commit.signature.append(rest.substr(0, line_end));
    rest.remove_prefix(line_end + 1);
    if (!rest.starts_with(' ')) break;
    commit.signature += '\n';
    rest.remove_prefix(1);
  }
  if (!rest.starts_with('\n')) return wrong_form("a header that does not belong there");
  commit.message = std::string(rest.substr(1));
  // One form: author and committer alike, no other header, no other spelling.
  if (commit_bytes(commit) != bytes) return wrong_form("another spelling, or author and committer differ");
  return commit;
}

std::optional<store::Oid> first_parent(std::string_view bytes) {
  return named_oid(bytes, "parent ");
}
std::optional<store::Oid> named_tree(std::string_view bytes) {
  return named_oid(bytes, "tree ");
}

}  // namespace history
