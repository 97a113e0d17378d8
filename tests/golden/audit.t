# The whole history, replayed.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop petition new first-president --office president > /dev/null
$ coop audit
The Bakery: replayed 6 actions by 4 keys, 15 Jan 2024 to 16 Jan 2024.

  signatures  6 good
  rules       6 accepted
  ballots     none closed
  shares      4 issued, 0 ended, 4 held
  money       €0.00 paid in for shares: balanced
  pay runs    none drafted
  objects     74 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  18af 814e bcf6 8f47

PASSED: every action was signed, allowed, and did what the records show.
$ coop audit --no-objects | grep objects
  objects     not looked at (--no-objects)
$ coop audit --json | tr ',' '\n' | grep -E 'passed|actions|good|broken|findings|stored|paid'
{"passed":true
"actions":6
"good_signatures":6
"with_findings":0
"resting_on_findings":0
"paid_for_shares":{"minor":0
"paid_by_actions":{"minor":0
"stored_copies":74
"last_good":null
"after_last_good":0
"findings":[]
$ coop audit --plain
$ coop audit -v --no-objects 2>&1 > /dev/null | sed 's/[0-9,]* ms/N ms/'
replayed in N ms

# Files that a hand changed are named: they are no part of what is audited, and no finding.
$ echo 'name: Ada the First' >> members/a/ada.yaml; mkdir members/e; cp coop.yaml members/e/eli.yaml; coop audit --no-objects | tail -n 4
Changed by hand: members/a/ada.yaml and members/e/eli.yaml. This is no part of
  the record: see 'coop restore'.

PASSED: every action was signed, allowed, and did what the records show.
$ coop audit --json | grep -o '"edited".*'
"edited":["members/a/ada.yaml","members/e/eli.yaml"]}
$ rm -r members/e; coop restore --all > /dev/null; coop audit --json | grep -o '"edited".*'
"edited":[]}

# A plain clone, a bare one, one on a disk that can only be read; and without a home.
$ git clone -q . ../clone; coop -C ../clone audit | tail -1
PASSED: every action was signed, allowed, and did what the records show.
$ git clone -q --bare . ../bare.git; chmod -R a-w ../bare.git; env -u HOME -u XDG_STATE_HOME -u XDG_CONFIG_HOME coop -C ../bare.git audit | tail -1; chmod -R u+w ../bare.git
PASSED: every action was signed, allowed, and did what the records show.
$ git clone -q --depth 1 "file://$PWD" ../shallow; coop -C ../shallow audit
! coop: this clone holds only the last part of the history [repo-shallow]
!   hint: 'git fetch --unshallow' fetches the rest
[3]

# Commits made by hand: one unsigned, and then the same again and again.
$ cd ../clone; git config user.name x; git config user.email x@x; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do GIT_AUTHOR_DATE="2024-02-01T00:00:${i}Z" GIT_COMMITTER_DATE="2024-02-01T00:00:${i}Z" git commit -q --allow-empty -m "by hand $i"; done
$ coop audit
The Bakery: replayed 18 actions by 4 keys, 15 Jan 2024 to 16 Jan 2024.

  signatures  6 good, 12 bad
  rules       6 accepted, 12 with findings
  ballots     none closed
  shares      4 issued, 0 ended, 4 held
  money       €0.00 paid in for shares: balanced
  pay runs    none drafted
  objects     86 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  18af 814e bcf6 8f47

  12 times  sig-none
           the commit is not signed
           c98af3a dd8a824 d8b14f9 46d7a96 d43367e 2fb7a4b 496f639 a6a235b
           aa94e05 849d58c and 2 more; --all shows them
           claim to be by x <x@x>
           change no file

The last good action is eb25e12. 12 commits stand after it, and nothing is added
to the record while they do. These commands keep the line as it is now on a
branch, and put the record of this clone back to there, if its members want
that:

  git branch aside-70b9b09 70b9b09
  git reset --keep eb25e12

FAILED: 12 of 18 actions did not hold.
[1]
$ coop audit --all | grep -o "12 times.*"
12 times  sig-none
$ coop audit --json | tr ',' '\n' | grep -cE '"commit":'
12

# A signed action whose tree was changed by hand afterwards.
$ git reset -q --hard HEAD~12; sed -i 's/baker/driver/' members/b/bo.yaml; git add -A; git cat-file commit HEAD | sed "s/^tree .*/tree $(git write-tree)/" > ../forged; git update-ref refs/heads/main "$(git hash-object -t commit -w ../forged)"
$ coop audit
The Bakery: replayed 6 actions by 4 keys, 15 Jan 2024 to 16 Jan 2024.

  signatures  5 good, 1 bad
  rules       5 accepted, 1 with findings
  ballots     none closed
  shares      4 issued, 0 ended, 4 held
  money       €0.00 paid in for shares: balanced
  pay runs    none drafted
  objects     77 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  18af 814e bcf6 8f47

  a2a7d0f  16 Jan 2024  ada  sig-bad
           the signature does not hold for this text and the key
           SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
           claims to be by ada <ada@bakery.invalid>, at 16 Jan 2024 10:00
           (Europe/Berlin)
           changes members/b/bo.yaml and petitions/first-president.yaml
  eb25e12  history-rolled-back
           this clone held 6 actions up to this commit, and it is no longer in
           the line

This clone still holds eb25e12, its last good action. These commands keep the
line as it is now on a branch, and put the record of this clone back to there,
if its members want that:

  git branch aside-a2a7d0f a2a7d0f
  git reset --keep eb25e12

FAILED: 1 of 6 actions did not hold; 1 finding about the repository.
[1]

# A stored object that is gone.
$ cd ../bakery; oid=$(git rev-parse HEAD:coop.yaml); rm -f ".git/objects/$(echo $oid | cut -c1-2)/$(echo $oid | cut -c3-)"; coop audit | tail -6
  checkpoint  18af 814e bcf6 8f47

  887a4f1  object-missing
           it is not in the repository

FAILED: 1 finding about the repository.
$ cd "$WORK/home"; coop audit
! coop: no record is kept in '.', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]

