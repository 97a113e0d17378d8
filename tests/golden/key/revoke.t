# A key that was lost, stolen or replaced ends for good.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key revoke SHA256:L77Z --yes --at 2024-02-01T10:00
! coop: refused [key-last]
!   this is the last key of ada; without one nobody can act as ada.
!
!   hint: add a new one first: 'coop key new', 'coop key add'
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

  key: revoke SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

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
  in       90bd5d4 key: revoke
           SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

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
