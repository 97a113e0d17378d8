// A paper as the parts of an OpenDocument text (ODF 1.3), of which a flat file or a package is made. Internal to the
// room.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"
#include "report/paper.hpp"

namespace report {

/// The declarations of the namespaces that the parts use, and the version, for a root element.
extern const std::string_view kOpenDocumentNamespaces;

/// The looks of every paper, and the numbering (open_document_styles.cpp): <office:styles>, in which what
/// stands between two @ is to be filled in, and the automatic styles of the page, likewise, and of the body.
extern const std::string_view kOpenDocumentStyles;
extern const std::string_view kOpenDocumentPageLayout;
extern const std::string_view kOpenDocumentAutomatic;

struct OpenDocument {
  std::string meta;         ///< <office:meta>
  std::string styles;       ///< <office:styles>
  std::string page_layout;  ///< automatic, for the master page
  std::string automatic;    ///< automatic, for the body
  std::string master;       ///< <office:master-styles>
  std::string body;         ///< <office:body>
};

OpenDocument open_document(const document::Document& paper, Marks marks = Marks::Tracked);

}  // namespace report
