#!/bin/bash
# Every paper that is made from the record, opened by LibreOffice: each becomes a PDF and a Word file that say what our
# own text says, no ballot paper is torn by the end of a page, and the same record gives the same bytes.
#
#   tests/interop/papers.sh COOP HELPERS
#
# COOP is a program with test hooks; HELPERS the folder with staff-bakery.
set -euo pipefail
coop=$(realpath "$1")
helpers=$(realpath "$2")
work=$(mktemp -d "${TMPDIR:-/tmp}/papers.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home" "$work/keys" "$work/made"
ln -s "$coop" "$work/bin/coop"
export PATH="$work/bin:$helpers:$PATH" HOME="$work/home" WORK="$work" LC_ALL=C.UTF-8 COOP_TEST_NOW=2024-02-03T12:00:00Z
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset XDG_STATE_HOME XDG_CONFIG_HOME SSH_AUTH_SOCK COOP_KEY COOP_DIR
faults=0
fault() { echo "papers: $*" >&2; faults=$((faults + 1)); }

for who in ada bo chidi dita eli; do coop key new --file "$work/keys/$who" > /dev/null; done
cd "$work"
staff-bakery
cd bakery
coop sign member-apply --id eli --name 'Eli Novak' --key "$work/keys/eli" -o ../eli.yaml > /dev/null
coop member apply ../eli.yaml --key "$work/keys/ada" --at 2024-02-01T09:00 > /dev/null
echo 'Our oven bakes 80 loaves an hour.' > ../oven.md
coop proposal new oven --kind motion --title 'Buy a second oven' --text ../oven.md --key "$work/keys/ada" --at 2024-02-01T10:00 > /dev/null
coop ballot open oven --proposal oven --key "$work/keys/bo" --at 2024-02-02T10:00 > /dev/null 2>&1
cat > ../private.yaml <<'END'
co-op: {legal-name: The Bakery Limited, address: "3 Hill & Dale <Road>\nRiverton"}
people: {ada: {legal-name: Ada Maria Lindqvist, address: "7 Quay\nRiverton"}}
END

# make <name> <paper> <options>...: in every format of ours, twice the same
make() {
  local name=$1 format
  shift
  for format in txt md html fodt; do
    coop paper make "$@" --private ../private.yaml -o "$work/made/$name.$format" > /dev/null
    coop paper make "$@" --private ../private.yaml --format "$format" | cmp -s - "$work/made/$name.$format" ||
      fault "$name: two $format differ"
  done
}
names=()
for paper in $(coop paper list --plain | cut -f1); do
  needs=$(coop paper list --plain | awk -F '\t' -v paper="$paper" '$1 == paper { print $2 }')
  options=()
  [[ $needs != *member* ]] || options+=(--member eli)
  [[ $needs != *ballot* ]] || options+=(--ballot oven --count 12)
  [[ $paper != share-certificate ]] || options=(--member ada)
  for language in en es en,es; do
    name=$paper-${language/,/-}
    make "$name" "$paper" "${options[@]}" --language "$language"
    names+=("$name")
  done
done

cd "$work/made"
convert() { soffice --headless --norestore "-env:UserInstallation=file://$work/profile" --convert-to "$1" ./*.fodt > /dev/null 2>&1; }
convert pdf
convert docx
# The words of a text, each once: tables and lines to write on are laid out in another way.
words() { tr -cs '[:alnum:]' '\n' | grep -vE '^_*$' | sort -u; }
for name in "${names[@]}"; do
  for made in pdf docx; do [ -s "$name.$made" ] || fault "$name: no $made was made"; done
  pdftotext "$name.pdf" "$name.read"
  missing=$(comm -23 <(tr -d '\n ' < "$name.txt" > /dev/null; words < "$name.txt") <(words < "$name.read") | wc -l)
  # A word that a line's end parts in the PDF, such as a digest, is missing as a whole.
  [ "$missing" -le 6 ] || fault "$name: the PDF lacks $missing words"
done
# Each page holds as many ends of ballot papers as beginnings.
for ((page = 1; page <= $(pdfinfo ballot-papers-en.pdf | awk '/^Pages/ { print $2 }'); ++page)); do
  text=$(pdftotext -f "$page" -l "$page" ballot-papers-en.pdf -)
  begun=$(grep -c 'ballot paper: [0-9]* / 12' <<< "$text" || true)
  ended=$(grep -c 'Put no name on this paper' <<< "$text" || true)
  [ "$begun" = "$ended" ] || fault "page $page: $begun ballot papers begin and $ended end"
done
[ "$(pdftotext ballot-papers-en.pdf - | grep -c 'ballot paper: [0-9]* / 12')" = 12 ] || fault "there are not 12 ballot papers"

echo "papers: ${#names[@]} papers, $faults faults"
[ "$faults" = 0 ]
