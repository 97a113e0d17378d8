# Installation and the Debian package. The program describes itself: its manual pages and completions are written by
# itself when it has been built (cmake/self_description.sh).
if(NOT TARGET coop)
  return()
endif()

install(TARGETS coop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(share ${CMAKE_BINARY_DIR}/share)
add_custom_command(OUTPUT ${share}.stamp
  COMMAND ${CMAKE_SOURCE_DIR}/cmake/self_description.sh $<TARGET_FILE:coop> ${share}
  COMMAND ${CMAKE_COMMAND} -E touch ${share}.stamp
  DEPENDS coop ${CMAKE_SOURCE_DIR}/cmake/self_description.sh
  COMMENT "Writing the manual pages and completions"
  VERBATIM)
add_custom_target(coop_share ALL DEPENDS ${share}.stamp)
install(DIRECTORY ${share}/ DESTINATION ${CMAKE_INSTALL_DATADIR})

set(doc ${CMAKE_INSTALL_DATADIR}/doc/coop)
install(FILES README.md CHANGELOG.md DESTINATION ${doc} OPTIONAL)
install(DIRECTORY docs/ DESTINATION ${doc} FILES_MATCHING PATTERN "*.md")
install(DIRECTORY examples templates DESTINATION ${doc} PATTERN "*.sh" EXCLUDE)
install(DIRECTORY examples DESTINATION ${doc} FILES_MATCHING PATTERN "*.sh" PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The time that the package's files bear: given from outside, else that of the last commit, so that two builds of one
# commit give the same bytes.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} log -1 --format=%ct
    OUTPUT_VARIABLE COOP_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
else()
  set(COOP_EPOCH $ENV{SOURCE_DATE_EPOCH})
endif()
if(COOP_EPOCH)
  set(ENV{SOURCE_DATE_EPOCH} ${COOP_EPOCH})  # string(TIMESTAMP) heeds it
endif()
string(TIMESTAMP COOP_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(cmake/debian/changelog.in ${CMAKE_BINARY_DIR}/debian/changelog @ONLY)
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/debian/changelog.gz
  COMMAND gzip -9nkf ${CMAKE_BINARY_DIR}/debian/changelog
  DEPENDS ${CMAKE_BINARY_DIR}/debian/changelog
  VERBATIM)
add_custom_target(coop_changelog ALL DEPENDS ${CMAKE_BINARY_DIR}/debian/changelog.gz)
install(FILES ${CMAKE_BINARY_DIR}/debian/changelog.gz cmake/debian/copyright DESTINATION ${doc})

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/package_time.cmake @ONLY CONTENT [[
# Read by cpack, which gives every packed file this time.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH} AND NOT "@COOP_EPOCH@" STREQUAL "")
  set(ENV{SOURCE_DATE_EPOCH} "@COOP_EPOCH@")
endif()
]])

set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/package_time.cmake)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME coop)
set(CPACK_PACKAGE_CONTACT "The coop authors <coop@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION "Members, articles, ballots, shares, pay and surplus of a worker co-operative are kept\nas plain text in a git repository, where every act of governance is one signed\ncommit and anybody can replay all of them.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "git, openssh-client, tzdata")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
