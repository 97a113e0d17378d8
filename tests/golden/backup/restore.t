# After the laptop was lost: the backup is restored, the seat is named, and what came since is fetched.

$ found-bakery; git init -q --bare -b main seat.git; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop remote add seat ../seat.git > out; coop sync > out; coop backup make $WORK/bakery.bundle > out
$ coop hours log 2024-01 2024-01-29=8h > out; coop sync > out; cd ..; rm -rf bakery
$ coop backup restore bakery.bundle restored
Restored 5 actions into restored; each was verified.

Next:  coop -C restored remote add seat <address>
       coop -C restored sync   (for what came since)
$ coop backup restore bakery.bundle restored
! coop: 'restored' is there already and is not an empty folder [path-exists]
!   hint: choose the name of a new folder
[3]
$ cd restored; coop remote list; coop remote add seat ../seat.git > out; coop sync
No remotes. 'coop remote add seat <address>' names the seat.
Received 1 action, published 0 actions.
$ coop audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.
$ coop backup restore ../missing.bundle ../no 2>&1 | head -1; ls ..
coop: '../missing.bundle' is no backup [backup-form]
bakery.bundle
home
keys
restored
seat.git
