# The seat of a clone, and carriers, are remembered outside of it.
$ found-bakery; cd bakery
$ coop remote add seat depot:/srv/bakery.git
The seat is at depot:/srv/bakery.git.

Next:  coop sync
$ coop remote add stick /media/stick/bakery.git
The carrier 'stick' is at /media/stick/bakery.git.
There is nothing yet; with --make it is made.

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

Next:  coop clone $WORK/bakery.git   (each of the others)
refs/heads/main
$ coop remote add --make seat ../bakery.git; git -C ../bakery.git fsck --strict
The seat is at $WORK/bakery.git.

Next:  coop sync
$ coop remote remove -y seat > /dev/null; for place in . .git ./in.git; do coop remote add --make seat $place; done; ls -d in.git
! coop: '.' is in the folder of this clone, where nobody else finds it [remote-form]
!   choose a folder beside it, or on another machine
! coop: '.git' is in the folder of this clone, where nobody else finds it [remote-form]
!   choose a folder beside it, or on another machine
! coop: './in.git' is in the folder of this clone, where nobody else finds it [remote-form]
!   choose a folder beside it, or on another machine
! ls: cannot access 'in.git': No such file or directory
[2]
$ coop remote add --make seat file://localhost/x.git
! coop: 'file://localhost/x.git' cannot be made: --make takes the path itself [remote-form]
[2]
$ mkdir $WORK/work; git init -q $WORK/work; coop remote add --make seat $WORK/work
! coop: '$WORK/work' is a folder that somebody works in with git [path-exists]
!   hint: choose the name of a new folder
[3]
$ coop remote add seat $WORK/not-yet.git; coop sync
The seat is at $WORK/not-yet.git.
There is nothing yet; with --make it is made.

Next:  coop sync
! coop: cannot fetch from '$WORK/not-yet.git' [remote-unreachable]
!   there is nothing at that place
!   hint: where it is a stick or a folder of another machine, bring it back
!   hint: where it was never made: coop remote add --make <name> <folder>
[5]
