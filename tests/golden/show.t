# One action or one record, as it is written.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop petition new president --office president > /dev/null
$ coop show ada
members/a/ada.yaml
  digest   76cf39b1bd8d4efd952ededf931b79e837848b35e1bea50d28dba9edefcd7d5e
  changed  47039b1  founding: accept  ada, 15 Jan 2024
  see      shares/a/ada.yaml

id: ada
name: Ada Lindqvist
standing: owner
origin: founder
since: 2024-01-15
grade: baker
keys:
  - SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
$ coop show "$(git rev-parse HEAD | cut -c1-8)"
petition: begin president on president
  commit   81bec01490d3f7d2009f8c45fa6f3f0344fa254b
  at       16 Jan 2024 10:00 (Europe/Berlin)
  signed   ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

action: petition-new
at: 2024-01-16T09:00:00Z
by: ada
petition: president
decision: election
about:
  office: president
chain: cb1ff0100e00e2c5c0a0bdc80be2bead8f11483e05b7ac9d557f5b59a0db0d40

  added    petitions/president.yaml
$ coop show ./petitions/president.yaml --plain
id: president
decision: election
about:
  office: president
date: 2024-01-16
until: 2024-02-15
needed: 2
signatures:
  - ada
$ coop show "$(cut -d' ' -f2 < "$WORK/keys/ada.pub" | base64 -d | sha256sum | cut -c1-3)"
! coop: no commit and no record is called '2fb' [show-unknown]
!   name a commit by four or more of its digits, a record by its id or its path
[2]
$ coop show "$(ssh-keygen -lf "$WORK/keys/ada.pub" | cut -d' ' -f2)" --plain
id: SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
owner: ada
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
from: 2024-01-15T08:00:00Z
$ coop show HEAD
petition: begin president on president
  commit   81bec01490d3f7d2009f8c45fa6f3f0344fa254b
  at       16 Jan 2024 10:00 (Europe/Berlin)
  signed   ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

action: petition-new
at: 2024-01-16T09:00:00Z
by: ada
petition: president
decision: election
about:
  office: president
chain: cb1ff0100e00e2c5c0a0bdc80be2bead8f11483e05b7ac9d557f5b59a0db0d40

  added    petitions/president.yaml
$ coop show chiddi
! coop: no commit and no record is called 'chiddi' [show-unknown]
!   did you mean 'chidi'?
!   name a commit by four or more of its digits, a record by its id or its path
[2]
$ coop show president
! coop: 'president' names 2 things [show-ambiguous]
!   coop show offices/president.yaml
!   coop show petitions/president.yaml
[2]
$ coop show ada --json | cut -c1-120
{"path":"members/a/ada.yaml","sha256":"76cf39b1bd8d4efd952ededf931b79e837848b35e1bea50d28dba9edefcd7d5e","text":"id: ada
$ coop show "$(git rev-parse HEAD)" --json | tr ',' '\n' | grep -E 'subject|signed|path'
"subject":"petition: begin president on president"
"signed_by":"ada
"files":[{"path":"petitions/president.yaml"

# The bytes of a commit that is no action.
$ export GIT_AUTHOR_DATE=2024-02-01T00:00:00Z GIT_COMMITTER_DATE=2024-02-01T00:00:00Z; git -c user.name=x -c user.email=x@x commit -q --allow-empty -m "$(printf 'by \033[31mhand')"; coop show "$(git rev-parse HEAD | cut -c1-12)"
! coop: the commit is not signed [sig-none]
!   it claims to be by x <x@x>, and changes no file
!   hint: 'coop show 50d893b --raw' shows its bytes
[3]
$ coop show "$(git rev-parse HEAD)" --raw | tail -2

by \x1b[31mhand
