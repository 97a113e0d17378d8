# After the waiting time the new key is put into force, and the older ones end.

$ found-bakery; cd bakery
$ coop recovery circle bo ada --key $WORK/keys/dita --at 2024-02-01T10:00 > out
$ coop sign key-recover --as dita --key $WORK/keys/eli -o dita-new.yaml > out
$ coop recovery request dita-new.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ export COOP_KEY=$WORK/keys/chidi
$ coop recovery finish dita --at 2024-02-03T10:00
! coop: refused [recovery-not-approved]
!   this has neither the approvals of the guardians nor a ballot's grant.
!
!   article 17.9  The request is approved by 2 of the guardians of the member.
!                 Such an approval may be entered by any member whom the member
!                 chose.
[1]
$ for who in ada bo; do coop recovery approve dita --key $WORK/keys/$who --at 2024-02-03T10:00; done > out
$ coop recovery finish dita --at 2024-02-10T09:59:59
! coop: refused [recovery-waits]
!   this takes effect from 10 Feb 2024 10:00 (Europe/Berlin) on, so that dita can still veto it.
!
!   article 17.11  What was approved or granted takes effect not before 7 days
!                  later, when it is put into force by any member. The older
!                  keys of the member then end.
[1]
$ [at 2024-02-10T09:00:00Z] coop status | grep -A3 Waiting
Waiting for you
  dita  a new key  its waiting time is over

Vacant offices: ceo, president, treasurer
$ coop recovery finish dita
Chidi Okafor (chidi) puts a new key of Dita Moreau (dita) into force; their
older keys have ended.
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   in force since 10 Feb 2024
  as       chidi, key SHA256:SVjOcLYzduXp
  in       94fec57  recovery: finish SHA256-5gyS5v3oI07e

Next:  coop key list dita
$ coop recovery list
Nobody asks for a new key.
$ coop recovery list --all
MEMBER              NEW KEY              STANDS
Dita Moreau (dita)  SHA256:5gyS5v3oI07e  in force since 10 Feb 2024
$ coop key list dita
MEMBER  KEY                                                 SINCE
dita    SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8  2024-02-10
$ coop hours log 2024-02 2024-02-09=8h --key $WORK/keys/dita
! coop: the key of dita at hand ended on 2024-02-10 [key-ended]
!   hint: it was revoked, or its member has left; 'coop key list' shows the keys in force
[4]
$ coop hours log 2024-02 2024-02-09=8h --key $WORK/keys/eli > out
$ coop audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.
