# A pay run: drafted by one person from approved hours, to be approved by another.
$ staff-bakery; cd bakery
$ [at 2024-02-28T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
$ [at 2024-03-01T09:00:00Z] coop payroll draft 2024-02 --key $WORK/keys/chidi
$ log() { coop hours log -q 2024-02 $2 --key $WORK/keys/$1 --at 2024-02-29T18:00 > /dev/null; }
> approve() { coop hours approve -q $1 2024-02 --key $WORK/keys/$2 --at 2024-02-29T19:00 > /dev/null; }
> log ada 2024-02-01..2024-02-29=7h30; log bo 2024-02-01..2024-02-23=8h; log chidi 2024-02-05=6h20; log dita 2024-02-01..2024-02-29=8h
> approve ada chidi; approve bo chidi; approve chidi dita
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
$ coop hours approve -q dita 2024-02 --key $WORK/keys/chidi --at 2024-02-29T20:00 > /dev/null

$ coop payroll draft 2024-02 --key $WORK/keys/chidi --dry-run | head -3
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
$ coop payroll draft 2024-02 --rate bo=19.50 --rate 'dita=EUR 20' --key $WORK/keys/chidi

# An award stays inside the chart, and is for somebody who worked.
$ coop payroll draft 2024-02 --rate bo=20.01 --key $WORK/keys/chidi
$ coop payroll draft 2024-02 --key $WORK/keys/dita
$ coop payroll draft 2024-01 --key $WORK/keys/chidi

$ coop payroll draft 2024-02 --rate bo=19.50 --json --key $WORK/keys/chidi | cut -c1-300

$ coop payroll draft 2024-02 --rate bob=19 --key $WORK/keys/chidi
$ coop payroll draft 2024-02 --rate 19.50 --key $WORK/keys/chidi
$ coop payroll draft