# An act of one's own that was dropped again, and is given up: the line is taken as it is, once and for all.
$ cd ..; rm -rf bakery; found-bakery; cd bakery
$ [at 2024-02-01T09:00:00Z] coop petition new given-up -q --office president --key $WORK/keys/ada > $WORK/told
$ git reset -q --hard HEAD^; coop audit --no-objects | tail -n 1
FAILED: 1 finding about the repository.
$ coop petition new again -q --office president --key $WORK/keys/ada
! coop: the history has findings, of which the first is history-rolled-back; nothing is added to it [history-bad]
!   hint: 'coop audit' lists them
[3]
$ coop audit --no-objects --accept-line | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.
$ coop petition new again -q --office president --key $WORK/keys/ada > $WORK/told
$ coop audit --no-objects | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.

# A member edits records by hand and commits them with stock git, with their own key: who, what, and the way back.
$ cd ..; rm -rf bakery; found-bakery; cd bakery; git config user.name "Bo Larsen"; git config user.email bo@example.org
$ [at 2024-02-02T09:00:00Z] coop petition new early -q --office president --key $WORK/keys/ada > $WORK/told
$ sed -i 's/baker/driver/' members/a/ada.yaml; echo '# mine' >> members/b/bo.yaml; echo hello > notes; echo hello > offices.txt; git add -A
$ export GIT_AUTHOR_DATE=2024-02-01T08:00:00Z GIT_COMMITTER_DATE=2024-02-01T08:00:00Z; git -c gpg.format=ssh -c user.signingkey=$WORK/keys/bo commit -qS -m "Ada drives"; git commit -q --allow-empty -m "And more"
$ coop audit | tail -n +13
  1a2abb8  message-form
           the commit message is not that of an action
           claims to be by Bo Larsen <bo@example.org>, at 1 Feb 2024 09:00
           (Europe/Berlin)
           changes members/a/ada.yaml, members/b/bo.yaml, notes and 1 more file
  e6478b1  sig-none
           the commit is not signed
           claims to be by Bo Larsen <bo@example.org>, at 1 Feb 2024 09:00
           (Europe/Berlin)
           changes no file

The last good action is ce87f07. 2 commits stand after it, and nothing is added
to the record while they do. These commands keep the line as it is now on a
branch, and put the record of this clone back to there, if its members want
that:

  git branch aside-e6478b1 e6478b1
  git reset --keep ce87f07

FAILED: 2 of 8 actions did not hold.
$ coop audit --json | tr ',' '\n' | grep -E '"(author|authored_at|changed_count|last_good|after_last_good)"'
"last_good":"ce87f073ad57933c8e2dcba8b50a01cd5d6d5202"
"after_last_good":2
"author":"Bo Larsen <bo@example.org>"
"authored_at":"2024-02-01T08:00:00Z"
"changed_count":4}
"author":"Bo Larsen <bo@example.org>"
"authored_at":"2024-02-01T08:00:00Z"
"changed_count":0}]
$ coop petition new late -q --office president --key $WORK/keys/ada
! coop: the history has findings, of which the first is message-form; nothing is added to it [history-bad]
!   hint: 'coop audit' lists them
[3]
$ coop audit --no-objects | sed -n 's/^  \(git .*\)/\1/p' > ../back; . ../back; git branch; git status --short
  aside-e6478b1
