# A seat on another machine: stock sshd with keys alone, the member's own ssh configuration, and a guard. The server
# runs on this machine, and ends by itself.
$ found-bakery; echo 'More dough.' > text.md; mkdir -p srv; git init -q --bare -b main srv/bakery.git; coop -C srv/bakery.git guard install > /dev/null
$ ssh-keygen -q -t ed25519 -N '' -f host; for who in ada bo; do printf 'restrict %s\n' "$(cat keys/$who.pub)"; done > authorized; chmod 600 authorized; [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
$ port=$((20000 + $$ % 20000)); printf 'Port %s\nListenAddress 127.0.0.1\nHostKey %s/host\nAuthorizedKeysFile %s/authorized\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\nStrictModes no\nPermitRootLogin prohibit-password\nPidFile %s/pid\nLogLevel ERROR\n' $port $WORK $WORK $WORK > sshd.conf; printf '[127.0.0.1]:%s %s\n' $port "$(cat host.pub)" > known; printf 'Host depot\n  HostName 127.0.0.1\n  Port %s\n  User %s\n  IdentitiesOnly yes\n  StrictHostKeyChecking yes\n  UserKnownHostsFile %s/known\n' $port "$(id -un)" $WORK > ssh.conf
$ (timeout 120 /usr/sbin/sshd -D -f $WORK/sshd.conf > sshd.log 2>&1 &); for i in 1 2 3 4 5 6 7 8 9 10; do [ -s pid ] && break; sleep 0.2; done; ssh -F ssh.conf -i keys/ada depot echo reached
reached

# Ada publishes, Bo gets a verified copy, both act, and both have the same line.
$ export GIT_SSH_COMMAND="ssh -F $WORK/ssh.conf -o BatchMode=yes -i $WORK/keys/ada" COOP_KEY=$WORK/keys/ada; cd bakery; coop remote add seat depot:$WORK/srv/bakery.git > /dev/null; coop sync
Received 0 actions, published 5 actions.

Next:  coop clone depot:$WORK/srv/bakery.git   (each of the others)
$ cd ..; export GIT_SSH_COMMAND="ssh -F $WORK/ssh.conf -o BatchMode=yes -i $WORK/keys/bo" COOP_KEY=$WORK/keys/bo; coop clone ssh://depot$WORK/srv/bakery.git bo
Cloned 5 actions into bo; each was verified.

Next:  coop -C bo status
$ cd bo; coop proposal new flour --kind motion --title "Buy flour" --text ../text.md > /dev/null; coop sync
Received 0 actions, published 1 action.
$ coop -C ../bakery proposal new oven --kind motion --title "Buy an oven" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada; coop sync; git rev-parse HEAD | diff - $WORK/srv/bakery.git/refs/heads/main
Received 1 action, published 1 action.
Received 1 action, published 0 actions.

# The guard answers over ssh as well; who has no key there is told by ssh itself.
$ git clone -q $WORK/srv/bakery.git ../evil; cd ../evil; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m "by hand"; git push -q ssh://depot$WORK/srv/bakery.git main 2>&1 | grep -o '\[sig-none\]'
[sig-none]
$ cd ../bo; export GIT_SSH_COMMAND="ssh -F $WORK/ssh.conf -o BatchMode=yes -i $WORK/keys/eli"; coop sync 2>&1 | grep -o 'Permission denied\|remote-unreachable'
remote-unreachable
Permission denied
$ kill $(cat $WORK/pid); git -C $WORK/srv/bakery.git log --format=%s -2
proposal: new motion oven
proposal: new motion flour
