#!/bin/sh
# Installs the Debian 12 packages that coop is built from and, with --tests, those that its tests need besides.
#
#   ./setup.sh            what the build needs
#   ./setup.sh --tests    and what the tests need
#   ./setup.sh --fuzz     and what the fuzzing of tests/fuzz/run.sh needs
#
# Where nothing is missing it asks dpkg once and is done: no apt, no network, no root. Otherwise it installs as root, or
# through sudo where sudo asks nothing; where neither works it prints the one line to run and stops with status 1.
set -eu

build="build-essential cmake ninja-build ccache pkg-config git libgit2-dev zlib1g-dev libzip-dev libyaml-cpp-dev libfmt-dev
  libsodium-dev libexpected-dev libcli11-dev nlohmann-json3-dev libutf8proc-dev libhowardhinnant-date-dev tzdata
  openssh-client ca-certificates"
# catch2, librapidcheck-dev: unit and property tests; clang-format, mandoc: lints; openssh-server: a seat on another
# machine; strace: faults at chosen calls; libreoffice-writer-nogui, fonts-liberation, poppler-utils, unzip: documents.
tests="catch2 librapidcheck-dev clang-format mandoc openssh-server strace libreoffice-writer-nogui fonts-liberation
  poppler-utils unzip"

wanted=$build
case "${1-}" in
  '') ;;
  --tests) wanted="$build $tests" ;;
  --fuzz) wanted="$build $tests clang" ;;
  *)
    echo "usage: setup.sh [--tests | --fuzz]" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
  echo "setup: this is not a Debian system; what these packages hold is needed:" >&2
  # shellcheck disable=SC2086  # a list of words
  echo $wanted >&2
  exit 1
fi

missing=''
for package in $wanted; do
  state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=''
  [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=''
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root='sudo -n'
else
  echo "setup: packages are missing and this is neither root nor a sudo that asks nothing; run" >&2
  echo "  sudo apt-get install -y --no-install-recommends$missing" >&2
  exit 1
fi

echo "setup: installing$missing" >&2
# shellcheck disable=SC2086  # lists of words
{
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
} >&2
