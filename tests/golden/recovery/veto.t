# Somebody asks for a key in the name of Bo, who has lost nothing.

$ found-bakery; cd bakery
$ coop recovery circle chidi dita --key $WORK/keys/bo --at 2024-02-01T10:00 > out
$ coop sign key-recover --as bo --key $WORK/keys/eli -o bo-new.yaml > out
$ coop recovery request bo-new.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ coop status --key $WORK/keys/bo | grep -A2 Waiting
Waiting for you
  bo  part 1 of 4 of your share  was due 21 months ago  pay EUR 500.00
  bo  a new key                                         asked for in your name
$ for who in chidi dita; do coop recovery approve bo --key $WORK/keys/$who --at 2024-02-03T10:00; done > out
$ coop recovery veto bo --key $WORK/keys/chidi --at 2024-02-03T11:00
! coop: refused [recovery-veto-other]
!   only a key of bo can veto this.
[1]
$ export COOP_KEY=$WORK/keys/bo
$ [at 2024-02-03T11:00:00Z] coop recovery veto bo
Bo Larsen (bo) vetoes a new key for Bo Larsen (bo).
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   vetoed; a new ballot can grant it
  as       bo, key SHA256:mCzvOPH0gMtR
  in       026aef5  recovery: veto SHA256-5gyS5v3oI07e

Next:  coop proposal new <id> --kind recovery --member bo --title <text>
$ coop recovery veto bo
! coop: refused [recovery-vetoed]
!   this was vetoed at 3 Feb 2024 12:00 (Europe/Berlin) already; what the members grant after a veto stands.
[1]
$ coop recovery approve bo --key $WORK/keys/dita
! coop: refused [recovery-vetoed]
!   a key of bo that is in force vetoed this at 3 Feb 2024 12:00 (Europe/Berlin).
!
!   hint: a ballot can still grant it, where the key that vetoed was stolen
[1]
$ coop recovery list
MEMBER          NEW KEY              STANDS
Bo Larsen (bo)  SHA256:5gyS5v3oI07e  vetoed; a new ballot can grant it
