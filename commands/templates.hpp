// What travels inside the program, so that one file is a whole installation: the templates for founding a co-op and
// the manual's prose. The build writes the definitions from templates/ and man/topics/*.txt (cmake/embed.cmake).
#pragma once

#include <string_view>
#include <vector>

namespace commands {

struct EmbeddedTemplate {
  std::string_view name;  ///< the file's path below its folder, without its ending: "law/us-ca"
  std::string_view body;
};

const std::vector<EmbeddedTemplate>& embedded_templates();
const std::vector<EmbeddedTemplate>& embedded_topics();

}  // namespace commands
