# One founder cannot strike another alone, nor themselves.
$ { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker chidi 'Chidi Okafor' driver; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null; for who in ada bo chidi; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd bakery
$ coop founding strike ada --key $WORK/keys/ada --at 2024-01-15T10:00
! coop: refused [founding-strike-self]
!   ada cannot strike themselves.
!
!   hint: 'coop founding decline'
[1]
$ coop founding strike chidi --key $WORK/keys/ada --at 2024-01-15T10:00
Asked to strike Chidi Okafor (chidi).
  asked by  1 founder; it takes all the rest
  missing   ada, bo, chidi
  as        ada, key SHA256:L77ZzTtFBbUl
  in        e5a49ae  founding: strike chidi

Next:  coop sync   (they accept in copies of their own)

# Who was to be struck may still accept, and then stays.
$ coop founding accept --key $WORK/keys/chidi --at 2024-01-15T11:00
Chidi Okafor (chidi) accepted the founding.
  missing  ada, bo
  as       chidi, key SHA256:SVjOcLYzduXp
  in       884af10  founding: accept

Next:  coop sync   (they accept in copies of their own)
$ coop founding strike chidi --key $WORK/keys/bo --at 2024-01-15T12:00
! coop: refused [founding-not-invited]
!   chidi is not a founder who has yet to accept.
[1]
