# Warnings for our own code; third-party headers come in as SYSTEM and stay silent.
# CMAKE_COMPILE_WARNING_AS_ERROR turns them into errors in the dev and asan presets only.
set(COOP_WARNINGS
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Wformat=2 -Wimplicit-fallthrough)
