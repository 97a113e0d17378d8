#!/bin/sh
# Sets up, builds and tests coop, from any folder:
#
#   tests/run.sh              the quick suite, which every change passes
#   tests/run.sh asan         the same under AddressSanitizer and UndefinedBehaviorSanitizer, without the lints
#   tests/run.sh exhaustive   the long sweeps alone
#
# JOBS says how many processes at once (default: one per core). ctest's own summary closes the run.
set -eu

case "${1-}" in
  '') preset=dev which='-LE exhaustive' ;;
  asan) preset=asan which='-LE exhaustive|lint|faults' ;; # the leak check cannot run under strace
  exhaustive) preset=dev which='-L exhaustive' ;;
  *)
    echo "usage: tests/run.sh [asan | exhaustive]" >&2
    exit 2
    ;;
esac

cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
export LC_ALL=C.UTF-8

./setup.sh --tests

# ccache keeps its store under HOME; an account without one builds too.
if [ ! -w "${HOME:-/nonexistent}" ]; then
  export CCACHE_DIR="$PWD/build/ccache"
fi

cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$jobs"
# shellcheck disable=SC2086  # two words
ctest --test-dir "build/$preset" $which --parallel "$jobs" --output-on-failure --no-tests=error
