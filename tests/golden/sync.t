# Two members, two clones, one seat: actions are exchanged, verified, done anew where others were faster, never lost.
$ found-bakery; echo 'More dough.' > text.md; git init -q --bare -b main seat.git; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop sync
! coop: this clone has no seat to exchange actions with [no-seat]
!   coop remote add --make seat <folder>   makes one in a folder that all can reach
!   coop remote add seat <address>         names one that there is
[2]
$ coop remote add seat ../seat.git > /dev/null; coop sync
Received 0 actions, published 5 actions.

Next:  coop clone $WORK/seat.git   (each of the others)
$ coop sync
Nothing is new: this clone and the seat hold the same.
$ cd ..; coop clone -q seat.git bo > /dev/null; export COOP_KEY=$WORK/keys/bo; cd bo; coop status | head -2
The Bakery  (4 owners)
you are bo, key SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE

# Ada is faster. What Bo did holds all the same: it is done anew on top, and published.
$ coop proposal new flour --kind motion --title "Buy flour" --text ../text.md > /dev/null; coop -C ../bakery proposal new oven --kind motion --title "Buy an oven" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada
Received 0 actions, published 1 action.
$ coop sync -v
Received 1 action, published 1 action.
! fetching from $WORK/seat.git
! pushing 06d6b27fd3
$ coop log --plain | cut -f4 | head -2; git status --short; coop audit | tail -1
proposal: new motion flour
proposal: new motion oven
PASSED: every action was signed, allowed, and did what the records show.
$ coop -C ../bakery sync --key $WORK/keys/ada; git -C ../bakery rev-parse HEAD | diff - .git/refs/heads/main
Received 1 action, published 0 actions.

# What does not hold any more is kept aside, with its rule.
$ coop proposal new yeast --kind motion --title "Buy yeast" --text ../text.md > /dev/null; coop -C ../bakery proposal new yeast --kind motion --title "No yeast" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada > /dev/null
$ coop sync
Received 1 action, published 0 actions.

Kept aside
  a430e07  proposal: new motion yeast, by bo
           there is a proposal 'yeast' already [proposal-id-taken]

Next:  coop aside list
[1]


$ coop sync --json
{"sync":{"received":0,"published":0,"restored":false,"carried":0,"unpublished":0,"tip":"bb079e7bdb86cb1094662d29271948fc33121feb","counted_anew":[],"aside":[]}}

# A file that a hand has changed stops it before anything is done or set aside.
$ coop proposal new spelt --kind motion --title "Buy spelt" --text ../text.md > /dev/null; coop -C ../bakery proposal new spelt --kind motion --title "No spelt" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada > /dev/null; echo "by hand" >> proposals/spelt.yaml; coop sync; coop aside list --plain | wc -l
1
! coop: proposals/spelt.yaml was changed by hand and is not part of the record [work-tree-edited]
!   hint: records change by actions alone; 'coop restore' puts the file back as the record has it
$ coop restore proposals/spelt.yaml > /dev/null; coop sync --json | grep -o '"code":"[a-z-]*"'; coop aside drop -y $(coop aside list --plain | grep spelt | cut -c1-7) > /dev/null
"code":"proposal-id-taken"

# An action is of the instant in which it is published: what waited is stamped and signed anew.
$ [at 2026-02-03T09:00:00Z] coop proposal new rye --kind motion --title "Buy rye" --text ../text.md > /dev/null
$ [at 2026-02-05T09:00:00Z] coop sync; coop show HEAD | sed -n 3p
Received 0 actions, published 1 action.
  at       5 Feb 2026 10:00 (Europe/Berlin)

# The seat lost something: nothing moves until somebody puts it back.
$ git -C ../seat.git update-ref refs/heads/main main~2; coop sync
! coop: the seat ($WORK/seat.git) no longer holds 2 actions that it held before [remote-rolled-back]
!   fbfa011 proposal: new motion spelt, by ada
!   dbbbb18 proposal: new motion rye, by bo
!   hint: ask whoever keeps it; 'coop sync --restore' puts them back
[5]
$ coop sync --restore
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.

# The seat holds what is not good: nothing of it is taken.
$ git clone -q ../seat.git ../evil; cd ../evil; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m "by hand"; git push -q; cd ../bo; coop sync 2>&1 | sed 's/up to [0-9a-f]*/up to ID/;s/^  [0-9a-f]* /  ID /'
coop: what the seat ($WORK/seat.git) holds up to ID is not good, and nothing of it was taken [remote-bad]
  ID the commit is not signed [sig-none]
  hint: tell the others; 'coop sync --restore' takes it off again
$ coop sync --restore
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.
$ git -C ../seat.git log -1 --format=%s
proposal: new motion rye

