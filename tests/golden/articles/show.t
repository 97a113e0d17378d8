# The articles, as the bakery founded itself on them.
$ found-bakery; cd bakery

$ coop articles show | head -n 20
$ coop articles show share-price
$ coop articles show payment-entry
$ coop articles show 18
$ coop articles show 18 --plain
$ coop articles show conflicts --json

# At a terminal the whole goes through a pager.
$ [tty] COOP_PAGER=fake-pager coop articles show --color never | head -n 3
$ [tty] COOP_PAGER=fake-pager coop articles show share-price --color always

$ coop articles show share-prize
$ coop articles show 99
