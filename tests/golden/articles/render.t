# The articles as documents. What LibreOffice makes of them is tested in tests/interop/documents.sh.
$ found-bakery; cd bakery; coop articles render -o ../articles.txt; head -8 ../articles.txt; tail -24 ../articles.txt
Wrote ../articles.txt.
Articles of a worker co-operative in Hierarchy by Consent

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.

chidi  Chidi Okafor   driver
dita   Dita Moreau    baker

Signatures

These are the articles of The Bakery, in the language 'en'. The digest (SHA-256)
of their clauses in the record is
8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e. The record is
that of the co-op id
343bae24f51f7010160a24fb89d1d52108b479ed640f693df8c0b91b4dd8f313.

________________________________________  ________________
Ada Lindqvist                             date

________________________________________  ________________
Bo Larsen                                 date

________________________________________  ________________
Chidi Okafor                              date

________________________________________  ________________
Dita Moreau                               date

en 8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e
$ coop articles render --format md | sed -n 1,9p; coop articles render --format html | grep -c '<p class="c1"'; coop articles render --format fodt | head -2
\# Articles of a worker co-operative in Hierarchy by Consent

\## <a id="name-and-purpose"></a>Article 1. Name and purpose

<a id="name"></a>**1.1** The name of the co-operative is the one that stands in its founding record. Wherever these articles say "the co-operative", they mean the body of that name.

<a id="office"></a>**1.2** The registered office is the one that is entered with the registrar. The General Conference may move it within the country whose law applies.

<a id="model"></a>**1.3** The co-operative is organised as Hierarchy by Consent. Its owners govern in common; they elect leaders, lend them defined powers for a term, and may take those powers back.
123
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
$ for f in txt md html fodt; do coop articles render --format $f > ../a; coop articles render --format $f | cmp - ../a && echo $f; done
txt
md
html
fodt
$ coop articles render --paper card
Articles of a worker co-operative in Hierarchy by Consent: powers and majorities

ordinary
  by: a yes-or-no vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 7 days
election
  by: an instant-runoff vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days
articles
  by: a yes-or-no vote
  passes with: at least two thirds (2/3) of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days
entrenched
  by: a yes-or-no vote
  passes with: at least four fifths (4/5) of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days
chart
  by: a yes-or-no vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 7 days
membership
  by: a yes-or-no vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 7 days
recall
  by: a yes-or-no vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 7 days

member-apply
  may be done by: any member
member-admit
  may be done by: the President
  under: a passed membership ballot
member-resign
  may be done by: the person concerned
share-pay
  may be done by: the Treasurer or the President
proposal-new
  may be done by: any member
petition-new
  may be done by: any owner
petition-sign
  may be done by: any owner
ballot-open
  may be done by: the President or any member under a complete petition
ballot-cast
  may be done by: any member
ballot-collect
  may be done by: any member
ballot-paper
  may be done by: any member
ballot-close
  may be done by: the President, the Treasurer or any owner
office-accept
  may be done by: the person concerned
  under: a passed election ballot
office-resign
  may be done by: the person concerned
hours-log
  may be done by: the person concerned
hours-approve
  may be done by: the CEO or the Treasurer
payroll-chart
  may be done by: the President or the Treasurer
  under: a passed chart ballot
payroll-draft
  may be done by: the Treasurer or the President
payroll-approve
  may be done by: the CEO or the Treasurer
articles-amend
  may be done by: the President or any owner
  under: a passed articles ballot
articles-file
  may be done by: the President or any owner
key-add
  may be done by: the person concerned
key-revoke
  may be done by: the person concerned
recovery-circle
  may be done by: the person concerned
recovery-request
  may be done by: any member
recovery-approve
  may be done by: any member
recovery-grant
  may be done by: the President or any owner
  under: a passed ordinary ballot
recovery-veto
  may be done by: the person concerned
recovery-finish
  may be done by: any member

office     term       elected under             plan
president  24 months  a passed election ballot  no business plan
treasurer  24 months  a passed election ballot  no business plan
ceo        36 months  a passed election ballot  a business plan

en 8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e
$ coop articles render --paper summary | head -12
Articles of a worker co-operative in Hierarchy by Consent: in plain words

This page is no law: what counts is the text of the articles themselves.

