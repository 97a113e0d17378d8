# Until every founder has accepted nothing else can be done.
$ { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker chidi 'Chidi Okafor' driver dita 'Dita Moreau' baker; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null
$ for who in ada bo chidi dita; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null
$ cd bakery

$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00
Ada Lindqvist (ada) accepted the founding.
  missing  bo, chidi, dita
  as       ada, key SHA256:L77ZzTtFBbUl
  in       47039b1  founding: accept

Next:  coop sync   (they accept in copies of their own)
$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00
! coop: refused [founding-not-invited]
!   ada has no founding to accept.
[1]
$ coop hours log 2024-01 2024-01-15=8h --key $WORK/keys/ada --at 2024-01-15T18:00
! coop: refused [founding-open]
!   not every founder has accepted yet; until then nothing else can be done.
!
!   hint: 'coop status' shows who is missing
[1]

# Bo has no terminal here: a statement, signed elsewhere, is recorded by Ada.
$ coop sign founding-accept --as bo --key $WORK/keys/bo -o $WORK/bo.accept > /dev/null
$ coop founding accept $WORK/bo.accept --key $WORK/keys/ada --at 2024-01-15T11:00
Recorded the acceptance of Bo Larsen (bo).
  missing  chidi, dita
  as       ada, key SHA256:L77ZzTtFBbUl
  in       0a91e06  founding: accept by statement of bo

Next:  coop sync   (they accept in copies of their own)
$ coop founding accept $WORK/bo.accept --key $WORK/keys/ada --at 2024-01-15T11:00
! coop: refused [founding-not-invited]
!   bo has no founding to accept.
[1]

# Chidi declines; Dita does not answer, and the others strike her.
$ coop founding decline --key $WORK/keys/chidi --at 2024-01-16T09:00 --json
{"recorded":{"action":"founding-decline","subject":"founding: decline","at":"2024-01-16T08:00:00Z","by":"chidi","as":null,"under":null,"commit":"2b671ef311834f86785ee901878f4eef6de6821f","key":"SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM","details":{"missing":["dita"]}}}
$ coop founding strike dita --key $WORK/keys/ada --at 2024-01-20T09:00
Asked to strike Dita Moreau (dita).
  asked by  1 founder; it takes all the rest
  missing   dita
  as        ada, key SHA256:L77ZzTtFBbUl
  in        179366f  founding: strike dita

Next:  coop sync   (they accept in copies of their own)
$ coop founding strike dita --key $WORK/keys/ada --at 2024-01-20T09:00
! coop: refused [founding-strike-twice]
!   ada has asked for this already.
[1]
$ coop founding strike dita --key $WORK/keys/bo --at 2024-01-20T10:00
Dita Moreau (dita) was struck by all the rest, and is no founder.
  missing  nobody: the co-op is open
  as       bo, key SHA256:mCzvOPH0gMtR
  in       *

Next:  coop petition new <id> --office president
       coop status
$ coop member list
ID   NAME           STANDING  SINCE       GRADE  VOTE
ada  Ada Lindqvist  owner     2024-01-15  baker     1
bo   Bo Larsen      owner     2024-01-15  baker     1

2 owners.
$ coop founding decline --key $WORK/keys/bo --at 2024-01-21T09:00
! coop: refused [founding-not-invited]
!   bo has no founding to decline.
[1]
$ coop audit --no-objects | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.
