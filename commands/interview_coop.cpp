#include "commands/interview_coop.hpp"

#include <algorithm>
#include <filesystem>

#include "articles/clause.hpp"
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

constexpr std::string_view kIdForm = "small letters, digits and hyphens";

/// The words of a name, in small letters: "The Old Bakery" as "old-bakery".
std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : base::lower_case(name)) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !id.empty());
    if (fits) id += c;
    if (!fits && !id.empty() && id.back() != '-') id += '-';
  }
  if (id.starts_with("the-")) id.erase(0, 4);
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

/// Asks for one value of a mapping. Going back has no meaning here: it is asked again. False: left.
base::Result<bool> ask_value(cli::Env& env, Node& mapping, const std::string& key, const Asked& asked,
                             const Spell& spell) {
  while (true) {
    COOP_TRY(const auto said, ask(env, asked, [&](const std::string& typed) -> base::Status {
               COOP_TRY(auto value, spell(typed));
               mapping.set(key, Node::text(std::move(value)));
               return {};
             }));
    if (said != Said::Back) return said == Said::Answer;
    say(env, "  What was answered before this is changed in the file.");
  }
}

base::Result<std::string> one_line(const std::string& typed) {
  if (base::is_plain_line(typed)) return typed;
  return base::fail("text-form", "use one line without invisible characters");
}

base::Result<std::string> public_key(const std::string& typed) {
  if (typed == "later") return std::string(kKeyToFillIn);
  if (const auto key = sign::PublicKey::parse_with_comment(typed)) return key->str();
  COOP_TRY(const auto bytes, os::read_file(typed));
  COOP_TRY(const auto key, sign::PublicKey::parse_with_comment(bytes));
  return key.str();
}

template <class Id>
base::Result<std::string> id_of(const std::string& typed) {
  COOP_TRY(const auto id, Id::parse(typed));
  return id.str();
}

/// The same value of two founders is a slip: each is told apart by it.
Spell unlike_others(const Node& founders, const std::string& key, Spell spell) {
  return [&founders, key, spell](const std::string& typed) -> base::Result<std::string> {
    COOP_TRY(auto value, spell(typed));
    for (const auto& other : founders.items()) {
      if (value == kKeyToFillIn || articles::value_of(other, key) != value) continue;
      return base::fail("answer-bounds", "{} has it already", base::printable(articles::value_of(other, "name")));
    }
    return value;
  };
}

Asked key_question(const std::string& name) {
  return {
      fmt::format("The public key of {}?", name),
      "The line of their .pub file, or the path of that file; 'coop key new' makes one for them. It can be filled in "
      "later.",
      {},
      "later",
      "a line that begins with ssh-ed25519, or the path of a .pub file"};
}

base::Result<bool> ask_founder(cli::Env& env, const Node& others, const std::string& name, Node& founder) {
  COOP_TRY(const bool has_id, ask_value(env, founder, "id",
                                        {fmt::format("A short name for {}?", name),
                                         "It stands in the record for ever.",
                                         {},
                                         id_from(name.substr(0, name.find(' '))),
                                         std::string(kIdForm)},
                                        unlike_others(others, "id", id_of<rules::MemberId>)));
  if (!has_id) return false;
  founder.set("name", Node::text(name));
  COOP_TRY(const bool has_key,
           ask_value(env, founder, "key", key_question(name), unlike_others(others, "key", public_key)));
  if (!has_key) return false;
  return ask_value(env, founder, "grade",
                   {fmt::format("The pay grade of {}?", name),
                    "A word that your pay chart will have a rate for.",
                    {},
                    "member",
                    std::string(kIdForm)},
                   [](const std::string& typed) -> base::Result<std::string> {
                     if (base::is_id(typed)) return typed;
                     return base::bad_id("grade", typed);
                   });
}

