#include "articles/translation.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "articles/clause.hpp"
#include "base/text.hpp"
#include "document/words.hpp"

namespace articles {
namespace {

using record::Node;

/// What is a word in the items of a list, and in what lists of theirs.
struct Shape {
  std::string_view named_by;  ///< the key that tells the items apart
  std::vector<std::string_view> words;
  std::vector<std::string_view> lists;
};

/// Of the head of a file, with an empty name; nullptr: no list of words.
const Shape* shape_of(std::string_view list) {
  static const Shape kClause = {"id", {"title", "text", "summary", "check"}, {"defines", "children"}};
  static const std::map<std::string_view, Shape> kShapes = {
      {"", {"", {"title", "about", "name"}, {"questions", "clauses", "statutes", "findings"}}},
      {"questions", {"id", {"ask", "why"}, {"choices"}}},
      {"choices", {"is", {"note"}, {}}},
      {"clauses", kClause},
      {"children", kClause},
      {"defines", {"id", {"name"}, {}}},
      {"statutes", {"id", {"asks", "source"}, {}}},
      {"findings", {"id", {"says", "remedy"}, {"choices"}}},
  };
  const auto found = kShapes.find(list);
  return found == kShapes.end() ? nullptr : &found->second;
}

bool holds(const std::vector<std::string_view>& keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Where something stands: "clauses/admission/children/trial/text", within the item "trial".
struct Where {
  std::string path;
  std::string item;  ///< the id of the clause, question or finding; empty in the head

  Where below(std::string_view key) const { return {path + "/" + std::string(key), item}; }
};

/// Goes through a layer or a translation, and gives what `word` makes of each word and `other` of everything else.
template <class Word, class Other>
Node changed(const Node& mapping, std::string_view list, const Where& where, const Word& word, const Other& other) {
  const auto& shape = *shape_of(list);
  std::vector<Node::Entry> entries;
  for (const auto& [key, value] : mapping.entries()) {
    const auto here = where.below(key);
    if (holds(shape.words, key) && value.is_scalar()) {
      entries.emplace_back(key, word(value, here, key));
    } else if (holds(shape.lists, key) && value.is_sequence()) {
      auto items = Node::sequence();
      const auto& item_shape = *shape_of(key);
      for (const auto& item : value.items()) {
        const auto name = value_of(item, item_shape.named_by);
        const bool has_own_name = key != "choices" && key != "defines";
        const Where there = {here.below(name).path, has_own_name ? name : here.item};
        items.append(item.is_mapping() && !name.empty() ? changed(item, key, there, word, other)
                                                        : other(item, here, key));
      }
      items.place = value.place;
      entries.emplace_back(key, std::move(items));
    } else {
      entries.emplace_back(key, key == shape.named_by ? value : other(value, here, key));
    }
    entries.back().second.key_place = value.key_place;
  }
  auto laid = Node::mapping(std::move(entries));
  laid.place = mapping.place;
  return laid;
}

/// The placeholders of a text, without the forms in which terms are shown; sorted.
std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> all;
  for (auto at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    auto placeholder = text.substr(at, text.find('}', at) - at);
    if (constexpr std::string_view kTerm = "{term:"; placeholder.substr(0, kTerm.size()) == kTerm) {
      placeholder = placeholder.substr(0, placeholder.find(':', kTerm.size()));
    }
    all.push_back(std::string(placeholder) + "}");
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// What is in `all` and not in `others`, as a list.
std::string rest_of(const std::vector<std::string>& all, const std::vector<std::string>& others) {
  std::vector<std::string> rest;
  std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
  std::string list;
  for (const auto& one : rest) list += (list.empty() ? "" : ", ") + one;
  return list;
}

class Translator {
 public:
  explicit Translator(std::string_view name) : name_(name) {}

  void read(const Node& translation) {
    const auto word = [&](const Node& value, const Where& where, std::string_view key) {
      if (!words_.emplace(where.path, Word{&value, where.item, std::string(key)}).second) say_twice(value, where, key);
      return value;
    };
    const auto other = [&](const Node& value, const Where& where, std::string_view key) {
      if (where.item.empty() && (key == "language" || key == "licence")) return value;
      find("translation-unknown", where.item,
           fmt::format("the translation of {} has '{}', which is no word of a template{}", name_, base::printable(key),
                       place_words(value)),
           "take it out: a translation has words alone");
      return value;
    };
    if (translation.is_mapping()) changed(translation, "", {}, word, other);
  }

  Node apply(const Node& layer) {
    const auto word = [&](const Node& value, const Where& where, std::string_view key) {
      const auto found = words_.find(where.path);
      if (found == words_.end()) {
        find("translation-missing", where.item, fmt::format("{} has no translation", named(where.item, key)),
             "translate it, at the same place");
        return value;
      }
      const auto& said = *found->second.value;
      compare(value.scalar(), said, where.item, key);
      used_.insert(where.path);
      auto spoken = Node::text(said.scalar());
      spoken.place = said.place;
      return spoken;
    };
    return changed(layer, "", {}, word, [](const Node& value, const Where&, std::string_view) { return value; });
  }

  std::vector<Finding> take() {
    for (const auto& [path, word] : words_) {
      if (used_.contains(path)) continue;
      find("translation-unknown", word.item,
           fmt::format("{} is translated, and the original does not say it{}", named(word.item, word.key),
                       place_words(*word.value)),
           "take it out, or put it where the original stands");
    }
    return std::move(findings_);
  }

 private:
  struct Word {
    const Node* value = nullptr;
    std::string item;
    std::string key;
  };

  void find(std::string code, std::string item, std::string message, std::string remedy) {
    findings_.push_back({Severity::Error, std::move(code), std::move(item), std::move(message), std::move(remedy)});
  }

  std::string named(std::string_view item, std::string_view key) const {
    return item.empty() ? fmt::format("'{}' of {}", base::printable(key), name_)
                        : fmt::format("'{}' of '{}' in {}", base::printable(key), base::printable(item), name_);
  }

  void say_twice(const Node& value, const Where& where, std::string_view key) {
    find("translation-unknown", where.item,
         fmt::format("{} is translated twice{}", named(where.item, key), place_words(value)), "leave one of them");
  }

  void compare(std::string_view original, const Node& said, const std::string& item, std::string_view key) {
    const auto before = placeholders(original);
    const auto after = placeholders(said.scalar());
    if (before == after) return;
    const auto lacks = rest_of(before, after);
    const auto more = rest_of(after, before);
    find("translation-placeholder", item,
         fmt::format("the translation of {}{}{}{}{}", named(item, key), lacks.empty() ? "" : " lacks " + lacks,
                     lacks.empty() || more.empty() ? "" : ", and", more.empty() ? "" : " has " + more + " too much",
                     place_words(said)),
         "let both show the same, each as often");
  }

  std::string name_;
  std::map<std::string, Word> words_;  ///< of the translation, by their paths
  std::set<std::string> used_;
  std::vector<Finding> findings_;
};

}  // namespace

Translated translate(const Node& layer, const Node& translation, std::string_view name) {
  Translator translator(name);
  translator.read(translation);
  Translated done;
  done.layer = translator.apply(layer);
  done.findings = translator.take();
  return done;
}

std::string translation_of(std::string_view name, std::string_view language) {
  constexpr std::string_view kEnding = ".yaml";
  if (!name.ends_with(kEnding)) return fmt::format("{}/{}", language, name);
  return fmt::format("{}.{}{}", name.substr(0, name.size() - kEnding.size()), language, kEnding);
}

FindFile in_language(FindFile find, std::string language, std::vector<Finding>& findings) {
  return [find = std::move(find), language = std::move(language),
          &findings](std::string_view name) -> base::Result<std::optional<Node>> {
    COOP_TRY(auto layer, find(name));
    if (!layer || !layer->is_mapping()) return layer;
    const auto own = value_of(*layer, "language");
    if (document::is_same_language(own.empty() ? kFirstLanguage : std::string_view(own), language)) return layer;
    COOP_TRY(const auto translation, find(translation_of(name, language)));
    if (!translation) {
      return base::fail("language-unknown", "'{}' is not translated into '{}'", base::printable(name),
                        base::printable(language))
          .as(base::ErrorKind::Usage);
    }
    auto done = translate(*layer, *translation, name);
    if (layer->find("language")) done.layer.set("language", Node::text(language));
    findings.insert(findings.end(), done.findings.begin(), done.findings.end());
    return std::optional(std::move(done.layer));
  };
}

}  // namespace articles
