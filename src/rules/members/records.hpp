// Who belongs to the co-op, and with which keys they sign.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ratio.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"
#include "rules/ids.hpp"
#include "rules/words.hpp"

namespace rules {

/// coop.yaml: what never changes, but by a new format.
struct Coop {
  std::int64_t format = 1;
  std::string name;
  SlugId slug;
  std::string currency;   ///< ISO 4217
  std::string time_zone;  ///< IANA name; used at act to turn a local time into an instant, never in replay
  std::string language;   ///< BCP 47
  std::string model;
  std::optional<base::Date> opened;  ///< the day on which the last founder accepted; before it, only founding goes on
};

struct Founder {
  MemberId id;
  std::string name;
  std::string key;  ///< "ssh-ed25519 AAAA..."
  GradeId grade;
};

/// founding.yaml: passed round before genesis; every founder proves their key over its digest, and accepts it after.
struct Founding {
  std::string name;
  SlugId slug;
  std::string currency;
  std::string time_zone;
  std::string language;
  std::string model;
  base::Sha256 policy;   ///< digest of articles/policy.yaml
  base::Sha256 clauses;  ///< digest of articles/clauses.yaml
  std::vector<Founder> founders;
};

enum class Standing {
  Invited,      ///< a founder who has not accepted yet
  Applicant,    ///< has proved a key, waits for a ballot
  Provisional,  ///< admitted; the share vests in parts, with an equal part of a vote
  Owner,        ///< a full Equal Ownership Share
  Left,         ///< no standing any more; never removed from the register
};

enum class Origin { Founder, Admitted };

/// members/a/ada.yaml. No private data.
struct Member {
  MemberId id;
  std::string name;  ///< as the member wants to be called in the register
  Standing standing = Standing::Invited;
  Origin origin = Origin::Admitted;
  std::optional<base::Date> since;  ///< of membership: founding or admission
  std::optional<base::Date> left;
  std::optional<GradeId> grade;     ///< of the pay chart
  std::vector<KeyId> keys;          ///< those in force, oldest first
  std::vector<MemberId> strikes;    ///< founders who would strike this invited founder
  std::vector<MemberId> guardians;  ///< the recovery circle: who can together replace a lost key of this member
};

/// keys/SHA256-eo/SHA256-eo6D….yaml: every key that ever was, so that none is ever used by two people.
struct Key {
  KeyId id;
  MemberId owner;
  std::string key;  ///< "ssh-ed25519 AAAA..."
  base::Instant from;
  std::optional<base::Instant> until;
  std::optional<base::Sha256> last_good;  ///< of a stolen key: the chain of the last action before which it is trusted
};

/// recoveries/SHA256-eo/SHA256-eo6D….yaml: a new key for a member who lost theirs, named by that key.
struct Recovery {
  KeyId key;
  MemberId member;
  base::Sha256 statement;  ///< by which the new key was proved; what the guardians approve
  MemberId requested_by;
  base::Instant requested;
  std::vector<MemberId> approvals;        ///< of guardians, in the order in which they came
  std::optional<base::Instant> approved;  ///< when the last approval that it needs came, or the ballot's grant
  std::optional<BallotId> under;          ///< the ballot that granted it
  std::optional<base::Instant> vetoed;    ///< by a key of the member that is still in force
  std::optional<base::Instant> taken_effect;
};

/// So many papers of one weight, filled in alike.
struct PaperPile {
  std::vector<OptionId> ranking;  ///< none is a blank paper
  base::Ratio weight;             ///< of each paper, as the roll says
  std::int64_t papers = 0;
};

/// What one person signed and another records. The signed bytes are the record without `signature`.
/// In the repository: statements/<first two hex digits>/<digest of the signed bytes>.yaml; good once.
struct Statement {
  /// What it speaks for: founding-prove, founding-accept, member-apply, key-add, key-recover, ballot-cast, ballot-paper
  std::string purpose;
  std::string coop;  ///< the co-op's id, or the digest of founding.yaml before there is one
  MemberId by;
  std::string key;       ///< the key that signed, "ssh-ed25519 AAAA..."
  base::Sha256 answers;  ///< digest of the record that the author read
  std::int64_t serial = 1;
  std::optional<std::string> name;  ///< member-apply: the display name
  std::vector<OptionId> ranking;    ///< ballot-cast: the vote, as in Vote
  std::vector<MemberId> voters;     ///< ballot-paper: who voted on paper, in id order
  std::vector<PaperPile> piles;     ///< ballot-paper: what one teller counted
  std::string signature;            ///< SSHSIG, namespace "coop"
};

/// A statement whose signature history has verified, and the digest under which it is good once.
struct Said {
  Statement statement;
  base::Sha256 digest;
  KeyId key_id;
};

template <>
struct Words<Standing> {
  static constexpr std::array kAll = {std::pair{Standing::Invited, "invited"},
                                      std::pair{Standing::Applicant, "applicant"},
                                      std::pair{Standing::Provisional, "provisional"},
                                      std::pair{Standing::Owner, "owner"}, std::pair{Standing::Left, "left"}};
};
template <>
struct Words<Origin> {
  static constexpr std::array kAll = {std::pair{Origin::Founder, "founder"}, std::pair{Origin::Admitted, "admitted"}};
};

}  // namespace rules
