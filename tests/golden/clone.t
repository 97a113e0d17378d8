# A copy of a co-op, verified from the founding on.
$ found-bakery; git clone -q --bare bakery bakery.git; export COOP_KEY=$WORK/keys/bo
$ mkdir lab; cd lab
$ coop clone ../bakery.git
Cloned 5 actions into bakery; each was verified.

Next:  coop -C bakery status
$ coop -C bakery status | head -2; coop -C bakery remote list --plain | cut -f1; git -C bakery status --short; git -C bakery log -1 --format=%s
The Bakery  (4 owners)
you are bo, key SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE
seat
founding: accept
$ git -C ../bakery bundle create -q ../carried.bundle main; coop clone ../carried.bundle one --json
{"cloned":{"folder":"one","actions":5,"tip":"ce3b5d957e072f380c3b1d7218562b424b6faad5"}}
$ coop clone ../carried.bundle two
Cloned 5 actions into two; each was verified.

Next:  coop -C two status
       coop -C two remote add seat <address>   (nothing can be sent to a bundle)
$ coop clone ../bakery.git bakery
! coop: 'bakery' is there already and is not an empty folder [path-exists]
!   hint: choose the name of a new folder
[3]
$ coop clone ../nothing.git 2>&1 | head -1; ls nothing 2>&1
coop: cannot fetch from '$WORK/nothing.git' [remote-unreachable]
ls: cannot access 'nothing': No such file or directory
[2]
$ coop clone depot:/srv/bakery.git 2>&1 | head -1
coop: 'bakery' is there already and is not an empty folder [path-exists]
$ coop clone /media/stick/bakery.git 2>&1 | head -1
coop: 'bakery' is there already and is not an empty folder [path-exists]
$ for url in 'ext::sh -c touch% /tmp/owned' '--upload-pack=touch /tmp/owned' 'ftp://host/x' ''; do coop clone "$url" three 2>&1 | head -1; done; ls three 2>&1
coop: 'ext::sh -c touch% /tmp/owned' is no address of a repository: it asks git to run a program [remote-form]
coop: no option '--upload-pack' [option-unknown]
coop: 'ftp://host/x' is no address of a repository: it is of an unknown kind [remote-form]
coop: '' is no address of a repository: it is empty [remote-form]
ls: cannot access 'three': No such file or directory
[2]

# What is not good is not cloned, and nothing is left of it.
$ cd ../bakery; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m "by hand"; cd ../lab; coop clone ../bakery four 2>&1 | sed 's/up to [0-9a-f]*/up to ID/;s/^  [0-9a-f]* /  ID /'; ls four 2>&1
coop: what the seat ($WORK/bakery) holds up to ID is not good, and nothing of it was taken [remote-bad]
  ID the commit is not signed [sig-none]
  hint: tell those who keep it
ls: cannot access 'four': No such file or directory
[2]
