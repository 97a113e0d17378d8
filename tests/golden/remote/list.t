# Where actions are published, and what was seen there.
$ found-bakery; git init -q --bare -b main seat.git; cd bakery
$ coop remote list
No remotes. 'coop remote add seat <address>' names the seat.
$ coop remote add seat ../seat.git > /dev/null; coop remote list --plain | cut -f1,3
seat	
$ coop sync --key $WORK/keys/ada > /dev/null; coop remote list | cut -c1-4; coop remote list --plain | cut -f3
REMO
seat
ce3b5d957e072f380c3b1d7218562b424b6faad5
$ coop remote list --json | grep -o '"seat":true.*'
"seat":true,"tip":"ce3b5d957e072f380c3b1d7218562b424b6faad5","actions":5}]}
$ for file in $HOME/.local/state/coop/remotes/*.yaml; do echo rubbish > $file; done; coop remote list 2>&1 | grep -o 'remotes-unreadable'
remotes-unreadable
