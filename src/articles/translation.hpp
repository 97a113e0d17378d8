// Translations: the words of a layer (layers.hpp) in another language, in a file of its own. It has the shape of the
// layer and words alone, so that what the rules read is the same in every language:
//
//   language: es
//   licence: CC0-1.0 ...
//   title: Estatutos de ...        also about, and the name of a law
//   questions:
//     - id: transfer
//       ask: ¿Puede ...?           and why
//       choices:
//         - {is: never, note: ...}
//   clauses:
//     - id: admission
//       title: Admisión            and text, summary, check
//       children:
//         - id: application
//           text: ...
//           defines: [{id: member, name: persona socia}]
//   statutes:
//     - {id: us-ca.notice, asks: ..., source: ...}
//   findings:
//     - {id: ca-1, says: ..., remedy: ..., choices: ...}
//
// It says each word that its layer says, no other, and each with the placeholders of the original. What it lacks stays
// in the language of the layer, and is found:
//
//   translation-missing      a word of the layer has none
//   translation-unknown      it says what the layer does not say, or what is no word
//   translation-placeholder  a text shows other figures, terms or clauses than the original
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "articles/finding.hpp"
#include "articles/layers.hpp"
#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

struct Translated {
  record::Node layer;
  std::vector<Finding> findings;  ///< first those of the layer in its order, then what is said too much
};

/// `layer` with the words of its translation. `name` is that of the layer, for the findings.
Translated translate(const record::Node& layer, const record::Node& translation, std::string_view name);

/// The name of the file that translates a layer: "es/law/us-ca" for "law/us-ca"; "our-way.es.yaml" for "our-way.yaml".
std::string translation_of(std::string_view name, std::string_view language);

/// The language of layers that do not say theirs.
inline constexpr std::string_view kFirstLanguage = "en";

/// Finds each file in the words of `language`, and puts what its translation lacks into `findings`. A layer that says
/// that it is in this language needs none. Fails (usage) with language-unknown: a file is not translated into it.
/// REQUIRES: `findings` outlives it.
FindFile in_language(FindFile find, std::string language, std::vector<Finding>& findings);

}  // namespace articles
