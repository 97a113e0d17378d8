# A pay run: drafted by one person from approved hours, to be approved by another.
$ staff-bakery; cd bakery
$ [at 2024-02-28T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-month-open]
!   2024-02 is not over yet.
[1]
$ [at 2024-03-01T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-no-hours]
!   there are no unpaid hours up to 2024-02.
[1]
$ log() { coop hours log -q 2024-02 $2 --key $WORK/keys/$1 --at 2024-02-29T18:00 > /dev/null; }
> approve() { coop hours approve -q $1 2024-02 --key $WORK/keys/$2 --at 2024-02-29T19:00 > /dev/null; }
> log ada 2024-02-01..2024-02-29=7h30; log bo 2024-02-01..2024-02-23=8h; log chidi 2024-02-05=6h20; log dita 2024-02-01..2024-02-29=8h
> approve ada chidi; approve bo chidi; approve chidi dita
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
MEMBER  MONTH    GRADE   YEARS    RATE   HOURS      GROSS
ada     2024-02  baker       0  €18.00  157:30  €2,835.00
bo      2024-02  baker       0  €18.00  136:00  €2,448.00
chidi   2024-02  driver      0  €16.50    6:20    €104.50
                                        ------  ---------
                                        299:50  €5,387.50

Drafted the pay run of 2024-02: €5,387.50 for 3 people.
  chart     in force from 2024-02-01
  digest    fb6d9b1df3f85f39722681a62c1c0c9e8edaad06fb3bc805e7e02553e4de23cc
  left out  dita (2024-02, not approved)
  as        chidi (treasurer), key SHA256:SVjOcLYzduXp
  in        1fe228c  payroll: draft 2024-02

Next:  coop payroll approve 2024-02   (dita as ceo)
$ coop hours approve -q dita 2024-02 --key $WORK/keys/chidi > /dev/null

$ coop payroll draft 2024-02 --key $WORK/keys/chidi --dry-run | head -3
Would record 1 action and change 1 file (nothing was written):

  payroll: draft 2024-02
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
MEMBER  MONTH    GRADE   YEARS    RATE   HOURS      GROSS
ada     2024-02  baker       0  €18.00  157:30  €2,835.00
bo      2024-02  baker       0  €18.00  136:00  €2,448.00
chidi   2024-02  driver      0  €16.50    6:20    €104.50
dita    2024-02  baker       0  €18.00  168:00  €3,024.00
                                        ------  ---------
                                        467:50  €8,411.50

Drafted the pay run of 2024-02: €8,411.50 for 4 people.
  chart   in force from 2024-02-01
  digest  8997ff964d2ca6c829d8e860285cc56d3dff750abb92e992223a871618d70e23
  as      chidi (treasurer), key SHA256:SVjOcLYzduXp
  in      fd08e1c  payroll: draft 2024-02

Next:  coop payroll approve 2024-02   (dita as ceo)
$ coop payroll draft 2024-02 --rate bo=19.50 --rate 'dita=EUR 20' --key $WORK/keys/chidi
MEMBER  MONTH    GRADE   YEARS    RATE   HOURS      GROSS
ada     2024-02  baker       0  €18.00  157:30  €2,835.00
bo      2024-02  baker       0  €19.50  136:00  €2,652.00
chidi   2024-02  driver      0  €16.50    6:20    €104.50
dita    2024-02  baker       0  €20.00  168:00  €3,360.00
                                        ------  ---------
                                        467:50  €8,951.50

Drafted the pay run of 2024-02: €8,951.50 for 4 people.
  chart   in force from 2024-02-01
  digest  8d2b81a9c3eccd11006d61106a4ee33390ba5cd5b5b8caff3385bd3e23323d73
  as      chidi (treasurer), key SHA256:SVjOcLYzduXp
  in      4b9bf1c  payroll: draft 2024-02

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
!   dita may not do this; it is for the treasurer or the president.
!
!   article 13.5  Wages are paid on a pay run that two different persons have
!                 signed: one who drafts it, and one who approves it after
!                 checking. It is drafted by the Treasurer or the President from
!                 approved hours and the chart in force, and approved by the CEO
!                 or the Treasurer, but never by the person who drafted it.
!                 Hours that have been paid are not paid again.
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
{"recorded":{"action":"payroll-draft","subject":"payroll: draft 2024-02","at":"2024-03-01T09:10:00Z","by":"chidi","as":"treasurer","under":null,"commit":"231f5a0e5dbf65408c29bd236aa0f936e5cd8429","key":"SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM","details":{"month":"2024-02","drafted_by":"ch

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
