#include "commands/paper_facts.hpp"

#include "articles/clause.hpp"
#include "articles/language.hpp"
#include "commands/articles_view.hpp"
#include "commands/checkpoint.hpp"
#include "commands/look.hpp"
#include "commands/office_text.hpp"
#include "commands/paper_words.hpp"
#include "commands/template_files.hpp"
#include "history/lines.hpp"

namespace commands {
namespace {

using articles::FormFacts;
using articles::FormItem;

base::Status add_coop(const rules::State& state, FormFacts& facts) {
  COOP_TRY(const auto* coop, find<rules::Coop>(state, rules::coop_ref(), "co-op", "not-a-coop"));
  COOP_TRY(const auto articles, articles_in_force(state));
  auto& all = facts.facts;
  all["co-op.name"] = {coop->name};
  all["co-op.id"] = {state.coop_id().value_or(base::Sha256()).str()};
  all["co-op.model"] = {articles::language_of("en").model(coop->model)};
  all["co-op.currency"] = {coop->currency};
  all["co-op.is-open"] = said_truth(coop->opened.has_value());
  all["co-op.opened"] = coop->opened ? said_date(*coop->opened) : said_nothing();
  all["articles.title"] = {articles::value_of(articles.clauses, "title")};
  all["articles.digest"] = {state.digest(rules::clauses_ref()).value_or(base::Sha256()).str()};
  const auto law = jurisdiction_title(articles::value_of(articles.clauses, "jurisdiction"), "en");
  all["articles.jurisdiction"] = law.empty() ? said_nothing() : FormFact{law};
  return {};
}

/// By what a paper can be checked: where in the history its facts stood.
base::Status add_record(const history::Ledger& ledger, FormFacts& facts) {
  const auto tip = ledger.tip();
  if (!tip) return {};
  COOP_TRY(const auto chain, history::chain_back(ledger.repository(), *tip, 0));
  facts.facts["record.actions"] = {std::to_string(ledger.actions())};
  facts.facts["record.commit"] = {tip->str()};
  facts.facts["record.checkpoint"] = {id_words(chain.value_or(base::Sha256()))};
  return {};
}

/// `members`: those who are; `register`: those who left too, as no record is ever taken out.
void add_people(const rules::State& state, base::Date day, FormFacts& facts) {
  auto& members = facts.lists["members"];
  auto& everybody = facts.lists["register"];
  for (const auto& id : state.members()) {
    const auto* member = state.member(id);
    using rules::Standing;
    if (!member || member->standing == Standing::Invited || member->standing == Standing::Applicant) continue;
    FormItem item{member_facts(state, *member, day), id.str()};
    if (member->standing != Standing::Left) members.push_back(item);
    everybody.push_back(std::move(item));
  }
  facts.facts["members.number"] = {std::to_string(members.size())};
}

/// `offices`: all that the articles have; `officers`: those that somebody holds.
void add_offices(const rules::State& state, base::Date day, FormFacts& facts) {
  auto& offices = facts.lists["offices"];
  auto& officers = facts.lists["officers"];
  for (const auto& view : offices_of(state)) {
    FormItem item;
    const auto* office = view.is_held() ? view.office : nullptr;
    const auto* holder = office ? state.member(*office->holder) : nullptr;
    item.facts["office"] = said_office(view.rule->id);
    item.facts["state"] = said_office_state(word_of(view, day));
    item.facts["holder"] = holder ? FormFact{holder->name} : said_nothing();
    item.facts["holder-id"] = holder ? FormFact{holder->id.str()} : said_nothing();
    item.facts["since"] = office && office->since ? said_date(*office->since) : said_nothing();
    item.facts["until"] = office && office->until ? said_date(*office->until) : said_nothing();
    item.facts["ballot"] = office && office->under ? FormFact{office->under->str()} : said_nothing();
    if (holder) item.person = holder->id.str();
    if (holder) officers.push_back(item);
    offices.push_back(std::move(item));
  }
  facts.facts["officers.number"] = {std::to_string(officers.size())};
}

}  // namespace

base::Result<FormFacts> paper_facts(const history::Ledger& ledger, const PaperSubject& subject, const os::Zone& zone) {
  const auto& state = ledger.state();
  FormFacts facts;
  facts.facts["today"] = said_date(subject.day);
  COOP_CHECK(add_coop(state, facts));
  COOP_CHECK(add_record(ledger, facts));
  add_people(state, subject.day, facts);
  add_offices(state, subject.day, facts);
  COOP_CHECK(add_member_facts(state, subject, facts));
  COOP_CHECK(add_ballot_facts(state, subject, zone, facts));
  if (const auto* failure = state.failure()) return *failure;
  return facts;
}

}  // namespace commands
