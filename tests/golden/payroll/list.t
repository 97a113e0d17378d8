# The pay runs of the bakery.
$ staff-bakery; cd bakery; coop payroll list
No pay run has been drafted yet.

$ month() { for who in ada bo; do coop hours log -q $1 $1-01..$2=$3 --key $WORK/keys/$who --at $2T18:00 > /dev/null; done; for who in ada bo; do coop hours approve -q $who $1 --key $WORK/keys/dita --at $2T19:00 > /dev/null; done; coop payroll draft -q $1 --key $WORK/keys/chidi --at $2T20:00 > /dev/null; }
> month 2024-02 2024-02-29 7h30; coop payroll approve -q 2024-02 --key $WORK/keys/dita --at 2024-02-29T21:00 > /dev/null
> month 2024-03 2024-03-31 8h

$ coop payroll list
MONTH    PEOPLE   HOURS      TOTAL  DRAFTED BY  APPROVED BY
2024-02       2  315:00  €5,670.00  chidi       dita
2024-03       2  336:00  €6,048.00  chidi       not yet
$ coop payroll list --plain
2024-02	2	18900	5670.00	EUR	chidi	dita
2024-03	2	20160	6048.00	EUR	chidi	
$ coop payroll list --json | cut -c1-200
{"runs":[{"month":"2024-02","drafted_by":"chidi","approved_by":"dita","chart":"2024-02-01","chart_sha256":"333ffe6469bb1f696c444d6ea309400cd36df203b5f2f801c4847e576d1778f5","lines":[{"member":"ada","m
$ coop payroll list 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop payroll list --help' explains what it takes; text with blanks needs quotes
[2]
