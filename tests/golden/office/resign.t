# An officer lays down an office, and stays a member.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office resign president --key $WORK/keys/bo --yes --at 2024-02-04T10:00
$ coop office resign president --at 2024-02-04T10:00
$ [tty] coop office resign president --at 2024-02-04T10:00
< n
$ coop office resign president --at 2024-02-04T10:00 --dry-run
$ coop office resign president --at 2024-02-04T10:00 --yes
$ coop office resign president --at 2024-02-04T11:00 --yes --json
$ coop office resign presidnet
