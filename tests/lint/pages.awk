# What the manual pages of the commands say, one thing a line, parted by tabs:
#
#   command <command>
#   example <command> <a whole command line>
#   option  <command> <-n, --dry-run>  <its value: <when>, {a | b}, or nothing>  <its text, or nothing>
#
# <command> is `coop ballot open`; `coop` where the page is that of the program, with the options of every command.
function plain(text) {
  gsub(/\\f[BRI]/, "", text)
  gsub(/\\-/, "-", text)
  gsub(/\\e/, "\\", text)
  sub(/^\\&/, "", text)
  return text
}
function tell_option(   value, names) {
  if (name == "") return
  value = name
  if (!sub(/^[^<{]*/, "", value)) value = ""
  names = substr(name, 1, length(name) - length(value))
  sub(/ +$/, "", names)
  print "option\t" command "\t" names "\t" value "\t" text
  name = ""
}
FNR == 1 { tell_option(); section = command = "" }
/^\.SH / { tell_option(); section = substr($0, 5); next }
section == "SYNOPSIS" && command == "" {
  command = plain($0)
  is_noun = command ~ /<(command|subcommand)>/
  sub(/ *[[<{].*/, "", command)
  if (!is_noun) print "command\t" command
}
section == "EXAMPLES" && /^\.nf/ { is_code = 1; next }
/^\.fi/ { is_code = 0; next }
is_code { print "example\t" command "\t" plain($0) }
section == "OPTIONS" || section == "COMMON OPTIONS" {
  if (/^\.TP/) { tell_option(); getline; name = plain($0); text = ""; next }
  if (/^\.PP/) { tell_option(); next }
  if (name != "") text = text plain($0)
}
END { tell_option() }
