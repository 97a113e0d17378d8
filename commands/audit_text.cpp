#include "commands/audit_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/checkpoint.hpp"
#include "term/style.hpp"
#include "term/words.hpp"

namespace commands {
namespace {

using term::Style;

/// Is a finding about the bytes of a stored object?
bool is_about_object(const history::Finding& finding) {
  const auto& code = finding.code;
  return code.starts_with("object-") || code.starts_with("blob-") || code.starts_with("path-") ||
         code.starts_with("pack-") || code == "tree-form" || code == "tree-mode";
}

/// Is it about the repository, and not about one action?
bool is_about_storage(const history::Finding& finding) {
  return finding.commit.is_zero() || is_about_object(finding) || finding.code == "history-rolled-back";
}

std::size_t bad_signatures(const history::AuditReport& report) {
  std::set<store::Oid> commits;
  for (const auto& finding : report.findings) {
    if (is_about_signature(finding)) commits.insert(finding.commit);
  }
  return commits.size();
}

std::size_t storage_findings(const history::AuditReport& report) {
  return static_cast<std::size_t>(std::count_if(report.findings.begin(), report.findings.end(), is_about_storage));
}

std::int64_t object_findings(const history::AuditReport& report) {
  return std::count_if(report.findings.begin(), report.findings.end(), is_about_object);
}

std::string money_words(const AuditSums& sums, const term::Look& look) {
  if (!sums.paid_by_records || !sums.paid_by_actions) return "could not be summed";
  const auto held = term::say_money(*sums.paid_by_records, look.utf8);
  if (*sums.paid_by_records == *sums.paid_by_actions) return held + " paid in for shares: balanced";
  return fmt::format("{} in the records, {} by the actions: {}", held,
                     term::say_money(*sums.paid_by_actions, look.utf8), term::styled(look, Style::Bad, "not balanced"));
}

std::string bad(std::int64_t count, std::string_view words, const term::Look& look) {
  return count == 0 ? "" : ", " + term::styled(look, Style::Bad, fmt::format("{} {}", term::say_number(count), words));
}

}  // namespace

bool is_about_signature(const history::Finding& finding) {
  return finding.code.starts_with("sig-") || finding.code.starts_with("commit-");
}

base::Status add_records(AuditSums& sums, const rules::State& state) {
  const auto* coop = state.get<rules::Coop>(rules::coop_ref());
  if (!coop) return *state.failure();
  COOP_TRY(const auto currency, base::Currency::parse(coop->currency));
  base::Money total(0, currency);
  for (const auto& id : state.ids(rules::Kind::Share)) {
    const auto* share = state.get<rules::Share>(rules::share_ref(rules::MemberId::from(id)));
    if (!share) return *state.failure();
    ++sums.shares_issued;
    sums.shares_ended += share->ended ? 1 : 0;
    for (const auto& payment : share->payments) {
      COOP_TRY(total, total.plus(payment.amount));
    }
  }
  sums.paid_by_records = total;
  return {};
}

std::set<store::Oid> commits_with_findings(const history::AuditReport& report) {
  std::set<store::Oid> commits;
  for (const auto& finding : report.findings) {
    if (!is_about_storage(finding)) commits.insert(finding.commit);
  }
  return commits;
}

std::string audit_summary(const history::AuditReport& report, const AuditSums& sums, bool objects,
                          const term::Look& look) {
  const auto say = [](std::int64_t count) { return term::say_number(count); };
  std::string text =
      fmt::format("{}: replayed {} by {}", term::styled(look, Style::Heading, base::printable(report.name)),
                  term::say_count(report.actions, "action"), term::say_count(report.keys, "key"));
  if (report.first_at && report.last_at) {
    const auto first = term::say_date(report.first_at->utc_date());
    const auto last = term::say_date(report.last_at->utc_date());
    text += first == last ? ", of " + first : ", " + first + " to " + last;
  }
  text += ".\n\n";
  const auto add = [&](std::string_view name, const std::string& words) {
    text += fmt::format("  {}  {}\n", term::styled(look, Style::Aside, fmt::format("{:<10}", name)), words);
  };
  const auto forged = static_cast<std::int64_t>(bad_signatures(report));
  const auto broken = static_cast<std::int64_t>(commits_with_findings(report).size());
  add("signatures", say(report.actions - forged) + " good" + bad(forged, "bad", look));
  add("rules", say(report.actions - broken) + " accepted" + bad(broken, "with findings", look));
  if (report.resting > 0) add("", term::say_count(report.resting, "later action") + " rest on a record with a finding");
  add("ballots", sums.ballots_closed == 0 ? "none closed" : say(sums.ballots_closed) + " closed, each recounted");
  if (report.attested > 0) add("", term::say_count(report.attested, "vote") + " on paper, attested by two tellers");
  if (report.sent_late > 0) {
    add("", term::say_count(report.sent_late, "vote") + " recorded with a closing, attested to be in time");
  }
  if (!report.disputed.empty()) {
    add("disputed", term::say_count(static_cast<std::int64_t>(report.disputed.size()), "action") +
                        " by keys that were revoked as stolen:");
    for (const auto& [commit, subject, action] : report.disputed) {
      add("",
          fmt::format("{}  {}", term::styled(look, Style::Id, commit.str().substr(0, 7)), base::printable(subject)));
    }
  }
  add("shares", fmt::format("{} issued, {} ended, {} held", say(sums.shares_issued), say(sums.shares_ended),
                            say(sums.shares_issued - sums.shares_ended)));
  add("money", money_words(sums, look));
  add("pay runs", sums.runs_drafted == 0 ? "none drafted"
                                         : fmt::format("{} drafted, {} approved, each recomputed",
                                                       say(sums.runs_drafted), say(sums.runs_approved)));
  add("objects", objects ? term::say_count(report.objects, "stored copy", "stored copies") + " hashed" +
                               bad(object_findings(report), "with findings", look)
                         : std::string("not looked at (--no-objects)"));
  if (report.coop_id) add("co-op", fmt::format("{}", id_words(*report.coop_id)));
  if (sums.checkpoint) add("checkpoint", fmt::format("{}", id_words(*sums.checkpoint)));
  return text;
}

std::string audit_verdict(const history::AuditReport& report, const term::Look& look) {
  if (report.findings.empty()) {
    return term::styled(look, Style::Good, "PASSED:") +
           " every action was signed, allowed, and did what the records show.\n";
  }
  const auto broken = commits_with_findings(report).size();
  const auto stored = storage_findings(report);
  std::string words;
  if (broken > 0) {
    words = fmt::format(
        "{} of {} did not hold", term::say_number(static_cast<std::int64_t>(broken)),
        term::say_count(std::max<std::int64_t>(report.actions, static_cast<std::int64_t>(broken)), "action"));
  }
  if (stored > 0) {
    words += (words.empty() ? "" : "; ") + term::say_count(static_cast<std::int64_t>(stored), "finding") +
             " about the repository";
  }
  return term::styled(look, Style::Bad, "FAILED:") + " " + words + ".\n";
}

report::Json audit_json(const history::AuditReport& report, const AuditSums& sums, bool objects) {
  using report::Json;
  const auto forged = static_cast<std::int64_t>(bad_signatures(report));
  const auto broken = static_cast<std::int64_t>(commits_with_findings(report).size());
  auto findings = Json::array();
  for (const auto& finding : report.findings) {
    auto one = Json::object();
    one.set("code", finding.code).set("detail", finding.detail);
    if (!finding.commit.is_zero()) one.set(is_about_object(finding) ? "object" : "commit", finding.commit.str());
    if (!finding.article.empty()) one.set("article", finding.article);
    if (!finding.by.empty()) one.set("by", finding.by);
    if (!finding.at.empty()) one.set("at", finding.at);
    if (const auto claim = report.claims.find(finding.commit); claim != report.claims.end()) {
      const auto& [author, at, changed, count] = claim->second;
      one.set("author", author).set("authored_at", at);
      one.set("changed", Json::array(changed)).set("changed_count", count);
    }
    findings.add(std::move(one));
  }
  const auto digest = [](const std::optional<base::Sha256>& value) { return value ? Json(value->str()) : Json(); };
  auto json = Json::object();
  json.set("passed", report.findings.empty()).set("name", report.name).set("coop_id", digest(report.coop_id));
  json.set("tip", report.tip ? Json(report.tip->str()) : Json()).set("checkpoint", digest(sums.checkpoint));
  json.set("actions", report.actions).set("keys", report.keys).set("first_at", report.first_at);
  json.set("last_at", report.last_at).set("good_signatures", report.actions - forged).set("bad_signatures", forged);
  json.set("accepted", report.actions - broken).set("with_findings", broken).set("resting_on_findings", report.resting);
  json.set("ballots_closed", sums.ballots_closed).set("shares_issued", sums.shares_issued);
  json.set("shares_ended", sums.shares_ended).set("paid_for_shares", sums.paid_by_records);
  json.set("paid_by_actions", sums.paid_by_actions).set("runs_drafted", sums.runs_drafted);
  json.set("runs_approved", sums.runs_approved).set("stored_copies", objects ? Json(report.objects) : Json());
  auto disputed = Json::array();
  for (const auto& one : report.disputed) {
    disputed.add(Json::object().set("commit", one.commit.str()).set("subject", one.subject));
  }
  json.set("attested_votes", report.attested)
      .set("attested_in_time", report.sent_late)
      .set("disputed", std::move(disputed));
  json.set("last_good", report.last_good ? Json(report.last_good->str()) : Json());
  json.set("after_last_good", report.after_last_good);
  return json.set("findings", std::move(findings));
}

}  // namespace commands
