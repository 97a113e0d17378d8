// What the rule of one kind of action is handed: the state, the action, the articles in force, and the day.
#pragma once

#include "rules/action.hpp"
#include "rules/changes.hpp"
#include "rules/state.hpp"
#include "rules/verdict.hpp"

namespace rules {

struct Context {
  const State& state;
  const Action& action;
  const Policy& policy;  ///< the articles in force; empty at genesis
  base::Date today() const { return action.at.utc_date(); }
};

/// Every subject's header declares, for each payload T of its subject:
///   Verdict judge(const Context&, const T&);          may it happen, authority aside?
///   void apply(const Context&, const T&, Changes&);   REQUIRES: judge said yes

}  // namespace rules