1. Name and purpose. We are organised as Hierarchy by Consent. Owners govern in
common, elect leaders, lend them defined powers for a term, and can take those
powers back.

2. Words used in these articles. What counts is what stands in the signed
record, which every member can check.

3. Owners and provisional owners. All owners have the same rights. Who is still
$ coop articles render --remarks | grep -c '\[not enforced'; coop articles render | grep -c '\[not enforced'
48
0
[1]
$ coop articles render --format pdf
! coop: say into which file the pdf is written [option-missing]
!   add -o paper.pdf; '-o -' writes it to standard output
[2]
$ coop articles render -o articles.doc
! coop: 'articles.doc' does not tell a format [render-format]
!   name it with --format, or end the file's name in .txt, .md, .html, .fodt, .odt, .docx or .pdf
[2]
$ coop articles render --format tiff
! coop: 'tiff' is none of the choices of --format [choice-unknown]
!   write txt, md, html, fodt, odt, docx or pdf
[2]
$ coop articles render -o /nowhere/articles.md
! coop: cannot write '/nowhere/articles.md': No such file or directory [file-write]
[3]
$ PATH=$(dirname $(command -v coop)) coop articles render --format docx -o articles.docx
! coop: there is no program 'soffice' [program-missing]
!   hint: install it, or put its folder into $PATH
!   hint: LibreOffice makes this format: 'apt-get install libreoffice-writer-nogui'; coop itself writes txt, md, html and fodt
[3]
$ mkdir ../tools; printf '#!/bin/sh\necho broken >&2; exit 1\n' > ../tools/soffice; chmod +x ../tools/soffice; PATH=$WORK/tools:$PATH coop articles render -o articles.pdf
! coop: LibreOffice made no pdf of the document [convert-failed]
!   broken\x0a
[3]
$ coop articles render -o ../a.html --json; coop articles render -o - | head -1
{"file":"../a.html","format":"html","bytes":36778}
Articles of a worker co-operative in Hierarchy by Consent
$ cd ..; sample-answers collective.generic | coop articles render --answers - | tail -4
These are the articles of the co-operative, in the language 'en'. They are a
draft: no record holds them yet.

draft
$ sample-answers collective.generic | sed '/^template/d; /^jurisdiction/d' > c.yaml; coop articles render --answers c.yaml --template collective --jurisdiction generic | head -1
Articles of a worker co-operative as a Collective
$ founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker > f.yaml; echo 'shares: {price: EUR 2000.00}' >> f.yaml; coop init --answers f.yaml --papers papers > out; coop articles render --papers papers | tail -30
20.2  Until the first officers have accepted, the owners act by petition: the
      first ballots elect the officers.

20.3  The co-operative has no seal. Documents are signed for it by those whom
      these articles or a passed ballot name.

20.4  The law that applies is that of the place where the registered office
      lies. If a clause proves void, the others stand.

The founders

id   name           grade
ada  Ada Lindqvist  baker
bo   Bo Larsen      baker

Signatures

These are the articles of The Bakery, in the language 'en'. The digest (SHA-256)
of their clauses in the record is
8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e. The record is
that of the founding
86652d3560494899e471eee75404b845f94ba4b9b3675aafb343d57277e7e96f.

________________________________________  ________________
Ada Lindqvist                             date

________________________________________  ________________
Bo Larsen                                 date

en 8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e
$ cd bakery
$ coop articles render -o articles.fodt
Wrote articles.fodt.

# A link is followed, and a pipe is written to; neither is replaced. A full device is told.
$ touch target.txt; ln -s target.txt link.txt; coop articles render -o link.txt; test -L link.txt && head -1 target.txt
Wrote link.txt.
Articles of a worker co-operative in Hierarchy by Consent
$ mkfifo pipe.txt; head -1 pipe.txt > read.txt & coop articles render -o pipe.txt --format txt; wait; cat read.txt; test -p pipe.txt && echo 'still a pipe'
Wrote pipe.txt.
Articles of a worker co-operative in Hierarchy by Consent
still a pipe
$ coop articles render -o /dev/full --format txt; test -c /dev/full && echo 'still a device'
still a device
! coop: cannot write '/dev/full': No space left on device [file-write]
