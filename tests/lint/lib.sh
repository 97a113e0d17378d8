# What the lints share. Each is run as `tests/lint/NAME [ROOT]`: it prints one line a fault, `file:line: what`, and
# leaves with 1 if there was one. ROOT is another tree to look at; the self-test plants faults in one.
# shellcheck shell=bash
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "${1:-$here/../..}" && pwd)
cd "$root"
faults=0

fault() {
  echo "$*"
  faults=$((faults + 1))
}

# Takes the faults that a filter printed, one a line.
faults_from() {
  local line
  while IFS= read -r line; do fault "$line"; done
}

finish() {
  if ((faults > 0)); then
    echo "$(basename "$0"): $faults fault(s)"
    exit 1
  fi
}

# The project's files that match the patterns, without what is ignored or built. New files count before they are added.
files() {
  {
    if [[ -e .git ]] && git rev-parse --git-dir >/dev/null 2>&1; then
      git ls-files --cached --others --exclude-standard -- "$@"
    else
      local pattern found=()
      for pattern in "$@"; do found+=(-o -path "./${pattern//\*\*\//}"); done
      find . -path ./build -prune -o -path ./.git -prune -o -type f \( "${found[@]:1}" \) -print | sed 's|^\./||'
    fi
  } | sort -u | while IFS= read -r file; do [[ ! -f $file ]] || echo "$file"; done
}

# A C++ source without its comments, line numbers kept.
uncommented() { awk -f "$here/uncomment.awk" "$1"; }

# What the manual pages that the program writes of itself say, as pages.awk tells it, in $pages. Ends the lint where it
# writes none.
read_pages() {
  local folder
  folder=$(mktemp -d)
  "$1" __man "$folder" >/dev/null || { echo "$(basename "$0"): 'coop __man' failed"; exit 1; }
  # shellcheck disable=SC2034  # for the lint
  pages=$(find "$folder" -name '*.1' | sort | xargs -r awk -f "$here/pages.awk")
  rm -r "$folder"
  [[ -n $pages ]] || { echo "$(basename "$0"): 'coop __man' wrote no page of a command"; exit 1; }
}
