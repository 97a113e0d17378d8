# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST
2024-01-15     the founding          9dd4ceab74f7
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST
2024-01-15     the founding                9dd4ceab74f7
2024-02-02     shorter-days  shorter-days  ba2711337412
$ coop articles history --plain
2024-01-15			9dd4ceab74f7f754e356d7667a2798bb790a50dfb6952d75bc21c4d37f491a69
2024-02-02	shorter-days	shorter-days	ba271133741268c857be2edd440f092973724a2e9d2df46da28cfda21357b410
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"9dd4ceab74f7f754e356d7667a2798bb790a50dfb6952d75bc21c4d37f491a69"},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"ba271133741268c857be2edd440f092973724a2e9d2df46da28cfda21357b410"}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]
