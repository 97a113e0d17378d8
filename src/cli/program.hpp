// The program: the explicit list of commands, in the order in which help shows them, and how a command line is
// brought to one of them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/env.hpp"
#include "cli/spec.hpp"

namespace cli {

using Declare = std::function<Body(Spec&)>;

/// Words the shell may offer for a completer's kind ("member"): ids from the repository. Empty where there is none.
using CompleteWords = std::function<std::vector<std::string>(std::string_view kind, const Env&)>;

struct Command {
  std::string noun;  ///< empty for `coop status`
  std::string verb;
  Declare declare;
  std::string path() const { return noun.empty() ? verb : noun + " " + verb; }
};

/// A noun with verbs, or a command without a noun, as help lists it.
struct Entry {
  std::string word;
  std::string summary;  ///< of a noun; a command's own stands in its Spec
  bool is_noun = false;
};

/// A paragraph of the overview. Those not `in_overview` are listed by `coop help` alone.
struct Group {
  std::string title;
  bool in_overview = true;
  std::vector<Entry> entries;
};

struct Topic {
  std::string name;
  std::string source;  ///< cli/topics.hpp explains the markup
};

class Program {
 public:
  Program(std::string name, std::string summary) : name_(std::move(name)), summary_(std::move(summary)) {}

  // Building. A group holds what is declared after it; a noun stands before its verbs.
  Program& group(std::string title, bool in_overview = true);
  Program& noun(std::string word, std::string summary);
  Program& command(std::string_view path, Declare declare);  ///< "status" or "member admit"
  Program& topic(std::string name, std::string source);
  Program& library(std::string name, std::string version) {
    libraries_.emplace_back(std::move(name), std::move(version));
    return *this;
  }
  Program& released(const base::Date& date) {  ///< stands in the manual's pages
    release_date_ = date;
    return *this;
  }
  Program& start_with(std::string line) {  ///< the overview's last line: what a newcomer types first
    start_with_ = std::move(line);
    return *this;
  }
  Program& complete_words(CompleteWords words) {
    complete_words_ = std::move(words);
    return *this;
  }

  /// Parses `words` (without the program's name), runs what they name, prints its error if it has one, and returns
  /// the exit code. Fills in env.options and env.program.
  int run(const std::vector<std::string>& words, Env& env) const;

  const std::string& name() const { return name_; }
  const std::string& get_summary() const { return summary_; }
  const std::string& get_start_with() const { return start_with_; }
  const base::Date& release_date() const { return release_date_; }
  const std::vector<Group>& groups() const { return groups_; }
  const std::vector<Command>& commands() const { return commands_; }
  const std::vector<Topic>& topics() const { return topics_; }
  const std::vector<std::pair<std::string, std::string>>& libraries() const { return libraries_; }
  const CompleteWords& get_complete_words() const { return complete_words_; }

  const Command* find(std::string_view noun, std::string_view verb) const;  ///< noun empty: a command without one
  const Entry* find_noun(std::string_view word) const;
  const Topic* find_topic(std::string_view name) const;
  std::vector<const Command*> verbs(std::string_view noun) const;
  std::vector<std::string> first_words() const;  ///< nouns and commands without a noun, in the order of help

 private:
  std::string name_;
  std::string summary_;
  std::string start_with_;
  base::Date release_date_;
  std::vector<Group> groups_;
  std::vector<Command> commands_;
  std::vector<Topic> topics_;
  std::vector<std::pair<std::string, std::string>> libraries_;
  CompleteWords complete_words_;
};

}  // namespace cli
