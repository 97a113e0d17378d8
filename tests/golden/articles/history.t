# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          8fbff1f5f142
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                8fbff1f5f142
2024-02-02     shorter-days  shorter-days  769aa75407db
$ coop articles history --plain
2024-01-15			8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e
2024-02-02	shorter-days	shorter-days	769aa75407db005a0ac007b40dd9e7de1dde94588d10abcb4ee776c21cfc62f1
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"8fbff1f5f142e5dbe1d766110645bb8897dade05f66ce62d67572160f873b13e","signed_copies":[]},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"769aa75407db005a0ac007b40dd9e7de1dde94588d10abcb4ee776c21cfc62f1","signed_copies":[]}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