/// One founder after the other, each kept as soon as it is whole.
base::Result<bool> ask_founders(cli::Env& env, Node& coop, const std::function<base::Status()>& save) {
  const Asked first{"Who founds it? The name of the first founder.",
                    "Every founder signs these articles with a key of their own.",
                    {},
                    "",
                    "a name as people call them"};
  const Asked next{
      "The name of the next founder.", "Enter says that there is none.", {}, "no more", "a name as people call them"};
  while (true) {
    const auto* there = coop.find("founders");
    auto founders = there ? *there : Node::sequence();
    auto founder = Node::mapping();
    const auto& asked = founders.items().empty() ? first : next;
    COOP_TRY(const bool is_named, ask_value(env, founder, "name", asked, unlike_others(founders, "name", one_line)));
    if (!is_named) return false;
    const auto name = articles::value_of(founder, "name");
    if (name == asked.offered) return true;
    auto whole = Node::mapping();
    COOP_TRY(const bool is_whole, ask_founder(env, founders, name, whole));
    if (!is_whole) return false;
    founders.append(std::move(whole));
    coop.set("founders", std::move(founders));
    COOP_CHECK(save());
  }
}

/// The keys that were left for later.
base::Result<bool> ask_open_keys(cli::Env& env, Node& coop, const std::function<base::Status()>& save) {
  auto founders = *coop.find("founders");
  for (std::size_t i = 0; i < founders.items().size(); ++i) {
    auto& founder = founders.items()[i];
    if (articles::value_of(founder, "key") != kKeyToFillIn) continue;
    auto changed = founder;
    COOP_TRY(const bool is_there, ask_value(env, changed, "key", key_question(articles::value_of(founder, "name")),
                                            unlike_others(founders, "key", public_key)));
    if (!is_there) return false;
    founder = std::move(changed);
    coop.set("founders", founders);
    COOP_CHECK(save());
  }
  return true;
}

}  // namespace

base::Result<bool> ask_about_coop(cli::Env& env, Node& coop, bool more_founders,
                                  const std::function<base::Status()>& save) {
  const auto missing = [&](std::string_view key) { return articles::value_of(coop, key).empty(); };
  const auto take = [&](const std::string& key, const Asked& asked, const Spell& spell) -> base::Result<bool> {
    COOP_TRY(const bool is_there, ask_value(env, coop, key, asked, spell));
    if (is_there) COOP_CHECK(save());
    return is_there;
  };
  if (missing("name")) {
    COOP_TRY(const bool is_there,
             take("name", {"What is the name of the co-operative?", "As people say it.", {}, "", "a name"}, one_line));
    if (!is_there) return false;
  }
  if (missing("slug")) {
    COOP_TRY(const bool is_there, take("slug",
                                       {"What is its short name?",
                                        "A word for files and addresses; it stays the same for ever.",
                                        {},
                                        id_from(articles::value_of(coop, "name")),
                                        std::string(kIdForm)},
                                       id_of<rules::SlugId>));
    if (!is_there) return false;
  }
  if (missing("currency")) {
    COOP_TRY(const bool is_there, take("currency",
                                       {"In which currency are its books kept?",
                                        "Share and pay are in it.",
                                        {},
                                        "EUR",
                                        "the three letters of a currency, such as EUR, GBP or USD"},
                                       [](const std::string& typed) -> base::Result<std::string> {
                                         COOP_TRY(const auto currency, base::Currency::parse(typed));
                                         return currency.code();
                                       }));
    if (!is_there) return false;
  }
  if (missing("time-zone")) {
    COOP_TRY(const bool is_there, take("time-zone",
                                       {"In which time zone does it live?",
                                        "Ballots close by its clocks.",
                                        {},
                                        zone_here(env),
                                        "a name such as Europe/Berlin or America/New_York"},
                                       [](const std::string& typed) -> base::Result<std::string> {
                                         COOP_TRY(const auto zone, os::Zone::find(typed));
                                         return zone.name();
                                       }));
    if (!is_there) return false;
  }
  const bool has_founders = coop.find("founders") && coop.find("founders")->is_sequence();
  if (has_founders) {
    COOP_TRY(const bool are_there, ask_open_keys(env, coop, save));
    if (!are_there || !more_founders) return are_there;
  }
  return ask_founders(env, coop, save);
}

}  // namespace commands
