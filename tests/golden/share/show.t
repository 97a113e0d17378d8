# One share, part by part.
$ staff-bakery; cd bakery
$ pay() { coop share pay -q $1 $2 --key $WORK/keys/$3 --at $4 > /dev/null; }
> pay bo 500 chidi 2024-02-01; pay bo 250 chidi 2024-03-01; pay bo 300 chidi 2024-05-01

$ [at 2024-08-01T09:00:00Z] coop share show bo



$ coop share show bo --as-of 2024-02-29



$ coop share show dita



$ coop share show bo --plain
$ coop share show bo --json

$ coop share show boo
$ coop share show
