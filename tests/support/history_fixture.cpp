#include "tests/support/history_fixture.hpp"

#include <stdlib.h>
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "codec/record_codec.hpp"
#include "codec/statement.hpp"
#include "history/statements.hpp"
#include "record/hand.hpp"
#include "rules/articles/parameters.hpp"
#include "sign/sshsig.hpp"

namespace support {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kBegin = "2024-01-15T09:00:00Z";
constexpr std::int64_t kStep = 3600;  ///< seconds between two actions

constexpr std::string_view kPolicy = R"(
model: hierarchy-by-consent
petition: {signers: 1/2, at-least: 2, open-days: 30}
ballots: {record-days: 7, mandate-days: 180, withdrawn: keep, paper-most: 1/2}
decisions:
  - {id: ordinary, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, quorum-of: persons, open-days: 7}
  - {id: membership, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, quorum-of: persons, open-days: 7}
  - {id: chart, method: yes-no, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, quorum-of: persons, open-days: 7}
  - {id: articles, method: yes-no, threshold: 2/3, margin: at-least, of: entitled, quorum: 0, quorum-of: weight, open-days: 14}
  - {id: election, method: irv, threshold: 1/2, margin: more-than, of: cast, quorum: 1/2, quorum-of: persons, open-days: 7}
offices:
  - {id: president, term-months: 12, elected-by: election, plan: none, paid-by-payroll: share}
  - {id: treasurer, term-months: 12, elected-by: election, plan: none, paid-by-payroll: none}
  - {id: ceo, term-months: 24, elected-by: election, plan: required, paid-by-payroll: none}
powers:
  - {action: member-apply, by: [any member]}
  - {action: member-admit, by: [office president], under: membership}
  - {action: member-resign, by: [self]}
  - {action: key-add, by: [self]}
  - {action: key-revoke, by: [self]}
  - {action: recovery-circle, by: [self]}
  - {action: recovery-request, by: [any member]}
  - {action: recovery-approve, by: [any member]}
  - {action: recovery-grant, by: [office president, any owner], under: ordinary}
  - {action: recovery-veto, by: [self]}
  - {action: recovery-finish, by: [any member]}
  - {action: ballot-collect, by: [any member]}
  - {action: ballot-paper, by: [any member]}
  - {action: petition-new, by: [any owner]}
  - {action: petition-sign, by: [any owner]}
  - {action: proposal-new, by: [any member]}
  - {action: ballot-open, by: [office president, petition]}
  - {action: ballot-cast, by: [any member]}
  - {action: ballot-close, by: [office president, any owner]}
  - {action: office-accept, by: [self], under: election}
  - {action: office-resign, by: [self]}
  - {action: share-pay, by: [office treasurer]}
  - {action: hours-log, by: [self]}
  - {action: hours-approve, by: [office president, office treasurer, office ceo]}
  - {action: payroll-chart, by: [office president, office treasurer], under: chart}
  - {action: payroll-draft, by: [office treasurer, office ceo]}
  - {action: payroll-approve, by: [office president, office treasurer, office ceo]}
  - {action: articles-amend, by: [office president, any owner], under: articles}
  - {action: articles-file, by: [office president, any owner]}
caretaker: [ballot-open, ballot-close, share-pay, hours-approve]
shares: {price: EUR 1000.00, parts: 4, months-per-part: 3}
hours: {most-per-day: 12}
payroll: {rounding: half-up-per-line}
recovery: {guardians: 3, approvals: 2, wait-days: 7}
amendment: {decision: articles}
)";

struct FounderLine {
  const char* id;
  const char* name;
  const char* grade;
};
constexpr FounderLine kFounders[] = {{"ada", "Ada Lindqvist", "baker"},
                                     {"bo", "Bo Larsen", "baker"},
                                     {"chidi", "Chidi Okafor", "driver"},
                                     {"dita", "Dita Moreau", "baker"}};

