# An action that was kept aside, done again by its author.
$ found-bakery; git init -q --bare -b main seat.git; echo 'More dough.' > text.md; cd bakery; coop remote add seat ../seat.git > /dev/null; coop sync --key $WORK/keys/ada > /dev/null; coop clone -q ../seat.git ../bo > /dev/null
$ cd ../bo; coop proposal new yeast --kind motion --title "Buy yeast" --text ../text.md --key $WORK/keys/bo > /dev/null; coop hours log 2024-01 2024-01-20=4h --key $WORK/keys/ada > /dev/null; coop -C ../bakery proposal new yeast --kind motion --title "No yeast" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada > /dev/null; coop sync --key $WORK/keys/bo > /dev/null
[1]
$ coop aside redo 1f3a4bc --key $WORK/keys/ada
! coop: no action that is kept aside is called '1f3a4bc' [aside-unknown]
!   'coop aside list' shows them
[2]
$ id() { coop aside list --plain | grep "$1" | cut -c1-7; }; coop aside redo $(id yeast) --key $WORK/keys/bo
! coop: refused [proposal-id-taken]
!   there is a proposal 'yeast' already.
!
!   hint: choose another id
[1]
$ id() { coop aside list --plain | grep "$1" | cut -c1-7; }; coop aside redo $(id hours) --key $WORK/keys/bo
! coop: it waits for the key of ada [aside-other]
!   hint: only its author can do it again; anybody can drop it
[4]
$ export COOP_KEY=$WORK/keys/ada; coop aside list --plain | grep hours | cut -c1-7
41082ba
$ coop aside redo 41082ba
Did it again.
  instead of  41082ba
  as          ada, key SHA256:L77ZzTtFBbUl
  in          50248c3  hours: log 2024-01

Next:  coop sync
$ coop aside list --plain | wc -l; git for-each-ref refs/coop | wc -l
1
1
