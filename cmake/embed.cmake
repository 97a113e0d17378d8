# The templates travel inside the program, so that one file is a whole installation: each
# templates/<name>.yaml becomes a raw string in a generated source.
function(coop_embed_templates out)
  file(GLOB templates CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/templates/*.yaml)
  set(text "// Generated from templates/*.yaml; do not edit.\n#include \"commands/templates.hpp\"\n\nnamespace commands {\n\nconst std::vector<EmbeddedTemplate>& embedded_templates() {\n  static const std::vector<EmbeddedTemplate> all = {\n")
  foreach(path ${templates})
    get_filename_component(name ${path} NAME_WE)
    file(READ ${path} body)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
    # A string literal is limited in length only by the implementation; g++ takes it whole.
    string(APPEND text "      {\"${name}\", R\"__TEMPLATE__(${body})__TEMPLATE__\"},\n")
  endforeach()
  string(APPEND text "  };\n  return all;\n}\n\n}  // namespace commands\n")
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/embedded_templates.cpp CONTENT "${text}")
  set(${out} ${CMAKE_BINARY_DIR}/embedded_templates.cpp PARENT_SCOPE)
endfunction()
