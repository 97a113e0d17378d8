#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "commands/audit_text.hpp"
#include "commands/facts.hpp"
#include "commands/hand_edits.hpp"
#include "term/style.hpp"
#include "term/words.hpp"
#include "term/wrap.hpp"

namespace commands {
namespace {

using term::Style;

constexpr std::size_t kAlikeShown = 10;
constexpr std::size_t kAuthorsShown = 3;
constexpr int kHang = 11;  ///< under the commit's short name
constexpr std::size_t kShortOid = 7;

std::string hung(const std::string& words, const term::Look& look) {
  return term::wrap(words, std::min(look.width, kTextColumns), kHang, kHang) + "\n";
}

/// A sentence that may name instants, as a person reads it.
std::string said(const std::string& sentence, const os::Zone* zone) {
  const auto safe = base::printable(sentence);
  return zone ? term::say_instants(safe, *zone) : safe;
}

std::string one_finding(const history::Finding& finding, const term::Look& look, const os::Zone* zone) {
  std::string head = finding.commit.is_zero() ? std::string("         ")
                                              : "  " + term::styled(look, Style::Id, finding.commit.str().substr(0, 7));
  if (!finding.at.empty()) {
    const auto at = base::Instant::parse(finding.at);
    head += "  " + (at ? term::say_date(zone ? zone->local(*at).date : at->utc_date()) : base::printable(finding.at));
  }
  if (!finding.by.empty()) head += "  " + base::printable(finding.by);
  head += "  " + term::styled(look, Style::Bad, base::printable(finding.code));
  auto text = head + "\n" + hung(said(finding.detail, zone), look);
  if (!finding.article.empty()) text += hung("by the article on " + base::printable(finding.article), look);
  return text;
}

using Group = std::vector<const history::Finding*>;

/// What is told of each commit once, under the first of its findings.
class Claims {
 public:
  Claims(const history::AuditReport& report, const term::Look& look, const os::Zone* zone)
      : report_(report), look_(look), zone_(zone) {}

  /// Who the header says made the commit, and what it changed. A good signature says who acted: then it is not asked.
  std::string lines(const Group& group) {
    std::vector<std::string> authors;
    std::vector<std::string> paths;
    std::size_t changed = 0;
    std::size_t commits = 0;
    for (const auto* finding : group) {
      const auto found = report_.claims.find(finding->commit);
      if (found == report_.claims.end() || !told_.insert(finding->commit).second) continue;
      const auto& claim = found->second;
      ++commits;
      if (finding->by.empty() || is_about_signature(*finding)) add(say_author(claim, group.size() == 1), authors);
      const auto before = paths.size();
      for (const auto& path : claim.changed) add(path, paths);
      // Of more paths than are kept, those beyond cannot be told from each other.
      changed += paths.size() - before + claim.changed_count - claim.changed.size();
    }
    if (commits == 0) return {};
    const auto* each = commits == 1 ? "s" : "";
    std::string text;
    if (!authors.empty()) text += hung(fmt::format("claim{} to be by {}", each, list_of(authors)), look_);
    const auto what = changed == 0 ? std::string("no file") : say_paths(paths, changed);
    return text + hung(fmt::format("change{} {}", each, what), look_);
  }

 private:
  std::string say_author(const history::Claim& claim, bool with_time) const {
    if (claim.author.empty()) return "nobody";
    auto text = base::printable(claim.author);
    if (with_time && claim.at) text += ", at " + said(claim.at->str(), zone_);
    return text;
  }
  static void add(const std::string& word, std::vector<std::string>& words) {
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  static std::string list_of(const std::vector<std::string>& authors) {
    const auto shown = std::min(authors.size(), kAuthorsShown);
    auto text =
        fmt::format("{}", fmt::join(authors.begin(), authors.begin() + static_cast<std::ptrdiff_t>(shown), "; "));
    return shown == authors.size() ? text : text + fmt::format("; and {} more", authors.size() - shown);
  }

  const history::AuditReport& report_;
  const term::Look& look_;
  const os::Zone* zone_;
  std::set<store::Oid> told_;
};

/// Do several findings say the very same, of commits that tell nothing more?
bool are_the_same(const Group& group) {
  return group.size() > 1 && std::all_of(group.begin(), group.end(), [&](const auto* finding) {
           return finding->detail == group.front()->detail && finding->by.empty() && finding->at.empty();
         });
}

/// One sentence with a count, and the names under it.
std::string same_findings(const Group& group, bool all, const term::Look& look, const os::Zone* zone) {
  const auto& first = *group.front();
  const auto shown = all ? group.size() : std::min(group.size(), kAlikeShown);
  std::string names;
  for (std::size_t i = 0; i < shown; ++i) names += (i ? " " : "") + group[i]->commit.str().substr(0, 7);
  if (shown < group.size()) names += fmt::format(" and {} more; --all shows them", group.size() - shown);
  const auto times = term::say_number(static_cast<std::int64_t>(group.size())) + " times";
  return fmt::format("  {:<7}  {}\n", times, term::styled(look, Style::Bad, base::printable(first.code))) +
         hung(said(first.detail, zone), look) + hung(names, look);
}

}  // namespace

std::string audit_findings(const history::AuditReport& report, bool all, const term::Look& look, const os::Zone* zone) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<const history::Finding*>> alike;
  for (const auto& finding : report.findings) {
    auto& group = alike[finding.code];
    if (group.empty()) order.push_back(finding.code);
    group.push_back(&finding);
  }
  Claims claims(report, look, zone);
  std::string text;
  for (const auto& code : order) {
    const auto& group = alike[code];
    if (are_the_same(group)) {
      text += same_findings(group, all, look, zone) + claims.lines(group);
      continue;
    }
    const auto shown = all ? group.size() : std::min(group.size(), kAlikeShown);
    for (std::size_t i = 0; i < shown; ++i) {
      text += one_finding(*group[i], look, zone) + claims.lines({group[i]});
    }
    if (shown < group.size()) {
      text += fmt::format("  and {} more of {}; --all shows them\n", group.size() - shown, base::printable(code));
    }
  }
  return text;
}

std::string audit_way_back(const history::AuditReport& report, bool is_bare, const term::Look& look) {
  if (!report.last_good || !report.tip) return {};
  const auto good = report.last_good->str();
  const auto tip = report.tip->str().substr(0, kShortOid);
  const auto short_good = term::styled(look, Style::Id, good.substr(0, kShortOid));
  const auto after = report.after_last_good;
  const auto where =
      after == 0
          ? fmt::format("This clone still holds {}, its last good action.", short_good)
          : fmt::format("The last good action is {}. {} after it, and nothing is added to the record while {}.",
                        short_good, after == 1 ? "One commit stands" : term::say_number(after) + " commits stand",
                        after == 1 ? "it does" : "they do");
  const auto words = where +
                     " These commands keep the line as it is now on a branch, and put the record of this clone "
                     "back to there, if its members want that:";
  const auto back = is_bare ? fmt::format("git update-ref {} {}", store::kBranch, good)
                            : fmt::format("git reset --keep {}", good.substr(0, kShortOid));
  return term::wrap(words, std::min(look.width, kTextColumns)) +
         fmt::format("\n\n  git branch aside-{} {}\n  {}\n", tip, tip, back);
}

}  // namespace commands
