# Reads file|line|"header" or <header>, one include a line; prints the faults. -v table=rooms.txt
function words(text, into,   n, list, i) {
  split("", into)
  n = split(text, list, /[ \t]+/)
  for (i = 1; i <= n; i++) if (list[i] != "") into[list[i]] = 1
}

function fault(what) { print file ":" line ": " what }

# Is the header third-party, and may this file include it? 0: nobody keeps it, 1: yes, 2: no.
function third_party(header,   owner, kept, pattern, part, name, verdict) {
  name = file
  sub(/.*\//, "", name)
  verdict = 0
  for (owner in keeps) {
    words(keeps[owner], kept)
    for (pattern in kept) {
      if (split(pattern, part, "@") < 2) part[2] = ""
      if (header != part[1] && !(part[1] ~ /\/$/ && index(header, part[1]) == 1)) continue
      if (owner == room && (part[2] == "" || part[2] == name)) return 1
      verdict = 2
    }
  }
  return verdict
}

BEGIN {
  FS = "|"
  while ((getline row < table) > 0) {
    if (row ~ /^#/ || row == "") continue
    split(row, cell, /[ \t]*\|[ \t]*/)
    may_enter[cell[1]] = cell[2]
    keeps[cell[1]] = cell[3]
    of_system[cell[1]] = cell[4]
  }
}

{
  file = $1
  line = $2
  header = substr($3, 2, length($3) - 2)
  room = file
  sub(/^src\//, "", room)
  sub(/\/.*/, "", room)
  if (!(room in may_enter)) {
    fault("the table of rooms has no '" room "'")
    next
  }
}

$3 ~ /^"/ {
  target = header
  words(may_enter[room], allowed)
  if (!sub(/\/.*/, "", target)) {
    fault("an include names its room: \"" header "\"")
  } else if (target != room && !(target in allowed) && !("all" in allowed && target in may_enter)) {
    fault(room " must not include " target ": \"" header "\"")
  }
  next
}

{
  verdict = third_party(header)
  words(of_system[room], allowed)
  if (verdict == 1) next
  if (verdict == 2) {
    fault(room " must not include <" header ">: another room keeps that library to itself")
  } else if (header !~ /[.\/]/) {
    if (("-" header) in allowed) fault(room " must not include <" header ">")
  } else if (!("posix" in allowed)) {
    fault(room " must not include <" header ">: neither standard C++ nor in its row of the table")
  } else if (header !~ /^((sys|net|netinet|arpa|linux)\/)?[a-z0-9_]+\.h$/) {
    fault("<" header "> is in no row of the table of rooms")
  }
}
