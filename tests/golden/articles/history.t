# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          7ddf1c7549f5
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                7ddf1c7549f5
2024-02-02     shorter-days  shorter-days  152b6f50574e
$ coop articles history --plain
2024-01-15			7ddf1c7549f5d435ef633434f5151e88894524322aca2630f6276c643d6eaddb
2024-02-02	shorter-days	shorter-days	152b6f50574ed5ab1a8a1e759b63130c68ef865812b8ff8fec7185e5fe548c92
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"7ddf1c7549f5d435ef633434f5151e88894524322aca2630f6276c643d6eaddb"},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"152b6f50574ed5ab1a8a1e759b63130c68ef865812b8ff8fec7185e5fe548c92"}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
