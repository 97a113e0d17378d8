// A co-op with a past, made in process in a fraction of a second: the same keys, the same instants and so the same
// commit ids in every run.
//
// Writer acts as the program does, through history::Ledger. What a member could never record, but could still write
// into a repository, is made by tests/support/forge.hpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "history/ledger.hpp"
#include "rules/action.hpp"
#include "sign/private_key.hpp"
#include "sign/signer.hpp"

namespace support {

/// The key called `name`, the one of tests/support/sandbox.hpp: its seed is SHA-256("coop test key " + name).
sign::KeyPair fixed_key(std::string_view name);

class FixedSigner final : public sign::Signer {
 public:
  explicit FixedSigner(std::string_view name) : pair_(fixed_key(name)) {}
  base::Result<std::string> sshsig(std::string_view name_space, std::string_view payload) const override;
  const sign::PublicKey& key() const override { return pair_.public_key(); }
  std::string describe() const override { return "a fixed key"; }

 private:
  sign::KeyPair pair_;
};

/// A folder of the test's own, in memory where there is such a place; removed at the end.
class Scratch {
 public:
  Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch();
  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

struct Ran {
  int status = 0;
  std::string out;  ///< standard output, and standard error where the command joins them
};
/// Runs a command by /bin/sh in `folder`, with none of this user's settings of git.
Ran shell(const std::string& folder, const std::string& command);

/// Copies a folder with all it holds, such as a repository.
void copy_folder(const std::string& from, const std::string& to);

std::string read_bytes(const std::string& path);
void write_bytes(const std::string& path, std::string_view bytes);

/// Who acts, by which key, in which office, on which mandate, and what is brought along.
struct How {
  std::string key;  ///< its name; empty: the member's own
  std::string as;
  std::string under;
  std::vector<rules::Input> inputs;
  std::vector<rules::Statement> statements;
};

/// An action that names what it answers as a command would: `under` with its digest, the statements among the inputs.
/// Fails the test where a statement does not hold.
rules::Action action_of(const rules::State& state, std::string_view by, base::Instant at, rules::Payload payload,
                        const How& how = {});

/// A statement signed by the key called `key`.
rules::Statement statement_of(std::string_view purpose, std::string_view coop, std::string_view by,
                              std::string_view key, const base::Sha256& answers, std::optional<std::string> name = {});

rules::Input input_of(const rules::Ref& ref, rules::Record record);
rules::Policy bakery_policy();
rules::Clauses bakery_clauses(const rules::Policy& policy);

class Writer {
 public:
  /// `folder` is not there yet. Marks are kept in `state_folder`; empty: none are kept.
  Writer(std::string folder, std::string state_folder);

  const std::string& folder() const { return folder_; }
  const history::Marks& marks() const { return marks_; }
  base::Instant now() const { return at_; }
  void wait(std::int64_t days) { at_ = at_.plus_days(days); }

  /// The genesis by ada, for ada, bo, chidi and dita.
  store::Oid found();
  /// found(), and everybody accepts: three by themselves, dita by a statement that ada records. 5 actions.
  void open();

  /// Records an action, an hour after the one before it. Fails the test where it is refused.
  store::Oid act(std::string_view by, rules::Payload payload, const How& how = {});
  /// The same, built from the state that it is judged on.
  using Build = std::function<rules::Payload(const rules::State&, How&)>;
  store::Oid act(std::string_view by, const Build& build, const How& how = {});

  /// The commits by the words of their subject: commit("member: admit eli as baker").
  const std::map<std::string, store::Oid>& by_subject() const { return by_subject_; }
  const std::vector<store::Oid>& commits() const { return commits_; }

 private:
  store::Oid note(const history::Prepared& prepared, const store::Oid& oid);
  std::string folder_;
  history::Marks marks_;
  base::Instant at_;
  std::map<std::string, store::Oid> by_subject_;
  std::vector<store::Oid> commits_;
};

/// Continues an opened co-op by about 70 actions of every kind: elections, a plan, payments, a motion, an admission, a
/// chart, hours, a pay run, an amendment, a change of keys, a resignation; a ballot stands open at the end.
/// REQUIRES: writer.open() was called, and nothing after it.
void tell_first_year(Writer& writer);

}  // namespace support