/// The value, or the end of the test with the error's own words.
template <class T>
T demand(base::Result<T> result) {
  if (!result) FAIL(result.error().code << ": " << result.error().message);
  return std::move(*result);
}

rules::Founding founding_of(const rules::Policy& policy, const rules::Clauses& clauses) {
  rules::Founding founding;
  founding.name = "The Bakery";
  founding.slug = rules::SlugId::from("bakery");
  founding.currency = "EUR";
  founding.time_zone = "Europe/Berlin";
  founding.language = "en";
  founding.model = policy.model;
  founding.policy = base::Sha256::of(codec::encode(policy));
  founding.clauses = base::Sha256::of(codec::encode(clauses));
  for (const auto& line : kFounders) {
    founding.founders.push_back({rules::MemberId::from(line.id), line.name, fixed_key(line.id).public_key().str(),
                                 rules::GradeId::from(line.grade)});
  }
  return founding;
}

}  // namespace

sign::KeyPair fixed_key(std::string_view name) {
  const auto digest = base::Sha256::of(fmt::format("coop test key {}", name));
  return sign::KeyPair::from_seed(std::string(digest.bytes().begin(), digest.bytes().end()));
}

base::Result<std::string> FixedSigner::sshsig(std::string_view name_space, std::string_view payload) const {
  return sign::encode(pair_.public_key(), name_space, {pair_.sign(sign::to_be_signed(name_space, payload))});
}

Scratch::Scratch() {
  const fs::path place = fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
  std::string pattern = (place / "coop-history-XXXXXX").string();
  REQUIRE(::mkdtemp(pattern.data()) != nullptr);
  path_ = fs::canonical(pattern).string();
}

