# For the lint `options`: what pages.awk tells, the commands of transcripts (`run`) and the lines of texts (`text`).

# Is `name` (--closes, -n) among these words? Letters can be joined: -qy.
function has_word(words, name) {
  if (name ~ /^--/) return match(words, "(^|[ (\"'`])" name "([ =\"'`),.;]|$)") > 0
  return match(words, "(^|[ (\"'`])-[a-zA-Z]*" substr(name, 2) "[a-zA-Z]*([ \"'`),.;]|$)") > 0
}

# The command that these words begin with, behind the options that may stand before it; nothing if there is none.
function command_of(words,   n, word, i, name) {
  n = split(words, word, " ")
  name = "coop"
  for (i = 1; i <= n && i <= 12; ++i) {
    if (word[i] == "-C" || word[i] == "--directory" || word[i] == "--color") ++i
    else if (word[i] !~ /^-/) {
      if (!((name " " word[i]) in is_command) && !(name == "coop" && word[i] in is_noun)) break
      name = name " " word[i]
    }
  }
  return name in is_command ? name : ""
}

function add_runs(line,   n, i, parts) {
  n = split(line, parts, /[;|&(){}]/)
  for (i = 1; i <= n; ++i) {
    if (match(parts[i], /(^|[ "'])coop /)) runs[++count] = substr(parts[i], RSTART + RLENGTH)
  }
}

function exists(name, command) {
  if (("coop", name) in has) return 1
  return command == "" ? name in known : (command, name) in has
}

function check_text(line, where,   rest, before, command, name, at) {
  if (line ~ others) return
  rest = line
  before = ""
  while (match(rest, /(^|[ ('`"])(--[a-z][a-z-]*|-[a-zA-Z]+)/)) {
    name = substr(rest, RSTART, RLENGTH)
    before = before substr(rest, 1, RSTART - 1)
    rest = substr(rest, RSTART + RLENGTH)
    sub(/^[ ('`"]/, "", name)
    command = ""
    if (match(before, /.*coop /) && substr(before, RLENGTH + 1) !~ /['`.,;]/) {
      command = command_of(substr(before, RLENGTH + 1))
    }
    before = before " " name
    if (name ~ /^--/) {
      if (!exists(name, command)) print where ": there is no option " name (command == "" ? "" : " of " command)
      continue
    }
    for (at = 2; at <= length(name); ++at) {
      if (!exists("-" substr(name, at, 1), command)) print where ": there is no option -" substr(name, at, 1)
    }
  }
}

$1 == "command" {
  is_command[$2] = 1
  if (split($2, parts, " ") > 2) is_noun[parts[2]] = 1
}
$1 == "option" {
  if ($5 == "") print $2 ": " $3 " is not explained"
  n = split($3, names, ", ")
  for (i = 1; i <= n; ++i) {
    has[$2, names[i]] = 1
    known[names[i]] = 1
  }
  option[++options] = $2 "\t" $3
  like[options] = $3 SUBSEP $4 SUBSEP $5
}
$1 == "run" {
  # What a command takes from another's output is one word of it, and the other a command of its own.
  line = $2
  while (match(line, /\$\([^()]*\)/)) {
    inner = substr(line, RSTART + 2, RLENGTH - 3)
    line = substr(line, 1, RSTART - 1) "OUTPUT" substr(line, RSTART + RLENGTH)
    add_runs(inner)
  }
  add_runs(line)
}
$1 == "text" {
  text[++texts] = $3
  place[texts] = $2
}

END {
  known["--version"] = 1  # of the program alone
  for (i = 1; i <= count; ++i) run_by[i] = command_of(runs[i])
  for (k = 1; k <= options; ++k) {
    split(option[k], parts, "\t")
    n = split(parts[2], names, ", ")
    for (i = 1; i <= count && !(like[k] in given); ++i) {
      if (parts[1] != "coop" && run_by[i] != parts[1]) continue
      for (j = 1; j <= n; ++j) if (has_word(runs[i], names[j])) given[like[k]] = 1
    }
  }
  for (k = 1; k <= options; ++k) {
    if (like[k] in given) continue
    given[like[k]] = 1  # told once
    split(option[k], parts, "\t")
    print parts[1] ": no transcript gives it " parts[2]
  }
  for (k = 1; k <= texts; ++k) check_text(text[k], place[k])
}
