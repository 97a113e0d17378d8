#include "commands/interview_coop.hpp"

#include <algorithm>
#include <filesystem>

#include "articles/clause.hpp"
#include "articles/language.hpp"
#include "base/money.hpp"
#include "base/text.hpp"
#include "base/typed.hpp"
#include "commands/answers_file.hpp"
#include "commands/asking.hpp"
#include "os/file.hpp"
#include "os/zone.hpp"
#include "rules/ids.hpp"
#include "sign/public_key.hpp"

namespace commands {
namespace {

using record::Node;

/// The words of a name, in small letters: "The Old Bakery" as "old-bakery", "La Panadería" as "panaderia".
std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : base::lower_case(base::without_marks(name))) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !id.empty());
    if (fits) id += c;
    if (!fits && !id.empty() && id.back() != '-') id += '-';
  }
  for (const std::string_view article : {"the-", "la-", "el-"}) {
    if (id.starts_with(article)) id.erase(0, article.size());
  }
  id.resize(std::min<std::size_t>(id.size(), 39));
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

/// The time zone of this machine, as far as it says; else UTC.
std::string zone_here(const cli::Env& env) {
  const auto named = env.environment.get("TZ");
  if (named && os::Zone::find(*named)) return *named;
  std::error_code error;
  const auto link = std::filesystem::read_symlink("/etc/localtime", error).string();
  constexpr std::string_view kFolder = "zoneinfo/";
  const auto at = link.find(kFolder);
  if (error || at == std::string::npos) return "UTC";
  const auto name = link.substr(at + kFolder.size());
  return os::Zone::find(name) ? name : "UTC";
}

/// A value as it is kept, from what was typed; or why it is none.
using Spell = std::function<base::Result<std::string>(const std::string& typed)>;

/// Whom an interview asks, and in which words.
struct Interviewed {
  cli::Env& env;
  const InterviewWords& words;
};

Asked asked_of(const AskedWords& words, std::string_view offered, const std::string& name = {}) {
  return {
      articles::filled(words.ask, {name}), std::string(words.why), {}, std::string(offered), std::string(words.form)};
}

/// Asks for one value of a mapping. Going back has no meaning here: it is asked again. False: left.
base::Result<bool> ask_value(const Interviewed& to, Node& mapping, const std::string& key, const Asked& asked,
                             const Spell& spell) {
  while (true) {
    COOP_TRY(const auto said, ask(to.env, to.words, asked, [&](const std::string& typed) -> base::Status {
               COOP_TRY(auto value, spell(typed));
               mapping.set(key, Node::text(std::move(value)));
               return {};
             }));
    if (said != Said::Back) return said == Said::Answer;
    say(to.env, to.words.in_the_file);
  }
}

base::Result<std::string> one_line(const std::string& typed) {
  if (base::is_plain_line(typed)) return typed;
  return base::fail("text-form", "use one line without invisible characters");
}

Spell public_key(const InterviewWords& words) {
  return [&words](const std::string& typed) -> base::Result<std::string> {
    if (typed == words.later) return std::string(kKeyToFillIn);
    if (const auto key = sign::PublicKey::parse_with_comment(typed)) return key->str();
    COOP_TRY(const auto bytes, os::read_file(typed));
    COOP_TRY(const auto key, sign::PublicKey::parse_with_comment(bytes));
    return key.str();
  };
}

template <class Id>
base::Result<std::string> id_of(const std::string& typed) {
  COOP_TRY(const auto id, Id::parse(typed));
  return id.str();
}

/// The same value of two founders is a slip: each is told apart by it.
Spell unlike_others(const InterviewWords& words, const Node& founders, const std::string& key, Spell spell) {
  return [&words, &founders, key, spell](const std::string& typed) -> base::Result<std::string> {
    COOP_TRY(auto value, spell(typed));
    for (const auto& other : founders.items()) {
      if (value == kKeyToFillIn || articles::value_of(other, key) != value) continue;
      return base::fail("answer-bounds", "{}",
                        articles::filled(words.has_it, {base::printable(articles::value_of(other, "name"))}));
    }
    return value;
  };
}

base::Result<bool> ask_key(const Interviewed& to, const Node& others, Node& founder, const std::string& name) {
  return ask_value(to, founder, "key", asked_of(to.words.key, to.words.later, name),
                   unlike_others(to.words, others, "key", public_key(to.words)));
}

base::Result<std::string> grade_of(const std::string& typed) {
  if (base::is_id(typed)) return typed;
  return base::bad_id("grade", typed);
}

