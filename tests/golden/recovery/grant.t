# Dita lost her key to a thief, who vetoes; the members grant her a new one by a ballot that was opened later.

$ found-bakery; cd bakery
$ coop recovery circle bo ada --key $WORK/keys/dita --at 2024-02-01T10:00 > out
$ coop sign key-recover --as dita --key $WORK/keys/eli -o dita-new.yaml > out
$ coop recovery request dita-new.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ coop recovery veto dita --key $WORK/keys/dita --at 2024-02-03T10:00 > out
$ echo 'We all know Dita, and her bag was stolen.' > ../why.md; export COOP_KEY=$WORK/keys/ada
$ [at 2024-02-04T09:00:00Z] coop proposal new dita-key --kind recovery --member dita --title "A new key for Dita" --text ../why.md
Ada Lindqvist (ada) proposed dita-key: A new key for Dita
  kind  recovery
  for   Dita Moreau (dita)
  as    ada, key SHA256:L77ZzTtFBbUl
  in    1efe623  proposal: new recovery dita-key

Next:  coop petition new <id> --proposal dita-key
$ coop proposal new no-key --kind recovery --member bo --title "A new key for Bo" --text ../why.md
! coop: no new key is requested for bo [recovery-unknown]
!   'coop recovery list' shows the requests
!   bo makes one with 'coop sign key-recover --as bo'
[2]
$ coop recovery grant dita
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'ordinary'.
!
!   article 17.10  In place of the guardians the members can grant the request;
!                  this is carried out by the President or any owner, acting
!                  under a passed ordinary ballot.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ (coop petition new dita-key --proposal dita-key; coop petition sign dita-key --key $WORK/keys/bo) > out
$ coop ballot open dita-key --proposal dita-key --under dita-key --closes 2024-02-12 > out
! Voting closes at 12 Feb 2024 18:00 +01:00 (Europe/Berlin), 2024-02-12T17:00:00Z.
$ for who in ada bo chidi; do coop ballot cast dita-key yes --key $WORK/keys/$who; done > out
$ [at 2024-02-12T18:00:00Z] coop ballot close dita-key
dita-key  A new key for Dita                                           yes or no
Cast 3 of 4 (quorum 2: met)                              closed 2024-02-12 19:00

  yes      3  ████████████████████████████████████████
  no       0
  abstain  0
              ───────────────────┤ yes needs more than 1 1/2

Carried: yes has 3 of 3 votes cast and needs more than 1 1/2.
Recorded 12 Feb 2024 19:00 (Europe/Berlin) by Ada Lindqvist (ada).

Closed ballot dita-key: carried.
  as  ada, key SHA256:L77ZzTtFBbUl
  in  a64a23a  ballot: close dita-key

Next:  coop recovery grant dita
$ coop proposal show dita-key
dita-key  A new key for Dita                                 carried by dita-key
  kind     recovery
  by       Ada Lindqvist (ada), 4 Feb 2024
  for      Dita Moreau (dita)
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  ballots  dita-key

Text
  We all know Dita, and her bag was stolen.
$ coop recovery grant dita
Ada Lindqvist (ada) carries out that the members grant Dita Moreau (dita) a new
key.
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   granted by ballot; can take effect on 19 Feb 2024
  under    dita-key
  as       ada, key SHA256:L77ZzTtFBbUl
  in       9a92045  recovery: grant SHA256-5gyS5v3oI07e

Next:  coop recovery finish dita   (any member, from then on)
$ coop recovery veto dita --key $WORK/keys/dita
! coop: refused [recovery-vetoed]
!   this was vetoed at 3 Feb 2024 10:00 (Europe/Berlin) already; what the members grant after a veto stands.
[1]
$ coop recovery list
MEMBER              NEW KEY              STANDS
Dita Moreau (dita)  SHA256:5gyS5v3oI07e  granted by ballot; can take effect on …
$ [at 2024-02-19T19:30:00Z] coop recovery finish dita > out
$ coop audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.
