# A key that was lost, stolen or replaced ends for good.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key revoke SHA256:L77Z --yes --at 2024-02-01T10:00
! coop: refused [key-last]
!   this is the last key of ada; without one nobody can act as ada.
!
!   hint: add a new one first: 'coop key new', 'coop key add'
!   hint: or let your guardians replace it: 'coop recovery request'
[1]
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 > $WORK/told
$ coop key revoke SHA256:L77Z --at 2024-02-01T11:00
! coop: 'Revoke it? [y/N]' needs an answer, and nobody can be asked here [needs-answer]
!   give --yes
[2]
$ [tty] coop --color never key revoke SHA256:L77Z --at 2024-02-01T11:00
< n
The key SHA256:L77ZzTtFBbUl can never be used in this co-op again.
Revoke it? [y/N] n
coop: refused [not-confirmed]
  you did not confirm it, so nothing was recorded.
[1]
$ coop key revoke SHA256:L77Z --at 2024-02-01T11:00 --dry-run
Would record 1 action and change 2 files (nothing was written):

  key: revoke SHA256-L77ZzTtFBbUl

    write keys/SHA256-L7/SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ.yaml
      | id: SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
      | owner: ada
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
      | from: 2024-01-15T08:00:00Z
      | until: 2024-02-01T10:00:00Z

    write members/a/ada.yaml
      | id: ada
      | name: Ada Lindqvist
      | standing: owner
      | origin: founder
      | since: 2024-01-15
      | grade: baker
      | keys:
      |   - SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8
$ [tty] coop --color never key revoke SHA256:L77Z --key $WORK/keys/eli --at 2024-02-01T11:00
< y
The key SHA256:L77ZzTtFBbUl can never be used in this co-op again.
Revoke it? [y/N] y
Revoked a key of Ada Lindqvist (ada). What it signed before stays good.
  revoked  SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
  as       ada, key SHA256:5gyS5v3oI07e
  in       7113440  key: revoke SHA256-L77ZzTtFBbUl

Next:  coop key list ada

# It signs nothing any more, and nobody enrols it again.
$ coop key revoke SHA256:L77Z --yes --at 2024-02-01T12:00
! coop: the key of ada at hand ended on 2024-02-01 [key-ended]
!   hint: it was revoked, or its member has left; 'coop key list' shows the keys in force
[4]
$ coop key add --new-key $WORK/keys/ada --key $WORK/keys/eli --at 2024-02-01T12:00
! coop: refused [key-taken]
!   this key is or was a key of ada.
!
!   hint: make a new one with 'coop key new'
[1]
$ coop key revoke L77Z --yes --key $WORK/keys/eli --at 2024-02-01T12:00
! coop: refused [key-not-own]
!   ada has no key 'SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ' in force.
!
!   hint: 'coop key list' shows them
[1]

# Only one's own.
$ coop key revoke SHA256:mCzv --yes --key $WORK/keys/eli --at 2024-02-01T12:00
! coop: refused [key-not-own]
!   ada has no key 'SHA256-mCzvOPH0gMtRJuZE-Nrqpk-mmcv3w6Sxj6le5Mu4fzE' in force.
!
!   hint: 'coop key list' shows them
[1]
$ coop key revoke SHA256:nonesuch --yes --key $WORK/keys/eli
! coop: no key 'SHA256:nonesuch' [key-unknown]
!   'coop key list' shows them; the first characters of a fingerprint will do
[2]
$ coop key revoke SHA256: --yes --key $WORK/keys/eli
! coop: 5 keys begin with 'SHA256:' [key-ambiguous]
!   give more characters of the fingerprint
[2]
$ coop key revoke
! coop: <key> is missing [argument-missing]
!   'coop key revoke --help' explains it
[2]

# A stolen key is revoked back to the last action that is known to be its owner's.
$ cd ..; rm -rf bakery; found-bakery; cd bakery; export COOP_KEY=$WORK/keys/dita
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 > out
$ git rev-parse --short HEAD > last-good
$ echo 'Nothing good.' > ../bad.md
$ coop proposal new bad --kind motion --title "Nothing good" --text ../bad.md --at 2024-02-02T10:00 > out
$ coop petition new bad --proposal bad --at 2024-02-02T10:00 > out
$ coop key add --new-key $WORK/keys/fay --at 2024-02-02T11:00 > out
$ coop recovery circle bo chidi --key $WORK/keys/fay --at 2024-02-02T12:00 > out
$ coop key revoke SHA256:ToRi --last-good zzzz --yes --key $WORK/keys/eli --at 2024-02-03T10:00
! coop: no action of this record is called 'zzzz' [key-last-good]
!   'coop log' lists the actions, each with the digits that name it
[2]
$ coop key list dita
MEMBER  KEY                                                 SINCE
dita    SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo  2024-01-15
dita    SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8  2024-02-01
dita    SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc  2024-02-02
$ coop key revoke SHA256:ToRi --last-good $(cat last-good) --yes --key $WORK/keys/eli --at 2024-02-03T10:00
Revoked a key of Dita Moreau (dita). What it signed until the last good action
stays good.
  revoked     SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo
  with it     SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc, which it
              enrolled
  taken back  the guardians; choose yours anew
  disputed    4 actions signed since; 'coop audit' lists them
  as          dita, key SHA256:5gyS5v3oI07e
  in          c6bf1bc  key: revoke SHA256-ToRih3jcVBCb

Next:  coop key list dita
$ coop key list dita
MEMBER  KEY                                                 SINCE
dita    SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8  2024-02-01
$ cat petitions/bad.yaml
id: bad
decision: ordinary
about:
  proposal: bad
date: 2024-02-02
until: 2024-03-03
needed: 2
$ coop audit
The Bakery: replayed 11 actions by 6 keys, 15 Jan 2024 to 3 Feb 2024.

  signatures  11 good
  rules       11 accepted
  ballots     none closed
  disputed    4 actions by keys that were revoked as stolen:
              ed4c49b  recovery: choose the guardians of dita
              d69725b  key: add a key of dita
              9e512d9  petition: begin bad on bad
              ca0fb83  proposal: new motion bad
  shares      4 issued, 0 ended, 4 held
  money       €0.00 paid in for shares: balanced
  pay runs    none drafted
  objects     120 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  5058 29b4 ad8a 1228

PASSED: every action was signed, allowed, and did what the records show.
