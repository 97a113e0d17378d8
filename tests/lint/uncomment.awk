# Blanks out the comments of a C++ source. Strings, characters, raw strings and digit separators (125'000) are seen for
# what they are; lines stay where they were.
{
  rest = $0
  kept = ""
  while (rest != "") {
    if (in_comment) {
      end = index(rest, "*/")
      if (!end) { rest = ""; break }
      rest = substr(rest, end + 2)
      in_comment = 0
      kept = kept " "
    } else if (raw_end != "") {
      end = index(rest, raw_end)
      if (!end) { kept = kept rest; rest = ""; break }
      kept = kept substr(rest, 1, end + length(raw_end) - 1)
      rest = substr(rest, end + length(raw_end))
      raw_end = ""
    } else if (!match(rest, /\/\/|\/\*|"|'/)) {
      kept = kept rest
      rest = ""
    } else {
      found = substr(rest, RSTART, 1)
      two = substr(rest, RSTART, 2)
      kept = kept substr(rest, 1, RSTART - 1)
      before = substr(kept, length(kept), 1)
      rest = substr(rest, RSTART)
      if (two == "//") {
        rest = ""
      } else if (two == "/*") {
        in_comment = 1
        rest = substr(rest, 3)
      } else if (found == "\"" && before == "R" && match(rest, /^"[^( ]*\(/)) {
        raw_end = ")" substr(rest, 2, RLENGTH - 2) "\""
        kept = kept substr(rest, 1, RLENGTH)
        rest = substr(rest, RLENGTH + 1)
      } else if (found == "'" && before ~ /[0-9a-fA-F]/) {
        kept = kept found
        rest = substr(rest, 2)
      } else {
        # A literal: to the next unescaped quote of its kind.
        literal_end = 2
        while (literal_end <= length(rest) && substr(rest, literal_end, 1) != found) {
          literal_end += substr(rest, literal_end, 1) == "\\" ? 2 : 1
        }
        kept = kept substr(rest, 1, literal_end)
        rest = substr(rest, literal_end + 1)
      }
    }
  }
  print kept
}
