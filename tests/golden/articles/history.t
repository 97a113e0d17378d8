# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          d7692d2c2ec6
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                d7692d2c2ec6
2024-02-02     shorter-days  shorter-days  32d99e669f76
$ coop articles history --plain
2024-01-15			d7692d2c2ec600738324ed64991c15d792f6f6330f9f7b62671815d63cfc5161
2024-02-02	shorter-days	shorter-days	32d99e669f7669a5c2c4bc99d7a9949795b302364a867101c22e341354bf6e21
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"d7692d2c2ec600738324ed64991c15d792f6f6330f9f7b62671815d63cfc5161","signed_copies":[]},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"32d99e669f7669a5c2c4bc99d7a9949795b302364a867101c22e341354bf6e21","signed_copies":[]}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
