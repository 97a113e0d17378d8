// The one byte form of a commit, exactly what `git commit -S --cleanup=verbatim` makes with gpg.format=ssh:
//
//   tree 9c…                                          40 digits
//   parent 1f…                                        one, or none at genesis
//   author ada <ada@bakery.invalid> 1700000000 +0000
//   committer ada <ada@bakery.invalid> 1700000000 +0000
//   gpgsig -----BEGIN SSH SIGNATURE-----
//    U1NIU0lH…                                        further lines begin with a space
//    -----END SSH SIGNATURE-----
//
//   member: admit bo as baker                         the message (codec/body.hpp)
//
// Stock git says Good of a signed commit to which an unsigned header was added, or whose base64 was re-wrapped: each is
// another commit id of the same act. So nothing else is accepted here.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/time.hpp"
#include "store/oid.hpp"

namespace history {

struct Commit {
  store::Oid tree;
  std::optional<store::Oid> parent;
  std::string ident;  ///< "ada <ada@bakery.invalid>": author and committer
  std::int64_t seconds = 0;
  std::string signature;  ///< armored
  std::string message;
};

/// The namespace of git's own commit signatures.
inline constexpr std::string_view kCommitNamespace = "git";

/// The bytes that are signed: the commit without its signature.
std::string unsigned_bytes(const Commit& commit);
/// The whole commit object.
std::string commit_bytes(const Commit& commit);

/// Fails with commit-merge, sig-none, or commit-form for anything but what commit_bytes() writes.
base::Result<Commit> parse_commit(std::string_view bytes);

/// "ada <ada@bakery.invalid>" from a member's id and the co-op's slug.
std::string ident_of(std::string_view member, std::string_view slug);

/// The parent and the tree that a commit's header names, read leniently: for walking past a commit that parse_commit()
/// refuses, and going on from what it holds.
std::optional<store::Oid> first_parent(std::string_view bytes);
std::optional<store::Oid> named_tree(std::string_view bytes);

}  // namespace history
