# A payment for a share: recorded by an officer, never by the person who paid.
$ staff-bakery; cd bakery

$ [at 2024-02-01T09:00:00Z] coop share pay ada 500 --key $WORK/keys/chidi

$ coop share pay ada 'EUR 1,000.00' --key $WORK/keys/chidi --dry-run


$ coop share pay ada 250 --key $WORK/keys/bo --json

# The Treasurer pays too, and the President records it.
$ coop share pay chidi 500 --key $WORK/keys/chidi
$ coop share pay chidi 500 --key $WORK/keys/bo -q


# Refused: more than is owed, by somebody without the power, in another currency.
$ coop share pay ada 1250.01 --key $WORK/keys/chidi
$ coop share pay ada 10 --key $WORK/keys/dita
$ coop share pay ada 'USD 10' --key $WORK/keys/chidi

# Typed wrongly.
$ coop share pay adda 500 --key $WORK/keys/chidi
$ coop share pay ada 1,250 --key $WORK/keys/chidi
$ coop share pay ada