base::Result<bool> ask_founder(const Interviewed& to, const Node& others, const std::string& name, Node& founder) {
  const auto& words = to.words;
  const auto id = id_from(name.substr(0, name.find(' ')));
  COOP_TRY(const bool has_id, ask_value(to, founder, "id", asked_of(words.member_id, id, name),
                                        unlike_others(words, others, "id", id_of<rules::MemberId>)));
  if (!has_id) return false;
  founder.set("name", Node::text(name));
  COOP_TRY(const bool has_key, ask_key(to, others, founder, name));
  if (!has_key) return false;
  return ask_value(to, founder, "grade", asked_of(words.grade, words.usual_grade, name), grade_of);
}

/// One founder after the other, each kept as soon as it is whole.
base::Result<bool> ask_founders(const Interviewed& to, Node& coop, const std::function<base::Status()>& save) {
  const auto first = asked_of(to.words.first_founder, "");
  const auto next = asked_of(to.words.next_founder, to.words.no_more);
  while (true) {
    const auto* there = coop.find("founders");
    auto founders = there ? *there : Node::sequence();
    auto founder = Node::mapping();
    const auto& asked = founders.items().empty() ? first : next;
    COOP_TRY(const bool is_named,
             ask_value(to, founder, "name", asked, unlike_others(to.words, founders, "name", one_line)));
    if (!is_named) return false;
    const auto name = articles::value_of(founder, "name");
    if (name == asked.offered) return true;
    auto whole = Node::mapping();
    COOP_TRY(const bool is_whole, ask_founder(to, founders, name, whole));
    if (!is_whole) return false;
    founders.append(std::move(whole));
    coop.set("founders", std::move(founders));
    COOP_CHECK(save());
  }
}

/// The keys that were left for later.
base::Result<bool> ask_open_keys(const Interviewed& to, Node& coop, const std::function<base::Status()>& save) {
  auto founders = *coop.find("founders");
  for (std::size_t i = 0; i < founders.items().size(); ++i) {
    auto& founder = founders.items()[i];
    if (articles::value_of(founder, "key") != kKeyToFillIn) continue;
    auto changed = founder;
    COOP_TRY(const bool is_there, ask_key(to, founders, changed, articles::value_of(founder, "name")));
    if (!is_there) return false;
    founder = std::move(changed);
    coop.set("founders", founders);
    COOP_CHECK(save());
  }
  return true;
}

base::Result<std::string> currency_of(const std::string& typed) {
  COOP_TRY(const auto currency, base::Currency::parse(typed));
  return currency.code();
}

base::Result<std::string> zone_of(const std::string& typed) {
  COOP_TRY(const auto zone, os::Zone::find(typed));
  return zone.name();
}

}  // namespace

base::Result<bool> ask_about_coop(cli::Env& env, const InterviewWords& words, Node& coop, const LikelyHere& likely,
                                  bool more_founders, const std::function<base::Status()>& save) {
  const Interviewed to{env, words};
  /// What is there already is not asked again; false: left.
  const auto take = [&](const std::string& key, const AskedWords& asked, const std::string& offered,
                        const Spell& spell) -> base::Result<bool> {
    if (!articles::value_of(coop, key).empty()) return true;
    COOP_TRY(const bool is_there, ask_value(to, coop, key, asked_of(asked, offered), spell));
    if (is_there) COOP_CHECK(save());
    return is_there;
  };
  COOP_TRY(const bool has_name, take("name", words.coop_name, "", one_line));
  if (!has_name) return false;
  const auto slug = id_from(articles::value_of(coop, "name"));
  COOP_TRY(const bool has_slug, take("slug", words.slug, slug, id_of<rules::SlugId>));
  if (!has_slug) return false;
  COOP_TRY(const bool has_currency,
           take("currency", words.currency, likely.currency.empty() ? "EUR" : likely.currency, currency_of));
  if (!has_currency) return false;
  // The clock of this machine, unless it is set to no place.
  const auto here = zone_here(env);
  const auto zone =
      likely.time_zone.empty() || (here.find('/') != here.npos && !here.starts_with("Etc/")) ? here : likely.time_zone;
  COOP_TRY(const bool has_zone, take("time-zone", words.time_zone, zone, zone_of));
  if (!has_zone) return false;
  const bool has_founders = coop.find("founders") && coop.find("founders")->is_sequence();
  if (has_founders) {
    COOP_TRY(const bool are_there, ask_open_keys(to, coop, save));
    if (!are_there || !more_founders) return are_there;
  }
  return ask_founders(to, coop, save);
}

}  // namespace commands
