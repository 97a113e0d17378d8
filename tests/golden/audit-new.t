# The incremental audit: what this user's own program verified is not replayed again.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-02-01T09:00:00Z] coop audit --new
The Bakery: replayed 0 actions that came since this program verified the line last; it holds 5 actions.

PASSED: every action was signed, allowed, and did what the records show.
$ git clone -q . ../copy; rm -rf $HOME/.local/state; coop -C ../copy audit --new
The Bakery: replayed 5 actions that came since this program verified the line last; it holds 5 actions.

PASSED: every action was signed, allowed, and did what the records show.
$ coop -C ../copy audit --new --json
{"passed":true,"new_actions":0,"actions":5,"tip":"ce3b5d957e072f380c3b1d7218562b424b6faad5","findings":[]}
$ coop hours log 2024-01 2024-01-29=8h > out; git -C ../copy pull -q; coop -C ../copy audit --new
The Bakery: replayed 1 action that came since this program verified the line last; it holds 6 actions.

PASSED: every action was signed, allowed, and did what the records show.
# A line that was cut, and one that was spoilt.
$ git -C ../copy reset -q --hard HEAD~2; coop -C ../copy audit --new
The Bakery: replayed 4 actions that came since this program verified the line last; it holds 4 actions.

  ed5c622  history-rolled-back
           this clone held 6 actions up to this commit, and it is no longer in
           the line
FAILED: 1 finding about the repository.
[1]
$ GIT_AUTHOR_DATE='1706000000 +0000' GIT_COMMITTER_DATE='1706000000 +0000' git -c user.name=x -c user.email=x@y commit -q --allow-empty -m x; coop audit --new
The Bakery: replayed 1 action that came since this program verified the line last; it holds 7 actions.

  5e8aa0f  sig-none
           the commit is not signed
FAILED: 1 of 1 action did not hold.
[1]
$ coop audit --new --json
{"passed":false,"new_actions":1,"actions":7,"tip":"5e8aa0f85cc49f15e0c953e1fb10424a3cf6f503","findings":[{"code":"sig-none","commit":"5e8aa0f85cc49f15e0c953e1fb10424a3cf6f503","detail":"the commit is not signed"}]}
[1]
