# One office: its holder, its term, its powers.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office show president
$ coop office show ceo
$ [at 2026-02-03T09:00:00Z] coop office show president | head -4
$ coop office show president --plain
$ coop office show president --json

$ coop office show presidnet
