#!/bin/bash
# A redline opened by LibreOffice: what was taken out and put in must be tracked changes there and in the DOCX; with all
# of them refused the document must read as it did before, and accepted it must be numbered as what is left.
#
#   tests/interop/redline.sh COOP HELPERS
set -euo pipefail
coop=$(realpath "$1")
straight=$(realpath "$(dirname "$0")/straight.sed")
PATH=$(dirname "$coop"):$(realpath "$2"):$PATH
work=$(mktemp -d "${TMPDIR:-/tmp}/redline.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work WORK=$work XDG_STATE_HOME=$work/state XDG_CONFIG_HOME=$work/config
unset SSH_AUTH_SOCK COOP_KEY || true
faults=0
fault() { echo "redline: $*" >&2; faults=$((faults + 1)); }

mkdir keys
for who in ada bo chidi dita; do ssh-keygen -q -t ed25519 -N '' -C "$who" -f "keys/$who"; done
found-bakery
cd bakery
# Words change, a clause goes, an article comes in front of those that others refer to, a clause is retitled and moves.
coop articles show --source > ../new.yaml
sed -i '0,/^  - id: /s//  - id: songs\n    title: Songs\n    children:\n      - {id: fridays, text: "On Fridays we sing; see {ref:hours-entry}."}\n  - id: /' ../new.yaml
awk '/^      - id: pay-ratio$/ { gone = 1; next } /^  - id: |^      - id: / { gone = 0 } !gone' ../new.yaml > ../less.yaml
sed -i 's/^      - id: hours-approval$/&\n        title: Who approves/' ../less.yaml
awk '/^    title: Pay$/ { print "    title: What we earn"; next } { print }' ../less.yaml > ../new.yaml
echo 'So that we sing.' > ../why.md
coop proposal new songs --kind articles --title Songs --text ../why.md --set hours.most-per-day=12 \
  --articles ../new.yaml --key ../keys/ada > /dev/null
coop articles diff --proposal songs -o ../redline.fodt > /dev/null
coop articles diff --proposal songs -o ../redline.pdf > /dev/null
coop articles diff founding founding -o ../before.txt > /dev/null
cd ..

# What becomes of the document when each change is accepted, or each refused. Where a paragraph goes, its end goes too.
without() {
  perl -0pe 'while (/text:id="(\w+)"><text:'"$1"'>/g) { $gone{$1} = 1 }
    s/<text:change-start text:change-id="(\w+)"\/>(.*?)<text:change-end text:change-id="\1"\/>/$gone{$1} ? "" : $2/gse;
    s/<text:tracked-changes.*<\/text:tracked-changes>//s' redline.fodt
}
without deletion > accepted.fodt
without insertion > refused.fodt
convert() { soffice --headless --norestore "-env:UserInstallation=file://$work/profile" --convert-to "$1" "${@:2}" > /dev/null 2>&1; }
convert docx redline.fodt
convert odt redline.fodt
convert pdf accepted.fodt refused.fodt

count() { grep -o "$1" <<< "$2" | wc -l; }
document=$(unzip -p redline.docx word/document.xml)
content=$(unzip -p redline.odt content.xml)
[ "$(count '<w:ins ' "$document")" -ge 5 ] || fault "the DOCX has lost insertions"
[ "$(count '<w:del ' "$document")" -ge 4 ] || fault "the DOCX has lost deletions"
grep -q '<w:delText>No hourly rate' <<< "$document" || fault "the clause that was taken out is not in the DOCX"
grep -q '<w:del [^>]*w:author="songs"' <<< "$document" || fault "the DOCX does not name who changed it"
[ "$(count '<text:deletion>' "$content")" = "$(grep -c '<text:deletion>' redline.fodt)" ] || fault "the ODT has lost deletions"
# Two paragraphs put in, one after the other, become one insertion there.
[ "$(count '<text:insertion>' "$content")" -ge $(($(grep -c '<text:insertion>' redline.fodt) - 1)) ] || fault "the ODT has lost insertions"

# A text without its blanks, and without the foot of each page.
letters() { grep -vE '^from founding ' | tr -d ' \n\f\t' | LC_ALL=C sed -E -f "$straight"; }
pdftotext -layout -nopgbrk refused.pdf - | letters > theirs
letters < before.txt > ours
cmp -s ours theirs || fault "refused, the changes do not give the text before: $(cmp ours theirs 2>&1 || true)"
accepted=$(pdftotext -layout accepted.pdf - | tr -s ' \n' ' ')
for words in 'Article 1. Songs 1.1 On Fridays we sing; see clause 14.2.' 'Article 14. What we earn 14.1 Work is paid' \
  '14.2 Hours of work are logged by the person concerned, day by day, and never more than 12 hours' \
  '14.3 Who approves. Hours are approved'; do
  grep -qF "$words" <<< "$accepted" || fault "accepted, the changes do not give '$words'"
done

# Printed, it shows the new numbers, and those of before where a clause was taken out; nothing in brackets.
printed=$(pdftotext -layout redline.pdf - | tr -s ' \n' ' ')
grep -qE '\[[0-9]+\.[0-9]+\]' <<< "$printed" && fault "the PDF shows numbers that are none"
for words in 'Article 1. Songs 1.1 On Fridays we sing; see clause 14.2.' '14.2 Hours of work are logged' \
  '13.2 No hourly rate' '14.3 Who approves. Hours are approved'; do
  grep -qF "$words" <<< "$printed" || fault "the PDF does not show '$words'"
done

echo "redline: $(grep -c '<text:insertion>' redline.fodt) insertions, $(grep -c '<text:deletion>' redline.fodt) deletions, $faults faults"
[ "$faults" = 0 ]
