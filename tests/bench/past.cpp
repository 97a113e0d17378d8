#include "tests/bench/past.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "codec/body.hpp"
#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "commands/founding_papers.hpp"
#include "history/chain.hpp"
#include "history/commit_form.hpp"
#include "history/statements.hpp"
#include "rules/judge.hpp"
#include "store/branch.hpp"
#include "store/lock.hpp"

namespace bench {
namespace {

constexpr std::string_view kSlug = "bench";
constexpr std::size_t kPresident = 0;
constexpr std::size_t kTreasurer = 1;
constexpr std::size_t kCeo = 2;

[[noreturn]] void give_up(std::string_view doing, const base::Error& error) {
  fmt::print(stderr, "{}: {}: {}\n", doing, error.code, error.message);
  std::exit(1);
}

template <class T>
T need(base::Result<T> result, std::string_view doing) {
  if (!result) give_up(doing, result.error());
  return std::move(*result);
}

void need(const base::Status& status, std::string_view doing) {
  if (!status) give_up(doing, status.error());
}

rules::Input input_of(const rules::Ref& ref, rules::Record record) {
  const auto digest = base::Sha256::of(codec::encode(record));
  return {ref, std::move(record), digest};
}

base::Date first_day() {
  return base::Date::parse("2016-01-04").value();
}

commands::FoundingPapers papers_of(const std::vector<Person>& people) {
  std::string answers = fmt::format(
      "coop:\n  name: The Bench\n  slug: {}\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n", kSlug);
  for (const auto& person : people) {
    answers += fmt::format("    - id: {0}\n      name: Member {0}\n      key: {1}\n      grade: baker\n", person.id,
                           person.signer->key().str());
  }
  answers += "shares:\n  price: EUR 5000.00\n";
  auto papers = need(commands::papers_from_answers({}, answers, "answers"), "the papers");
  for (std::size_t i = 0; i < people.size(); ++i) {
    auto proof = commands::proof_of_founder(papers, papers.founding.founders[i]);
    proof.signature =
        need(people[i].signer->sshsig(history::kStatementNamespace, codec::signed_bytes(proof)), "a proof");
    papers.proofs.push_back(need(history::verify_statement(proof), "a proof"));
  }
  return papers;
}

}  // namespace

std::string seed_of(std::size_t n) {
  const auto digest = base::Sha256::of(fmt::format("bench key {}", n));
  return std::string(reinterpret_cast<const char*>(digest.bytes().data()), digest.bytes().size());
}

Person person(std::size_t n) {
  // Like names in a register, the ids begin with different letters.
  const auto id = fmt::format("{}{:03}", static_cast<char>('a' + n % 26), n);
  auto signer = std::make_unique<sign::FileKey>(sign::KeyPair::from_seed(seed_of(n)), id);
  auto key_id = signer->key().id();
  return {rules::MemberId::from(id), std::move(key_id), std::move(signer)};
}

Past::Past(const std::string& folder, std::size_t members, std::int64_t actions)
    : repository_(need(store::Repository::init(folder), folder)),
      state_(repository_),
      at_(base::Instant::from_seconds(first_day().days() * 86'400 + 9 * 3'600)),
      wanted_(actions) {
  for (std::size_t i = 0; i < members; ++i) people_.push_back(person(i));
}

void Past::act(const Person& by, rules::Payload payload, const Under& under, Inputs inputs) {
  if (full()) return;
  rules::Action action;
  action.payload = std::move(payload);
  action.inputs = std::move(inputs);
  if (under.office) action.as = rules::OfficeId::from(*under.office);
  action.under = under.mandate;
  if (under.mandate) {
    action.under_sha256 = state_.digest(rules::result_ref(rules::BallotId::from(*under.mandate)));
  }
  at_ = at_.plus_seconds(60);
  record(std::move(action), by);
}

void Past::record(rules::Action action, const Person& by) {
  action.at = at_;
  action.by = by.id;
  const auto doing = rules::subject_line(action);
  const auto verdict = rules::judge(state_, action, rules::Actor{by.key_id});
  if (!verdict) give_up(doing, base::fail(verdict.error().rule, "{}", verdict.error().because));
  const auto files = need(state_.apply(rules::apply(state_, action)), doing);
  const auto chain = history::next_chain(state_.chain(), action, files);

  history::Commit commit;
  for (const auto& file : files) {
    if (file.bytes) need(repository_.write_blob(*file.bytes), doing);
  }
  need(state_.image().write(repository_), doing);
  commit.tree = state_.image().root();
  commit.parent = tip_;
  commit.ident = history::ident_of(action.by.str(), kSlug);
  commit.seconds = action.at.seconds();
  commit.message = codec::encode_message(action, chain);
  commit.signature = need(by.signer->sshsig("git", history::unsigned_bytes(commit)), doing);
  tip_ = need(repository_.write_commit(history::commit_bytes(commit)), doing);
  if (!state_.coop_id()) state_.set_coop_id(chain);
  state_.advance(action.at, chain);
  ++done_;
}

void Past::wait_until(base::Date day) {
  at_ = std::max(at_, base::Instant::from_seconds(day.days() * 86'400 + 9 * 3'600));
}

void Past::found() {
  at_ = at_.plus_seconds(60);
  record(commands::founding_action(papers_of(people_)), people_[kPresident]);
  for (const auto& person : people_) act(person, rules::FoundingAccept{});
}

/// So many of a hundred members vote, most of them for the first option.
void Past::vote(const std::string& id, std::size_t per_hundred) {
  if (full()) return;
  const auto ballot_id = rules::BallotId::from(id);
  const auto digest = *state_.digest(rules::ballot_ref(ballot_id));
  const auto options = state_.get<rules::Ballot>(rules::ballot_ref(ballot_id))->options;
  for (std::size_t i = 0; i < people_.size(); ++i) {
    if (i * 37 % 100 >= per_hundred) continue;
    act(people_[i], rules::BallotCast{ballot_id, digest, 1, {options[i % 5 == 4 ? 1 : 0].id}});
  }
}

void Past::elect(const std::string& office, const Person& candidate) {
  const auto office_id = rules::OfficeId::from(office);
  const auto election = rules::DecisionId::from("election");
  const rules::Subject subject{{}, office_id};
  const auto id = office + "-first";
  rules::BallotOpen open{rules::BallotId::from(id), election, "Who shall hold the office?", subject, {}, {}, {}};
  open.candidates = {{candidate.id, {}, {}}};
  if (office == "ceo") {
    const auto plan = rules::ProposalId::from("plan-first");
    act(candidate, rules::ProposalNew{plan, rules::ProposalKind::Plan, "A plan", {}, office_id, {{"loaves", "more"}}},
        {}, {input_of(rules::proposal_text_ref(plan), rules::PlainText{"We bake more.\n"})});
    open.candidates = {{candidate.id, plan, state_.digest(rules::proposal_ref(plan))}};
  }
  Under opener{"president", {}};
  if (office == "president") {
    const auto petition = rules::PetitionId::from(id);
    opener = {{}, id};
    act(people_[0], rules::PetitionNew{petition, election, subject});
    while (!full()) {
      const auto& made = *state_.get<rules::Petition>(rules::petition_ref(petition));
      const auto signatures = made.signatures.size();
      if (static_cast<std::int64_t>(signatures) >= made.needed) break;
      act(people_[signatures], rules::PetitionSign{petition, election, subject});
    }
  }
  open.closes = at_.plus_days(15);
  // A petition is named without a digest.
  act(people_[kPresident], open, opener);
  vote(id, 80);
  wait_until(at_.utc_date().plus_days(16));
  act(people_[kPresident], rules::BallotClose{open.ballot}, {office == "president" ? std::nullopt : opener.office, {}});
  act(candidate, rules::OfficeAccept{office_id}, {{}, id});
}

void Past::adopt_chart() {
  rules::PayChart chart;
  chart.effective = base::Month::of(at_.utc_date()).first();
  const base::Currency euro = base::Currency::parse("EUR").value();
  chart.grades = {
      {rules::GradeId::from("baker"), "Baker", {{0, {2'000, euro}, {2'600, euro}}, {5, {2'300, euro}, {3'000, euro}}}}};
  const auto id = rules::ProposalId::from("chart-first");
  act(people_[kTreasurer], rules::ProposalNew{id, rules::ProposalKind::Chart, "A pay chart", {}, {}, {}}, {},
      {input_of(rules::proposal_text_ref(id), rules::PlainText{"What an hour is worth.\n"}),
       input_of(rules::proposal_chart_ref(id), chart)});
  rules::BallotOpen open{
      rules::BallotId::from(id.str()), rules::DecisionId::from("chart"), "Shall we?", {id, {}}, {}, {}, {}};
  open.proposal_sha256 = state_.digest(rules::proposal_ref(id));
  open.closes = at_.plus_days(8);
  act(people_[kPresident], open, {"president", {}});
  vote(id.str(), 70);
  wait_until(at_.utc_date().plus_days(9));
  act(people_[kPresident], rules::BallotClose{open.ballot}, {"president", {}});
  act(people_[kTreasurer], rules::PayrollChart{id}, {"treasurer", id.str()});
}

void Past::motion(const std::string& name) {
  const auto id = rules::ProposalId::from(name);
  act(people_[kCeo], rules::ProposalNew{id, rules::ProposalKind::Motion, "A motion", {}, {}, {}}, {},
      {input_of(rules::proposal_text_ref(id), rules::PlainText{"We do what " + name + " says.\n"})});
  rules::BallotOpen open{
      rules::BallotId::from(name), rules::DecisionId::from("ordinary"), "Shall we?", {id, {}}, {}, {}, {}};
  open.proposal_sha256 = state_.digest(rules::proposal_ref(id));
  open.closes = at_.plus_days(8);
  act(people_[kPresident], open, {"president", {}});
}

void Past::log_hours(base::Month month, unsigned from, unsigned until) {
  rules::HoursLog log{month, {}};
  for (auto day = from; day <= until; ++day) {
    const auto date = month.first().plus_days(static_cast<std::int64_t>(day) - 1);
    if ((date.days() + 3) % 7 < 5 && date >= first_day()) log.days.push_back({date, 420 + 5 * (date.days() % 13)});
  }
  for (const auto& person : people_) act(person, log);
}

void Past::pay(base::Month month) {
  for (std::size_t i = 0; i < people_.size() && !full(); ++i) {
    const auto digest = *state_.digest(rules::hours_ref(month, people_[i].id));
    const bool own = i == kTreasurer;
    act(people_[own ? kCeo : kTreasurer], rules::HoursApprove{people_[i].id, month, digest},
        {own ? "ceo" : "treasurer", {}});
  }
  act(people_[kTreasurer], rules::PayrollDraft{month, {}}, {"treasurer", {}});
  if (full()) return;
  act(people_[kCeo], rules::PayrollApprove{month, *state_.digest(rules::pay_run_ref(month))}, {"ceo", {}});
}

void Past::month(base::Month month) {
  wait_until(month.first().plus_days(1));
  const auto left = "motion-" + month.str() + "-a";
  const auto right = "motion-" + month.str() + "-b";
  motion(left);
  motion(right);
  vote(left, 90);
  vote(right, 60);
  wait_until(month.first().plus_days(14));
  act(people_[kPresident], rules::BallotClose{rules::BallotId::from(left)}, {"president", {}});
  act(people_[kPresident], rules::BallotClose{rules::BallotId::from(right)}, {"president", {}});
  log_hours(month, 1, 15);
  wait_until(month.last());
  log_hours(month, 16, static_cast<unsigned>(month.last().day()));
  for (std::size_t i = 0; i < people_.size(); i += 4) {
    const auto paid = (i + static_cast<std::size_t>(month.first().month())) % people_.size();
    if (paid == kTreasurer) continue;
    act(people_[kTreasurer], rules::SharePay{people_[paid].id, {5'000, base::Currency::parse("EUR").value()}},
        {"treasurer", {}});
  }
  pay(month);
}

void Past::make() {
  found();
  elect("president", people_[kPresident]);
  elect("treasurer", people_[kTreasurer]);
  elect("ceo", people_[kCeo]);
  adopt_chart();
  for (auto now = base::Month::of(at_.utc_date().plus_months(1)); !full();
       now = base::Month::of(now.first().plus_months(1))) {
    month(now);
  }
  const auto lock = need(store::WriteLock::take(repository_), "the lock");
  need(store::advance(lock, repository_, std::nullopt, *tip_, "bench"), "the branch");
}

}  // namespace bench
