# Templates and the manual's prose travel inside the program, so that one file is a whole installation: each
# file below templates/ and each man/topics/<name>.txt becomes a raw string in a generated source, which defines what
# commands/templates.hpp declares.
function(coop_embed_folder function folder ending out)
  file(GLOB_RECURSE paths CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*${ending})
  set(text "const std::vector<EmbeddedTemplate>& ${function}() {\n  static const std::vector<EmbeddedTemplate> all = {\n")
  foreach(path ${paths})
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/${folder} ${path})
    string(REPLACE "${ending}" "" name ${name})
    file(READ ${path} body)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${path})
    # A string literal is limited in length only by the implementation; g++ takes it whole.
    string(APPEND text "      {\"${name}\", R\"__TEMPLATE__(${body})__TEMPLATE__\"},\n")
  endforeach()
  set(${out} "${text}  };\n  return all;\n}\n\n" PARENT_SCOPE)
endfunction()

function(coop_embed_templates out)
  coop_embed_folder(embedded_templates templates .yaml templates)
  coop_embed_folder(embedded_topics man/topics .txt topics)
  set(text "// Generated from templates/ and man/topics/*.txt; do not edit.\n")
  string(APPEND text "#include \"commands/templates.hpp\"\n\nnamespace commands {\n\n${templates}${topics}}  // namespace commands\n")
  file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/embedded_templates.cpp CONTENT "${text}")
  set(${out} ${CMAKE_BINARY_DIR}/embedded_templates.cpp PARENT_SCOPE)
endfunction()
