# What lies around a repository changes no verdict: the zone and the language of the machine, a clone's own
# configuration, and how old a clone is.

# A verdict is the same in every zone and language, even in such as make no sense.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada; coop audit --json | sed 's/"milliseconds[a-z_]*":[0-9]*//g' > ../verdict.json; git clone -q . ../forged; git -C ../forged -c user.name=x -c user.email=x@y commit -q --allow-empty -m 'by hand'; coop -C ../forged audit --plain > ../forged.tsv; [ -s ../forged.tsv ] && echo found
found
$ long=$(head -c 65000 /dev/zero | tr '\0' x); for zone in Pacific/Kiritimati America/Adak :/etc/passwd ../../etc/passwd Nowhere/Such "$long"; do for language in tr_TR.UTF-8 ar_EG xx_XX.KOI8-R; do TZ=$zone LC_ALL=$language LANGUAGE=xx:tr coop audit --json | sed 's/"milliseconds[a-z_]*":[0-9]*//g' | cmp - ../verdict.json; TZ=$zone LC_ALL=$language coop -C ../forged audit --plain | cmp - ../forged.tsv; done; done; echo same
same

# Where a clone's configuration sends an address elsewhere, coop does not follow. (Its user's own git settings count.)
$ git init -q --bare -b main ../seat.git; git init -q --bare -b main ../elsewhere.git; coop remote add seat $WORK/seat.git > /dev/null; git config "url.$WORK/elsewhere.git.insteadOf" "$WORK/seat.git"; git config "url.$WORK/elsewhere.git.pushInsteadOf" "$WORK/seat.git"; coop sync
Received 0 actions, published 5 actions.

Next:  coop clone $WORK/seat.git   (each of the others)
$ git -C ../elsewhere.git for-each-ref | wc -l; git -C ../seat.git for-each-ref --format='%(refname)'
0
refs/heads/main

# Who closes a ballot in a clone that has not seen every vote closes it anew, with all of them, on the published line.
$ echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2026-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md > ../out; coop petition new oven --proposal oven > ../out; coop petition sign oven --key $WORK/keys/bo > ../out; coop ballot open oven --proposal oven > ../out 2>&1; coop sync
Received 0 actions, published 4 actions.
$ for who in ada chidi dita; do coop ballot cast oven yes --key $WORK/keys/$who > ../out; done; coop sync; coop clone -q $WORK/seat.git ../bo > ../out; coop -C ../bo ballot cast oven no --key $WORK/keys/bo > ../out; coop -C ../bo sync --key $WORK/keys/bo
Received 0 actions, published 3 actions.
Received 0 actions, published 1 action.
$ [at 2026-03-01T09:00:00Z] coop ballot close oven | grep Cast
Cast 3 of 4 (quorum 2: met)                              closed 2026-03-01 10:00
$ coop sync; coop ballot show oven | grep -A 4 Result
Received 1 action, published 1 action.
Counted anew, with what was received: oven.

Next:  coop ballot tally oven
Result
  yes      3  ██████████████████████████████
  no       1  ██████████
  abstain  0
              ───────────────────┤ yes needs more than 2
