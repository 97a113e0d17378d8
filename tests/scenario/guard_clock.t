# What a guard refuses by its own clock: a waiting time or a vote that is said to have begun long ago, and a close that
# comes too early. Whoever pushes with stock git can write any instant into an action.
$ found-bakery; export COOP_KEY=$WORK/keys/ada; git init -q --bare -b main seat.git; coop -C bakery remote add seat seat.git > out; coop -C bakery sync > out; coop -C seat.git guard install > out
$ cp -r bakery raw; cd raw; coop petition new old --office president > ../out; coop petition sign old --key $WORK/keys/bo > ../out; git push -q ../seat.git main; coop ballot open old --office president --candidate ada --candidate bo --under old > ../out 2>&1
$ [at 2026-01-25T09:00:00Z] git push -q ../seat.git main 2>&1 | sed -n '/action-stale/s/.*: it says/it says/p' | sed 's/ *$//'
it says 2026-01-15T09:01:00Z, and comes in at 2026-01-25T09:00:00Z, by the clock of this guard [action-stale]
$ cd ../bakery; coop sync > ../out; coop recovery circle bo chidi --key $WORK/keys/dita > ../out; coop sync --key $WORK/keys/dita > ../out; cd ..; cp -r bakery stale; cd stale; coop sign key-recover --as dita --key $WORK/keys/eli -o ../dita.yaml -q > ../out; coop recovery request ../dita.yaml > ../out
$ [at 2026-02-05T09:00:00Z] git push -q ../seat.git main 2>&1 | sed -n '/action-stale/s/.*: it says/it says/p' | sed 's/ *$//'
it says 2026-01-25T09:01:00Z, and comes in at 2026-02-05T09:00:00Z, by the clock of this guard [action-stale]

# With coop's own sync it begins when it is published.
$ cd ../bakery; coop recovery request ../dita.yaml > ../out
$ [at 2026-02-06T09:00:00Z] coop sync; coop recovery list --plain | cut -f1; git log -1 --format=%cI
Received 0 actions, published 1 action.
dita
2026-02-06T09:00:00+00:00

# A clock that runs ahead, within what clocks may differ, does not end a vote before its time.
$ coop ballot open p1 --office president --candidate ada --candidate bo --under old > ../out 2>&1; coop sync | tail -1; coop ballot show p1 --json | grep -o '"closes":"[^"]*"'
Received 0 actions, published 1 action.
"closes":"2026-02-20T09:01:00Z"
$ [at 2026-02-20T09:08:00Z] coop ballot close p1 | tail -1
       coop petition new <id> --office president
$ [at 2026-02-20T08:58:00Z] git push -q ../seat.git main 2>&1 | sed -n '/early/s/^remote:   [0-9a-f]* by/by/p' | sed 's/ *$//'
by ada: ballot 'p1' is open until 2026-02-20T09:01:00Z, and not everybody on its roll has voted, by the clock of this guard [ballot-close-early]

# What it took before is in time for ever, also where the seat was set back meanwhile. Where it did not, it is late.
$ [at 2026-02-20T09:30:00Z] cd ../bakery; coop sync > ../out; (coop petition new p2 --office treasurer; coop petition sign p2 --key $WORK/keys/bo; coop ballot open p2 --office treasurer --candidate ada --candidate bo --under p2; coop ballot cast p2 bo) > ../out 2>&1; coop sync | tail -1; git -C ../seat.git update-ref refs/heads/main main~1
Received 0 actions, published 4 actions.
$ [at 2026-06-01T09:00:00Z] coop sync 2>&1 | grep -o '\[[a-z-]*\]'; mv ../seat.git/coop-accepted ..; coop sync --restore 2>&1 | grep -o '\[[a-z-]*\]\|guard restore'; mv ../coop-accepted ../seat.git; coop sync --restore; git rev-parse HEAD | diff - ../seat.git/refs/heads/main
[remote-rolled-back]
[remote-refused]
[ballot-cast-after-close]
guard restore
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.
