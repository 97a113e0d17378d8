// Errors that point at a place in a file:
//
//   members/bo.yaml:4:1: not a canonical record
//    3 | admitted: 2026-02-03
//    4 | name: Bo L.
//      | ^^^^ 'name' already stands on line 2
//
// The first line is the error's message, the others its details. All of it is safe on a terminal.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "record/node.hpp"

namespace record {

/// The bytes that were read, and what to call them in a message.
struct Source {
  std::string_view file_name;
  std::string_view bytes;
};

/// `remark` stands beside the carets, which underline `columns` columns. A place of 0 gives an error without excerpt.
base::Error place_error(const Source& source, Place place, std::string_view code, std::string_view message,
                        std::string_view remark = {}, int columns = 1);

/// The error that `node`, or its key, is not what was wanted; for those who give the tree its types.
base::Error node_error(const Source& source, const Node& node, std::string_view code, std::string_view message,
                       std::string_view remark = {});
base::Error key_error(const Source& source, const Node::Entry& entry, std::string_view code, std::string_view message,
                      std::string_view remark = {});

}  // namespace record
