#include "history/prepared.hpp"

#include <algorithm>

#include "codec/body.hpp"
#include "codec/record_codec.hpp"
#include "history/admission.hpp"
#include "history/chain.hpp"
#include "history/commit_form.hpp"
#include "history/disputed.hpp"
#include "history/replayer.hpp"
#include "rules/judge.hpp"

namespace history {

base::Error as_error(const rules::Refusal& refusal) {
  return {base::ErrorKind::Refused, refusal.rule, refusal.because, refusal.hints, {}, refusal.article};
}

base::Result<Prepared> prepare_action(TreeState& state, rules::Action action, const std::string& key) {
  for (const auto& input : action.inputs) COOP_CHECK(codec::check_texts(input.record));
  const auto verdict = rules::judge(state, action, rules::Actor{key});
  if (const auto* failure = state.failure()) return *failure;
  if (!verdict) return as_error(verdict.error());
  const auto changes = rules::apply(state, action);
  if (const auto* failure = state.failure()) return *failure;
  for (const auto& [ref, record] : changes.all()) {
    if (record) COOP_CHECK(codec::check_texts(*record));
  }
  Prepared prepared;
  COOP_TRY(prepared.files, state.apply(changes));
  prepared.chain = next_chain(state.chain(), action, prepared.files);
  prepared.message = codec::encode_message(action, prepared.chain);
  prepared.action = std::move(action);
  return prepared;
}

base::Result<store::Oid> store_signed(store::Repository& repository, TreeState& state, const Prepared& prepared,
                                      const std::optional<store::Oid>& parent, const sign::Signer& signer) {
  Commit commit;
  commit.tree = state.image().root();
  commit.parent = parent;
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  commit.ident = ident_of(prepared.action.by.str(), coop->slug.str());
  commit.seconds = prepared.action.at.seconds();
  commit.message = prepared.message;
  COOP_TRY(commit.signature, signer.sshsig(kCommitNamespace, unsigned_bytes(commit)));
  for (const auto& file : prepared.files) {
    if (file.bytes) COOP_CHECK(repository.write_blob(*file.bytes));
  }
  COOP_CHECK(state.image().write(repository));
  return repository.write_commit(commit_bytes(commit));
}

base::Result<store::Oid> redo_action(store::Repository& repository, const store::Oid& parent, const base::Sha256& coop,
                                     const Recorded& recorded, base::Instant at, const sign::Signer& signer) {
  Replayer replayer(repository);
  COOP_CHECK(replayer.resume(parent, coop));
  COOP_CHECK(check_signer(replayer.state(), recorded));
  auto action = recorded.body.action;
  action.at = std::max(at, replayer.state().last_at().value_or(at));
  hear_disputed(repository, parent, action);
  COOP_TRY(const auto prepared, prepare_action(replayer.state(), std::move(action), signer.key().id()));
  return store_signed(repository, replayer.state(), prepared, parent, signer);
}

}  // namespace history
