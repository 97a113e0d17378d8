# A backup is one file that was restored once before it counts as made.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop backup make bakery.bundle
Backed up 5 actions, and restored them for a trial: all of it was verified.
  in      bakery.bundle
  not in  your keys, and which seat this clone has

Next:  coop backup restore bakery.bundle <folder>   (when you need it)
$ coop backup make bakery.bundle --json
{"made":{"actions":5,"tip":"ce3b5d957e072f380c3b1d7218562b424b6faad5"}}
$ git bundle verify -q bakery.bundle; git bundle list-heads bakery.bundle
ce3b5d957e072f380c3b1d7218562b424b6faad5 refs/heads/main
! bakery.bundle is okay
$ ls ..; ls $HOME/.local/state/coop/trial 2> /dev/null | wc -l
bakery
home
keys
0
$ coop backup make nowhere/bakery.bundle
! coop: cannot write '$WORK/bakery/nowhere': No such file or directory [file-write]
[3]
$ coop -C .. backup make x.bundle
! coop: no record is kept in '..', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]
# What is bad here does not become a backup, and leaves the older one alone.
$ sha256sum bakery.bundle > before; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m x; coop backup make bakery.bundle
! coop: the history has findings, of which the first is sig-none; nothing is added to it [history-bad]
!   hint: 'coop audit' lists them
[3]
$ sha256sum --quiet -c before; ls *.new 2> /dev/null
[2]
