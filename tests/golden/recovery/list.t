# Who has asked for a new key, and how far it has come.

$ found-bakery; cd bakery
$ coop recovery list
Nobody asks for a new key.
$ coop recovery circle bo ada --key $WORK/keys/dita --at 2024-02-01T10:00 > out
$ coop sign key-recover --as dita --key $WORK/keys/eli -o dita-new.yaml > out
$ coop recovery request dita-new.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ coop recovery list
MEMBER              NEW KEY              STANDS
Dita Moreau (dita)  SHA256:5gyS5v3oI07e  0 of 2 approvals
$ coop --plain recovery list
dita	SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8	0 of 2 approvals
$ coop --json recovery list
{"recoveries":[{"member":"dita","key":"SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8","requested_by":"chidi","requested":"2024-02-02T09:00:00Z","approvals":[],"approved":null,"under":null,"vetoed":null,"taken_effect":null}]}
# Somebody else asks for her as well.
$ coop sign key-recover --as dita --key $WORK/keys/fay -o other.yaml > out
$ coop recovery request other.yaml --key $WORK/keys/chidi --at 2024-02-02T10:00 > out
$ coop recovery approve dita --key $WORK/keys/bo --at 2024-02-03T10:00
! coop: 2 new keys are requested for dita [recovery-ambiguous]
!   --new-key SHA256:5gyS5v3oI07e
!   --new-key SHA256:YEF7NKL27GEJ
[2]
$ coop recovery approve dita --new-key SHA256:5gyS --key $WORK/keys/bo --at 2024-02-03T10:00 > out
$ coop recovery list --all
MEMBER              NEW KEY              STANDS
Dita Moreau (dita)  SHA256:5gyS5v3oI07e  1 of 2 approvals
Dita Moreau (dita)  SHA256:YEF7NKL27GEJ  0 of 2 approvals
