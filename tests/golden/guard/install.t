# A shared bare repository checks every push, and takes all of it or nothing.
$ found-bakery; echo 'More dough.' > text.md; export COOP_KEY=$WORK/keys/ada; git init -q --bare -b main seat.git
$ coop -C seat.git guard install
Installed the guard: what it holds was audited, and every push will be.

Next:  coop remote add seat <address of this folder>   (in each clone)
$ tail -1 seat.git/hooks/pre-receive | sed "s|'.*'|PROGRAM|"; coop -C seat.git guard install --json | grep -o '"guarded":"[a-z.]*"'
exec PROGRAM -C . guard check
"guarded":"seat.git"
$ cd bakery; coop remote add seat ../seat.git > /dev/null; coop sync
Received 0 actions, published 5 actions.

Next:  coop clone $WORK/seat.git   (each of the others)
$ coop proposal new oven --kind motion --title "Buy an oven" --text ../text.md > /dev/null; coop sync
Received 0 actions, published 1 action.

# What is not signed, another branch, a deletion, a line that lost something: each with its cause.
$ git clone -q ../seat.git ../evil; cd ../evil; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m "by hand"; git push -q 2>&1 | grep -o '\[[a-z-]*\]'
[sig-none]
$ git push -q origin HEAD~1:refs/heads/other 2>&1 | grep -o '\[[a-z-]*\]'; git push -q origin :main 2>&1 | grep -o '\[[a-z-]*\]'; git push -q -f origin HEAD~2:main 2>&1 | grep -o '\[[a-z-]*\]'
[guard-ref]
[guard-delete]
[guard-rewrite]
$ git -C ../seat.git for-each-ref --format='%(refname)'; git -C ../seat.git log -1 --format=%s; coop -C ../seat.git audit | tail -1
refs/heads/main
proposal: new motion oven
PASSED: every action was signed, allowed, and did what the records show.

# A refusal comes back to whoever syncs; nothing is lost.
$ cd ../bakery; printf '#!/bin/sh\necho "closed on Sundays" >&2; exit 1\n' > ../seat.git/hooks/pre-receive; chmod +x ../seat.git/hooks/pre-receive; coop proposal new salt --kind motion --title "Buy salt" --text ../text.md > /dev/null; coop sync
! coop: the seat ($WORK/seat.git) refused it [remote-refused]
!   closed on Sundays
!   hint: your actions are kept here; nothing was lost
[5]
$ coop -C ../seat.git guard install
! coop: there is another hook already: $WORK/seat.git/hooks/pre-receive [guard-taken]
!   hint: let it call 'coop guard check' itself, with what git hands it, or move it away
[3]
$ rm ../seat.git/hooks/pre-receive; coop -C ../seat.git guard install > /dev/null; coop sync
Received 0 actions, published 1 action.

# A vote must be in time by the guard's clock too.
$ coop petition new oven --proposal oven > /dev/null; coop petition sign oven --key $WORK/keys/bo > /dev/null; coop ballot open oven --under oven > /dev/null 2>&1; coop sync | tail -1; coop ballot cast oven yes > /dev/null
Received 0 actions, published 3 actions.
$ [at 2026-03-01T09:00:00Z] git push -q ../seat.git main 2>&1 | grep -o '\[[a-z-]*\]'
[ballot-cast-after-close]
$ coop sync | sed '/Kept/,$d'; coop aside list --plain | cut -f2,3
Received 0 actions, published 0 actions.

ada	ballot-cast-after-close
$ coop -C ../bakery guard install
! coop: $WORK/bakery/.git has a work tree; a guard watches a bare repository [guard-not-bare]
!   hint: 'git clone --bare' makes one, or 'git init --bare' for an empty one
[3]
$ coop -C /srv/bakery.git guard install 2>&1 | tail -1
  hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
$ git clone -q --bare ../evil ../bad.git; coop -C ../bad.git guard install
! coop: the history has findings, of which the first is sig-none; nothing is added to it [history-bad]
!   hint: 'coop audit' lists them
[3]

# Where git would never run it.
$ git init -q --bare -b main ../hooks.git; git -C ../hooks.git config core.hooksPath /srv/hooks; coop -C ../hooks.git guard install
! coop: git takes the hooks of this repository from another folder (core.hooksPath) [guard-elsewhere]
!   hint: 'git config --unset core.hooksPath' there; or let the hook in that folder call 'coop guard check'
[3]
