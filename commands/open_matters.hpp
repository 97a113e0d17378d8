// What can be done now by whoever may: a ballot to be closed, a petition that is complete, an applicant for whom nobody
// has proposed anything, hours to be approved. It waits for those who may do it, and is open for the others to know.
#pragma once

#include <vector>

#include "commands/next_step.hpp"
#include "commands/waiting.hpp"

namespace commands {

struct OpenMatter {
  Waiting what;
  bool is_readers = false;  ///< may the reader do it?
  std::string who;          ///< who else may: "dita as ceo", "any member"
};

/// None during a founding. The hours are those of the last three months whose pay run is not approved.
std::vector<OpenMatter> open_matters(const Reader& reader);

}  // namespace commands
