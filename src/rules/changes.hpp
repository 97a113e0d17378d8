// What an action does: records written and removed.
#pragma once

#include <map>
#include <optional>
#include <utility>

#include "rules/record.hpp"

namespace rules {

class Changes {
 public:
  void write(Ref ref, Record record) { changes_.insert_or_assign(std::move(ref), std::move(record)); }
  void remove(Ref ref) { changes_.insert_or_assign(std::move(ref), std::nullopt); }
  const std::map<Ref, std::optional<Record>>& all() const { return changes_; }

 private:
  std::map<Ref, std::optional<Record>> changes_;
};

}  // namespace rules
