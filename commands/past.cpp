#include "commands/past.hpp"

#include "base/text.hpp"

namespace commands {
namespace {

constexpr std::string_view kTree = "tree ";
constexpr std::size_t kOidDigits = 40;

/// The tree that a commit's header names, whatever the rest of it is like.
std::optional<store::Oid> tree_of(std::string_view bytes) {
  if (!bytes.starts_with(kTree)) return std::nullopt;
  const auto oid = store::Oid::parse(bytes.substr(kTree.size(), kOidDigits));
  return oid ? std::optional(*oid) : std::nullopt;
}

/// The first line of the message of a commit that has not our form: what follows its header's empty line.
std::string subject_in(std::string_view bytes) {
  const auto gap = bytes.find("\n\n");
  if (gap == std::string_view::npos) return {};
  const auto message = bytes.substr(gap + 2);
  return std::string(message.substr(0, message.find('\n')));
}

}  // namespace

base::Result<PastAction> read_past(const store::Repository& repository, const store::Oid& oid) {
  PastAction past;
  past.oid = oid;
  COOP_TRY(past.bytes, repository.commit_bytes(oid));
  auto commit = history::parse_commit(past.bytes);
  if (!commit) {
    past.subject = subject_in(past.bytes);
    past.trouble = std::move(commit).error();
    return past;
  }
  past.commit = std::move(*commit);
  past.subject = past.commit->message.substr(0, past.commit->message.find('\n'));
  auto body = codec::decode_message(past.commit->message);
  if (body) {
    past.body = std::move(*body);
  } else {
    past.trouble = std::move(body).error();
  }
  return past;
}

base::Result<Past> Past::open(const std::string& path) {
  COOP_TRY(auto opened, store::Repository::open(path));
  COOP_CHECK(opened.check_whole());
  Past past;
  past.repository_ = std::make_unique<store::Repository>(std::move(opened));
  past.state_ = std::make_unique<history::TreeState>(*past.repository_);
  COOP_TRY(past.next_, past.repository_->tip());
  if (past.next_) {
    past.tip_ = *past.next_;
    COOP_TRY(const auto bytes, past.repository_->commit_bytes(past.tip_));
    if (const auto tree = tree_of(bytes)) past.state_->reset(*tree);
  }
  if (past.state_->get<rules::Coop>(rules::coop_ref())) return past;
  if (const auto* failure = past.state_->failure()) return *failure;
  return base::fail("not-a-coop", "{} is a git repository, but not one of a co-op",
                    base::printable(past.repository_->git_dir()))
      .hint("'coop init' founds one; -C names the folder of another");
}

base::Result<std::optional<PastAction>> Past::next() {
  if (!next_) return std::optional<PastAction>();
  COOP_TRY(auto past, read_past(*repository_, *next_));
  next_ = history::first_parent(past.bytes);
  return std::optional(std::move(past));
}

base::Date day_of(const os::Zone& zone, base::Instant at) {
  return zone.local(at).date;
}

}  // namespace commands
