# Whoever was elected takes the office, on the ballot that elected them.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop office accept president --at 2024-02-01T09:00
$ elect president ada
$ coop office accept president --key $WORK/keys/bo --at 2024-02-03T10:00
$ coop office accept president --at 2024-02-03T10:00 --dry-run
$ coop office accept president --at 2024-02-03T10:00

# The ballot is spent.
$ coop office accept president --at 2024-02-03T11:00
$ coop office accept president --under president-2024 --at 2024-02-03T11:00

$ elect treasurer bo; coop office accept treasurer --key $WORK/keys/bo --at 2024-02-03T12:00 --json
$ coop office accept presidnet
