# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          bc96a58c16f5
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                bc96a58c16f5
2024-02-02     shorter-days  shorter-days  f8f94ad663ff
$ coop articles history --plain
2024-01-15			bc96a58c16f5416ec4ee67fba0e1ba738842f19d33131128e61a86e249a1b901
2024-02-02	shorter-days	shorter-days	f8f94ad663ff5bf65389fa8ff1a8090af50a3c83b683a4be2087206b4524f264
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"bc96a58c16f5416ec4ee67fba0e1ba738842f19d33131128e61a86e249a1b901"},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"f8f94ad663ff5bf65389fa8ff1a8090af50a3c83b683a4be2087206b4524f264"}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
