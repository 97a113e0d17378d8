# A founder who declines is off the register, and the others need not accept anew.
$ { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null; for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd bakery
$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00 > /dev/null
$ coop founding decline --key $WORK/keys/bo --at 2024-01-15T11:00
Bo Larsen (bo) declined, and is no founder.
  missing  nobody: the co-op is open
  as       bo, key SHA256:mCzvOPH0gMtR
  in       *
$ coop founding decline --key $WORK/keys/bo --at 2024-01-15T11:00
! coop: the key of bo at hand ended on 2024-01-15 [key-ended]
!   hint: it was revoked, or its member has left; 'coop key list' shows the keys in force
[4]
$ cat coop.yaml
format: 1
name: The Bakery
slug: bakery
currency: EUR
time-zone: Europe/Berlin
language: en
model: hierarchy-by-consent
opened: 2024-01-15

# Where every founder declines, the co-op will not open; the last one and the status say so.
$ cd ..; for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done; coop init other --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd other
$ coop founding decline --key $WORK/keys/ada --at 2024-01-15T10:00
Ada Lindqvist (ada) declined, and is no founder.
  missing  bo
  as       ada, key SHA256:L77ZzTtFBbUl
  in       *
$ coop founding decline --key $WORK/keys/bo --at 2024-01-15T11:00
Bo Larsen (bo) declined, and is no founder.
  missing  everybody: no founder is left, and the co-op will not open
  as       bo, key SHA256:mCzvOPH0gMtR
  in       *
$ coop status
The Bakery  (nobody)
you are a reader: there is no key here to act with; name one with --key

Founding: every founder declined. This co-op will not open; found another with
  'coop init'.

co-op  9e56 02f8 c08d f657   checkpoint  b219 0d3a d9f3 5cd5   3 actions

Next:  coop audit   (to verify all of this)
       coop key new   (to act, or to apply: see 'coop help keys')
