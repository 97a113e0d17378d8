# The seat of a clone, and carriers, are remembered outside of it.
$ found-bakery; cd bakery
$ coop remote add seat depot:/srv/bakery.git
The seat is at depot:/srv/bakery.git.

Next:  coop sync
$ coop remote add stick /media/stick/bakery.git
The carrier 'stick' is at /media/stick/bakery.git.

Next:  coop sync stick
$ coop remote add stick /media/stick/bakery.git --json
{"remote":"stick","url":"/media/stick/bakery.git"}
$ coop remote add seat ../elsewhere.git
! coop: there is a remote 'seat' already: depot:/srv/bakery.git [remote-taken]
!   'coop remote remove seat' first, if it is to be another
[2]
$ coop remote add Seat ../elsewhere.git
! coop: 'Seat' is not a remote's name [id-form]
!   in <name>
!   use a to z, 0 to 9 and '-', starting with a letter, at most 39 characters, such as 'ada' or 'ceo-2026'
[2]
$ coop remote add evil 'ext::sh -c id'
! coop: 'ext::sh -c id' is no address of a repository: it asks git to run a program [remote-form]
!   give a path, host:path, ssh://host/path or https://host/path
[2]
$ git status --short; git remote

# The folder of a new seat is made here, and nothing that stands there is touched.
$ coop remote remove seat > /dev/null; mkdir -p $WORK/full; echo mine > $WORK/full/note
$ coop remote add --make seat depot:/srv/bakery.git
! coop: 'depot:/srv/bakery.git' is no folder of this machine, so it cannot be made from here [remote-form]
!   make it there, and name it here without --make
[2]
$ coop remote add --make seat $WORK/full
! coop: '$WORK/full' is there already and is not an empty folder [path-exists]
!   hint: choose the name of a new folder
[3]
$ coop remote add --make seat ../bakery.git
The seat is at $WORK/bakery.git.

Next:  coop sync
$ cat $WORK/full/note; coop sync; git -C ../bakery.git symbolic-ref HEAD
mine
Received 0 actions, published 5 actions.
refs/heads/main
$ coop remote add --make seat ../bakery.git; git -C ../bakery.git fsck --strict
The seat is at $WORK/bakery.git.

Next:  coop sync
