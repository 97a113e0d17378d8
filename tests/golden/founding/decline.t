# A founder who declines is off the register, and the others need not accept anew.
$ founder() { printf '    - id: %s\n      name: %s\n      key: %s\n      grade: baker\n' "$1" "$2" "$(cat "$WORK/keys/$1.pub")"; }
$ { printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'; founder ada 'Ada Lindqvist'; founder bo 'Bo Larsen'; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null; for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd bakery
$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00 > /dev/null
$ coop founding decline --key $WORK/keys/bo --at 2024-01-15T11:00
...
$ coop founding decline --key $WORK/keys/bo --at 2024-01-15T11:00
...
[1]
$ cat coop.yaml
...
