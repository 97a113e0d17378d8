# Hours are approved by an officer, and never by the one who worked them.
$ staff-bakery; cd bakery
$ for who in ada bo chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-07=7h30 --key $WORK/keys/$who --at 2024-02-10T09:00 > /dev/null; done

$ [at 2024-02-20T09:00:00Z] coop hours approve ada 2024-02 --key $WORK/keys/chidi
Approved 37:30 hours of Ada Lindqvist (ada) for 2024-02.
  days  5 days, 2024-02-01 to 2024-02-07
  as    chidi (treasurer), key SHA256:SVjOcLYzduXp
  in    *

Next:  coop hours approve bo 2024-02

$ coop hours approve bo 2024-02 --key $WORK/keys/dita --json
{"recorded":{"action":"hours-approve","subject":"hours: approve 2024-02 of bo","at":"2024-02-20T09:01:00Z","by":"dita","as":"ceo","under":null,"commit":"f7304f79510c3a053dad3381082fb27aea85bb43","key":"SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo","details":{"member":"bo","month":"2024-02","minutes":2250,"sheet_sha256":"5359b762fe0deca7794444682a7d8b2f9cffbbb005daf9c975196df89471bd0e"}}}
$ coop hours approve chidi 2024-02 --key $WORK/keys/dita --dry-run
Would record 1 action and change 1 file (nothing was written):

  hours: approve 2024-02 of chidi

    write payroll/hours/2024-02/c/chidi.yaml
      | member: chidi
      | month: 2024-02
      | days:
      |   - date: 2024-02-01
      |     minutes: 450
      |   - date: 2024-02-02
      |     minutes: 450
      |   - date: 2024-02-05
      |     minutes: 450
      |   - date: 2024-02-06
      |     minutes: 450
      |   - date: 2024-02-07
      |     minutes: 450
      | approved-by: dita

# Refused.
$ coop hours approve ada 2024-02 --key $WORK/keys/dita
! coop: refused [hours-approved]
!   the hours of ada for 2024-02 were approved by chidi.
[1]
$ coop hours approve chidi 2024-02 --key $WORK/keys/chidi
! coop: refused [hours-own]
!   chidi cannot approve their own hours.
!
!   article 13.4  Hours are approved by the CEO or the Treasurer, and never by
!                 the one who worked them.
[1]
$ coop hours approve chidi 2024-02 --key $WORK/keys/ada
! coop: refused [power-lacking]
!   ada may not do this; it is for the ceo or the treasurer.
!
!   article 13.4  Hours are approved by the CEO or the Treasurer, and never by
!                 the one who worked them.
!
!   hint: 'coop can ada hours-approve' says who may, and why
[1]
$ coop hours approve dita 2024-02 --key $WORK/keys/chidi
! coop: refused [hours-unknown]
!   dita has logged no hours for 2024-02.
!
!   hint: 'coop hours list' shows what was logged
[1]

# Once approved they stand.
$ coop hours log 2024-02 2024-02-08=8h --key $WORK/keys/ada
! coop: refused [hours-approved]
!   the hours of ada for 2024-02 were approved by chidi.
!
!   hint: a correction goes into the next month
[1]

# Who is paid a share of payroll approves none of it, whatever other office they hold.
$ [at 2024-02-21T12:00:00Z] coop office resign treasurer -q --key $WORK/keys/chidi --at 2024-02-21T09:00 --yes > /dev/null
$ [at 2024-02-23T09:00:00Z] elect() { coop -q "$@" --at 2024-02-22T09:00 > /dev/null; }
> elect ballot open treasurer-b --office treasurer --candidate bo --key $WORK/keys/bo
> for who in ada bo chidi dita; do elect ballot cast treasurer-b bo --key $WORK/keys/$who; done
> elect ballot close treasurer-b --key $WORK/keys/ada; elect office accept treasurer --key $WORK/keys/bo
$ coop hours approve chidi 2024-02 --key $WORK/keys/bo
! coop: refused [payroll-interested]
!   bo holds an office that earns a share of payroll, and so approves none of it.
!
!   article 12.2  Who is paid a share of the payroll by reason of an office
!                 approves neither hours nor pay runs, whatever other office
!                 they hold.
[1]

$ coop hours approve addaa 2024-02 --key $WORK/keys/chidi
! coop: no member 'addaa' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop hours approve ada 2024
! coop: '2024' is not a month [month-form]
!   in <month>
!   write it like 2026-11
[2]

# Once every sheet is approved, the pay run is next: for whoever drafts it.
$ cd ..; rm -rf bakery; staff-bakery; cd bakery
$ [at 2024-02-20T09:00:00Z] coop hours log 2024-02 2024-02-05=8h -q --key $WORK/keys/ada > $WORK/told; coop hours approve ada 2024-02 --key $WORK/keys/dita | tail -n 1
Next:  coop payroll draft 2024-02   (chidi as treasurer or bo as president)
