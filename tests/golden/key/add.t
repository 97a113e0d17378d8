# A new key proves itself by a statement; a key that the member has already records it.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 --dry-run
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00

# On another machine.
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml
$ coop key add $WORK/phone.yaml --key $WORK/keys/eli --at 2024-02-01T11:00 --json

# Nobody adds a key for somebody else, nor one that has an owner.
$ coop sign key-add --as bo --key $WORK/keys/gus -q | coop key add - --at 2024-02-01T12:00
$ coop key add --new-key $WORK/keys/bo --at 2024-02-01T12:00

$ coop key add
$ coop key add --new-key $WORK/missing
$ coop sign member-apply --id gus --name Gus --key $WORK/keys/gus -q | coop key add -
