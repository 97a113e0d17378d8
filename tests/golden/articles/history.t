# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          9790e3cefe60
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                9790e3cefe60
2024-02-02     shorter-days  shorter-days  76e830a9226e
$ coop articles history --plain
2024-01-15			9790e3cefe60cbfe56fac5f3bb80dfcd5af70cc720e5a2d22973a27f4142053f
2024-02-02	shorter-days	shorter-days	76e830a9226ec819d5940078b1b9a0909c5e3e550f4e0bb94b98d87a88901783
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"9790e3cefe60cbfe56fac5f3bb80dfcd5af70cc720e5a2d22973a27f4142053f"},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"76e830a9226ec819d5940078b1b9a0909c5e3e550f4e0bb94b98d87a88901783"}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
