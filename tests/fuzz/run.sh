#!/bin/sh
# Fuzzes each harness for a while with libFuzzer, under AddressSanitizer and UndefinedBehaviorSanitizer:
#
#   tests/fuzz/run.sh [SECONDS [HARNESS...]]     60 seconds each by default
#
# Installs clang where it is missing. What is new and interesting is merged into tests/fuzz/corpus/<harness>, small and
# without duplicates; an input that breaks something stays in build/fuzz/crash-*, and belongs into the corpus with the
# fix. Prints a line for each harness: executions, and how many a second.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
harnesses=${*:-record commit sshsig key agent words}

./setup.sh --fuzz
cmake --preset fuzz > /dev/null
targets=''
for name in $harnesses; do targets="$targets fuzz_$name"; done
# shellcheck disable=SC2086  # a list of words
if ! cmake --build build/fuzz --parallel "${JOBS:-$(nproc)}" --target $targets > build/fuzz/build.log; then
  tail -40 build/fuzz/build.log >&2
  exit 1
fi
for name in $harnesses; do
  corpus=tests/fuzz/corpus/$name found=build/fuzz/found/$name log=build/fuzz/$name.log
  mkdir -p "$corpus" "$found"
  if ! build/fuzz/tests/fuzz/fuzz_"$name" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 \
    -artifact_prefix="build/fuzz/crash-$name-" -print_final_stats=1 "$found" "$corpus" > "$log" 2>&1; then
    tail -30 "$log" >&2
    exit 1
  fi
  # Only what reaches something that nothing kept reaches; long inputs stay out of the repository.
  build/fuzz/tests/fuzz/fuzz_"$name" -merge=1 -max_len=512 "$corpus" "$found" >> "$log" 2>&1
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | head -1)
  rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log" | head -1)
  printf '%-8s %12s executions  %8s a second  %5s in the corpus  nothing found\n' "$name" "$runs" "$rate" \
    "$(find "$corpus" -type f | wc -l)"
done
