#include "history/replayer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "codec/body.hpp"
#include "codec/paths.hpp"
#include "codec/record_codec.hpp"
#include "history/admission.hpp"
#include "history/chain.hpp"
#include "history/disputed.hpp"
#include "history/recorded.hpp"
#include "os/signals.hpp"
#include "rules/judge.hpp"
#include "sign/sshsig.hpp"

namespace history {
namespace {

/// A good commit holds what its action makes; of a bad one it is enough to know some of what else it holds.
constexpr std::size_t kMostDiffering = 100'000;
constexpr std::size_t kPathsShown = 5;

std::string slug_of(const TreeState& state, const rules::Action& action) {
  if (const auto* coop = state.get<rules::Coop>(rules::coop_ref())) return coop->slug.str();
  const auto* founding = action.input<rules::Founding>(rules::founding_ref());
  return founding ? founding->slug.str() : "";
}

}  // namespace

/// One commit on its way through the checks.
struct Replayer::Reading {
  store::Oid oid;
  std::optional<store::Oid> tree;  ///< what the commit holds, even where its form is bad
  std::optional<Commit> commit;
  std::optional<codec::Body> body;
  std::string body_text;          ///< the body in its one spelling, without the chain
  std::string key;                ///< the id of the key that signed; empty where no signature held
  std::vector<FileChange> files;  ///< what apply gave
};

Replayer::Replayer(const store::Repository& repository) : repository_(&repository), state_(repository) {}

base::Status Replayer::resume(const store::Oid& oid, const base::Sha256& coop_id) {
  COOP_TRY(const auto bytes, repository_->commit_bytes(oid));
  COOP_TRY(const auto commit, parse_commit(bytes));
  COOP_TRY(const auto body, codec::decode_message(commit.message));
  state_.reset(commit.tree);
  state_.set_coop_id(coop_id);
  state_.advance(body.action.at, body.chain);
  tip_ = oid;
  return {};
}

void Replayer::find(const Reading& reading, std::string code, std::string detail, std::string article) {
  Finding finding{reading.oid, std::move(code), std::move(detail), std::move(article), {}, {}};
  if (reading.body) {
    finding.by = reading.body->action.by.str();
    finding.at = reading.body->action.at.str();
  }
  findings_.push_back(std::move(finding));
}

void Replayer::taint(const std::vector<std::string>& paths) {
  for (const auto& path : paths) {
    tainted_.insert(path);
    // Whoever listed the records of that kind has rested on it as well.
    if (const auto ref = codec::ref_of(path)) tainted_.insert(codec::folder_of(ref->kind, ref->within).path + "/");
  }
  state_.watch(&touched_);
}

base::Status Replayer::read(const store::Oid& oid, std::string_view bytes, Reading& reading) {
  reading.oid = oid;
  reading.tree = named_tree(bytes);
  auto commit = parse_commit(bytes);
  if (!commit) {
    find(reading, commit.error().code, commit.error().message);
    return {};
  }
  reading.commit = std::move(*commit);
  auto body = codec::decode_message(reading.commit->message);
  if (body) reading.body = std::move(*body);
  const auto key = sign::verify(reading.commit->signature, kCommitNamespace, unsigned_bytes(*reading.commit));
  if (key) {
    reading.key = key->id();
    keys_.insert(reading.key);
  } else {
    find(reading, key.error().code, key.error().message);
  }
  if (!body) {
    find(reading, body.error().code, body.error().message);
    return {};
  }
  if (reading.commit->parent != tip_) {
    find(reading, "line-broken", "the commit does not stand on the one before it");
  }
  const auto inputs = read_inputs(*repository_, reading.commit->tree, *reading.body);
  if (!inputs) {
    find(reading, inputs.error().code, inputs.error().message);
    reading.body.reset();
    return {};
  }
  hear_disputed(*repository_, tip_, reading.body->action);
  const auto& action = reading.body->action;
  reading.body_text = codec::encode_body(action);
  if (codec::message_of(action, reading.body_text, reading.body->chain) != reading.commit->message) {
    find(reading, "message-form", "the message is not the one spelling of this action");
  }
  const auto ident = ident_of(action.by.str(), slug_of(state_, action));
  if (reading.commit->ident != ident || reading.commit->seconds != action.at.seconds()) {
    find(reading, "commit-ident", fmt::format("author and date are not '{}' at {}", ident, action.at));
  }
  return {};
}

/// A record that judge or apply asked for cannot be read: what they said is worth nothing, and that is the finding.
bool Replayer::is_unreadable(const Reading& reading) {
  const auto* failure = state_.failure();
  if (!failure) return false;
  find(reading, failure->code, failure->message);
  state_.forget_failure();
  return true;
}

base::Status Replayer::check(Reading& reading) {
  // Without a good signature the actor is nobody, and every rule about keys would only say the same again.
  if (reading.key.empty()) return {};
  const auto& action = reading.body->action;
  touched_.clear();
  const auto verdict = rules::judge(state_, action, rules::Actor{reading.key});
  if (is_unreadable(reading)) return {};
  if (!tainted_.empty() &&
      std::any_of(touched_.begin(), touched_.end(), [&](const std::string& path) { return tainted_.contains(path); })) {
    ++resting_;
  }
  if (!verdict) {
    find(reading, verdict.error().rule, verdict.error().because, verdict.error().article);
    return {};
  }
  if (deadline_clock_) {
    auto late = check_deadline(state_, action, rules::Actor{reading.key}, *deadline_clock_);
    if (late) late = check_fresh(action, *deadline_clock_);
    if (!late) {
      find(reading, late.error().code, late.error().message + ", by the clock of this guard", late.error().article);
      return {};
    }
  }
  const auto changes = rules::apply(state_, action);
  if (is_unreadable(reading)) return {};
  auto files = state_.apply(changes);
  if (!files) {
    find(reading, files.error().code, files.error().message);
    return {};
  }
  reading.files = std::move(*files);
  if (state_.image().root() != reading.commit->tree) {
    const store::TreeImage held(*repository_, reading.commit->tree);
    const auto differing = difference(state_.image(), held, kMostDiffering);
    if (!differing) {
      find(reading, differing.error().code, differing.error().message);
      return {};
    }
    std::string paths;
    for (std::size_t i = 0; i < differing->size() && i < kPathsShown; ++i) {
      paths += (i ? ", " : "") + base::printable((*differing)[i].path);
    }
    if (differing->size() > kPathsShown) paths += fmt::format(" and {} more", differing->size() - kPathsShown);
    find(reading, "tree-differs", "the commit holds something else than its action makes: " + paths);
    return {};
  }
  if (next_chain(state_.chain(), reading.body_text, reading.files) != reading.body->chain) {
    find(reading, "chain-broken", "the chain does not follow from the action before it");
  }
  return {};
}

/// After the checks: the state becomes what the commit holds, whatever was found.
base::Status Replayer::take_over(const Reading& reading, std::size_t findings_before) {
  const bool bad = findings_.size() != findings_before;
  if (reading.tree && state_.image().root() != *reading.tree) {
    const store::TreeImage held(*repository_, *reading.tree);
    const auto differing = difference(state_.image(), held, kMostDiffering);
    if (differing) {
      std::vector<std::string> paths;
      for (const auto& change : *differing) paths.push_back(change.path);
      taint(paths);
    } else if (!bad) {
      findings_.push_back({reading.oid, differing.error().code, differing.error().message, {}, {}, {}});
    }
    // A tree that cannot be read is taken for what its action makes; where that cannot be read either, for itself,
    // since a part of it is still there.
    if (differing || reading.files.empty()) state_.reset(*reading.tree);
  }
  if (bad) {
    std::vector<std::string> paths;
    for (const auto& file : reading.files) paths.push_back(file.path);
    taint(paths);
  }
  if (reading.body) {
    if (!state_.coop_id()) state_.set_coop_id(reading.body->chain);
    const auto last = state_.last_at();
    const auto at = reading.body->action.at;
    state_.advance(last && *last > at ? *last : at, reading.body->chain);
    if (!first_at_) first_at_ = at;
  }
  return {};
}

base::Status Replayer::step(const store::Oid& oid, std::string_view bytes) {
  COOP_CHECK(os::check_interrupted());
  const auto findings_before = findings_.size();
  Reading reading;
  COOP_CHECK(read(oid, bytes, reading));
  if (reading.body) COOP_CHECK(check(reading));
  if (digests_) {
    for (const auto& file : reading.files) {
      if (file.blob) digests_->insert_or_assign(*file.blob, *file.digest);
    }
  }
  COOP_CHECK(take_over(reading, findings_before));
  ++actions_;
  tip_ = oid;
  if (heard_ && reading.body) {
    const auto& message = reading.commit->message;
    heard_({oid, reading.body->action, reading.body->chain, message.substr(0, message.find('\n'))});
  }
  return {};
}

}  // namespace history
