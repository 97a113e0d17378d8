# The pay runs of the bakery.
$ staff-bakery; cd bakery; coop payroll list

$ month() { for who in ada bo; do coop hours log -q $1 $1-01..$2=$3 --key $WORK/keys/$who --at $2T18:00 > /dev/null; coop hours approve -q $who $1 --key $WORK/keys/dita --at $2T19:00 > /dev/null; done; coop payroll draft -q $1 --key $WORK/keys/chidi --at $2T20:00 > /dev/null; }
> month 2024-02 2024-02-29 7h30; coop payroll approve -q 2024-02 --key $WORK/keys/dita --at 2024-02-29T21:00 > /dev/null
> month 2024-03 2024-03-31 8h

$ coop payroll list
$ coop payroll list --plain
$ coop payroll list --json | cut -c1-200
$ coop payroll list 2024
