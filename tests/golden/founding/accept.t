# Until every founder has accepted nothing else can be done.
$ founder() { printf '    - id: %s\n      name: %s\n      key: %s\n      grade: baker\n' "$1" "$2" "$(cat "$WORK/keys/$1.pub")"; }
$ { printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'; for who in ada bo chidi dita; do founder $who "The $who"; done; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null
$ for who in ada bo chidi dita; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null
$ cd bakery

$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00
...
$ coop founding accept --key $WORK/keys/ada --at 2024-01-15T10:00
...
[1]
$ coop hours log 2024-01 2024-01-15=8h --key $WORK/keys/ada --at 2024-01-15T18:00
...
[1]

# Bo has no terminal here: a statement, signed elsewhere, is recorded by Ada.
$ coop sign founding-accept --as bo --key $WORK/keys/bo -o $WORK/bo.accept > /dev/null
$ coop founding accept $WORK/bo.accept --key $WORK/keys/ada --at 2024-01-15T11:00
...
$ coop founding accept $WORK/bo.accept --key $WORK/keys/ada --at 2024-01-15T11:00
...
[1]

# Chidi declines; Dita does not answer, and the others strike her.
$ coop founding decline --key $WORK/keys/chidi --at 2024-01-16T09:00 --json
...
$ coop founding strike dita --key $WORK/keys/ada --at 2024-01-20T09:00
...
$ coop founding strike dita --key $WORK/keys/ada --at 2024-01-20T09:00
...
[1]
$ coop founding strike dita --key $WORK/keys/bo --at 2024-01-20T10:00
...
$ coop member list
...
$ coop founding decline --key $WORK/keys/bo --at 2024-01-21T09:00
...
[1]
$ coop audit --no-objects | tail -n 1
...
