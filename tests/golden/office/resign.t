# An officer lays down an office, and stays a member.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office resign president --key $WORK/keys/bo --yes --at 2024-02-04T10:00
! coop: refused [office-not-held]
!   bo does not hold the office 'president'.
!
!   hint: 'coop office list' shows who holds which
[1]
$ coop office resign president --at 2024-02-04T10:00
! coop: 'Lay it down? [y/N]' needs an answer, and nobody can be asked here [needs-answer]
!   give --yes
[2]
$ [tty] coop --color never office resign president --at 2024-02-04T10:00
< n
The office 'president' will be vacant until somebody else is elected.
Lay it down? [y/N] n
coop: refused [not-confirmed]
  you did not confirm it, so nothing was recorded.
[1]
$ coop office resign president --at 2024-02-04T10:00 --dry-run
Would record 1 action and change 1 file (nothing was written):

  office: resign president

    write offices/president.yaml
      | id: president
$ coop office resign president --at 2024-02-04T10:00 --yes
Ada Lindqvist (ada) has laid down the office 'president'. It is vacant.
  as  ada, key SHA256:L77ZzTtFBbUl
  in  *

Next:  coop petition new <id> --office president
$ coop office resign president --at 2024-02-04T11:00 --yes --json
! {"error":{"kind":"refused","code":"office-not-held","message":"ada does not hold the office 'president'","details":[],"hints":["'coop office list' shows who holds which"]}}
[1]
$ coop office resign presidnet
! coop: no office 'presidnet' [office-unknown]
!   did you mean 'president'?
!   'coop office list' shows them
[2]