# The seat holds another line than before, with a good action that was never seen here.
$ cp -r ../seat.git ../older.git; coop proposal new salt --kind motion --title "Buy salt" --text ../text.md > /dev/null; coop sync; rm -rf ../seat.git; mv ../older.git ../seat.git; coop -C ../bakery sync --key $WORK/keys/ada; coop -C ../bakery proposal new malt --kind motion --title "Buy malt" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada
Received 0 actions, published 1 action.
Received 1 action, published 0 actions.
Received 0 actions, published 1 action.
$ coop sync
! coop: the seat ($WORK/seat.git) holds another line now, up to f87b90dbd2: it has lost an action [remote-forked]
!   d39ea15 proposal: new motion salt, by bo
!   hint: 'coop sync --restore' puts the line that you hold back, if the others hold it too
!   hint: 'coop sync --adopt' takes the other line; your own actions are done anew on it
[5]
$ coop sync --adopt
Received 1 action, published 1 action.
$ coop log --plain | cut -f4 | head -2; coop sync --restore --adopt
proposal: new motion salt
proposal: new motion malt
! coop: a line is restored or adopted, not both [sync-form]
[2]

# A carrier takes the seat's line from one place to another, and publishes nothing.
$ git init -q --bare -b main ../stick.git; git -C ../seat.git push -q ../stick.git main~1:refs/heads/main; coop remote add stick ../stick.git > /dev/null
$ coop sync stick
Received 0 actions, gave 1 action.
$ git -C ../stick.git rev-parse main | diff - .git/refs/heads/main; coop proposal new bran --kind motion --title "Buy bran" --text ../text.md > /dev/null; coop sync stick
Nothing is new: this clone and 'stick' hold the same.
An action here is not published: that is done by a sync with the seat.
$ coop sync; coop sync nowhere
Received 0 actions, published 1 action.
! coop: no remote 'nowhere' [remote-unknown]
!   'coop remote list' shows them
[2]
$ rm -rf ../seat.git; coop sync 2>&1 | sed 2d
coop: cannot fetch from '$WORK/seat.git' [remote-unreachable]
  hint: where it is a stick or a folder of another machine, bring it back
  hint: where it was never made: coop remote add --make <name> <folder>
$ coop status | head -1
The Bakery  (4 owners)

# Another co-op's repository is none of ours.
$ mkdir ../other; cd ../other; { founders ada 'Ada Lindqvist' baker | sed 's/The Bakery/The Mill/'; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml; coop init --answers answers.yaml --papers papers > /dev/null; coop founding prove papers --key $WORK/keys/ada > /dev/null; coop init mill --papers papers --key $WORK/keys/ada > /dev/null; git clone -q --bare mill ../seat.git; cd ../bo; coop sync
! coop: the seat ($WORK/seat.git) holds another co-op, or another history from the founding on [remote-other]
!   hint: 'coop remote list' shows the addresses
[5]
$ rm -rf ../seat.git; git init -q --bare -b main ../seat.git; coop remote add quiet ../seat.git > /dev/null; coop sync quiet
Received 0 actions, gave 13 actions.

# Who is outrun again and again is told so, and loses nothing.
$ mkdir ../fake; printf '#!/bin/sh\nfor word; do [ "$word" = push ] && { printf "!\\tx:refs/heads/main\\t[rejected] (fetch first)\\n"; exit 1; }; done\nPATH=%s exec git "$@"\n' "$PATH" > ../fake/git; chmod +x ../fake/git; cp -r ../stick.git ../busy.git; coop remote remove seat -y > /dev/null; coop remote add seat ../busy.git > /dev/null; PATH=$PWD/../fake:$PATH coop sync
! coop: others were faster 60 times [remote-busy]
!   hint: your actions are kept here; 'coop sync' tries again
!   hint: if it is always so, a push died there: whoever keeps it removes refs/heads/main.lock
[5]
$ coop log --plain | cut -f4 | head -1
proposal: new motion bran

# A carrier is begun with what the seat has; without a seat there is nothing to begin it with.
$ coop remote remove seat -y > /dev/null; git init -q --bare -b main ../void.git; coop remote add void ../void.git > /dev/null; coop sync void
! coop: the carrier 'void' ($WORK/void.git) holds no co-op [remote-empty]
!   hint: a carrier is given what the seat has: sync with the seat first
[5]

# The ssh command that the user chose for git is the one that runs, also where nobody can be asked.
$ printf '#!/bin/sh\necho "this is my own ssh" >&2; exit 1\n' > ../own-ssh; chmod +x ../own-ssh; printf '[core]\n\tsshCommand = %s\n' $WORK/own-ssh > ../gitconfig; coop remote add far ssh://depot/srv/bakery.git > ../out; GIT_CONFIG_GLOBAL=$WORK/gitconfig coop sync far 2>&1 | grep -o 'this is my own ssh'
this is my own ssh
