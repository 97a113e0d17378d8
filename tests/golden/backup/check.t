# A backup is tried out without leaving anything behind.

$ found-bakery; coop -C bakery backup make bakery.bundle > out; cp bakery/bakery.bundle . 2> out || true; ls
bakery
bakery.bundle
home
keys
out
$ coop backup check bakery.bundle
It can be restored: 5 actions, up to ce3b5d957e, all of it verified.
$ coop backup check bakery.bundle --json
{"checked":{"actions":5,"tip":"ce3b5d957e072f380c3b1d7218562b424b6faad5"}}
$ cp bakery.bundle spoilt.bundle; printf x | dd of=spoilt.bundle bs=1 seek=2000 conv=notrunc status=none; coop backup check spoilt.bundle 2>&1 | head -1
coop: cannot fetch from '$WORK/spoilt.bundle' [remote-unreachable]
$ coop backup check missing.bundle 2>&1 | head -1
coop: 'missing.bundle' is no backup [backup-form]
$ git -C bakery bundle create -q $WORK/other.bundle main; coop backup check other.bundle
It can be restored: 5 actions, up to ce3b5d957e, all of it verified.
