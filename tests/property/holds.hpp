// A property: it holds for all that rapidcheck draws, or the test shows the smallest case that it found against it.
//
//   RC_PARAMS="seed=7 max_success=1000" build/dev/tests/property "[record]"     ten times as many, others than usual
#pragma once

#include <rapidcheck/catch.h>

namespace property {

/// REQUIRES: called once in a test case or section. `cases` is the number of draws where RC_PARAMS names none.
template <class Property>
void holds(int cases, Property&& property) {
  const auto& configured = rc::detail::configuration().testParams;
  auto params = configured;
  params.maxSuccess = cases * configured.maxSuccess / rc::detail::TestParams().maxSuccess;
  const auto result = rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata(), params);
  if (result.template is<rc::detail::SuccessResult>()) {
    SUCCEED();
    return;
  }
  std::ostringstream told;
  rc::detail::printResultMessage(result, told);
  FAIL("seed " << configured.seed << ": " << told.str());
}

}  // namespace property
