#include "commands/write_paper.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/text.hpp"
#include "commands/convert.hpp"
#include "os/file.hpp"
#include "report/json.hpp"
#include "report/paper.hpp"

namespace commands {
namespace {

const std::vector<std::string> kFormats = {"txt", "md", "html", "fodt", "odt", "docx", "pdf"};

/// No text for a terminal.
bool is_binary(std::string_view format) {
  return format == "odt" || format == "docx" || format == "pdf";
}

base::Result<std::string> told_format(const PaperOptions& options) {
  if (options.format) return *options.format;
  if (!options.out || *options.out == "-") return std::string("txt");
  auto ending = std::filesystem::path(*options.out).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  if (std::find(kFormats.begin(), kFormats.end(), ending) != kFormats.end()) return ending;
  return base::fail("render-format", "'{}' does not tell a format", base::printable(*options.out))
      .as(base::ErrorKind::Usage)
      .hint("name it with --format, or end the file's name in .txt, .md, .html, .fodt, .odt, .docx or .pdf");
}

base::Result<std::string> written(const document::Document& paper, const std::string& format, const cli::Env& env) {
  if (format == "txt") return report::paper_text(paper);
  if (format == "md") return report::paper_markdown(paper);
  if (format == "html") return report::paper_html(paper);
  if (format == "fodt") return report::paper_fodt(paper);
  if (format == "odt") return report::paper_odt(paper);
  // What is printed cannot be accepted or refused; and LibreOffice shows a tracked change with the numbers of before.
  const auto marks = format == "pdf" ? report::Marks::Drawn : report::Marks::Tracked;
  return convert_fodt(report::paper_fodt(paper, marks), format, env.environment);
}

}  // namespace

void paper_options(cli::Spec& spec, PaperOptions& options) {
  spec.option("--format <format>", options.format, "How it is written (default: by the file's name, else txt)")
      .choices(kFormats)
      .option("-o, --output <file>", options.out, "Where it is written, or - for standard output")
      .complete("file");
}

base::Result<std::string> paper_format(const PaperOptions& options) {
  COOP_TRY(auto format, told_format(options));
  if (!is_binary(format) || options.out) return format;
  return base::fail("option-missing", "say into which file the {} is written", format)
      .as(base::ErrorKind::Usage)
      .hint(fmt::format("add -o paper.{}; '-o -' writes it to standard output", format));
}

base::Result<cli::Outcome> write_paper(const document::Document& paper, const std::string& format,
                                       const PaperOptions& options, cli::Env& env) {
  COOP_TRY(const auto bytes, written(paper, format, env));
  if (!options.out || *options.out == "-") {
    env.out.write(bytes);
    return cli::Outcome::done();
  }
  COOP_CHECK(os::write_output(*options.out, bytes));
  const auto file = base::printable(*options.out);
  env.deed = {fmt::format("wrote '{}'", file), "it is in place"};
  if (env.options.json) {
    env.out.write(
        report::Json::object().set("file", *options.out).set("format", format).set("bytes", bytes.size()).text());
  } else {
    env.out.print("Wrote {}.\n", file);
  }
  return cli::Outcome::done();
}

}  // namespace commands
