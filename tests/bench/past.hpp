// A co-op's past, made up: every action is judged, applied, signed and written like a real one, only without a work
// tree and without waiting for the disk (put the repository on a RAM disk). The articles are those of the template.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "history/tree_state.hpp"
#include "rules/action.hpp"
#include "sign/file_key.hpp"
#include "store/repository.hpp"

namespace bench {

struct Person {
  rules::MemberId id;
  std::string key_id;
  std::unique_ptr<sign::FileKey> signer;
};

/// The `n`th of the made-up members; always with the same key.
Person person(std::size_t n);
/// The seed of that key.
std::string seed_of(std::size_t n);

class Past {
 public:
  /// A new repository in `folder`. Ends the program with a message where something goes wrong, as does all below: what
  /// is made here must be accepted, or the benchmark is wrong.
  Past(const std::string& folder, std::size_t members, std::int64_t actions);
  /// Founding, elections, a pay chart; then months of hours, votes, payments and pay, up to the number of actions.
  void make();

 private:
  using Inputs = std::vector<rules::Input>;
  struct Under {
    std::optional<std::string> office;
    std::optional<std::string> mandate;
  };

  bool full() const { return done_ == wanted_; }
  void act(const Person& by, rules::Payload payload, const Under& under = {}, Inputs inputs = {});
  void record(rules::Action action, const Person& by);
  void wait_until(base::Date day);

  void found();
  void elect(const std::string& office, const Person& candidate);
  void adopt_chart();
  void motion(const std::string& id);
  void vote(const std::string& ballot, std::size_t per_hundred);
  void log_hours(base::Month month, unsigned from, unsigned until);
  void pay(base::Month month);
  void month(base::Month month);

  store::Repository repository_;
  history::TreeState state_;
  std::vector<Person> people_;
  std::optional<store::Oid> tip_;
  base::Instant at_;
  std::int64_t wanted_;
  std::int64_t done_ = 0;
};

}  // namespace bench
