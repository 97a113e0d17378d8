# The articles as documents. What LibreOffice makes of them is tested in tests/interop/documents.sh.
$ found-bakery; cd bakery; coop articles render -o ../articles.txt; head -8 ../articles.txt; tail -24 ../articles.txt
Wrote ../articles.txt.
The Bakery
Articles of a worker co-operative in Hierarchy by Consent

Article 1. Name and purpose

1.1   The name of the co-operative is the one that stands in its founding
      record. Wherever these articles say "the co-operative", they mean the body
      of that name.
dita   Dita Moreau    baker

Signatures

These are the articles of The Bakery, in the language 'en'. The digest (SHA-256)
of their clauses in the record is
cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302. They are in
force since 2024-01-15, adopted by the founders; signatures over the founding:
4. The record is that of the co-op id
dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231.

________________________________________  ________________
Ada Lindqvist                             date

________________________________________  ________________
Bo Larsen                                 date

________________________________________  ________________
Chidi Okafor                              date

________________________________________  ________________
Dita Moreau                               date

en cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
$ coop articles render --format md | sed -n 1,9p; coop articles render --format html | grep -c '<p class="c1"'; coop articles render --format fodt | head -2
**The Bakery**

\# Articles of a worker co-operative in Hierarchy by Consent

\## <a id="name-and-purpose"></a>Article 1. Name and purpose

<a id="name"></a>**1.1** The name of the co-operative is the one that stands in its founding record. Wherever these articles say "the co-operative", they mean the body of that name.

<a id="office"></a>**1.2** The registered office is the one that is entered with the registrar. The General Conference may move it within the country whose law applies.
123
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
$ for f in txt md html fodt; do coop articles render --format $f > ../a; coop articles render --format $f | cmp - ../a && echo $f; done
txt
md
html
fodt
$ coop articles render --paper card
The Bakery
Articles of a worker co-operative in Hierarchy by Consent: powers and majorities

ordinary business; the pay chart; admission of members; recall from office
  by: a yes-or-no vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 7 days
elections
  by: an instant-runoff vote
  passes with: more than 1/2 of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days
changes of these articles
  by: a yes-or-no vote
  passes with: at least two thirds (2/3) of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days
changes of entrenched clauses
  by: a yes-or-no vote
  passes with: at least four fifths (4/5) of the votes cast
  stands if these took part: one half (1/2) of the persons on the roll
  open for: 14 days

any member
  may: enter an application for membership; make a proposal; vote; hand in votes
       signed on another machine; enter the count of a vote on paper; request a
       new key after a loss; approve that request as a guardian; put a new key
       into force after the wait
the President
  may: admit a member
  under: a passed membership ballot
the person concerned
  may: leave the co-operative; give up an office; log their hours; add a key of
       their own; revoke a key of their own; choose their guardians; veto a new
       key in their name
the Treasurer or the President
  may: record payments for shares; draft a pay run
any owner
  may: begin a petition; sign a petition
the President or any member under a complete petition
  may: open a ballot
the President, the Treasurer or any owner
  may: close a ballot that is over
the person concerned
  may: accept an office
  under: a passed election ballot
the CEO or the Treasurer
  may: approve hours; approve a pay run
the President or the Treasurer
  may: put a pay chart into force
  under: a passed chart ballot
the President or any owner
  may: put an amendment into force
  under: a passed articles ballot
the President or any owner
  may: file a signed copy of the articles
the President or any owner
  may: grant a new key without guardians
  under: a passed ordinary ballot

the President; the Treasurer
  term: 24 months
  elected under: a passed election ballot
  plan: no business plan
the CEO
  term: 36 months
  elected under: a passed election ballot
  plan: a business plan

en cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
$ coop articles render --paper summary | head -12
The Bakery
Articles of a worker co-operative in Hierarchy by Consent: in plain words

This page is no law: what counts is the text of the articles themselves.

1. Name and purpose. We are organised as Hierarchy by Consent. Owners govern in
common, elect leaders, lend them defined powers for a term, and can take those
powers back.

2. Words used in these articles. What counts is what stands in the signed
record, which every member can check.
\
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
{"file":"../a.html","format":"html","bytes":36999}
The Bakery
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
cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302. The record is
that of the founding
62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad.

________________________________________  ________________
Ada Lindqvist                             date

________________________________________  ________________
Bo Larsen                                 date

en cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
$ cd bakery
$ coop articles render -o articles.fodt
Wrote articles.fodt.

