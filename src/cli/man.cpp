#include "cli/man.hpp"

#include <algorithm>
#include <cctype>

#include "cli/command_line.hpp"
#include "cli/help.hpp"
#include "cli/topics.hpp"
#include "os/file.hpp"

namespace cli {
namespace {

using Kind = Block::Kind;

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::string hyphenated(std::string text) {
  std::replace(text.begin(), text.end(), ' ', '-');
  return text;
}

ManPage page(const Program& program, const std::string& name, int section, const base::Date& date,
             const std::string& summary, const std::string& usage, const std::vector<Block>& blocks) {
  std::string roff = fmt::format(".TH {} {} {} \"{}\" \"{} manual\"\n", roff_escaped(upper(name), false), section,
                                 date.str(), program.name(), program.name());
  roff += fmt::format(".SH NAME\n{} \\- {}\n", roff_escaped(name, false), roff_escaped(summary, false));
  if (!usage.empty()) roff += fmt::format(".SH SYNOPSIS\n\\fB{}\\fR\n", roff_escaped(usage, false));
  roff += prose_as_roff(blocks);
  return {fmt::format("{}.{}", name, section), std::move(roff)};
}

void add_see_also(std::vector<Block>& blocks, const std::vector<std::string>& pages) {
  std::string text;
  for (const auto& other : pages) text += (text.empty() ? "" : ", ") + other;
  blocks.push_back({Kind::Heading, "SEE ALSO", {}});
  blocks.push_back({Kind::Paragraph, text, {}});
}

void add_options(std::vector<Block>& blocks, const std::vector<Option>& options) {
  for (const auto& option : options) {
    blocks.push_back({Kind::Definition, shown_text(option.text, option.choices), shown_name(option)});
  }
}

std::vector<Block> common_blocks() {
  CommonOptions common;
  const os::Environment nothing;
  std::vector<Block> blocks = {{Kind::Heading, "COMMON OPTIONS", {}}};
  add_options(blocks, common_options(common, nothing));
  return blocks;
}

ManPage noun_page(const Program& program, const Entry& noun, const base::Date& date) {
  std::vector<Block> blocks = {{Kind::Heading, "SUBCOMMANDS", {}}};
  std::vector<std::string> pages = {program.name() + "(1)"};
  for (const auto* command : program.verbs(noun.word)) {
    Spec spec;
    command->declare(spec);
    blocks.push_back({Kind::Definition, spec.get_summary(), usage_of(program, *command, spec)});
    pages.push_back(fmt::format("{}-{}(1)", program.name(), hyphenated(command->path())));
  }
  add_see_also(blocks, pages);
  const std::string name = program.name() + "-" + noun.word;
  return page(program, name, 1, date, noun.summary, program.name() + " " + noun.word + " <subcommand> [options]",
              blocks);
}

ManPage program_page(const Program& program, const base::Date& date) {
  std::vector<Block> blocks;
  std::vector<std::string> pages;
  for (const auto& group : program.groups()) {
    blocks.push_back({Kind::Heading, upper(group.title), {}});
    for (const auto& entry : group.entries) {
      blocks.push_back({Kind::Definition, entry.summary, program.name() + " " + entry.word});
      pages.push_back(fmt::format("{}-{}(1)", program.name(), entry.word));
    }
  }
  const auto common = common_blocks();
  blocks.insert(blocks.end(), common.begin(), common.end());
  for (const auto& topic : program.topics()) {
    pages.push_back(fmt::format("{}-{}({})", program.name(), topic.name, prose_of(topic).section));
  }
  add_see_also(blocks, pages);
  return page(program, program.name(), 1, date, program.get_summary(),
              program.name() + " <command> [<subcommand>] [options]", blocks);
}

ManPage topic_page(const Program& program, const Topic& topic, const base::Date& date) {
  const Prose prose = prose_of(topic);
  std::vector<Block> blocks;
  if (prose.blocks.empty() || prose.blocks.front().kind != Kind::Heading) {
    blocks.push_back({Kind::Heading, "DESCRIPTION", {}});
  }
  for (auto block : prose.blocks) {
    if (block.kind == Kind::Heading) block.text = upper(block.text);
    blocks.push_back(std::move(block));
  }
  add_see_also(blocks, {program.name() + "(1)"});
  return page(program, program.name() + "-" + topic.name, prose.section, date, prose.summary, "", blocks);
}

}  // namespace

ManPage man_page(const Program& program, const Command& command, const base::Date& date) {
  Spec spec;
  command.declare(spec);
  std::vector<Block> blocks = {{Kind::Heading, "DESCRIPTION", {}}};
  if (spec.get_description().empty()) blocks.push_back({Kind::Paragraph, spec.get_summary() + ".", {}});
  for (const auto& text : spec.get_description()) blocks.push_back({Kind::Paragraph, text, {}});
  if (!spec.get_examples().empty()) {
    blocks.push_back({Kind::Heading, "EXAMPLES", {}});
    for (const auto& example : spec.get_examples()) {
      blocks.push_back({Kind::Paragraph, example.text, {}});
      blocks.push_back({Kind::Code, example.line, {}});
    }
  }
  if (!spec.get_arguments().empty()) {
    blocks.push_back({Kind::Heading, "ARGUMENTS", {}});
    for (const auto& argument : spec.get_arguments()) {
      blocks.push_back({Kind::Definition, shown_text(argument.text, argument.choices), argument.syntax});
    }
  }
  if (!spec.get_options().empty()) {
    blocks.push_back({Kind::Heading, "OPTIONS", {}});
    add_options(blocks, spec.get_options());
  }
  blocks.push_back(
      {Kind::Paragraph, fmt::format("The options of every command are explained in {}(1).", program.name()), {}});
  blocks.push_back({Kind::Heading, "EXIT STATUS", {}});
  for (const auto& [code, text] : exits_of(spec)) blocks.push_back({Kind::Definition, text, std::to_string(code)});
  add_see_also(blocks, see_also_of(program, command, spec));
  return page(program, program.name() + "-" + hyphenated(command.path()), 1, date, spec.get_summary(),
              usage_of(program, command, spec), blocks);
}

std::vector<ManPage> man_pages(const Program& program, const base::Date& date) {
  std::vector<ManPage> pages = {program_page(program, date)};
  for (const auto& group : program.groups()) {
    for (const auto& entry : group.entries) {
      if (entry.is_noun) pages.push_back(noun_page(program, entry, date));
    }
  }
  for (const auto& command : program.commands()) pages.push_back(man_page(program, command, date));
  for (const auto& topic : program.topics()) pages.push_back(topic_page(program, topic, date));
  return pages;
}

base::Status write_man_pages(const Program& program, const std::string& folder) {
  COOP_CHECK(os::make_folders(folder));
  for (const auto& page : man_pages(program, program.release_date())) {
    COOP_CHECK(os::write_file(folder + "/" + page.file, page.roff));
  }
  return {};
}

}  // namespace cli
