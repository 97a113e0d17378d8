# Who drafted a run does not approve it.
$ staff-bakery; cd bakery
$ coop payroll approve 2024-02 --key $WORK/keys/dita
! coop: refused [payroll-unknown]
!   no pay run of 2024-02 was drafted.
!
!   hint: 'coop payroll draft'
[1]
$ coop hours log -q 2024-02 2024-02-01..2024-02-29=7h30 --key $WORK/keys/ada --at 2024-02-29T18:00 > /dev/null
$ coop hours approve -q ada 2024-02 --key $WORK/keys/dita --at 2024-02-29T19:00 > /dev/null
$ coop payroll draft -q 2024-02 --key $WORK/keys/chidi --at 2024-03-01T09:00 > /dev/null

$ [at 2024-03-02T09:00:00Z] coop payroll approve 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-two-persons]
!   chidi drafted this run; another person approves it.
!
!   article 13.5  Wages are paid on a pay run that two different persons have
!                 signed: one who drafts it, and one who approves it after
!                 checking. It is drafted by the Treasurer or the President from
!                 approved hours and the chart in force, and approved by the CEO
!                 or the Treasurer, but never by the person who drafted it.
!                 Hours that have been paid are not paid again.
[1]
$ coop payroll approve 2024-02 --key $WORK/keys/ada
! coop: refused [power-lacking]
!   ada may not do this; it is for the ceo or the treasurer.
!
!   article 13.5  Wages are paid on a pay run that two different persons have
!                 signed: one who drafts it, and one who approves it after
!                 checking. It is drafted by the Treasurer or the President from
!                 approved hours and the chart in force, and approved by the CEO
!                 or the Treasurer, but never by the person who drafted it.
!                 Hours that have been paid are not paid again.
!
!   hint: 'coop can ada payroll-approve' says who may, and why
[1]
$ coop payroll approve 2024-02 --key $WORK/keys/dita --dry-run | tail -n 4
      |     hours-sha256: 13795296362ebe4d46a37692d112439ffd0c6339e445c7736b9250346636e2e6
      |     gross: EUR 2835.00
      | total: EUR 2835.00
      | approved-by: dita
$ coop payroll approve 2024-02 --key $WORK/keys/dita
Approved the pay run of 2024-02: €2,835.00 for 1 person.
  drafted  by Chidi Okafor (chidi)
  digest   90283a8aed62aaca25a540ac211100acf4bdca964f9f2d93c92662a28947a4e7
  as       dita (ceo), key SHA256:ToRih3jcVBCb
  in       1948b83  payroll: approve 2024-02

Next:  coop payroll show 2024-02 --slip ada

# It stands: it is neither approved nor drafted again.
$ coop payroll approve 2024-02 --key $WORK/keys/dita
! coop: refused [payroll-approved]
!   the pay run of 2024-02 was approved by dita.
[1]
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
! coop: refused [payroll-approved]
!   the pay run of 2024-02 was approved by dita.
[1]
$ coop hours log 2024-02 2024-02-10=4h --key $WORK/keys/bo
Logged 4:00 hours on 1 day for Bo Larsen (bo).
  month  2024-02, 4:00 hours in all, not approved yet
  as     bo, key SHA256:mCzvOPH0gMtR
  in     ab31470  hours: log 2024-02

Next:  coop hours approve bo 2024-02   (dita as ceo or chidi as treasurer)

$ coop payroll approve march
! coop: 'march' is not a month [month-form]
!   in <month>
!   write it like 2026-11
[2]
