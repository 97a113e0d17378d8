#include "articles/compare.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "articles/numbering.hpp"
#include "articles/path.hpp"
#include "articles/wording.hpp"

namespace articles {

namespace {

/// A clause as it reads, out of its tree.
struct Reading {
  std::string parent;    ///< id of the clause above it; empty for an article
  std::string previous;  ///< id of the neighbour before it, of those that both versions have under this parent
  std::string number;
  std::string title;
  std::string text;
  std::string figures;  ///< the parameters that the text states, in order
  std::string maps;
  std::string defines;
  std::string satisfies;
  std::string check;
  std::string summary;
};

struct Version {
  std::vector<std::string> ids;  ///< in the order of the tree
  std::map<std::string, Reading> readings;
};

std::string joined(const std::vector<std::string>& words) {
  std::string list;
  for (const auto& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

std::string words_defined_in(const Clause& clause) {
  std::vector<std::string> words;
  for (const auto& term : clause.defines) words.push_back(fmt::format("{} ({})", term.name, term.id));
  return joined(words);
}

/// The parameters that a text states, in order.
std::string figures_in(const std::string& source) {
  std::vector<std::string> paths;
  const auto pieces = cut_text(source);
  for (const auto& piece : pieces ? *pieces : std::vector<Piece>()) {
    if (piece.kind == Piece::Kind::Param) paths.push_back(piece.text);
  }
  return joined(paths);
}

base::Status collect(const Wording& wording, const std::vector<Clause>& clauses, const std::string& parent,
                     ClausePlace& place, Version& version) {
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    const auto& clause = clauses[i];
    place.push_back(i);
    COOP_TRY(auto text, wording.fill(clause.text));
    COOP_TRY(auto summary, wording.fill(clause.summary));
    Reading reading{parent,
                    {},
                    clause_number(place),
                    clause.title,
                    std::move(text),
                    figures_in(clause.text),
                    joined(clause.maps),
                    words_defined_in(clause),
                    joined(clause.satisfies),
                    clause.check,
                    std::move(summary)};
    if (!version.readings.emplace(clause.id, std::move(reading)).second) {
      return base::fail("clause-form", "two clauses have the id '{}'", clause.id)
          .hint("give one of them an id of its own");
    }
    version.ids.push_back(clause.id);
    COOP_CHECK(collect(wording, clause.children, clause.id, place, version));
    place.pop_back();
  }
  return {};
}

base::Result<Version> read_version(const Wording& wording, const std::vector<Clause>& clauses) {
  Version version;
  ClausePlace place;
  COOP_CHECK(collect(wording, clauses, {}, place, version));
  return version;
}

/// Names for each clause the neighbour before it, passing over those that came, went or changed their parent.
void link_neighbours(Version& version, const Version& other) {
  std::map<std::string, std::string> last;  // parent -> its latest child
  for (const auto& id : version.ids) {
    auto& reading = version.readings.at(id);
    const auto twin = other.readings.find(id);
    if (twin == other.readings.end() || twin->second.parent != reading.parent) continue;
    reading.previous = std::exchange(last[reading.parent], id);
  }
}

std::string whole_text(const Reading& reading) {
  if (reading.title.empty()) return reading.text;
  return reading.text.empty() ? reading.title : fmt::format("{}: {}", reading.title, reading.text);
}

/// "tax-election c-corporation, hbc-2 threshold".
std::string choices_in(const record::Node& clauses_record) {
  const auto* chosen = clauses_record.is_mapping() ? clauses_record.find("chosen") : nullptr;
  if (!chosen || !chosen->is_sequence()) return {};
  std::vector<std::string> choices;
  for (const auto& choice : chosen->items()) {
    choices.push_back(fmt::format("{} {}", value_of(choice, "question"), value_of(choice, "answer")));
  }
  return joined(choices);
}

class Comparison {
 public:
  void head(const record::Node& before, const record::Node& after) {
    for (const std::string key : {"title", "model", "language", "jurisdiction"}) {
      changed(Field::Head, key, value_of(before, key), value_of(after, key));
    }
    changed(Field::Head, "chosen", choices_in(before), choices_in(after));
  }

  void parameters(const record::Node& before, const record::Node& after) {
    for (const auto& parameter : parameters_of(after)) {
      const auto now = plain_value(*parameter.value);
      const auto* old = parameter_at(before, parameter.path);
      if (old) {
        changed(Field::Parameter, parameter.path, plain_value(*old), now);
      } else {
        add(Change::Added, Field::Parameter, parameter.path, {}, now);
      }
    }
    for (const auto& parameter : parameters_of(before)) {
      if (parameter_at(after, parameter.path)) continue;
      add(Change::Removed, Field::Parameter, parameter.path, plain_value(*parameter.value), {});
    }
  }

  void clauses(const Version& before, const Version& after) {
    for (const auto& id : after.ids) {
      const auto& now = after.readings.at(id);
      number_ = now.number;
      const auto twin = before.readings.find(id);
      if (twin == before.readings.end()) {
        add(Change::Added, Field::Text, id, {}, whole_text(now));
        continue;
      }
      const auto& old = twin->second;
      changed(Field::Title, id, old.title, now.title);
      changed(Field::Text, id, old.text, now.text);
      // A figure that is written out where a placeholder stood reads the same today, and is left behind tomorrow.
      changed(Field::Figures, id, old.figures, now.figures);
      const bool has_passed = old.previous != now.previous && old.number != now.number;
      if (old.parent != now.parent || has_passed) {
        add(Change::Changed, Field::Place, id, old.number, now.number);
      }
      changed(Field::Defines, id, old.defines, now.defines);
      changed(Field::Maps, id, old.maps, now.maps);
      changed(Field::Satisfies, id, old.satisfies, now.satisfies);
      changed(Field::Check, id, old.check, now.check);
      changed(Field::Summary, id, old.summary, now.summary);
    }
    for (const auto& id : before.ids) {
      if (after.readings.count(id) > 0) continue;
      number_ = before.readings.at(id).number;
      add(Change::Removed, Field::Text, id, whole_text(before.readings.at(id)), {});
    }
  }

  std::vector<Difference> take() { return std::move(differences_); }

 private:
  void add(Change change, Field field, std::string where, std::string before, std::string after) {
    differences_.push_back({change, field, std::move(where), std::move(before), std::move(after), number_});
  }
  void changed(Field field, const std::string& where, const std::string& before, const std::string& after) {
    if (before != after) add(Change::Changed, field, where, before, after);
  }

  std::vector<Difference> differences_;
  std::string number_;  ///< of the clause that is being compared
};

}  // namespace

base::Result<std::vector<Difference>> compare(const Articles& before, const Articles& after) {
  COOP_TRY(const auto old_clauses, clauses_of(before.clauses));
  COOP_TRY(const auto new_clauses, clauses_of(after.clauses));
  const Wording new_wording(after, new_clauses);
  Wording old_wording(before, old_clauses);
  old_wording.number_as(new_wording);
  COOP_TRY(auto old_version, read_version(old_wording, old_clauses));
  COOP_TRY(auto new_version, read_version(new_wording, new_clauses));
  link_neighbours(old_version, new_version);
  link_neighbours(new_version, old_version);
  Comparison comparison;
  comparison.head(before.clauses, after.clauses);
  comparison.parameters(before.policy, after.policy);
  comparison.clauses(old_version, new_version);
  return comparison.take();
}

}  // namespace articles
