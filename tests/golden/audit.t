# The whole history, replayed.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop petition new first-president --office president > /dev/null
$ coop audit
$ coop audit --no-objects | grep objects
$ coop audit --json | tr ',' '\n' | grep -E 'passed|actions|good|broken|findings|stored|paid'
$ coop audit --plain
$ coop audit -v --no-objects 2>&1 > /dev/null | sed 's/[0-9,]* ms/N ms/'

# A plain clone, a bare one, one on a disk that can only be read; and without a home.
$ git clone -q . ../clone; coop -C ../clone audit | tail -1
$ git clone -q --bare . ../bare.git; chmod -R a-w ../bare.git; env -u HOME -u XDG_STATE_HOME -u XDG_CONFIG_HOME coop -C ../bare.git audit | tail -1; chmod -R u+w ../bare.git
$ git clone -q --depth 1 "file://$PWD" ../shallow; coop -C ../shallow audit

# Commits made by hand: one unsigned, and then the same again and again.
$ cd ../clone; git config user.name x; git config user.email x@x; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do GIT_AUTHOR_DATE="2024-02-01T00:00:${i}Z" GIT_COMMITTER_DATE="2024-02-01T00:00:${i}Z" git commit -q --allow-empty -m "by hand $i"; done
$ coop audit
$ coop audit --all | grep -c commit-form
$ coop audit --json | tr ',' '\n' | grep -cE '"commit":'

# A signed action whose tree was changed by hand afterwards.
$ git reset -q --hard HEAD~12; sed -i 's/baker/driver/' members/b/bo.yaml; git add -A; git cat-file commit HEAD | sed "s/^tree .*/tree $(git write-tree)/" > ../forged; git update-ref refs/heads/main "$(git hash-object -t commit -w ../forged)"
$ coop audit

# A stored object that is gone.
$ cd ../bakery; oid=$(git rev-parse HEAD:coop.yaml); rm -f ".git/objects/$(echo $oid | cut -c1-2)/$(echo $oid | cut -c3-)"; coop audit | tail -6
$ cd "$WORK/home"; coop audit
