#include "tests/unit/rules/bakery.hpp"

#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "sign/public_key.hpp"
#include "tests/vectors/judge_case.hpp"

namespace rules_test {

using namespace rules;

base::Date date(std::string_view text) {
  return base::Date::parse(text).value();
}
base::Instant instant(std::string_view text) {
  return base::Instant::parse(text).value();
}
base::Money euro(std::string_view decimal) {
  return base::Money::parse("EUR " + std::string(decimal)).value();
}
base::Ratio ratio(std::int64_t n, std::int64_t d) {
  return base::Ratio::make(n, d).value();
}

Input input(const Ref& ref, Record record) {
  const auto digest = base::Sha256::of(codec::encode(record));
  return {ref, std::move(record), digest};
}

Bakery::Bakery(Begin begin) : now(instant("2025-01-10T10:00:00Z")) {
  const auto base = vectors::read_base("tests/vectors", "founding").value();
  state = vectors::build_state(base).value();
  keys_ = base.papers.keys;
  if (begin == Begin::Founding) return;
  for (const char* id : {"bo", "chidi", "dita"}) {
    if (!act(id, FoundingAccept{}).empty()) std::abort();
  }
  seat("president", "ada", "2039-12-31");
  seat("treasurer", "bo", "2039-12-31");
  seat("ceo", "chidi", "2039-12-31");
}

std::string Bakery::key_id(const std::string& name) const {
  return sign::PublicKey::parse(keys_.at(name))->id();
}

Action Bakery::action(const std::string& by, Payload payload, const With& with) const {
  Action made;
  made.at = now;
  made.by = MemberId::from(by);
  if (!with.as.empty()) made.as = OfficeId::from(with.as);
  if (!with.under.empty()) made.under = with.under;
  made.payload = std::move(payload);
  const auto* power = state.policy()->power(kind_of(made.payload));
  if (made.under && power && power->under) made.under_sha256 = state.digest(result_ref(BallotId::from(with.under)));
  made.inputs = with.inputs;
  for (const auto& said : with.said) made.inputs.push_back(input(statement_ref(said.digest), said.statement));
  made.said = with.said;
  return made;
}

std::string Bakery::act(const std::string& by, Payload payload, const With& with) {
  const auto made = action(by, std::move(payload), with);
  const auto verdict = judge(state, made, {key_id(with.key.empty() ? by : with.key)});
  if (!verdict) return verdict.error().rule;
  state.apply(apply(state, made));
  state.set_last_at(made.at);
  return {};
}

Statement Bakery::statement(const std::string& purpose, const std::string& by, const std::string& key,
                            const base::Sha256& answers) const {
  Statement statement;
  statement.purpose = purpose;
  statement.coop = state.coop_id()->str();
  statement.by = MemberId::from(by);
  statement.key = keys_.at(key);
  statement.answers = answers;
  statement.signature = "verified";
  return statement;
}

Said Bakery::say(const Statement& statement) const {
  const auto id = sign::PublicKey::parse(statement.key)->id();
  return {statement, base::Sha256::of(codec::signed_bytes(statement)), id};
}

Said Bakery::said(const std::string& purpose, const std::string& by, const std::string& key,
                  const base::Sha256& answers, const std::string& name) const {
  auto made = statement(purpose, by, key, answers);
  if (!name.empty()) made.name = name;
  return say(made);
}

Decision& Bakery::decision(Policy& policy, const std::string& id) const {
  for (auto& candidate : policy.decisions) {
    if (candidate.id.str() == id) return candidate;
  }
  std::abort();
}

void Bakery::seat(const std::string& office, const std::string& holder, std::string_view until) {
  Office record;
  record.id = OfficeId::from(office);
  record.holder = MemberId::from(holder);
  record.since = date("2025-01-10");
  record.until = date(until);
  state.put(office_ref(record.id), record);
}

void Bakery::enrol_provisional(const std::string& id, std::int64_t paid, std::int64_t parts, std::string_view since) {
  Member member;
  member.id = MemberId::from(id);
  member.name = "Member " + id;
  member.standing = Standing::Provisional;
  member.origin = Origin::Admitted;
  member.since = date(since);
  member.grade = GradeId::from("baker");
  if (keys_.contains(id)) {
    member.keys = {key_id(id)};
    state.put(key_ref(key_id(id)), Key{key_id(id), member.id, keys_.at(id), now, {}, {}});
  }
  state.put(member_ref(member.id), member);
  Share share;
  share.member = member.id;
  share.price = euro("1200.00");
  share.parts = parts;
  share.from = date(since);
  for (std::int64_t i = 0; i < paid; ++i) {
    share.payments.push_back({share.from, share.price.times(ratio(1, parts)).value(), MemberId::from("bo")});
  }
  state.put(share_ref(member.id), share);
}

std::string Bakery::propose(const std::string& id) {
  ProposalNew proposal;
  proposal.proposal = ProposalId::from(id);
  proposal.title = "On " + id;
  return act("dita", proposal, {.inputs = {input(proposal_text_ref(proposal.proposal), PlainText{"A text.\n"})}});
}

std::string Bakery::open(const std::string& ballot, const std::string& decision, int days) {
  const auto proposal = ProposalId::from(ballot);
  BallotOpen open;
  open.ballot = BallotId::from(ballot);
  open.decision = DecisionId::from(decision);
  open.question = "Shall it be?";
  open.subject.proposal = proposal;
  open.proposal_sha256 = state.digest(proposal_ref(proposal));
  open.closes = now.plus_days(days);
  return act("ada", open, {.as = "president"});
}

std::string Bakery::cast(const std::string& ballot, const std::string& by, const std::vector<std::string>& ranking) {
  BallotCast vote;
  vote.ballot = BallotId::from(ballot);
  vote.ballot_sha256 = state.digest(ballot_ref(vote.ballot)).value_or(base::Sha256());
  const auto* earlier = state.get<Vote>(vote_ref(vote.ballot, MemberId::from(by)));
  vote.serial = earlier ? earlier->serial + 1 : 1;
  for (const auto& option : ranking) vote.ranking.push_back(OptionId::from(option));
  return act(by, vote);
}

std::string Bakery::close(const std::string& ballot, const std::string& by) {
  if (const auto* record = state.get<Ballot>(ballot_ref(BallotId::from(ballot)))) now = std::max(now, record->closes);
  return act(by, BallotClose{BallotId::from(ballot)});
}

BallotResult Bakery::result(const std::string& ballot) const {
  const auto* found = state.get<BallotResult>(result_ref(BallotId::from(ballot)));
  return found ? *found : BallotResult{};
}

}  // namespace rules_test
