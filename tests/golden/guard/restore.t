# The owner of a guarded repository puts a good line back onto it: nobody can push it there.

$ found-bakery; git init -q --bare -b main seat.git; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop remote add seat ../seat.git > out; coop sync > out; coop -C ../seat.git guard install > out; cd ..
$ git clone -q seat.git thief; GIT_AUTHOR_DATE="1706000000 +0000" GIT_COMMITTER_DATE="1706000000 +0000" git -C thief -c user.name=x -c user.email=x@y commit -q --allow-empty -m x; git -C thief push -q ../seat.git +main:main 2>&1 | grep -o '\[[a-z-]*\]' | head -2
[sig-none]
$ git -C seat.git fetch -q ../thief main; git -C seat.git update-ref refs/heads/main FETCH_HEAD; coop -C bakery sync 2>&1 | head -1
coop: what the seat ($WORK/seat.git) holds up to 5197bb69bf is not good, and nothing of it was taken [remote-bad]
$ coop -C bakery sync --restore 2>&1 | tail -3
    ce3b5d9: the line that is pushed does not hold what stands here; fetch first [guard-rewrite]
  hint: a guard takes no line back: its owner does it there, with 'coop guard restore'
  hint: your actions are kept here; nothing was lost
$ coop -C seat.git guard restore bakery
! coop: 'Put it back? [y/N]' needs an answer, and nobody can be asked here [needs-answer]
!   give --yes
[2]
$ coop -C seat.git guard restore bakery -y
Put back a line of 5 actions, up to ce3b5d957e; all of it was verified.
  no longer there  5197bb6 the commit is not signed
$ coop -C bakery sync; git -C seat.git for-each-ref --format='%(refname:rstrip=-3)'
Nothing is new: this clone and the seat hold the same.
refs/coop/aside
refs/heads/main
$ coop -C seat.git guard restore thief -y
! coop: what '$WORK/thief' holds up to 5197bb69bf is not good, and nothing of it was taken [remote-bad]
!   5197bb6 the commit is not signed [sig-none]
!   hint: tell those who keep it
[5]
$ coop -C bakery guard restore thief -y
! coop: $WORK/bakery/.git has a work tree; a guard watches a bare repository [guard-not-bare]
!   hint: 'git clone --bare' makes one, or 'git init --bare' for an empty one
[3]
$ coop -C seat.git guard restore seat.git -y
Put back a line of 5 actions, up to ce3b5d957e; all of it was verified.

# A branch that no git can read any more, and a line that lost a commit, are mended as well.
$ : > seat.git/refs/heads/main; coop -C seat.git guard restore bakery -y; git -C seat.git rev-parse --short main
Put back a line of 5 actions, up to ce3b5d957e; all of it was verified.
  no longer there  the branch 'refs/heads/main' cannot be read: its file holds no name of a commit
ce3b5d9
$ echo 1234567890123456789012345678901234567890 > seat.git/refs/heads/main; coop -C seat.git guard restore bakery -y; git -C seat.git rev-parse --short main
Put back a line of 5 actions, up to ce3b5d957e; all of it was verified.
  no longer there  1234567 object 1234567890123456789012345678901234567890 is missing from the repository
ce3b5d9
$ lost=$(git -C seat.git rev-parse main~2); find seat.git/objects -name "${lost#??}" -delete; git -C seat.git cat-file -e $lost || coop -C seat.git guard restore bakery -y
Put back a line of 5 actions, up to ce3b5d957e; all of it was verified.
$ git -C seat.git fsck; coop -C seat.git audit | head -1
The Bakery: replayed 5 actions by 4 keys, of 15 Jan 2024.
