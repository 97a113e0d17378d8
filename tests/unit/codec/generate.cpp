#include "tests/unit/codec/generate.hpp"

namespace codec_test {

using namespace rules;

namespace {

/// Texts that YAML programs like to take for something else.
constexpr std::array kTexts = {
    "plain",  "no",         "1.50",        "007",        "- a",      "a: b",       "# no comment",
    "Zoë Ž",  "\"quoted\"", "back\\slash", "two\nlines", "a\n\n  b", "2026-11-21", "null",
    "",       "{a: b}",     "with, comma", "trailing:",  "~",        "'single'",   "@at",
    "日本語", "0x10",       "1e3",         "&anchor",    "!tag",     "%percent",   "*star"};

template <std::size_t I = 0, class F>
void for_each_payload(F&& f) {
  if constexpr (I < std::variant_size_v<Payload>) {
    f(std::variant_alternative_t<I, Payload>{});
    for_each_payload<I + 1>(f);
  }
}

}  // namespace

void Generate::scalar(std::string& value) {
  value = kTexts[below(kTexts.size())];
}

void Generate::scalar(std::int64_t& value) {
  constexpr std::array kNumbers = {std::int64_t{0},   std::int64_t{1}, std::int64_t{-1},
                                   std::int64_t{480}, INT64_MAX,       INT64_MIN};
  value = kNumbers[below(kNumbers.size())];
}

void Generate::scalar(base::Ratio& value) {
  value = base::Ratio::make(static_cast<std::int64_t>(below(9)), static_cast<std::int64_t>(below(9) + 1)).value();
}

void Generate::scalar(base::Money& value) {
  const auto currency = base::Currency::parse(std::array{"EUR", "JPY", "USD"}[below(3)]).value();
  constexpr std::array kAmounts = {std::int64_t{0}, std::int64_t{1}, std::int64_t{-350}, std::int64_t{125'000},
                                   INT64_MAX};
  value = base::Money(kAmounts[below(kAmounts.size())], currency);
}

void Generate::scalar(base::Date& value) {
  value = base::Date::from_days(static_cast<std::int64_t>(below(350'000)) - 20'000);
}
void Generate::scalar(base::Instant& value) {
  value = base::Instant::from_seconds(static_cast<std::int64_t>(below(2'000'000'000)) - 500'000'000);
}
void Generate::scalar(base::Month& value) {
  base::Date day;
  scalar(day);
  value = base::Month::of(day);
}
void Generate::scalar(base::Sha256& value) {
  value = base::Sha256::of(std::to_string(random_()));
}

std::string Generate::id() {
  return std::array{"ada", "b", "second-oven", "n", "yes", "null", "x2-3", "on"}[below(8)];
}

std::vector<Sample> samples(Fill fill, unsigned seed) {
  Generate g(fill, seed);
  const auto member = MemberId::from("ada");
  const auto ballot = BallotId::from("ceo-2026");
  const auto proposal = ProposalId::from("second-oven");
  const auto month = base::Month::parse("2026-11").value();
  const PlainText text{"One line.\n\nAnother — with ünicode.\n"};
  return {{coop_ref(), g.make<Coop>()},
          {founding_ref(), g.make<Founding>()},
          {policy_ref(), g.make<Policy>()},
          {clauses_ref(), g.make<Clauses>()},
          {adoption_ref(proposal), g.make<Adoption>()},
          {signed_copy_ref(base::Sha256::of("scan")), g.make<SignedCopy>()},
          {member_ref(member), g.make<Member>()},
          {key_ref("SHA256-" + std::string(42, 'a') + "_"), g.make<Key>()},
          {statement_ref(base::Sha256::of("x")), g.make<Statement>()},
          {recovery_ref("SHA256-" + std::string(42, 'b') + "-"), g.make<Recovery>()},
          {office_ref(OfficeId::from("president")), g.make<Office>()},
          {proposal_ref(proposal), g.make<Proposal>()},
          {proposal_text_ref(proposal), text},
          {proposal_policy_ref(proposal), g.make<Policy>()},
          {proposal_clauses_ref(proposal), g.make<Clauses>()},
          {proposal_chart_ref(proposal), g.make<PayChart>()},
          {petition_ref(PetitionId::from("board-2026")), g.make<Petition>()},
          {ballot_ref(ballot), g.make<Ballot>()},
          {roll_page_ref(ballot, "a"), g.make<RollPage>()},
          {vote_ref(ballot, member), g.make<Vote>()},
          {paper_ref(ballot), g.make<PaperSheet>()},
          {result_ref(ballot), g.make<BallotResult>()},
          {share_ref(member), g.make<Share>()},
          {pay_chart_ref(base::Date::parse("2026-01-01").value()), g.make<PayChart>()},
          {hours_ref(month, member), g.make<HoursSheet>()},
          {pay_run_ref(month), g.make<PayRun>()},
          {allowed_signers_ref(), text},
          {git_attributes_ref(), PlainText{"* -text\n"}}};
}

std::vector<Action> actions(Fill fill, unsigned seed) {
  Generate g(fill, seed);
  std::vector<Action> all;
  for_each_payload([&](auto payload) {
    Action action;
    action.at = g.make<base::Instant>();
    action.by = g.make<MemberId>();
    action.as = g.make<std::optional<OfficeId>>();
    if (g.is_there()) action.under = "second-oven";
    action.under_sha256 = g.make<std::optional<base::Sha256>>();
    action.payload = g.payload<decltype(payload)>();
    // The subject of a message names it, on one line: the rules let no other text through than the id of a key.
    std::visit(
        [](auto& made) {
          if constexpr (requires { made.key = std::string(); }) made.key = "SHA256-" + std::string(43, 'k');
        },
        action.payload);
    if (g.is_there()) {
      action.inputs.push_back({proposal_text_ref(ProposalId::from("b")), PlainText{"B.\n"}, base::Sha256::of("B.\n")});
      action.inputs.push_back({policy_ref(), g.make<Policy>(), g.make<base::Sha256>()});
    }
    all.push_back(std::move(action));
  });
  return all;
}

}  // namespace codec_test
