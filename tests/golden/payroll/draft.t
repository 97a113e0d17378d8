# A pay run: drafted by one person from approved hours, to be approved by another.
$ staff-bakery; cd bakery
$ [at 2024-02-28T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-month-open]
!   2024-02 is not over yet.
[1]
$ [at 2024-03-01T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-no-hours]
!   nobody has logged hours for 2024-02.
[1]
$ log() { coop hours log -q 2024-02 $2 --key $WORK/keys/$1 --at 2024-02-29T18:00 > /dev/null; }
> approve() { coop hours approve -q $1 2024-02 --key $WORK/keys/$2 --at 2024-02-29T19:00 > /dev/null; }
> log ada 2024-02-01..2024-02-29=7h30; log bo 2024-02-01..2024-02-23=8h; log chidi 2024-02-05=6h20; log dita 2024-02-01..2024-02-29=8h
> approve ada chidi; approve bo chidi; approve chidi dita
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-hours-open]
!   the hours of dita for 2024-02 are not approved.
!
!   hint: 'coop hours approve dita 2024-02'
[1]
$ coop hours approve -q dita 2024-02 --key $WORK/keys/chidi --at 2024-02-29T20:00 > /dev/null

$ coop payroll draft 2024-02 --key $WORK/keys/chidi --dry-run | head -3
Would record 1 action and change 1 file (nothing was written):

  payroll: draft 2024-02
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
MEMBER  GRADE   YEARS    RATE   HOURS      GROSS
ada     baker       0  €18.00  157:30  €2,835.00
bo      baker       0  €18.00  136:00  €2,448.00
chidi   driver      0  €16.50    6:20    €104.50
dita    baker       0  €18.00  168:00  €3,024.00
                               ------  ---------
                               467:50  €8,411.50

Drafted the pay run of 2024-02: €8,411.50 for 4 people.
  chart   in force from 2024-02-01
  digest  84b35eaadbe87c6f92a8cfa02481c4d644d223d4f3d096152f55bb123eb5402c
  as      chidi (treasurer), key SHA256:SVjOcLYzduXp
  in      *

Next:  coop payroll approve 2024-02   (dita as ceo)
$ coop payroll draft 2024-02 --rate bo=19.50 --rate 'dita=EUR 20' --key $WORK/keys/chidi
MEMBER  GRADE   YEARS    RATE   HOURS      GROSS
ada     baker       0  €18.00  157:30  €2,835.00
bo      baker       0  €19.50  136:00  €2,652.00
chidi   driver      0  €16.50    6:20    €104.50
dita    baker       0  €20.00  168:00  €3,360.00
                               ------  ---------
                               467:50  €8,951.50

Drafted the pay run of 2024-02: €8,951.50 for 4 people.
  chart   in force from 2024-02-01
  digest  9161e9768d85d17b81ddd467f35269b1ebd08b2f8542b8838b5033033ef5fbbc
  as      chidi (treasurer), key SHA256:SVjOcLYzduXp
  in      *

Next:  coop payroll approve 2024-02   (dita as ceo)

# An award stays inside the chart, and is for somebody who worked.
$ coop payroll draft 2024-02 --rate bo=20.01 --key $WORK/keys/chidi
! coop: refused [payroll-off-chart]
!   EUR 20.01 an hour for bo is outside EUR 18.00 to EUR 20.00.
!
!   article 13.1  Work is paid by the hour under a chart of grades and steps. A
!                 chart is put into force by the President or the Treasurer
!                 under a passed chart ballot, and holds from the date that it
!                 names. No wage is paid that the chart in force does not give.
[1]
$ coop payroll draft 2024-02 --key $WORK/keys/dita
! coop: refused [power-lacking]
!   dita may not do this; it is for the treasurer.
!
!   article 13.4  Wages are paid on a pay run that two different persons have
!                 signed: one who drafts it, and one who approves it after
!                 checking. It is drafted by the Treasurer from approved hours
!                 and the chart in force, and approved by the CEO, but never by
!                 the person who drafted it. Hours that have been paid are not
!                 paid again.
!
!   hint: 'coop can dita payroll-draft' says who may, and why
[1]
$ coop payroll draft 2024-01 --key $WORK/keys/chidi
! coop: refused [chart-missing]
!   no pay chart is in force in 2024-01.
!
!   hint: 'coop payroll chart' adopts one
[1]

$ coop payroll draft 2024-02 --rate bo=19.50 --json --key $WORK/keys/chidi | cut -c1-300
{"recorded":{"action":"payroll-draft","subject":"payroll: draft 2024-02","at":"2024-03-01T09:10:00Z","by":"chidi","as":"treasurer","under":null,"commit":"f8a4a201627a927cebe01beb709a9b5bc5bf18ac","key":"SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM","details":{"month":"2024-02","drafted_by":"ch

$ coop payroll draft 2024-02 --rate bob=19 --key $WORK/keys/chidi
! coop: no member 'bob' [member-unknown]
!   did you mean 'bo'?
!   'coop member list' shows them
[2]
$ coop payroll draft 2024-02 --rate 19.50 --key $WORK/keys/chidi
! coop: cannot read '19.50' as a rate [rate-form]
!   write the member and the hourly rate, like bo=19.50
[2]
$ coop payroll draft
! coop: <month> is missing [argument-missing]
!   'coop payroll draft --help' explains it
[2]
