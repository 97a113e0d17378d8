# An action that was kept aside, given up.
$ found-bakery; git init -q --bare -b main seat.git; echo 'More dough.' > text.md; cd bakery; coop remote add seat ../seat.git > /dev/null; coop sync --key $WORK/keys/ada > /dev/null; coop clone -q ../seat.git ../bo > /dev/null
$ cd ../bo; coop proposal new yeast --kind motion --title "Buy yeast" --text ../text.md --key $WORK/keys/bo > /dev/null; coop -C ../bakery proposal new yeast --kind motion --title "No yeast" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada > /dev/null; coop sync --key $WORK/keys/bo > /dev/null
[1]
$ coop aside drop 1f3a4bc
! coop: no action that is kept aside is called '1f3a4bc' [aside-unknown]
!   'coop aside list' shows them
[2]
$ coop aside drop $(coop aside list --plain | cut -c1-7)
! coop: 'Drop for good: proposal: new motion yeast, by bo? [y/N]' needs an answer, and nobody can be asked here [needs-answer]
!   give --yes
[2]
$ coop aside list --plain | cut -c1-7; git pack-refs --all
94efde1
$ coop aside drop -y 94efde1
Dropped proposal: new motion yeast, by bo.
$ coop aside list; git for-each-ref refs/coop; git fsck --strict 2>&1 | grep -v dangling
Nothing is kept aside.
[1]
