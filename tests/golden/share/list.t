# The shares of the bakery, and what is paid and vested.
$ found-bakery; cd bakery; coop share list

$ cd ..; rm -r bakery; staff-bakery; cd bakery
$ pay() { coop share pay -q $1 $2 --key $WORK/keys/$3 --at $4 > /dev/null; }
> pay ada 2000 chidi 2024-02-01; pay bo 500 chidi 2024-02-01; pay chidi 1250.50 bo 2024-04-20

$ [at 2024-05-02T09:00:00Z] coop share list
$ coop share list --as-of 2024-02-29
$ coop share list --as-of 2024-01-01
$ coop share list --plain
$ coop share list --json

# Who leaves keeps what they have paid as a claim; the share itself has ended.
$ [at 2024-05-04T09:00:00Z] coop member resign --confirm ada --key $WORK/keys/ada --at 2024-05-03T09:00 -q > /dev/null
$ coop share list

$ coop share list --as-of yesterday-ish
