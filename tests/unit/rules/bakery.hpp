// A co-op in memory for the tests of the rules: four founders, three offices, and acts in one line.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rules/judge.hpp"
#include "tests/vectors/map_state.hpp"

namespace rules_test {

base::Date date(std::string_view text);
base::Instant instant(std::string_view text);
base::Money euro(std::string_view decimal);  ///< "12.50"
base::Ratio ratio(std::int64_t n, std::int64_t d = 1);

/// What stands in the head of an action, and what it brings.
struct With {
  std::string as = {};
  std::string under = {};
  std::vector<rules::Input> inputs = {};
  std::vector<rules::Said> said = {};
  std::string key = {};  ///< the name of the key that signs; empty: the member's own
};

rules::Input input(const rules::Ref& ref, rules::Record record);

/// ada, bo, chidi and dita, founded on 2025-01-10 by bases/articles.yaml.
class Bakery {
 public:
  enum class Begin {
    Founding,  ///< ada alone has accepted
    Open,      ///< all have; ada is president, bo treasurer and chidi ceo for a long time
  };
  explicit Bakery(Begin begin = Begin::Open);

  vectors::MapState state;
  base::Instant now;

  /// Judges the action at `now`, and applies it if it is accepted. The rule that refused it; empty: accepted.
  std::string act(const std::string& by, rules::Payload payload, const With& with = {});
  rules::Action action(const std::string& by, rules::Payload payload, const With& with = {}) const;

  std::string key_id(const std::string& name) const;
  /// A statement to this co-op, to be filled in, and the same as the rules hear it once its signature was verified.
  rules::Statement statement(const std::string& purpose, const std::string& by, const std::string& key,
                             const base::Sha256& answers) const;
  rules::Said say(const rules::Statement& statement) const;
  rules::Said said(const std::string& purpose, const std::string& by, const std::string& key,
                   const base::Sha256& answers, const std::string& name = {}) const;

  rules::Policy policy() const { return *state.policy(); }
  void set_policy(const rules::Policy& policy) { state.put(rules::policy_ref(), policy); }
  rules::Decision& decision(rules::Policy& policy, const std::string& id) const;
  void seat(const std::string& office, const std::string& holder, std::string_view until);

  /// A provisional owner with `paid` of `parts` parts of a share, all of whose time is over. eve, finn, gwen, gil
  /// and hana have keys, and can act.
  void enrol_provisional(const std::string& id, std::int64_t paid, std::int64_t parts,
                         std::string_view since = "2025-01-11");

  /// A motion, by dita.
  std::string propose(const std::string& id);
  /// Opens a yes-no ballot on a motion of the same id, for `days`.
  std::string open(const std::string& ballot, const std::string& decision = "ordinary", int days = 30);
  std::string cast(const std::string& ballot, const std::string& by, const std::vector<std::string>& ranking);
  /// Goes to the end of the ballot and closes it.
  std::string close(const std::string& ballot, const std::string& by = "dita");
  rules::BallotResult result(const std::string& ballot) const;

 private:
  std::map<std::string, std::string> keys_;
};

}  // namespace rules_test
