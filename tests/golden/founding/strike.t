# One founder cannot strike another alone, nor themselves.
$ founder() { printf '    - id: %s\n      name: %s\n      key: %s\n      grade: baker\n' "$1" "$2" "$(cat "$WORK/keys/$1.pub")"; }
$ { printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'; for who in ada bo chidi; do founder $who "The $who"; done; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null; for who in ada bo chidi; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00 > /dev/null; cd bakery
$ coop founding strike ada --key $WORK/keys/ada --at 2024-01-15T10:00
...
[1]
$ coop founding strike chidi --key $WORK/keys/ada --at 2024-01-15T10:00
...

# Who was to be struck may still accept, and then stays.
$ coop founding accept --key $WORK/keys/chidi --at 2024-01-15T11:00
...
$ coop founding strike chidi --key $WORK/keys/bo --at 2024-01-15T12:00
...
[1]
