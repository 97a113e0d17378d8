# Who holds which office.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop office list
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office list
$ coop office list --plain
$ coop office list --json

# When the term is over and nobody follows, the holder stays as caretaker.
$ [at 2026-02-03T09:00:00Z] coop office list

$ coop office list president
