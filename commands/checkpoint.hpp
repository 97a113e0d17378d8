// How the co-op's id and the checkpoint of its tip are shown, so that members can compare them by voice.
#pragma once

#include <string>

#include "base/sha256.hpp"

namespace commands {

/// The first sixteen digits in four groups: "91ab 23cd 45ef 6789".
inline std::string id_words(const base::Sha256& chain) {
  constexpr std::size_t kGroups = 4;
  constexpr std::size_t kDigits = 4;
  const auto digits = chain.str();
  std::string words;
  for (std::size_t i = 0; i < kGroups; ++i) words += (i ? " " : "") + digits.substr(i * kDigits, kDigits);
  return words;
}

}  // namespace commands
