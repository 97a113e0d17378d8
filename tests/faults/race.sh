#!/bin/bash
# Many at once: processes that act in one clone, and clones that publish at one guarded seat. Every action that was said
# to be recorded is there exactly once, and both lines pass the audit.
#
#   tests/faults/race.sh COOP HELPERS PROCESSES ACTIONS CLONES PUSHES
#
# HELPERS: the folder with found-bakery. Prints a line for each part; ends with 1 if anything is missing or twice there.
set -uo pipefail

coop=$(realpath "${1:?the program}")
helpers=$(realpath "${2:?the helpers}")
processes=${3:?} actions=${4:?} clones=${5:?} pushes=${6:?}
work=$(mktemp -d "${TMPDIR:-/tmp}/coop-race.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home" "$work/keys"
ln -s "$coop" "$work/bin/coop"
export PATH="$work/bin:$helpers:$PATH" HOME="$work/home" WORK="$work" LC_ALL=C.UTF-8
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset XDG_STATE_HOME XDG_CONFIG_HOME SSH_AUTH_SOCK COOP_KEY COOP_DIR COOP_TEST_NOW
people=(ada bo chidi dita)
for who in "${people[@]}"; do coop key new --file "$work/keys/$who" > /dev/null; done
cd "$work" || exit 1
found-bakery || exit 1
echo 'More dough.' > text.md

faults=0
fault() {
  echo "  $1"
  faults=$((faults + 1))
}

propose() { # WHERE WHO ID
  coop -C "$1" proposal new "$3" --kind motion --title "About $3" --text text.md --key "keys/$2" > /dev/null 2>> "$3.err" ||
    echo "$3 $(tail -n 1 "$3.err")" >> refused
}

# once WHERE: each id of the list on standard input stands there once.
once() {
  git -C "$1" log --format=%s main | sed -n 's/^proposal: new motion //p' | sort > there
  sort | diff - there > differ || fault "$1: $(grep -c '^[<>]' differ) actions are missing or twice there"
  coop -C "$1" audit > verdict 2>&1 || fault "$1: $(tail -n 1 verdict)"
}

for ((p = 1; p <= processes; p++)); do
  for ((a = 1; a <= actions; a++)); do propose bakery "${people[p % 4]}" "p$p-$a"; done &
done
wait
[ ! -e refused ] || fault "$(wc -l < refused) actions were refused: $(head -n 1 refused)"
for ((p = 1; p <= processes; p++)); do for ((a = 1; a <= actions; a++)); do echo "p$p-$a"; done; done > wanted
once bakery < wanted
echo "$processes processes x $actions actions in one clone: $(grep -c . there) there, $faults faults"

git init -q --bare -b main seat.git
coop -C bakery remote add seat seat.git > /dev/null && coop -C bakery sync --key keys/ada > /dev/null || exit 1
coop -C seat.git guard install > /dev/null || exit 1
for ((c = 1; c <= clones; c++)); do coop clone -q seat.git "clone$c" > /dev/null || exit 1; done
publish() { # CLONE WHO: syncs until nothing of it is unpublished
  local round
  for ((round = 0; round < 20; round++)); do coop -C "$1" sync --key "keys/$2" > "$1.out" 2>&1 && return; done
  echo "$1 $(tail -n 1 "$1.out")" >> refused
}
for ((c = 1; c <= clones; c++)); do
  for ((a = 1; a <= pushes; a++)); do
    propose "clone$c" "${people[c % 4]}" "c$c-$a"
    publish "clone$c" "${people[c % 4]}"
  done &
done
wait
[ ! -e refused ] || fault "$(wc -l < refused) were refused: $(head -n 1 refused)"
for ((c = 1; c <= clones; c++)); do for ((a = 1; a <= pushes; a++)); do echo "c$c-$a"; done; done >> wanted
once seat.git < wanted
for ((c = 1; c <= clones; c++)); do
  coop -C "clone$c" sync --key "keys/${people[c % 4]}" > /dev/null 2>&1 || fault "clone$c does not sync"
  [ "$(git -C "clone$c" rev-parse main)" = "$(git -C seat.git rev-parse main)" ] || fault "clone$c holds another line"
done
echo "$clones clones x $pushes pushes at one seat: $(grep -c '^c' there) there, $faults faults"
[ "$faults" = 0 ]
