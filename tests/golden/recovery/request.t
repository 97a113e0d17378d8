# Dita has lost her key. She makes a new one and proves it; a member records that she asks.

$ found-bakery; cd bakery
$ coop recovery circle bo ada --key $WORK/keys/dita --at 2024-02-01T10:00 > out
$ coop sign key-recover --as dita --key $WORK/keys/eli -o dita-new.yaml
Signed the proof of a new key for Dita Moreau (dita), who lost theirs.
  to   The Bakery
  key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  in   dita-new.yaml

Next:  coop recovery request dita-new.yaml   (any member)
$ coop sign key-recover --key $WORK/keys/eli
! coop: '--as' is missing [option-missing]
!   name the member whose key this shall be: --as bo
[2]
$ coop recovery list
Nobody asks for a new key.
$ export COOP_KEY=$WORK/keys/chidi
$ [at 2024-02-02T09:00:00Z] coop recovery request dita-new.yaml
Recorded that Dita Moreau (dita) asks for a new key.
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  stands   0 of 2 approvals
  as       chidi, key SHA256:SVjOcLYzduXp
  in       ca38432  recovery: request a key for dita

Next:  coop recovery approve dita   (bo, ada)
$ coop recovery request dita-new.yaml
! coop: refused [statement-used]
!   this statement of dita was recorded before.
[1]
$ coop sign key-recover --as dita --key $WORK/keys/ada -o dita-new.yaml > out
$ coop recovery request dita-new.yaml --at 2024-02-02T10:00
! coop: refused [key-taken]
!   this key is or was a key of ada.
!
!   hint: make a new one with 'coop key new'
[1]
