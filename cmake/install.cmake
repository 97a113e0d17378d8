# Installation and the Debian package.
if(TARGET coop)
  install(TARGETS coop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
