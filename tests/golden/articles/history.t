# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          15f6b378e24b
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                15f6b378e24b
2024-02-02     shorter-days  shorter-days  d743dd47ef0e
$ coop articles history --plain
2024-01-15			15f6b378e24b489698686570dc760a47444082d7048f046bb09d63e035095b18
2024-02-02	shorter-days	shorter-days	d743dd47ef0e2bf285b486b8da93589a7b2a5facb4910388cf8e0de00b4e87ad
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"15f6b378e24b489698686570dc760a47444082d7048f046bb09d63e035095b18"},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"d743dd47ef0e2bf285b486b8da93589a7b2a5facb4910388cf8e0de00b4e87ad"}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
