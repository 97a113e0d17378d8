# What was logged, and who approved it.
$ staff-bakery; cd bakery; coop hours list
No hours have been logged.

$ for who in ada bo chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-07=7h30 --key $WORK/keys/$who --at 2024-02-10T09:00 > /dev/null; done
$ coop hours log -q 2024-03 2024-03-01=8 --key $WORK/keys/ada --at 2024-03-01T18:00 > /dev/null
$ coop hours approve -q ada 2024-02 --key $WORK/keys/chidi --at 2024-03-02T09:00 > /dev/null

$ coop hours list
MONTH    MEMBER  DAYS   HOURS  APPROVED
2024-02  ada        5   37:30  by chidi
2024-02  bo         5   37:30  not yet
2024-02  chidi      5   37:30  not yet
2024-03  ada        1    8:00  not yet
                       ------
                       120:30
$ coop hours list --month 2024-02
MONTH    MEMBER  DAYS   HOURS  APPROVED
2024-02  ada        5   37:30  by chidi
2024-02  bo         5   37:30  not yet
2024-02  chidi      5   37:30  not yet
                       ------
                       112:30
$ coop hours list --member ada
MONTH    MEMBER  DAYS  HOURS  APPROVED
2024-02  ada        5  37:30  by chidi
2024-03  ada        1   8:00  not yet
                       -----
                       45:30
$ coop hours list --month 2024-02 --member ada
Hours of Ada Lindqvist (ada) for 2024-02

DAY         HOURS
2024-02-01   7:30
2024-02-02   7:30
2024-02-05   7:30
2024-02-06   7:30
2024-02-07   7:30
            -----
            37:30

Approved by Chidi Okafor (chidi).

$ coop hours list --month 2024-02 --member bo
Hours of Bo Larsen (bo) for 2024-02

DAY         HOURS
2024-02-01   7:30
2024-02-02   7:30
2024-02-05   7:30
2024-02-06   7:30
2024-02-07   7:30
            -----
            37:30

Not approved yet.

$ coop hours list --month 2024-04
No such hours have been logged.
$ coop hours list --plain
2024-02	ada	5	2250	chidi
2024-02	bo	5	2250	
2024-02	chidi	5	2250	
2024-03	ada	1	480	
$ coop hours list --month 2024-03 --json
{"hours":[{"month":"2024-03","member":"ada","minutes":480,"days":[{"date":"2024-03-01","minutes":480}],"approved_by":null}]}

$ coop hours list --member aad
! coop: no member 'aad' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop hours list --month 2024-13
! coop: '2024-13' is not a month [month-form]
!   in --month <month>
!   write it like 2026-11
[2]
