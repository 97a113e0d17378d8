# Prints "code file:line" for each code that stands as a literal in an uncommented source. -v file=NAME
#
#   fail("code", ...    refuse(late ? "one" : "two", ...    Error{kind, "code", ...
#   refuse(place, "code", ...    node_error(source, node, "code", ...      any call named so, its first literal
#   find(reading, "code", ...    about(commit, "code", ...    a finding
function literals(text) {
  while (match(text, /"[^"]*"/)) {
    print substr(text, RSTART + 1, RLENGTH - 2) " " file ":" line
    text = substr(text, RSTART + RLENGTH)
  }
}

# A call may go on in the next line, so the source is read whole.
{ source = source $0 "\n" }

END {
  line = 1
  while (match(source, /(^|[^A-Za-z0-9_])((fail|refuse|about|[a-z_]*error)[ \n]*\(|find\(reading,|Error\{[^",;]*,)[ \n]*/)) {
    call = substr(source, RSTART, RLENGTH)
    before = substr(source, 1, RSTART + RLENGTH - 1)
    source = substr(source, RSTART + RLENGTH)
    line += gsub(/\n/, "", before)
    first = source
    sub(/[,)}].*/, "", first) # the first argument
    if (first ~ /^"/ && call !~ /error/) {
      literals(first) # whatever it is: here must be a code
    } else if (first ~ /^[A-Za-z_.()! ]*\?/) {
      literals(first)
    } else if (match(source, /^[^";)][^";]*"[a-z][a-z0-9]*(-[a-z0-9]+)+"|^"[a-z][a-z0-9]*(-[a-z0-9]+)+"/)) {
      rest = substr(source, 1, RLENGTH)
      sub(/^[^"]*/, "", rest)
      literals(rest)
    }
  }
}
