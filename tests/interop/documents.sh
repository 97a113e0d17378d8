#!/bin/bash
# The documents of every sample of every model, opened by LibreOffice: it must number the clauses as we do, resolve every
# reference, and keep numbers and references live in what Word opens.
#
#   tests/interop/documents.sh COOP SAMPLES
set -euo pipefail
coop=$(realpath "$1")
samples=$(realpath "$2")
straight=$(realpath "$(dirname "$0")/straight.sed")
work=$(mktemp -d "${TMPDIR:-/tmp}/documents.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
faults=0
fault() { echo "documents: $*" >&2; faults=$((faults + 1)); }

names=()
for file in "$samples"/*.yaml; do
  name=$(basename "$file" .yaml)
  names+=("$name")
  "$coop" articles render --answers "$file" -o "$name.fodt" > /dev/null
  "$coop" articles render --answers "$file" -o "$name.txt" > /dev/null
  "$coop" articles render --answers "$file" -o "$name.odt" > /dev/null
  for made in fodt odt; do
    "$coop" articles render --answers "$file" --format "$made" -o - | cmp -s "$name.$made" - || fault "$name: two renderings differ"
  done
  unzip -tq "$name.odt" > /dev/null || fault "$name: the ODT is no whole package"
done
for file in "$samples"/*.yaml; do
  for paper in summary card; do
    "$coop" articles render --answers "$file" --paper "$paper" -o "$paper.$(basename "$file" .yaml).odt" > /dev/null
  done
done
convert() { soffice --headless --norestore "-env:UserInstallation=file://$work/profile" --convert-to "$1" "${@:2}" > /dev/null 2>&1; }
convert pdf ./*.odt
convert docx ./*.fodt

# A text without its blanks, for lines are broken elsewhere, also behind a hyphen; and with the quotation marks of a
# keyboard.
letters() { tr -d ' \n\f\t' | LC_ALL=C sed -E -f "$straight"; }
for name in "${names[@]}"; do
  for made in pdf docx; do [ -s "$name.$made" ] || fault "$name: no $made was made"; done
  pdftotext -layout -nopgbrk "$name.pdf" - | grep -vE '^(draft|borrador) +[0-9]+ / [0-9]+$' | letters > theirs
  head -n -2 "$name.txt" | letters > ours
  at=$(cmp ours theirs | grep -oE 'byte [0-9]+' | cut -d' ' -f2) || true
  [ -z "$at" ] || fault "$name: the PDF reads otherwise: '$(tail -c +"$at" ours | head -c 40)' '$(tail -c +"$at" theirs | head -c 40)'"
  document=$(unzip -p "$name.docx" word/document.xml)
  [ "$(grep -o '<w:numPr>' <<< "$document" | wc -l)" -gt 100 ] || fault "$name: the DOCX has no live numbers"
  references=$(grep -o 'text:bookmark-ref ' "$name.fodt" | wc -l)
  [ "$(grep -o 'REF c_' <<< "$document" | wc -l)" = "$references" ] || fault "$name: the DOCX lost references"
done

# The summary and the card are one page each, and a paper under the law of a state is on its sheets.
for name in "${names[@]}"; do
  for paper in summary card; do
    pages=$(pdfinfo "$paper.$name.pdf" | sed -n 's/^Pages: *//p')
    [ "$pages" = 1 ] || fault "$paper of $name: $pages pages"
  done
  size=A4
  case $name in *.us-*) size=letter ;; esac
  pdfinfo "$name.pdf" | grep -q "^Page size:.*($size)" || fault "$name: not on sheets of $size"
done

# An article is put in front of one that is referred to: the word processor's own numbers and references follow.
name=hierarchy-by-consent.us-ca
sed '0,/<text:list-item>/s//<text:list-item>\n<text:h text:style-name="Article" text:outline-level="1">New<\/text:h>\n<\/text:list-item><text:list-item>/' \
  "$name.fodt" > moved.fodt
soffice --headless --norestore "-env:UserInstallation=file://$work/profile" --convert-to pdf moved.fodt > /dev/null 2>&1
old=$(tr -s ' \n' ' ' < "$name.txt" | grep -oE 'the kind in clause [0-9]+\.1' | head -1 | grep -oE '[0-9]+' | head -1) || true
pdftotext -layout moved.pdf - | tr -s ' \n' ' ' | grep -q "the kind in clause $((old + 1))\.1" ||
  fault "a reference did not follow its clause when an article came before it"

echo "documents: ${#names[@]} samples, $faults faults"
[ "$faults" = 0 ]
