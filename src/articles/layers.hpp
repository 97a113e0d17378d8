// Layers: what a template says is put together of files, each of which adds to those below it or changes them. The
// texts that all models share lie lowest, then the model, then the law of a country, then that of a part of it.
//
// A mapping is laid upon a mapping key by key. In a list of mappings that have an `id` or an `action`, an item changes
// the one of its name, or is added: at the end, or where it says so itself. Everything else takes the place of what was
// there.
//
//   clauses:
//     - id: admission               changes the article 'admission', in what it says here
//       children:
//         - id: probation           a new clause of it
//           after: application      behind its neighbour; 'first' for the first place
//           text: ...
//         - id: waiver
//           drop: yes               takes the clause out
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "record/node.hpp"

namespace articles {

/// `above` laid upon `below`. Fails with template-layer: an item is dropped, or placed after one, that is not there.
base::Result<record::Node> lay_upon(const record::Node& below, const record::Node& above);

/// A template file by its name, such as "hierarchy-by-consent", "shared/common" or "law/us-ca"; nothing where there is
/// none.
using FindFile = std::function<base::Result<std::optional<record::Node>>(std::string_view name)>;

/// The model laid upon what it extends, and the law of `jurisdiction` ("us-ca"; empty: of none) upon that, in one
/// mapping for read_template(). Fails with template-unknown, jurisdiction-unknown, template-layer, and as `find`.
base::Result<record::Node> assemble(const FindFile& find, std::string_view model, std::string_view jurisdiction);

}  // namespace articles
