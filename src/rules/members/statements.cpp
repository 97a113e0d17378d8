#include "rules/members/statements.hpp"

namespace rules {

const Said* only_statement(const Context& context) {
  return context.action.said.size() == 1 ? &context.action.said.front() : nullptr;
}

Verdict check_statement_form(const Statement& statement, std::string_view purpose) {
  if (statement.purpose != purpose) {
    return refuse("statement-purpose", "the statement of {} is for '{}', not for '{}'", statement.by, statement.purpose,
                  purpose);
  }
  const bool is_vote = purpose == "ballot-cast";
  const bool is_paper = purpose == "ballot-paper";
  if ((statement.serial != 1 && !is_vote) || (statement.name && purpose != "member-apply") ||
      (!statement.ranking.empty() && !is_vote) ||
      ((!statement.voters.empty() || !statement.piles.empty()) && !is_paper)) {
    return refuse("statement-form", "the statement of {} says more than one for '{}' does", statement.by, purpose)
        .hint("ask for a new statement, made with 'coop sign'");
  }
  return accepted();
}

Verdict check_statement(const Context& context, const Said& said, std::string_view purpose,
                        const base::Sha256& answers) {
  const auto& statement = said.statement;
  const auto coop = context.state.coop_id();
  COOP_CHECK(check_statement_form(statement, purpose));
  if (!coop || statement.coop != coop->str()) {
    return refuse("statement-coop", "the statement of {} speaks to another co-op", statement.by);
  }
  if (statement.answers != answers) {
    return refuse("statement-answers", "the statement of {} answers another record than the one in force", statement.by)
        .hint("ask for a new statement");
  }
  if (context.state.record(statement_ref(said.digest))) {
    return refuse("statement-used", "this statement of {} was recorded before", statement.by);
  }
  return accepted();
}

Verdict check_statement_key(const Context& context, const Said& said) {
  const auto& by = said.statement.by;
  const auto* key = context.state.get<Key>(key_ref(said.key_id));
  if (!key || key->owner != by) {
    return refuse("statement-signer", "the statement of {} is signed with a key that is not theirs", by)
        .hint(fmt::format("'coop key list {}' shows their keys", by));
  }
  if (key->until) return refuse("key-revoked", "this key of {} ended at {}", by, *key->until);
  return accepted();
}

}  // namespace rules
