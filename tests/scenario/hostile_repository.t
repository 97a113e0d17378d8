# A repository that somebody hands over may be anything. Whatever lies in it, coop runs no program of it, follows no
# setting of it, writes nothing that was not asked for, and says in plain words what is wrong.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ mkdir $WORK/tools; export PATH=$WORK/tools:$PATH
$ cat > $WORK/tools/print-of <<'END'
> #!/bin/sh
> # Everything in a folder but the lock of the clone, which holds nothing.
> cd "$1" && find . \( -type f ! -name coop.lock -exec sha256sum {} + \) -o -type l -print | sort | sha256sum
> END
$ cat > $WORK/tools/ask <<'END'
> #!/bin/sh
> # What coop makes of the folder that is named: the exit status and the code of the error, and the commands that get it.
> say() {
>   words=$1; shift; coop -C "$@" > $WORK/out 2> $WORK/err; status=$?
>   printf '%s\t%s\n' "$status$(grep -o ' \[[a-z-]*\]' $WORK/err)" "$words"
> }
> {
>   for words in status log audit 'member list' 'ballot list'; do say "$words" "$1" $words; done
>   say 'petition new' "$1" petition new p --office president --at 2024-01-16T09:00
> } | awk -F '\t' '!($1 in a) { order[n++] = $1 } { a[$1] = a[$1] (a[$1] ? ", " : "") $2 }
>   END { for (i = 0; i < n; i++) print order[i] ": " a[order[i]] }'
> END
$ chmod +x $WORK/tools/*; git config uploadpack.allowFilter true; cd $WORK; print-of bakery > before

# Not all of it is there.
$ git clone -q --depth 1 "file://$WORK/bakery" shallow; print-of shallow > shallow.print; ask shallow; print-of shallow | diff - shallow.print
3 [repo-shallow]: status, log, audit, member list, ballot list, petition new
$ coop -C shallow status
! coop: this clone holds only the last part of the history [repo-shallow]
!   hint: 'git fetch --unshallow' fetches the rest
[3]
$ git clone -q --filter=blob:none --no-checkout "file://$WORK/bakery" partial; ask partial
3 [repo-partial]: status, log, audit, member list, ballot list, petition new
$ git clone -q --shared bakery borrowed; ask borrowed
3 [repo-alternates]: status, log, audit, member list, ballot list, petition new
$ git clone -q bakery grafted; mkdir -p grafted/.git/info; git -C grafted rev-parse HEAD > grafted/.git/info/grafts; ask grafted
3 [repo-grafts]: status, log, audit, member list, ballot list, petition new

# An index over several packs is trusted only as far as it leads into them; a pipe makes nobody wait.
$ git clone -q --no-local bakery packs; git -C packs multi-pack-index write; ask packs
0: status, log, audit, member list, ballot list, petition new
$ index=packs/.git/objects/pack/multi-pack-index; chmod u+w $index; place=$(grep -abo OOFF $index | head -1 | cut -d: -f1); at=$(od -An -tu8 --endian=big -j $((place + 4)) -N 8 $index); printf '\177\377\377\377' | dd of=$index bs=1 seek=$((at + 4)) conv=notrunc status=none; ask packs
3 [pack-unreadable]: status, log, audit, member list, ballot list, petition new
$ rm -f packs/.git/objects/pack/multi-pack-index; mkfifo packs/.git/objects/pack/multi-pack-index; timeout 20 coop -C packs status
! coop: '$WORK/packs/.git/objects/pack/multi-pack-index' is not an index of the packs beside it [pack-unreadable]
!   hint: remove it: git only makes it to be faster, and each pack has an index of its own
[3]

# It stands elsewhere than on its branch. An audit reads the branch of the co-op all the same.
$ git clone -q bakery detached; git -C detached checkout -q --detach; ask detached
3 [head-detached]: status, member list, ballot list, petition new
0: log, audit
$ git clone -q bakery aside; git -C aside checkout -q -b mine; ask aside
3 [head-not-main]: status, member list, ballot list, petition new
0: log, audit
$ coop -C aside status
! coop: HEAD stands on 'mine'; the co-op's branch is 'main' [head-not-main]
!   hint: 'git switch main' goes back to it
[3]

# It is no co-op at all.
$ git init -q -b main empty; ask empty
3 [not-a-coop]: status, log, audit, member list, ballot list, petition new
$ git init -q -b main other; cd other; echo x > x; git add x; git -c user.name=x -c user.email=x@y commit -q -m x; cd ..; ask other
3 [not-a-coop]: status, log, audit, member list, ballot list, petition new
$ mkdir plain; ask plain
3 [not-a-repository]: status, log, audit, member list, ballot list, petition new
$ mkdir linked; echo "gitdir: $WORK/bakery/.git" > linked/.git; ask linked
3 [git-link]: status, log, audit, member list, ballot list, petition new
$ mkdir turned; ln -s $WORK/bakery/.git turned/.git; ask turned
3 [git-link]: status, log, audit, member list, ballot list, petition new
$ git init -q -b main --object-format=sha256 newer; ask newer
3 [repo-object-format]: status, log, audit, member list, ballot list, petition new

# It is bare, or cannot be written: it is read, and nothing else. (Root may write whatever the mode is, so that root
# reads here as nobody.)
$ git clone -q --bare bakery bare.git; ask bare.git
0: status, log, audit, member list, ballot list
3 [repo-bare]: petition new
$ cat > $WORK/tools/as-reader <<'END'
> #!/bin/sh
> if [ "$(id -u)" = 0 ]; then exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; fi
> exec "$@"
> END
$ chmod +x tools/as-reader; git clone -q bakery locked; chmod -R a-w,a+rX locked; chmod a+rx .. . home
$ mkdir nobody; cp "$(readlink -f "$(command -v coop)")" nobody/coop; cp keys/bo nobody/key; chmod 600 nobody/key; [ "$(id -u)" != 0 ] || chown 65534 nobody/key
$ export XDG_STATE_HOME=/nowhere; as-reader nobody/coop -C locked audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.
$ as-reader nobody/coop -C locked member list --plain | cut -f1 | tr '\n' ' '
ada bo chidi dita  (no newline at the end)
$ as-reader nobody/coop -C locked petition new p --office president --at 2024-01-16T09:00 --key nobody/key
! coop: cannot open '$WORK/locked/.git/coop.lock': Permission denied [disk-write]
!   hint: this repository may belong to another user
[3]
$ unset XDG_STATE_HOME
$ chmod -R u+w locked

# What runs programs in stock git: settings, hooks, filters. First that the trap is good: stock git walks into it.
$ cat > tools/trap <<'END'
> #!/bin/sh
> echo "$0 $*" >> $WORK/canary
> END
$ chmod +x tools/trap; git clone -q bakery trapped; cd trapped
$ for hook in pre-commit commit-msg post-commit post-checkout post-index-change reference-transaction pre-auto-gc; do cp $WORK/tools/trap .git/hooks/$hook; done
$ cat >> .git/config <<END
> [core]
>   fsmonitor = $WORK/tools/trap
>   hooksPath = $WORK/trapped/.git/hooks
>   pager = $WORK/tools/trap
>   editor = $WORK/tools/trap
>   sshCommand = $WORK/tools/trap
>   askPass = $WORK/tools/trap
>   worktree = $WORK/home
> [gpg]
>   format = ssh
> [gpg "ssh"]
>   program = $WORK/tools/trap
>   allowedSignersFile = /dev/null
> [user]
>   signingkey = key::ssh-ed25519 AAAA
>   name = Somebody Else
> [commit]
>   gpgSign = true
> [filter "x"]
>   clean = $WORK/tools/trap
>   smudge = $WORK/tools/trap
> [alias]
>   status = !$WORK/tools/trap
> [include]
>   path = $WORK/home/included
> [credential]
>   helper = !$WORK/tools/trap
> [diff]
>   external = $WORK/tools/trap
> END
$ echo '* filter=x' > .git/info/attributes; echo '[core]' > $WORK/home/included
$ git -c core.worktree=. status > $WORK/out 2>&1; test -s $WORK/canary && echo sprung; rm -f $WORK/canary $WORK/home/canary
sprung
$ cd ..; ask trapped
0: status, log, audit, member list, ballot list, petition new
$ coop -C trapped restore coop.yaml > $WORK/out 2>&1; coop -C trapped show HEAD > $WORK/out 2>&1; coop -C trapped can bo ballot-open > $WORK/out 2>&1; ls canary
! ls: cannot access 'canary': No such file or directory
[2]
$ git clone -q --bare trapped trapped.git; git -C trapped.git log -1 --format='%an <%ae> %s'; coop -C trapped.git audit | tail -1
ada <ada@bakery.invalid> petition: begin p on president
PASSED: every action was signed, allowed, and did what the records show.

# Variables of stock git lead nowhere either.
$ GIT_DIR=$WORK/other/.git GIT_WORK_TREE=$WORK/other GIT_INDEX_FILE=$WORK/none GIT_OBJECT_DIRECTORY=$WORK/none GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.bare GIT_CONFIG_VALUE_0=true GIT_SSH_COMMAND=$WORK/tools/trap GIT_EXTERNAL_DIFF=$WORK/tools/trap coop -C bakery audit | tail -1; ls none canary
PASSED: every action was signed, allowed, and did what the records show.
! ls: cannot access 'none': No such file or directory
! ls: cannot access 'canary': No such file or directory
[2]

# A tag or a branch that is called like the branch, and a branch that is a name for another.
$ git clone -q bakery named; git -C named tag main HEAD~3; git -C named branch refs/heads/main HEAD~2; ask named
0: status, log, audit, member list, ballot list, petition new
$ git clone -q bakery chained; cd chained; git branch real; git symbolic-ref refs/heads/main refs/heads/real; cd ..; ask chained
3 [ref-unreadable]: status, log, audit, member list, ballot list, petition new

# Somebody's edit stays somebody's edit.
$ git clone -q bakery edited; cd edited; echo '# mine' >> members/a/ada.yaml; echo note > note.txt; cd ..; ask edited; tail -1 edited/members/a/ada.yaml
0: status, log, audit, member list, ballot list, petition new
\# mine
$ git clone -q bakery edited2; cd edited2; mkdir petitions; echo mine > petitions/p.yaml; cd ..; ask edited2; cat edited2/petitions/p.yaml
0: status, log, audit, member list, ballot list
3 [work-tree-edited]: petition new
mine
$ coop -C edited2 petition new p --office president --at 2024-01-16T09:00
! coop: petitions/p.yaml was changed by hand and is not part of the record [work-tree-edited]
!   hint: records change by actions alone; 'coop restore' puts the file back as the record has it
[3]

# A link in the place of a folder leads nobody out of the repository.
$ git clone -q bakery led; mkdir outside; ln -s $WORK/outside led/petitions; ask led; ls outside
0: status, log, audit, member list, ballot list
3 [work-tree-symlink]: petition new
$ coop -C led petition new p --office president --at 2024-01-16T09:00
! coop: the folder 'petitions' is a symbolic link, which is never followed [work-tree-symlink]
!   hint: put the folder itself in its place: remove the link, then 'git restore' that folder
[3]

# A lock that a dead git left behind.
$ git clone -q bakery stale; touch stale/.git/index.lock; ask stale; ls stale/.git/index.lock; rm stale/.git/index.lock; touch stale/.git/refs/heads/main.lock; ask stale; rm stale/.git/refs/heads/main.lock; ask stale
0: status, log, audit, member list, ballot list
5 [index-locked]: petition new
stale/.git/index.lock
0: status, log, audit, member list, ballot list
5 [ref-locked]: petition new
0: status, log, audit, member list, ballot list, petition new

# Rubbish in the place of git's own files.
$ git clone -q bakery broken; echo 'ref: refs/heads/../../../etc/passwd' > broken/.git/HEAD; ask broken; printf '\033]0;owned\007' > broken/.git/HEAD; ask broken; echo 'ref: refs/heads/main' > broken/.git/HEAD; echo 'zzzz' > broken/.git/refs/heads/main; ask broken
3 [head-not-main]: status, member list, ballot list, petition new
0: log, audit
3 [head-unreadable]: status, member list, ballot list, petition new
0: log, audit
3 [ref-unreadable]: status, log, audit, member list, ballot list, petition new
$ coop -C broken status
! coop: the branch 'refs/heads/main' cannot be read: its file holds no name of a commit [ref-unreadable]
!   hint: 'git fsck' in a copy of the repository tells more; a fresh clone of the seat has the branch
[3]
$ git clone -q bakery broken2; printf '[core\n\trepositoryformatversion = \033[31m' > broken2/.git/config; coop -C broken2 status | head -1; git clone -q bakery broken3; printf '[core]\nrepositoryformatversion = 1\n[extensions]\n\tevil\033[31m = true\n' > broken3/.git/config; coop -C broken3 status
The Bakery  (4 owners)
! coop: '$WORK/broken3/.git' was made for a newer git: it asks for extensions.evil\x1b[31m [repo-extension]
!   hint: clone it with git 2.39 or an option that leaves this extension out
[3]

# A folder whose name is no text, and a commit whose words are commands to a terminal: they are shown, not obeyed.
$ printf 'odd\033[31m\nname' > odd; git clone -q bakery "$(cat odd)"; coop -C "$(cat odd)" audit | tail -1; coop -C "$(cat odd)-not" audit
PASSED: every action was signed, allowed, and did what the records show.
! coop: no record is kept in 'odd\x1b[31m\x0aname-not', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]
$ git clone -q bakery loud; cd loud; export GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000'; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m "$(printf 'member: \033]0;owned\007admit\033[2J')"; coop audit --plain | cut -f4,5; coop log | head -3; coop show $(git rev-parse --short HEAD); coop status | head -2; cd ..
sig-none	the commit is not signed
ID       DATE        MEMBER  ACTION
9f39b8b  -           -       member: \x1b]0;owned\x07admit\x1b[2J [sig-none]
ce3b5d9  2024-01-15  dita    founding: accept
The Bakery  (4 owners)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
! coop: the commit is not signed [sig-none]
!   it claims to be by x <x@y>, and changes no file
!   hint: 'coop show 9f39b8b --raw' shows its bytes
! warning: this history has findings; the first is sig-none. 'coop audit' lists them

# The same verdict wherever it is read: whatever the language, the zone, the home.
$ cat > tools/verdicts <<'END'
> #!/bin/sh
> for locale in C POSIX C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do
>   for zone in UTC Pacific/Chatham America/St_Johns ../../etc/passwd; do
>     LC_ALL=$locale LANG=$locale TZ=$zone coop -C "$1" audit --json
>   done
> done
> env -i "$(command -v coop)" -C "$1" audit --json
> env -i HOME=/nonexistent "$(command -v coop)" -C "$1" audit --json
> END
$ chmod +x tools/verdicts; verdicts bakery | sort | uniq -c | cut -c1-40
     22 {"passed":true,"name":"The Baker
$ verdicts loud | sort | uniq -c | cut -c1-40
     22 {"passed":false,"name":"The Bake
$ env -i "$(command -v coop)" -C bakery audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.

# And the repository from which all this was cloned is what it was.
$ print-of bakery | diff - before && echo untouched
untouched

# A pipe in the place of git's index makes nobody wait.
$ cd $WORK; rm -rf piped; mkdir piped; cd piped; found-bakery; cd bakery; rm .git/index; mkfifo .git/index
$ timeout 20 coop audit | tail -6
  checkpoint  9f23 142d a0da a5da

Not compared with the record: the files here, for git's index of the work tree
  cannot be read: it is no plain file.

PASSED: every action was signed, allowed, and did what the records show.
$ timeout 20 coop status --key $WORK/keys/ada | sed -n '1,2p'
The Bakery  (4 owners)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
