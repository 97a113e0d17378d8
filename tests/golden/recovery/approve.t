# Guardians approve; when enough have, the waiting time runs.

$ found-bakery; cd bakery
$ coop recovery circle bo ada --key $WORK/keys/dita --at 2024-02-01T10:00 > out
$ coop sign key-recover --as dita --key $WORK/keys/eli -o dita-new.yaml > out
$ coop recovery request dita-new.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ coop recovery approve dita --key $WORK/keys/chidi --at 2024-02-03T10:00
! coop: refused [recovery-no-guardian]
!   chidi is not a guardian of dita.
!
!   hint: 'coop member show dita' names them; without them, a ballot can grant it
[1]
$ export COOP_KEY=$WORK/keys/bo
$ coop status | grep -A2 Waiting
Waiting for you
  bo    part 1 of 4 of your share  was due 21 months ago  pay EUR 500.00
  dita  a new key                                         you are a guardian
$ [at 2024-02-03T09:00:00Z] coop recovery approve dita
Bo Larsen (bo) approves a new key for Dita Moreau (dita).
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   1 of 2 approvals
  as       bo, key SHA256:mCzvOPH0gMtR
  in       9a43f3d  recovery: approve SHA256-5gyS5v3oI07e

Next:  coop recovery approve dita   (ada)
$ coop recovery approve dita
! coop: refused [recovery-approved-twice]
!   bo has approved this already.
[1]
$ coop recovery approve ada --at 2024-02-03T10:00
! coop: no new key is requested for ada [recovery-unknown]
!   'coop recovery list' shows the requests
!   ada makes one with 'coop sign key-recover --as ada'
[2]
$ coop recovery approve dita --key $WORK/keys/ada --at 2024-02-03T10:00
Ada Lindqvist (ada) approves a new key for Dita Moreau (dita).
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   approved; can take effect on 10 Feb 2024
  as       ada, key SHA256:L77ZzTtFBbUl
  in       994fdd3  recovery: approve SHA256-5gyS5v3oI07e

Next:  coop recovery finish dita   (any member, from then on)
$ coop recovery approve dita --at 2024-02-03T10:00
! coop: refused [recovery-approved]
!   this recovery has the approvals that it needs since 3 Feb 2024 10:00 (Europe/Berlin).
[1]
$ coop recovery list
MEMBER              NEW KEY              STANDS
Dita Moreau (dita)  SHA256:5gyS5v3oI07e  approved; can take effect on 10 Feb 20…
