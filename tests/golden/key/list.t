# Whose keys sign here.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key list
MEMBER  KEY                                                 SINCE
ada     SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ  2024-01-15
bo      SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE  2024-01-15
chidi   SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM  2024-01-15
dita    SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo  2024-01-15
$ coop key list ada --plain
ada	SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ	2024-01-15T08:00:00Z
$ coop key list ada --json
{"keys":[{"id":"SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","fingerprint":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","owner":"ada","key":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48","from":"2024-01-15T08:00:00Z","until":null}]}

# A key that ended is shown with --all.
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 > $WORK/told
$ coop key revoke SHA256:L77Z --key $WORK/keys/eli --yes --at 2024-02-02T10:00 > $WORK/told
$ coop key list ada
MEMBER  KEY                                                 SINCE
ada     SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8  2024-02-01
$ coop key list ada --all
MEMBER  KEY                                                 SINCE       UNTIL
ada     SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ  2024-01-15  2024-02-02
ada     SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8  2024-02-01  -
$ coop key list ada --all --plain
ada	SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ	2024-01-15T08:00:00Z	2024-02-02T09:00:00Z
ada	SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8	2024-02-01T09:00:00Z	
$ coop member resign --key $WORK/keys/dita --confirm dita --at 2024-02-03T10:00 > $WORK/told
$ coop key list dita
Dita Moreau (dita) has no key in force.

# For stock git.
$ coop key list --allowed-signers
ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
bo@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe
chidi@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB+xZzlVe8GCUq4atgzMvlyi0q+BrdREFO99Mkqz+wpr
dita@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2fUpZ0BfQjQA4erDBDHPMOxwfkWwYsupJcvrviIN0W
ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
$ coop key list --allowed-signers > $WORK/signers
$ git -c gpg.ssh.allowedSignersFile=$WORK/signers log -1 --format='%G? %GS'
G dita@bakery.invalid

$ coop key list adda
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
