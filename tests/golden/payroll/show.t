# One pay run, and the slips in it.
$ staff-bakery; cd bakery
$ for who in ada chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-29=7h30 --key $WORK/keys/$who --at 2024-02-29T18:00 > /dev/null; coop hours approve -q $who 2024-02 --key $WORK/keys/dita --at 2024-02-29T19:00 > /dev/null; done
$ coop payroll draft -q 2024-02 --key $WORK/keys/chidi --at 2024-03-01T09:00 > /dev/null

$ coop payroll show 2024-02
$ coop payroll show 2024-02 --slip ada
$ coop payroll approve -q 2024-02 --key $WORK/keys/dita --at 2024-03-02T09:00 > /dev/null
$ coop payroll show 2024-02
$ coop payroll show 2024-02 --slip ada
$ coop payroll show 2024-02 --plain
$ coop payroll show 2024-02 --slip ada --plain
$ coop payroll show 2024-02 --json
$ coop payroll show 2024-02 --slip ada --json

$ coop payroll show 2024-02 --slip bo
$ coop payroll show 2024-02 --slip bob
$ coop payroll show 2024-03
$ coop payroll show
