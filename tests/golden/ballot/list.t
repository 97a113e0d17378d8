# Ballots, those that are open first.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out

$ coop ballot list
There has been no ballot yet.
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo; coop ballot open oven --proposal oven --key $WORK/keys/bo) > out 2>&1
$ (coop petition new president --office president --key $WORK/keys/ada; coop petition sign president --key $WORK/keys/bo) > out
$ coop ballot open president --office president --candidate ada --candidate bo --key $WORK/keys/ada > out 2>&1
$ coop ballot cast president ada --key $WORK/keys/ada > out
$ coop ballot list
BALLOT     QUESTION                 STATE               VOTED
oven       Buy a second oven        closes in 6 days   0 of 4
president  Who shall be president?  closes in 13 days  1 of 4
$ [at 2024-02-20T12:00:00Z] coop ballot list
BALLOT     QUESTION                 STATE          VOTED
oven       Buy a second oven        to be closed  0 of 4
president  Who shall be president?  to be closed  1 of 4
$ (coop ballot close oven --key $WORK/keys/bo; coop ballot close president --key $WORK/keys/bo) > out
$ coop ballot list
BALLOT     QUESTION                 STATE       VOTED
oven       Buy a second oven        no quorum  0 of 4
president  Who shall be president?  no quorum  1 of 4
$ coop ballot list --open
No ballot is open.
$ coop ballot list --plain
oven	Buy a second oven	closed	2024-02-08T09:02:00Z	no-quorum	0	4
president	Who shall be president?	closed	2024-02-15T09:04:00Z	no-quorum	1	4
$ coop ballot list --json | cut -c1-200
{"ballots":[{"ballot":"oven","question":"Buy a second oven","about":{"proposal":"oven","office":null},"decision":"ordinary","method":"yes-no","recorded":true,"closes":"2024-02-08T09:02:00Z","persons":
$ coop ballot list --opne
! coop: no option '--opne' [option-unknown]
!   did you mean '--open'?
!   'coop ballot list --help' lists its options
[2]
