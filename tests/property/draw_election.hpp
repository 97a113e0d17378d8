// Elections for the properties of counting: few options and few papers, so that ties and empty rounds are frequent.
#pragma once

#include <rapidcheck.h>

#include <vector>

#include "rules/count/paper.hpp"

namespace property {

struct Election {
  rules::count::Contest contest;
  std::vector<rules::count::Paper> papers;
};

rc::Gen<Election> any_election();

/// For rapidcheck, which shows a case that fails.
void showValue(const Election& election, std::ostream& out);

/// The same things in an order that is drawn.
template <class T>
std::vector<T> shuffled(std::vector<T> items) {
  for (auto i = items.size(); i > 1; --i) std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
  return items;
}

}  // namespace property
