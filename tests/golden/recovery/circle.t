# Guardians are chosen beforehand, by the member whom they may help.

$ found-bakery; cd bakery
$ export COOP_KEY=$WORK/keys/ada
$ [at 2024-02-01T09:00:00Z] coop recovery circle bo dita
Chose the recovery circle of Ada Lindqvist (ada).
  guardian  Bo Larsen (bo)
  guardian  Dita Moreau (dita)
  needed    2 of them, to replace a lost key; it then takes 7 days
  as        ada, key SHA256:L77ZzTtFBbUl
  in        532b099  recovery: choose the guardians of ada
$ coop member show ada | grep -i guard
  guardians  bo, dita
$ coop recovery circle bo --at 2024-02-01T10:00
! coop: refused [recovery-circle-size]
!   a recovery circle has 2 to 5 guardians, not 1.
!
!   article 17.8  Up to 5 members, called their guardians, are chosen beforehand
!                 by the person concerned.
[1]
$ coop recovery circle bo bo --at 2024-02-01T10:00
! coop: refused [recovery-circle-twice]
!   bo is named twice.
[1]
$ coop recovery circle bo ada --at 2024-02-01T10:00
! coop: refused [recovery-circle-member]
!   ada cannot be a guardian: it takes another member in good standing.
!
!   hint: 'coop member list' shows them
[1]
$ coop recovery circle bo fay --at 2024-02-01T10:00
! coop: no member 'fay' [member-unknown]
!   'coop member list' shows them
[2]
