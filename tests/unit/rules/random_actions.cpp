#include "tests/unit/rules/random_actions.hpp"

#include "rules/ballots/ballots.hpp"

namespace rules_test {

using namespace rules;

namespace {

constexpr std::array kPeople = {"ada", "bo", "chidi", "dita", "eve", "finn", "gwen", "gil"};
constexpr std::array kOffices = {"president", "treasurer", "ceo"};
constexpr std::array kDecisions = {"ordinary", "membership", "chart", "articles", "election"};

}  // namespace

std::string RandomActions::someone() {
  return kPeople[below(rarely() ? kPeople.size() : 4)];
}
std::string RandomActions::office() {
  return any(kOffices);
}
std::string RandomActions::maybe_office() {
  return below(3) == 0 ? office() : std::string();
}

std::string RandomActions::of_kind(Kind kind, const char* fallback) {
  const auto ids = bakery_.state.ids(kind);
  return ids.empty() || rarely() ? fallback : ids[below(ids.size())];
}

base::Sha256 RandomActions::digest(const Ref& ref) {
  return rarely() ? base::Sha256() : bakery_.state.digest(ref).value_or(base::Sha256());
}

Subject RandomActions::subject() {
  Subject subject;
  if (below(3) != 0) subject.proposal = ProposalId::from(of_kind(Kind::Proposal, "nothing"));
  if (!subject.proposal || rarely()) subject.office = OfficeId::from(office());
  return subject;
}

DecisionId RandomActions::decision(const Subject& subject) {
  if (rarely()) return DecisionId::from(any(kDecisions));
  if (subject.office) return DecisionId::from("election");
  const auto* about = bakery_.state.get<Proposal>(proposal_ref(*subject.proposal));
  switch (about ? about->kind : ProposalKind::Motion) {
    case ProposalKind::Membership:
      return DecisionId::from("membership");
    case ProposalKind::Chart:
      return DecisionId::from("chart");
    case ProposalKind::Articles:
      return DecisionId::from("articles");
    default:
      return DecisionId::from("ordinary");
  }
}

base::Month RandomActions::month() {
  return base::Month::of(bakery_.now.utc_date().plus_days(-static_cast<std::int64_t>(below(40))));
}

Deed RandomActions::holder(Payload payload, std::initializer_list<const char*> offices, const std::string& under) {
  const std::string chosen = rarely() ? office() : std::data(offices)[below(offices.size())];
  const auto* record = bakery_.state.get<Office>(office_ref(OfficeId::from(chosen)));
  const auto by = record && record->holder && !rarely() ? record->holder->str() : someone();
  return {by, std::move(payload), {.as = rarely() ? maybe_office() : chosen, .under = under}};
}

Deed RandomActions::founding() {
  const auto by = someone();
  switch (below(8)) {
    case 0:
      return {by, FoundingDecline{}, {}};
    case 1:
      return {by, FoundingStrike{MemberId::from(someone())}, {}};
    case 2: {
      const auto other = someone();
      return {by, FoundingAccept{}, {.said = {bakery_.said("founding-accept", other, other, digest(founding_ref()))}}};
    }
    case 3:
      return {by, Found{}, {}};
    default:
      return {by, FoundingAccept{}, {}};
  }
}

/// A request for a new key, and what becomes of it.
Deed RandomActions::recovery() {
  const auto by = someone();
  const auto whom = someone();
  const auto requested = bakery_.state.ids(Kind::Recovery);
  const auto key = requested.empty() || rarely() ? std::string("SHA256-none") : requested[below(requested.size())];
  const auto* open = bakery_.state.get<Recovery>(recovery_ref(key));
  const auto statement = open && !rarely() ? open->statement : base::Sha256();
  switch (below(requested.empty() ? 3 : 7)) {
    case 0:
    case 1: {
      RecoveryCircle circle;
      for (const char* id : {"ada", "bo", "chidi", "dita"}) {
        if (by != id || rarely()) circle.guardians.push_back(MemberId::from(id));
      }
      return {by, circle, {}};
    }
    case 2: {
      const char* fresh = std::array{"hana", "ada-two", "ada-old", "gil"}[below(4)];
      return {by,
              RecoveryRequest{MemberId::from(whom)},
              {.said = {bakery_.said("key-recover", whom, fresh, digest(founding_ref()))}}};
    }
    case 3:
      if (open && rarely()) return {rarely() ? by : open->member.str(), RecoveryVeto{key}, {}};
      [[fallthrough]];
    case 4:
      return {by, RecoveryFinish{key}, {}};
    default:
      return {by, RecoveryApprove{key, statement}, {}};
  }
}

Deed RandomActions::people() {
  const auto by = someone();
  switch (below(8)) {
    case 0:
      return {by, KeyAdd{}, {.said = {bakery_.said("key-add", by, rarely() ? "bo" : "hana", digest(founding_ref()))}}};
    case 1: {
      const auto* member = bakery_.state.member(MemberId::from(by));
      return {by, KeyRevoke{member && !member->keys.empty() ? member->keys.back() : "SHA256-none"}, {}};
    }
    case 2:
      if (rarely()) return {by, MemberResign{}, {}};
      return {by, OfficeResign{OfficeId::from(office())}, {}};
    case 3:
    case 4:
      return holder(SharePay{MemberId::from(any(kPeople)), base::Money(static_cast<std::int64_t>(below(50'000)), {})},
                    {"treasurer"});
    default: {
      const std::string who = kPeople[4 + below(4)];
      const auto name = rarely() ? std::string("Ada Adler") : "Person " + who;
      return {by,
              MemberApply{MemberId::from(who)},
              {.said = {bakery_.said("member-apply", who, rarely() ? "hana" : who, digest(clauses_ref()), name)}}};
    }
  }
}

Deed RandomActions::proposal() {
  Deed deed{someone(), {}, {}};
  ProposalNew made;
  made.proposal = ProposalId::from(rarely() ? "p-1" : fmt::format("p-{}", ++serial_));
  made.kind = std::array{ProposalKind::Motion, ProposalKind::Plan,     ProposalKind::Membership,
                         ProposalKind::Chart,  ProposalKind::Articles, ProposalKind::Recovery}[below(6)];
  made.title = rarely() ? "" : "A proposal";
  deed.with.inputs.push_back(input(proposal_text_ref(made.proposal), PlainText{"So be it.\n"}));
  if (made.kind == ProposalKind::Plan) {
    made.office = OfficeId::from(office());
    made.targets = {{"loaves", "many"}};
  }
  if (made.kind == ProposalKind::Membership) {
    made.member = MemberId::from(kPeople[4 + below(4)]);
    for (std::size_t i = 4; i < kPeople.size() && !rarely(); ++i) {
      const auto* member = bakery_.state.member(MemberId::from(kPeople[i]));
      if (member && member->standing == Standing::Applicant) made.member = member->id;
    }
  }
  if (made.kind == ProposalKind::Recovery) {
    made.key = of_kind(Kind::Recovery, "SHA256-none");
    const auto* recovery = bakery_.state.get<Recovery>(recovery_ref(*made.key));
    made.member = recovery ? recovery->member : MemberId::from(someone());
  }
  if (made.kind == ProposalKind::Chart) {
    PayChart chart;
    const auto first = base::Month::of(bakery_.now.utc_date()).first();
    chart.effective = first.plus_months(static_cast<int>(below(3)));
    const auto foot = static_cast<std::int64_t>(below(3'000));
    chart.grades = {{GradeId::from("baker"), "Baker", {{0, base::Money(foot, {}), base::Money(foot + 500, {})}}}};
    deed.with.inputs.push_back(input(proposal_chart_ref(made.proposal), chart));
  }
  if (made.kind == ProposalKind::Articles) {
    auto policy = bakery_.policy();
    policy.shares.parts = static_cast<std::int64_t>(below(8));
    policy.petition.signers = ratio(static_cast<std::int64_t>(below(4)), 3);
    policy.ballots.record_days = static_cast<std::int64_t>(below(4));
    const auto new_policy = input(proposal_policy_ref(made.proposal), policy);
    auto clauses = *bakery_.state.get<Clauses>(clauses_ref());
    clauses.policy = new_policy.digest;
    deed.with.inputs.push_back(new_policy);
    deed.with.inputs.push_back(input(proposal_clauses_ref(made.proposal), clauses));
  }
  if (rarely()) deed.with.inputs.pop_back();
  deed.payload = made;
  return deed;
}

std::vector<std::string> RandomActions::unclosed() const {
  std::vector<std::string> ids;
  for (const auto& id : bakery_.state.ids(Kind::Ballot)) {
    if (!bakery_.state.record(result_ref(BallotId::from(id)))) ids.push_back(id);
  }
  return ids;
}

/// Votes as statements of some people, mostly good ones.
std::vector<Said> RandomActions::sent(const BallotId& ballot, std::size_t count) {
  std::vector<Said> said;
  for (std::size_t i = 0; i < count; ++i) {
    const auto by = someone();
    const auto* earlier = bakery_.state.get<Vote>(vote_ref(ballot, MemberId::from(by)));
    auto vote = bakery_.statement("ballot-cast", by, rarely() ? "bo" : by, digest(ballot_ref(ballot)));
    vote.serial = (earlier ? earlier->serial : 0) + (rarely() ? 0 : 1);
    if (!rarely()) {
      const auto* record = bakery_.state.get<Ballot>(ballot_ref(ballot));
      vote.ranking = {record ? record->options.front().id : OptionId::from("yes")};
    }
    said.push_back(bakery_.say(vote));
  }
  return said;
}

/// A sheet of one paper, counted by two.
Deed RandomActions::paper(const BallotId& ballot) {
  const auto voter = MemberId::from(someone());
  std::vector<Said> said;
  for (const auto& teller : {someone(), someone()}) {
    auto count = bakery_.statement("ballot-paper", teller, teller, digest(ballot_ref(ballot)));
    count.voters = {voter};
    count.piles = {PaperPile{{}, roll_weight(bakery_.state, ballot, voter).value_or(ratio(1, 1)), 1}};
    said.push_back(bakery_.say(count));
  }
  return {someone(), BallotPaper{ballot}, {.said = said}};
}

Deed RandomActions::ballots() {
  const auto open_ones = unclosed();
  const auto ballot = BallotId::from(open_ones.empty() || rarely() ? of_kind(Kind::Ballot, "b-1") : any(open_ones));
  // Few at a time, or none would ever find its quorum.
  switch (open_ones.size() > 2 && !rarely() ? 4 + below(7) : below(11)) {
    case 0: {
      const auto about = subject();
      return {someone(), PetitionNew{PetitionId::from(fmt::format("t-{}", ++serial_)), decision(about), about}, {}};
    }
    case 1: {
      const auto id = PetitionId::from(of_kind(Kind::Petition, "t-1"));
      const auto* petition = bakery_.state.get<Petition>(petition_ref(id));
      return {someone(),
              PetitionSign{id, petition ? petition->decision : DecisionId::from("ordinary"),
                           petition && !rarely() ? petition->subject : subject()},
              {}};
    }
    case 2:
    case 3: {
      BallotOpen open;
      open.ballot = BallotId::from(rarely() ? "b-1" : fmt::format("b-{}", ++serial_));
      open.question = "Shall it be?";
      open.subject = subject();
      const auto petition_id = of_kind(Kind::Petition, "t-1");
      const auto* petition = bakery_.state.get<Petition>(petition_ref(PetitionId::from(petition_id)));
      const bool by_petition = petition && below(2) == 0;
      if (by_petition) open.subject = petition->subject;
      open.decision = by_petition ? petition->decision : decision(open.subject);
      if (open.subject.proposal) open.proposal_sha256 = digest(proposal_ref(*open.subject.proposal));
      if (open.subject.office) {
        for (std::size_t i = below(3); i < 3; ++i) open.candidates.push_back({MemberId::from(kPeople[i]), {}, {}});
        for (auto& candidate : open.candidates) {
          const auto plan = of_kind(Kind::Proposal, "p-1");
          const auto* record = bakery_.state.get<Proposal>(proposal_ref(ProposalId::from(plan)));
          if (!record || record->author != candidate.member || record->office != open.subject.office) continue;
          candidate.plan = record->id;
          candidate.plan_sha256 = digest(proposal_ref(record->id));
        }
      }
      open.closes = bakery_.now.plus_days(static_cast<std::int64_t>(rarely() ? 1 : 7 + below(9)));
      if (by_petition) return {someone(), open, {.under = petition_id}};
      return holder(open, {"president"});
    }
    case 4:
      if (rarely()) return paper(ballot);
      return {someone(), BallotClose{ballot}, {.as = rarely() ? "president" : "", .said = sent(ballot, below(2))}};
    case 5:
      return {someone(), BallotCollect{ballot}, {.said = sent(ballot, 1 + below(2))}};
    default: {
      const auto by = someone();
      BallotCast cast;
      cast.ballot = ballot;
      cast.ballot_sha256 = digest(ballot_ref(ballot));
      const auto* earlier = bakery_.state.get<Vote>(vote_ref(ballot, MemberId::from(by)));
      cast.serial = earlier && !rarely() ? earlier->serial + 1 : 1;
      const auto* record = bakery_.state.get<Ballot>(ballot_ref(ballot));
      if (record && !rarely()) cast.ranking = {record->options[rarely() ? below(record->options.size()) : 0].id};
      if (rarely()) cast.ranking.push_back(OptionId::from("no"));
      return {by, cast, {}};
    }
  }
}

/// What follows from a ballot that was carried.
Deed RandomActions::carrying_out() {
  auto under = of_kind(Kind::BallotResult, "b-1");
  for (const auto& id : bakery_.state.ids(Kind::BallotResult)) {
    const auto* held = bakery_.state.get<BallotResult>(result_ref(BallotId::from(id)));
    const bool is_good = held->outcome == Outcome::Carried || held->outcome == Outcome::Elected;
    if (is_good && !held->used_by && below(2) == 0) under = id;
  }
  const auto* ballot = bakery_.state.get<Ballot>(ballot_ref(BallotId::from(under)));
  const auto* result = bakery_.state.get<BallotResult>(result_ref(BallotId::from(under)));
  if (!ballot || !result) return people();
  if (ballot->subject.office) {
    const auto by = result->winner && !rarely() ? result->winner->str() : someone();
    return {
        bakery_.state.member(MemberId::from(by)) ? by : "ada", OfficeAccept{*ballot->subject.office}, {.under = under}};
  }
  const auto* about = bakery_.state.get<Proposal>(proposal_ref(*ballot->subject.proposal));
  if (!about) return people();
  if (about->key) {
    const auto* recovery = bakery_.state.get<Recovery>(recovery_ref(*about->key));
    return {someone(), RecoveryGrant{*about->key, recovery ? recovery->statement : base::Sha256()}, {.under = under}};
  }
  if (about->member) return holder(MemberAdmit{*about->member, GradeId::from("baker")}, {"president"}, under);
  if (about->chart) return holder(PayrollChart{about->id}, {"president", "treasurer"}, under);
  if (below(4) == 0) {
    const auto articles = rarely() ? base::Sha256() : bakery_.state.digest(clauses_ref()).value_or(base::Sha256());
    return {someone(), ArticlesFile{articles, base::Sha256::of(under), {MemberId::from(someone())}}, {}};
  }
  return {someone(), ArticlesAmend{about->id}, {.under = under}};
}

Deed RandomActions::pay() {
  const auto when = month();
  const auto who = MemberId::from(someone());
  switch (below(6)) {
    case 0:
    case 1: {
      const auto today = bakery_.now.utc_date();
      const auto day = base::Month::of(today) == when ? today : when.last();
      return {someone(), HoursLog{when, {{day, static_cast<std::int64_t>(below(800))}}}, {}};
    }
    case 2:
    case 3: {
      const auto sheets = bakery_.state.ids(Kind::HoursSheet, when.str());
      auto whom = sheets.empty() ? who : MemberId::from(sheets[below(sheets.size())]);
      for (const auto& id : sheets) {
        if (!bakery_.state.get<HoursSheet>(hours_ref(when, MemberId::from(id)))->approved_by) whom = MemberId::from(id);
      }
      return holder(HoursApprove{whom, when, digest(hours_ref(when, whom))}, {"treasurer", "ceo", "president"});
    }
    case 4: {
      std::vector<Award> awards;
      if (below(3) == 0) awards.push_back({who, base::Money(static_cast<std::int64_t>(below(3'000)), {})});
      const auto over = base::Month::of(when.first().plus_days(-1));
      return holder(PayrollDraft{rarely() ? when : over, awards}, {"treasurer", "ceo"});
    }
    default: {
      auto run = of_kind(Kind::PayRun, "2025-01");
      for (const auto& id : bakery_.state.ids(Kind::PayRun)) {
        const auto* drafted = bakery_.state.get<PayRun>(pay_run_ref(base::Month::parse(id).value()));
        if (!drafted->approved_by && !rarely()) run = id;
      }
      const auto of = base::Month::parse(run).value();
      return holder(PayrollApprove{of, digest(pay_run_ref(of))}, {"ceo", "treasurer"});
    }
  }
}

Deed RandomActions::next() {
  if (!bakery_.state.get<Coop>(coop_ref())->opened) return rarely() ? people() : founding();
  switch (below(9)) {
    case 0:
      return below(3) == 0 ? recovery() : rarely() ? founding() : people();
    case 1:
      return proposal();
    case 2:
      return carrying_out();
    case 3:
    case 4:
      return pay();
    default:
      return ballots();
  }
}

base::Instant RandomActions::later() {
  const auto at = bakery_.now;
  if (rarely()) return at.plus_seconds(-3'600);  // backwards, which is refused
  return below(30) == 0 ? at.plus_days(static_cast<std::int64_t>(below(12))) : at.plus_seconds(600);
}

}  // namespace rules_test
