// Invariant 2 of src/history/finding.hpp, over histories that are drawn: replay(append(h, a)) == apply(replay(h), a).
//
// The left side is a repository, written by Ledger and read back. The right side is a model of it: a map of records, to
// which nothing but rules::apply() is ever done. They must hold the same files, byte for byte.
#include <map>
#include <set>

#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "tests/property/holds.hpp"
#include "tests/support/history_fixture.hpp"
#include "tests/unit/rules/random_actions.hpp"

using history::Ledger;
using history::Marks;
using property::holds;
namespace gen = rc::gen;

namespace {

constexpr int kActions = 25;
constexpr std::array kKeys = {"ada", "bo", "chidi", "dita", "eve", "finn", "gwen", "gil", "hana"};

/// A co-op that has just opened, and one with a year behind it.
struct Told {
  support::Scratch scratch;
  support::Writer opened{scratch / "opened", ""};
  support::Writer year{scratch / "year", scratch / "state"};
  Told() {
    opened.open();
    year.open();
    support::tell_first_year(year);
  }
};

Ledger open(const std::string& folder, const Marks& marks) {
  auto ledger = Ledger::open(folder, marks, Ledger::For::Writing);
  if (!ledger) RC_FAIL(ledger.error().code + ": " + ledger.error().message);
  return std::move(*ledger);
}

/// The rules' side: the files of the co-op and its state, without a repository.
struct Model {
  rules_test::Bakery bakery;
  std::map<std::string, std::string> files;

  explicit Model(const Ledger& ledger) {
    const auto& state = ledger.state();
    bakery.state = {};
    const auto paths = state.image().files("").value();
    for (const auto& path : paths) {
      const auto ref = codec::ref_of(path).value();
      bakery.state.put(ref, *state.record(ref));
      files[path] = codec::encode(*state.record(ref));
    }
    bakery.state.set_coop_id(*state.coop_id());
    bakery.state.set_last_at(*state.last_at());
    bakery.now = *state.last_at();
  }

  void apply(const rules::Action& action) {
    const auto changes = rules::apply(bakery.state, action);
    for (const auto& [ref, record] : changes.all()) {
      if (record) {
        files[codec::path_of(ref)] = codec::encode(*record);
      } else {
        files.erase(codec::path_of(ref));
      }
    }
    bakery.state.apply(changes);
    bakery.state.set_last_at(action.at);
  }

  /// The tree that these files make.
  store::Oid root() const {
    store::TreeImage image;
    for (const auto& [path, bytes] : files) {
      RC_ASSERT(image.put(path, store::hash_object(store::ObjectType::Blob, bytes)).has_value());
    }
    return image.root();
  }
};

/// The action of a deed, with statements that are truly signed: by the key that has the name of the one that is meant.
rules::Action signed_action(const rules_test::Bakery& bakery, rules_test::Deed deed) {
  support::How how;
  for (const auto& said : deed.with.said) {
    for (const auto* name : kKeys) {
      if (bakery.key_id(name) != said.key_id) continue;
      const support::FixedSigner signer(name);
      auto truly = said.statement;
      truly.key = signer.key().str();
      truly.signature = signer.sshsig("coop", codec::signed_bytes(truly)).value();
      how.statements.push_back(std::move(truly));
    }
  }
  deed.with.said.clear();
  auto action = bakery.action(deed.by, deed.payload, deed.with);
  const auto brought = support::action_of(bakery.state, deed.by, bakery.now, deed.payload, how);
  action.inputs.insert(action.inputs.end(), brought.inputs.begin(), brought.inputs.end());
  action.said = brought.said;
  return action;
}

/// Everything from the genesis, as the audit does it.
void check_whole_replay(const std::string& folder, const Model& model) {
  const auto ledger = open(folder, Marks(""));
  RC_ASSERT(ledger.findings().empty());
  RC_ASSERT(ledger.state().image().root() == model.root());
  RC_ASSERT((ledger.state().last_at() == model.bakery.state.last_at()));
}

}  // namespace

TEST_CASE("what is appended is replayed as what was applied", "[history]") {
  const Told told;
  std::set<std::string_view> kinds;
  int refused = 0;
  holds(12, [&] {
    const support::Scratch scratch;
    const auto folder = scratch / "bakery";
    support::copy_folder(*gen::arbitrary<bool>() ? told.year.folder() : told.opened.folder(), folder);
    const Marks marks(*gen::element<std::string>("", scratch / "state"));  // every commit anew, or from the mark on
    Model model(open(folder, marks));
    rules_test::RandomActions random(model.bakery, *gen::arbitrary<unsigned>());
    for (int step = 0; step < kActions; ++step) {
      auto ledger = open(folder, marks);
      RC_ASSERT(ledger.findings().empty());
      RC_ASSERT(ledger.state().image().root() == model.root());
      model.bakery.now = random.later();
      const auto deed = random.next();
      const auto action = signed_action(model.bakery, deed);
      const support::FixedSigner signer(deed.with.key.empty() ? deed.by : deed.with.key);
      RC_LOG(deed.by + ": " + codec::encode_body(action));
      const auto verdict = rules::judge(model.bakery.state, action, {signer.key().id()});
      const auto prepared = ledger.prepare(action, signer.key().id());
      RC_ASSERT(prepared.has_value() == static_cast<bool>(verdict));
      if (!prepared) {
        RC_ASSERT(prepared.error().code == verdict.error().rule);
        model.bakery.now = *model.bakery.state.last_at();
        ++refused;
        continue;
      }
      model.apply(action);
      RC_ASSERT(ledger.commit(*prepared, signer).has_value());
      kinds.insert(rules::kind_of(action.payload));
    }
    check_whole_replay(folder, model);
  });
  CHECK(kinds.size() > 8);  // or the histories would show little
  CHECK(refused > 20);
}