Scratch::~Scratch() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Ran shell(const std::string& folder, const std::string& command) {
  const auto line = "cd '" + folder +
                    "' && export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null LC_ALL=C HOME='" + folder +
                    "' && { " + command + "\n}";
  FILE* pipe = ::popen(line.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Ran ran;
  char buffer[4096];
  while (const auto n = std::fread(buffer, 1, sizeof buffer, pipe)) ran.out.append(buffer, n);
  ran.status = WEXITSTATUS(::pclose(pipe));
  return ran;
}

void copy_folder(const std::string& from, const std::string& to) {
  fs::copy(from, to, fs::copy_options::recursive);
}

std::string read_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  INFO(path);
  REQUIRE(file.good());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

void write_bytes(const std::string& path, std::string_view bytes) {
  fs::create_directories(fs::path(path).parent_path());
  fs::remove(path);  // git makes its files read-only
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  INFO(path);
  REQUIRE(file.good());
}

rules::Input input_of(const rules::Ref& ref, rules::Record record) {
  const auto digest = base::Sha256::of(codec::encode(record));
  return {ref, std::move(record), digest};
}

rules::Policy bakery_policy() {
  const auto node = demand(record::read_hand_written(kPolicy, "policy"));
  return std::get<rules::Policy>(demand(codec::from_node(rules::Kind::Policy, node, kPolicy, "policy")));
}

rules::Clauses bakery_clauses(const rules::Policy& policy) {
  rules::Clause clause;
  clause.id = "1";
  clause.title = "Shares";
  clause.text = "Everybody holds one share, at {param:shares.price}.";
  clause.maps = {"shares.price"};
  rules::Clause rest;
  rest.id = "2";
  rest.title = "Everything else";
  rest.text = "The General Conference and the offices work by these rules.";
  for (const auto& path : rules::parameter_paths(policy)) *rest.text += " {param:" + path + "}";
  rest.maps = {"model",     "petition", "ballots", "decisions", "offices",  "powers",
               "caretaker", "shares",   "hours",   "payroll",   "recovery", "amendment"};
  return {
      "Articles of the Bakery", policy.model, "en", {}, base::Sha256::of(codec::encode(policy)), {}, {clause, rest}};
}

rules::Statement statement_of(std::string_view purpose, std::string_view coop, std::string_view by,
                              std::string_view key, const base::Sha256& answers, std::optional<std::string> name) {
  const FixedSigner signer(key);
  rules::Statement statement;
  statement.purpose = purpose;
  statement.coop = coop;
  statement.by = rules::MemberId::from(by);
  statement.key = signer.key().str();
  statement.answers = answers;
  statement.name = std::move(name);
  statement.signature = demand(signer.sshsig(history::kStatementNamespace, codec::signed_bytes(statement)));
  return statement;
}

rules::Action action_of(const rules::State& state, std::string_view by, base::Instant at, rules::Payload payload,
                        const How& how) {
  rules::Action action;
  action.at = at;
  action.by = rules::MemberId::from(by);
  if (!how.as.empty()) action.as = rules::OfficeId::from(how.as);
  if (!how.under.empty()) {
    action.under = how.under;
    action.under_sha256 = state.digest(rules::result_ref(rules::BallotId::from(how.under)));
  }
  action.payload = std::move(payload);
  action.inputs = how.inputs;
  for (const auto& statement : how.statements) {
    action.inputs.push_back(history::statement_input(demand(history::verify_statement(statement))));
  }
  if (const auto heard = history::hear_statements(action); !heard) FAIL(heard.error().message);
  return action;
}

Writer::Writer(std::string folder, std::string state_folder)
    : folder_(std::move(folder)), marks_(std::move(state_folder)), at_(base::Instant::parse(kBegin).value()) {}

store::Oid Writer::note(const history::Prepared& prepared, const store::Oid& oid) {
  by_subject_.insert_or_assign(prepared.message.substr(0, prepared.message.find('\n')), oid);
  commits_.push_back(oid);
  at_ = at_.plus_seconds(kStep);
  return oid;
}

store::Oid Writer::found() {
  auto ledger = demand(history::Ledger::create(folder_, marks_));
  const auto policy = bakery_policy();
  const auto clauses = bakery_clauses(policy);
  const auto founding = founding_of(policy, clauses);
  How how;
  how.inputs = {input_of(rules::founding_ref(), founding), input_of(rules::policy_ref(), policy),
                input_of(rules::clauses_ref(), clauses)};
  const auto digest = how.inputs.front().digest;
  for (const auto& line : kFounders) {
    how.statements.push_back(statement_of("founding-prove", digest.str(), line.id, line.id, digest));
  }
  const auto action = action_of(ledger.state(), "ada", at_, rules::Found{}, how);
  const FixedSigner signer("ada");
  const auto prepared = demand(ledger.prepare(action, signer.key().id()));
  return note(prepared, demand(ledger.commit(prepared, signer)));
}

store::Oid Writer::act(std::string_view by, rules::Payload payload, const How& how) {
  return act(
      by, [&](const rules::State&, How&) { return payload; }, how);
}

store::Oid Writer::act(std::string_view by, const Build& build, const How& how) {
  auto ledger = demand(history::Ledger::open(folder_, marks_, history::Ledger::For::Writing));
  auto filled = how;
  auto payload = build(ledger.state(), filled);
  INFO("the action " << rules::kind_of(payload) << " of " << by);
  const auto action = action_of(ledger.state(), by, at_, std::move(payload), filled);
  const FixedSigner signer(filled.key.empty() ? by : filled.key);
  const auto prepared = demand(ledger.prepare(action, signer.key().id()));
  return note(prepared, demand(ledger.commit(prepared, signer)));
}

void Writer::open() {
  found();
  for (const auto* who : {"ada", "bo", "chidi"}) act(who, rules::FoundingAccept{});
  act("ada", [](const rules::State& state, How& how) {
    const auto answers = state.digest(rules::founding_ref()).value();
    how.statements = {statement_of("founding-accept", state.coop_id()->str(), "dita", "dita", answers)};
    return rules::FoundingAccept{};
  });
}

}  // namespace support
