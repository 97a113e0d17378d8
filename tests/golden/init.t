# Founding takes two steps: the papers, and the first signed action.
$ coop init
! coop: a co-op is founded in two steps [init-steps]
!   'coop init --answers <file> --papers <folder>' draws up the papers, for the founders to prove
!   'coop init <folder> --papers <folder>' founds the co-op when all have
!   'coop articles new' asks for the answers; 'coop init --print-answers' shows a file to fill in
[2]

# The answers file explains every question.
$ coop init --print-answers --template collectif
! coop: no template 'collectif' [template-unknown]
!   there is 'board-governed'
!   there is 'collective'
!   there is 'federation'
!   there is 'hierarchy-by-consent'
!   there is 'multi-stakeholder'
!   there is 'platform'
[2]
$ coop init --print-answers | head -n 16
\# Answers to the questions of a template. Fill in, then:
\# coop init --answers THIS-FILE --papers FOLDER

template: hierarchy-by-consent

coop:
  name: The Bakery
  slug: bakery
  currency: EUR
  time-zone: Europe/Berlin
  founders:
    # The key is the line of the founder's .pub file; 'coop key new' makes one.
    # The grade is the one that your pay chart will have for them.
    - id: ada
      name: Ada Lindqvist
      key: ssh-ed25519 AAAA...
# Answers for the template hierarchy-by-consent.

$ founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker > coop.yaml
$ { cat coop.yaml; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml

# An answer that is missing, one that is unknown, one out of bounds: nothing is written.
$ coop init --answers coop.yaml --papers papers
! coop: a question has no answer [answer-missing]
!   shares.price: What does one Equal Ownership Share cost? Write an amount such as 2000 or EUR 2,000.00.
!   put each into the answers file; there is no default that would fit everybody
[2]
$ printf 'shares:\n  price: EUR 2000.00\n' > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: wrong.yaml does not say which co-op is founded, and by whom [answers-coop]
!   'coop init --print-answers' shows a file to fill in
[2]
$ { cat answers.yaml; printf '  parst: 4\n'; } > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: the template does not ask for 'shares.parst' (line 17, column 10) [answer-unknown]
!   did you mean 'shares.parts'?
[2]
$ sed 's|Europe/Berlin|Mars/Phobos|' answers.yaml > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: no time zone 'Mars/Phobos' [zone-unknown]
!   use a name such as Europe/Berlin
[2]
$ coop init --print-answers | sed "s:an amount such.*:2000:" > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: the key of the founder ada is not filled in yet [answer-missing]
!   'coop key new' makes one; put the line of its .pub file there
[2]
$ { cat answers.yaml; printf '  parts: 0\n'; } > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: shares.parts: '0' is less than 1 (line 17, column 10) [answer-bounds]
!   In how many instalments is a share paid for, and the vote earned? (shares.parts)
!   Each paid instalment brings the same part of a vote. One instalment means that a new owner votes in full at once.
[2]
$ sed 's/EUR 2000.00/USD 2000.00/' answers.yaml > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: refused [founding-currency]
!   the share is priced in USD, but the co-op keeps its books in EUR.
[1]
$ sed "s/name: Bo Larsen/name: Ada Lindqvist/" answers.yaml > wrong.yaml; coop init --answers wrong.yaml --papers papers
! coop: refused [name-confusable]
!   the name of bo could be taken for another founder's.
[1]
$ ls
answers.yaml
coop.yaml
home
keys
wrong.yaml

# The papers.
$ coop init --answers answers.yaml --papers papers
Drew up the papers of The Bakery in papers, for 2 founders.
  digest  62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad

Next:  coop articles check --papers papers   (what the law and the rules make of them)
       coop articles show --papers papers   (each founder reads them)
       coop founding prove papers   (each founder, with their key)
       coop init <folder> --papers papers   (when all have)
$ ls papers
clauses.yaml
founding.yaml
policy.yaml
proofs
$ coop init --answers answers.yaml --papers papers
! coop: papers is there already [path-exists]
!   name a folder that is not there yet
[2]

# Nobody is founded without a proof of each founder's key.
$ coop init bakery --papers papers --key $WORK/keys/ada
! coop: refused [founding-proof]
!   ada has not proved their key.
!
!   hint: each founder runs 'coop founding prove'
[1]
$ for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/chidi
! coop: no key at hand is one of a founder [key-nobodys]
!   hint: name the key with --key; the papers say which key each founder has
[4]

# A paper that was changed after the proofs is noticed.
$ cp -r papers forged; sed -i 's/^name: The Bakery/name: The Brewery/' forged/founding.yaml; coop init bakery --papers forged --key $WORK/keys/ada
! coop: refused [founding-proof]
!   the proof of ada is for other papers or another key.
!
!   hint: they run 'coop founding prove' again, on these papers
[1]
$ cp -r papers forged2; sed -i 's/threshold: 2\/3/threshold: 1\/2/' forged2/policy.yaml; coop init bakery --papers forged2 --key $WORK/keys/ada
! coop: refused [founding-articles]
!   the articles are not those that the founders were shown.
[1]

$ coop init bakery --papers papers --key $WORK/keys/ada --dry-run | head -n 12
Would record 1 action and change 17 files (nothing was written):

  coop: found

    write .gitattributes
      | * -text

    write allowed_signers
      | ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
      | bo@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe

    write articles/clauses.yaml
$ ls -d bakery
! ls: cannot access 'bakery': No such file or directory
[2]
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00
Founded The Bakery with 2 founders.
  co-op id  9e5602f8c08df657180aacd44310d2659fe24d0c1a9bebd1dda1406e7c124216
  as        ada, key SHA256:L77ZzTtFBbUl
  in        2fddcb5  coop: found

Next:  coop -C bakery founding accept   (each founder, this one too)
$ coop init bakery --papers papers --key $WORK/keys/ada
! coop: 'bakery' is there already and is not an empty folder [path-exists]
!   hint: choose the name of a new folder
[3]
$ git -C bakery fsck --strict
$ git -C bakery status --porcelain
$ git -C bakery -c gpg.ssh.allowedSignersFile=allowed_signers log --format='%G? %an %s'
G ada coop: found
