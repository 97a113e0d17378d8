# The versions of the articles.
$ staff-bakery; cd bakery
$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT  DIGEST        SIGNED BY
2024-01-15     the founding          cf40f59ad532  4 founders
$ echo 'Sixteen hours are too many.' > ../why.md
$ coop proposal new -q shorter-days --kind articles --title 'Shorter days' --set hours.most-per-day=12 --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
$ act() { coop -q "$@" --at 2024-02-02T09:00 > /dev/null; }
> act ballot open shorter-days --proposal shorter-days --key $WORK/keys/bo; for who in ada bo chidi dita; do act ballot cast shorter-days yes --key $WORK/keys/$who; done; act ballot close shorter-days --key $WORK/keys/ada; act articles amend shorter-days --key $WORK/keys/ada

$ coop articles history
IN FORCE FROM  BROUGHT BY    BALLOT        DIGEST        SIGNED BY
2024-01-15     the founding                cf40f59ad532  4 founders
2024-02-02     shorter-days  shorter-days  57e2af6f90fc  4 votes for it
$ coop articles history --plain
2024-01-15			cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302	ada, bo, chidi, dita
2024-02-02	shorter-days	shorter-days	57e2af6f90fc3a6f6c4a0a18db0f8b0ce05b4af9bf818a350e8414ee53c78dfc	ada, bo, chidi, dita
$ coop articles history --json
{"versions":[{"date":"2024-01-15","proposal":null,"ballot":null,"sha256":"cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302","adopted_by":["ada","bo","chidi","dita"],"signed_copies":[]},{"date":"2024-02-02","proposal":"shorter-days","ballot":"shorter-days","sha256":"57e2af6f90fc3a6f6c4a0a18db0f8b0ce05b4af9bf818a350e8414ee53c78dfc","adopted_by":["ada","bo","chidi","dita"],"signed_copies":[]}]}
$ coop articles history 2024
! coop: '2024' is one word too many [argument-unexpected]
!   'coop articles history --help' explains what it takes; text with blanks needs quotes
[2]

# What those promised who were elected on a plan is a schedule of the articles.
$ coop articles render | sed -n '/^Targets of/,/^Signatures/p'
Targets of the CEO

From the plan 'more-bread', on which they hold the office since 2024-01-19.

what is measured  what is promised
loaves            400 a day

Signatures
