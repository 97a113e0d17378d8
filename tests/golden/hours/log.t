# Hours, day by day.
$ staff-bakery; cd bakery

$ [at 2024-02-20T09:00:00Z] coop hours log 2024-02 2024-02-01=7h30 2024-02-02=7.5 --key $WORK/keys/ada
Logged 15:00 hours on 2 days for Ada Lindqvist (ada).
  month  2024-02, 15:00 hours in all, not approved yet
  as     ada, key SHA256:L77ZzTtFBbUl
  in     *

Next:  coop hours approve ada 2024-02   (dita as ceo or chidi as treasurer)

$ coop hours log 2024-02 2024-02-05..2024-02-11=8h today=45m --key $WORK/keys/ada --json
{"recorded":{"action":"hours-log","subject":"hours: log 2024-02","at":"2024-02-20T09:01:00Z","by":"ada","as":null,"under":null,"commit":"f799b599017ad95609ae12971bc688ab5556867b","key":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","details":{"member":"ada","month":"2024-02","days":[{"date":"2024-02-05","minutes":480},{"date":"2024-02-06","minutes":480},{"date":"2024-02-07","minutes":480},{"date":"2024-02-08","minutes":480},{"date":"2024-02-09","minutes":480},{"date":"2024-02-20","minutes":45}],"minutes":2445,"month_minutes":3345}}}
$ coop hours log 2024-02 2024-02-02=0 --key $WORK/keys/ada --dry-run
Would record 1 action and change 1 file (nothing was written):

  hours: log 2024-02

    write payroll/hours/2024-02/a/ada.yaml
      | member: ada
      | month: 2024-02
      | days:
      |   - date: 2024-02-01
      |     minutes: 450
      |   - date: 2024-02-02
      |     minutes: 0
      |   - date: 2024-02-05
      |     minutes: 480
      |   - date: 2024-02-06
      |     minutes: 480
      |   - date: 2024-02-07
      |     minutes: 480
      |   - date: 2024-02-08
      |     minutes: 480
      |   - date: 2024-02-09
      |     minutes: 480
      |   - date: 2024-02-20
      |     minutes: 45

# From a file: plain lines, or YAML.
$ cat > ../lines.txt <<'END'
> # a week at the oven
> 2024-02-12..2024-02-15 8h
> 2024-02-16 6:15   # left early
> END
$ coop hours log 2024-02 --file ../lines.txt --key $WORK/keys/bo -q
Logged 38:15 hours on 5 days for Bo Larsen (bo).
  month  2024-02, 38:15 hours in all, not approved yet
  as     bo, key SHA256:mCzvOPH0gMtR
  in     *

Next:  coop hours approve bo 2024-02   (dita as ceo or chidi as treasurer)

$ printf '2024-02-01: 7h30\n2024-02-02: 8\n' | coop hours log 2024-02 --file - --key $WORK/keys/dita -q
Logged 15:30 hours on 2 days for Dita Moreau (dita).
  month  2024-02, 15:30 hours in all, not approved yet
  as     dita, key SHA256:ToRih3jcVBCb
  in     *

Next:  coop hours approve dita 2024-02   (chidi as treasurer)

# Refused by the rules: another month, a day still to come, more hours than a day may have, a day given twice.
$ coop hours log 2024-02 2024-03-01=8h --key $WORK/keys/ada
! coop: refused [hours-month]
!   2024-03-01 is not in 2024-02.
[1]
$ coop hours log 2024-02 2024-02-28=8h --key $WORK/keys/ada
! coop: refused [hours-date]
!   2024-02-28 is before the membership of ada or still to come.
[1]
$ coop hours log 2024-02 2024-02-19=17h --key $WORK/keys/ada
! coop: refused [hours-too-many]
!   17:00 hours on 2024-02-19; a day has at most 16 hours of work.
!
!   article 13.3  Hours of work are logged by the person concerned, day by day,
!                 and never more than 16 hours for one day.
[1]
$ coop hours log 2024-02 2024-02-12..2024-02-16=8h 2024-02-14=6h --key $WORK/keys/ada
! coop: refused [hours-order]
!   the days are not in order, or 2024-02-14 stands twice.
[1]

# Typed wrongly: nothing is rounded, and nothing is guessed.
$ coop hours log 2024-02 2024-02-19=7.33 --key $WORK/keys/ada
! coop: '7.33' hours are no whole number of minutes [hours-fraction]
!   write 7h19 or 7h20
[2]
$ coop hours log 2024-02 2024-02-19=7h5 --key $WORK/keys/ada
! coop: cannot read '7h5' as hours [hours-form]
!   write 7h30, 7:30, 7.5 or 45m
[2]
$ coop hours log 2024-02 2024-02-19 --key $WORK/keys/ada
! coop: '2024-02-19' names no hours [hours-form]
!   write 2024-05-06=7h30, or 2024-05-06..2024-05-10=8h for each weekday
[2]
$ coop hours log 2024-02 2024-02-10..2024-02-11=8h --key $WORK/keys/ada
! coop: no day from Monday to Friday lies between 2024-02-10 and 2024-02-11 [hours-range]
!   name work at a weekend day by day
[2]
$ coop hours log 2024-02 2024-02-09..2024-02-05=8h --key $WORK/keys/ada
! coop: the range from 2024-02-09 to 2024-02-05 runs backwards [hours-range]
[2]
$ printf '2024-02-01 7h30\n2024-02-31 8h\n' > ../wrong.txt; coop hours log 2024-02 --file ../wrong.txt --key $WORK/keys/ada
! coop: ../wrong.txt:2: there is no day 2024-02-31 [date-none]
!   look at the month and the day
[2]
$ printf '2024-02-01: 7h30\n2024-02-02: [8]\n' > ../wrong.yaml; coop hours log 2024-02 --file ../wrong.yaml --key $WORK/keys/ada
! coop: ../wrong.yaml:2:13: expected hours here, such as 7h30 [hours-form]
!    1 | 2024-02-01: 7h30
!    2 | 2024-02-02: [8]
!      |             ^
[2]
$ coop hours log 2024-02 --key $WORK/keys/ada
! coop: no hours were given [hours-none]
!   write them like 2024-02-06=7h30, or name a file with --file
[2]
$ coop hours log february
! coop: 'february' is not a month [month-form]
!   in <month>
!   write it like 2026-11
[2]