# A link is followed, and a pipe is written to; neither is replaced. A full device is told.
$ touch target.txt; ln -s target.txt link.txt; coop articles render -o link.txt; test -L link.txt && head -1 target.txt
Wrote link.txt.
The Bakery
$ mkfifo pipe.txt; head -1 pipe.txt > read.txt & coop articles render -o pipe.txt --format txt; wait; cat read.txt; test -p pipe.txt && echo 'still a pipe'
Wrote pipe.txt.
The Bakery
still a pipe
$ coop articles render -o /dev/full --format txt; test -c /dev/full && echo 'still a device'
still a device
! coop: cannot write '/dev/full': No space left on device [file-write]

# What a lawyer should look at.
$ sample-answers hierarchy-by-consent.us-ca > answers.yaml
$ coop articles render --answers answers.yaml --paper lawyer -o questions.txt
Wrote questions.txt.
$ head -50 questions.txt; tail -12 questions.txt
Articles of a worker co-operative in Hierarchy by Consent: for the lawyer

Law: California. What it makes of these articles, as far as the program knows
it: a list of questions for a lawyer, and no advice.

What is open

ca-4. The statute starts from one vote for each member. A part of a vote for
those who are still earning the share has to be squared with it, and may have to
stand in what is filed.

A way out: Let a share be one part (shares.parts), so that everybody votes in
full at once, or settle it before registration.

What was answered: The matter is settled with a lawyer before registration.

ca-6. Shares in a co-operative corporation are free of qualification as
securities only up to an amount for each member, which was a thousand dollars
when this was written.

A way out: Ask for a thousand dollars or less, or find another exemption before
the first share is paid for.

What was answered: The matter is settled with a lawyer before the first share is
paid for.

What was settled by choice

hbc-3. A share that is earned by time may count as pay for work, taxed when it
is earned; an election under section 83(b) has to be filed within thirty days.

What was answered: Each part is paid for in full before it is earned, so that
nothing is given.

flsa-1. A bonus that was promised beforehand counts into the regular rate from
which overtime is reckoned.

What was answered: Overtime is reckoned again for the time that the bonus
covers.

ca-1. A worker co-operative must have a majority of worker-members: at least
fifty-one in a hundred of its workers are members or candidates.

What was answered: Most workers are members or candidates at all times, and the
admission keeps step.

ca-5. The statute wants a board of directors, at least three of them, and their
number in the bylaws. These articles give its work to those who hold office, or
to all.

  remark: not enforced by the program: people carry it out.
19.5
  remark: not enforced by the program: people carry it out.
19.6
  remark: not enforced by the program: people carry it out, and a court may hold
          them to it.
20.3
  remark: not enforced by the program: banks and offices want ink.
20.4
  remark: not enforced by the program: it knows no law of any country.

draft
$ coop articles check --answers answers.yaml
note: policy  [law-open]
  ca-4: The statute starts from one vote for each member. A part of a vote for
  those who are still earning the share has to be squared with it, and may have
  to stand in what is filed. You left it open: The matter is settled with a
  lawyer before registration.
  hint: Let a share be one part (shares.parts), so that everybody votes in full
  at once, or settle it before registration. 'coop articles render --paper
  lawyer' lists it.

note: policy  [law-open]
  ca-6: Shares in a co-operative corporation are free of qualification as
  securities only up to an amount for each member, which was a thousand dollars
  when this was written. You left it open: The matter is settled with a lawyer
  before the first share is paid for.
  hint: Ask for a thousand dollars or less, or find another exemption before the
  first share is paid for. 'coop articles render --paper lawyer' lists it.

No findings: the words and the rules agree, as far as can be checked.
$ coop articles check --answers answers.yaml --plain
note	law-open		ca-4: The statute starts from one vote for each member. A part of a vote for those who are still earning the share has to be squared with it, and may have to stand in what is filed. You left it open: The matter is settled with a lawyer before registration.
note	law-open		ca-6: Shares in a co-operative corporation are free of qualification as securities only up to an amount for each member, which was a thousand dollars when this was written. You left it open: The matter is settled with a lawyer before the first share is paid for.
$ sed "/jurisdiction/d" answers.yaml | grep -vE "^(ca|hbc|flsa)-|^tax" | coop articles render --answers - --paper lawyer -o - | head -5
! coop: these articles name no law [law-unknown]
!   hint: answers to a template name it, or --jurisdiction beside them; such as 'generic', which knows good practice
