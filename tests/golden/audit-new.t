# The incremental audit: what this user's own program verified is not replayed again.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-02-01T09:00:00Z] coop audit --new
The Bakery: replayed 0 actions that came since this program verified the line last; it holds 5 actions.

PASSED: every action was signed, allowed, and did what the records show.
$ git clone -q . ../copy; rm -rf $HOME/.local/state; coop -C ../copy audit --new
The Bakery: replayed 5 actions that came since this program verified the line last; it holds 5 actions.

PASSED: every action was signed, allowed, and did what the records show.
$ coop -C ../copy audit --new --json
{"passed":true,"new_actions":0,"actions":5,"tip":"a708b7899575e6fc3fee5ebcd54e88b9f4533c7a","findings":[]}
$ coop hours log 2024-01 2024-01-29=8h > out; git -C ../copy pull -q; coop -C ../copy audit --new
The Bakery: replayed 1 action that came since this program verified the line last; it holds 6 actions.

PASSED: every action was signed, allowed, and did what the records show.
# A line that was cut, and one that was spoilt.
$ git -C ../copy reset -q --hard HEAD~2; coop -C ../copy audit --new
The Bakery: replayed 4 actions that came since this program verified the line last; it holds 4 actions.

  689d21a  history-rolled-back
           this clone held 6 actions up to this commit, and it is no longer in
           the line
FAILED: 1 finding about the repository.
[1]
$ GIT_AUTHOR_DATE='1706000000 +0000' GIT_COMMITTER_DATE='1706000000 +0000' git -c user.name=x -c user.email=x@y commit -q --allow-empty -m x; coop audit --new
The Bakery: replayed 1 action that came since this program verified the line last; it holds 7 actions.

  1bb8c78  sig-none
           the commit is not signed
FAILED: 1 of 1 action did not hold.
[1]
$ coop audit --new --json
{"passed":false,"new_actions":1,"actions":7,"tip":"1bb8c78a27674efe1678e944fd8ad46de747a0fc","findings":[{"code":"sig-none","commit":"1bb8c78a27674efe1678e944fd8ad46de747a0fc","detail":"the commit is not signed"}]}
[1]
