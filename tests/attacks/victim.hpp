// Tampering: what somebody could do to a repository, the permanent code by which the audit names it, and what looks
// alike and must pass. A forged commit is signed as well as its forger can, and a proper action follows it, of which
// the audit must say nothing.
//
//   case                                              code                      its benign twin
//   -- bytes (bytes_test.cpp)
//   a bit of a loose commit, tree or blob             object-hash               the same bytes, stored anew
//   a byte of a loose file as it is compressed        object-*                  the same content, deflated otherwise
//   a byte of a pack or of its index                  object-*, pack-unreadable gc, repack (also tests/interop)
//   a loose file that claims less, or was cut short   object-corrupt            -"-
//   an index that leads out of its pack               pack-unreadable           -"-
//   a commit, a tree, a blob removed                  object-missing            an unreachable object removed
//   a bad copy hidden behind a good one               object-hash               two good copies
//   -- the form and signature of a commit (commit_test.cpp)
//   no signature                                      sig-none                  the same commit, signed
//   a header before or behind the signature           commit-form               -"-
//   armour wrapped otherwise, or with one LF more     sig-form                  -"-
//   signed for statements, not for commits            sig-namespace             -"-
//   a byte changed behind the signature               sig-bad                   -"-
//   S + L; the identity point as a key                sig-bad                   -"-
//   a key that nobody enrolled                        key-unknown               -"-
//   a key after its revocation, or its owner left     key-revoked               the key that took its place
//   another member's name in `by`                     signer-not-author         one's own
//   a merge                                           commit-merge              one parent
//   committer or zone differ                          commit-form               author and committer alike
//   names or dates are not those of the action        commit-ident              -"-
//   `at` set back                                     time-backwards            the parent's `at`
//   another subject line, or another spelling         message-form, record-*    the one spelling
//   another chain                                     chain-broken              the chain
//   an action of a newer program                      action-unknown            a known one
//   -- the tree of a commit (tree_test.cpp)
//   one file more, less, or in other bytes            tree-differs              what the action makes
//   .gitattributes, allowed_signers, articles edited  tree-differs              -"-
//   a record with a comment, other order, quotes      tree-differs              the canonical record
//   result.yaml with another winner                   tree-differs              the counted result
//   a pay line with a cent more                       tree-differs              the computed line
//   mode 100755, a link, a submodule                  tree-mode                 100644
//   ".git", a blank, "..", a backslash in a path      path-form                 -
//   a brought file that is another, or is not there   input-digest, -missing    the file
//   -- rules, by somebody with a good key (rules_test.cpp)
//   a vote after the close                            ballot-cast-after-close   a vote before it
//   a mandate used twice                              mandate-used              an unused one
//   an office that one does not hold                  power-lacking             the holder
//   a statement made for another co-op, used again    statement-coop, -used     a fresh one
//   a statement that its key did not sign             statement-key, sig-*      -"-
//   a new key of small order                          key-weak                  a good one
//   a new key that somebody else holds or held        key-taken                 -"-
//   -- the line (line_test.cpp)
//   an action dropped, two exchanged, signatures kept sig-bad                   the line as it was
//   the same, signed again by all                     tree-differs, time-*      -"-
//   the end cut off                                   history-rolled-back       the line grown
//   another co-op in its place                        coop-replaced             the same one
//   a replace ref                                     repo-replace              a tag
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "history/audit.hpp"
#include "tests/support/forge.hpp"

namespace attacks {

/// The history that all tests attack, told once for all of them.
const support::Writer& story();
store::Oid commit_of(const std::string& subject);  ///< of the story, by its subject line

/// A copy of the story's git folder to be spoilt; without files, for the audit asks for none.
class Victim {
 public:
  enum class Stored { Packed, Loose };
  explicit Victim(Stored stored = Stored::Packed);

  std::string folder() const { return scratch_ / "bakery"; }
  std::string git() const { return folder() + "/.git"; }
  history::AuditReport audit(const history::Marks& marks = history::Marks("")) const;

 private:
  support::Scratch scratch_;
};

/// "object-hash 1f3a4bc" for each finding, in order.
std::vector<std::string> told(const history::AuditReport& report);
std::string one(std::string_view code, const store::Oid& oid);

using Forging = std::function<std::string(support::Forge&)>;

/// Appends what `forged` makes, and a proper action behind it: each door (doors.hpp) must tell `code` of the first and
/// nothing else, and the audit have gone on. `proper`, the benign twin, must pass in its place at each of them.
void check_forgery(std::string_view code, const Forging& forged, const Forging& proper);

/// The hours of today, by this member: an action that is always allowed.
rules::HoursLog hours_of_today(const support::Forge& forge);

}  // namespace attacks