* main
$ coop audit | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.
$ coop petition new late -q --office president --key $WORK/keys/ada > $WORK/told; coop audit --no-objects | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.

# The same in a bare repository; and where the line lost what this clone held.
$ git clone -q --bare . ../hub.git; git -C ../hub.git update-ref refs/heads/main "$(git rev-parse aside-bcb34a5)"; git -C ../hub.git branch -q -D aside-bcb34a5
! fatal: ambiguous argument 'aside-bcb34a5': unknown revision or path not in the working tree.
! Use '--' to separate paths from revisions, like this:
! 'git <command> [<revision>...] -- [<file>...]'
! fatal: aside-bcb34a5: not a valid SHA1
! error: branch 'aside-bcb34a5' not found.
[1]
$ coop -C ../hub.git audit --no-objects | sed -n 's/^  \(git .*\)/\1/p' > ../back; (cd ../hub.git; . ../back); coop -C ../hub.git audit --no-objects | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.
$ git reset -q --hard HEAD^; coop audit --no-objects | tail -n 10
           the line

This clone still holds 8e90b33, its last good action. These commands keep the
line as it is now on a branch, and put the record of this clone back to there,
if its members want that:

  git branch aside-ce87f07 ce87f07
  git reset --keep 8e90b33

FAILED: 1 finding about the repository.
$ coop audit --no-objects | sed -n 's/^  \(git .*\)/\1/p' > ../back; . ../back; coop audit --no-objects | tail -n 1
PASSED: every action was signed, allowed, and did what the records show.

# A commit that takes everything away is a finding like any other, and nobody else takes the line for no co-op.
$ cd $WORK; rm -rf gone; mkdir gone; cd gone; found-bakery; cd bakery; cd .; git -c user.name=x -c user.email=x@y update-ref refs/heads/main $(git -c user.name=x -c user.email=x@y commit-tree $(git hash-object -t tree -w /dev/null) -p main -m bye)
$ coop audit | sed -n '/sig-none/,$p'
  b803da1  sig-none
           the commit is not signed
           claims to be by x <x@y>, at 1 Feb 2024 08:00 (UTC)
           changes .gitattributes, allowed_signers, articles/clauses.yaml and 22
           more files

Changed by hand: .gitattributes, allowed_signers, articles/clauses.yaml and 22
  more files. This is no part of the record: see 'coop restore'.

The last good action is ce3b5d9. One commit stands after it, and nothing is
added to the record while it does. These commands keep the line as it is now on
a branch, and put the record of this clone back to there, if its members want
that:

  git branch aside-b803da1 b803da1
  git reset --keep ce3b5d9

FAILED: 1 of 6 actions did not hold.
$ coop status
! coop: the newest commit holds no co-op that can be read; the first finding is sig-none [history-bad]
!   hint: 'coop audit' says what is wrong, and where the history was good
[3]

# A clock that is behind the newest action: no finding, but no pass either, and nobody can act here until it is set.
$ cd $WORK; rm -rf late; mkdir late; cd late; found-bakery; cd bakery
$ [at 2024-01-10T09:00:00Z] coop audit | tail -5
  pay runs    none drafted
  objects     70 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  9f23 142d a0da a5da
\
! coop: the newest action is of 15 Jan 2024 10:00 (Europe/Berlin), but the clock of this machine says 10 Jan 2024 10:00 [clock-behind]
!   hint: set the clock of this machine, or ask who recorded that action to look at theirs
$ coop status --key $WORK/keys/ada | sed -n '3,6p'

Clock: the newest action is of 15 Jan 2024 10:00 (Europe/Berlin), but the clock
  of this machine says 10 Jan 2024 10:01; until then nothing is recorded here.
  Set the clock of this machine, or ask who recorded that action.
$ coop petition new early --office president --key $WORK/keys/ada
! coop: the newest action is of 15 Jan 2024 10:00 (Europe/Berlin), but the clock of this machine says 10 Jan 2024 10:02 [clock-behind]
!   hint: set the clock of this machine, or ask who recorded that action to look at theirs
[3]
