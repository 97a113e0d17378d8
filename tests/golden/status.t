# What is open, due, or waiting for a member: from a petition to the end of a term.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop status
The Bakery  (4 owners)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Vacant offices: ceo, president, treasurer

Nothing waits for you.

co-op  dba4 21a8 c79d 3e2c   checkpoint  9f23 142d a0da a5da   5 actions

Next:  coop petition new <id> --office president

# A petition waits for the owners who may sign it, then for whoever began it.
$ coop petition new first-president --office president > /dev/null
$ coop status --key "$WORK/keys/bo" | sed -n '3,6p'

Waiting for you
  first-president  the office of president  ends in 4 weeks  1 of 2 signatures
\
$ coop petition sign first-president --key "$WORK/keys/bo" > /dev/null
$ coop status | sed -n '3,6p'

Waiting for you
  first-president  the office of president  its ballot can be opened
\

# A ballot waits for those on its roll.
$ coop ballot open president-2024 --office president --under first-president --candidate ada --candidate bo --closes 2024-02-01T18:00 2> /dev/null > /dev/null
$ [at 2024-01-20T09:00:00Z] for who in ada bo chidi; do coop ballot cast president-2024 ada bo --key "$WORK/keys/$who" > /dev/null; done
$ coop status --key "$WORK/keys/dita"
The Bakery  (4 owners)
you are dita, key SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo

Waiting for you
  president-2024  Who shall be president?  closes in 12 days  3 of 4 have voted

Vacant offices: ceo, president, treasurer

co-op  dba4 21a8 c79d 3e2c   checkpoint  9c9d f819 8aac 87aa   11 actions

Next:  coop ballot cast president-2024
$ coop status | sed -n '3,7p'

Open
  president-2024  Who shall be president?  closes in 12 days  3 of 4 voted

Vacant offices: ceo, president, treasurer

# When the voting is over it waits for whoever may close it, and the result for whom it elected.
$ [at 2024-02-02T09:00:00Z] coop status | sed -n '3,6p'

Waiting for you
  president-2024  Who shall be president?  ended 16 hours ago  to be closed
\
$ coop ballot close president-2024 > /dev/null
$ coop status | sed -n '3,6p'

Waiting for you
  president-2024  Who shall be president?  you are elected
\
$ coop status --plain
mandate	president-2024		coop office accept president
$ coop office accept president > /dev/null
$ coop status
The Bakery  (4 owners)
you are ada, president, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Vacant offices: ceo, treasurer

Nothing waits for you.

co-op  dba4 21a8 c79d 3e2c   checkpoint  d489 4aa3 5b6a 6bb4   13 actions

# A term that ends is everybody's business.
$ [at 2026-01-15T09:00:00Z] coop status --key "$WORK/keys/bo" | sed -n '/^Terms/,/^$/p'
Terms that end
  president  the term of ada as president  ends in 2 weeks
\
$ [at 2026-03-15T09:00:00Z] coop status --key "$WORK/keys/bo" | sed -n '/^Terms/,/^$/p'
Terms that end
  president  the term of ada as president  ended 5 weeks ago  no successor
\

# For programs.
$ coop status --json | tr ',' '\n' | grep -E '"(actions|owner|member|offices|ceo|kind|note)'
"actions":13
"members":{"invited":0
"owner":4
"vacant_offices":["ceo"
"you":{"member":"ada"
"offices":["president"]}
"waiting":[{"kind":"share"
"note":"pay EUR 500.00"
"terms":[{"kind":"term"
"note":"no successor"

# What a hand changed is no part of the record, and is named, if what is shown rests on it.
$ echo 'name: Ada the First' >> members/a/ada.yaml; rm founding.yaml; mkdir members/e; cp coop.yaml members/e/eli.yaml
$ coop status | sed -n '3,7p'

Changed by hand: founding.yaml and members/a/ada.yaml. This is no part of the
  record: see 'coop restore'.

Waiting for you
$ coop status --json | tr ',' '\n' | grep -A2 edited
"edited":["founding.yaml"
"members/a/ada.yaml"]
"findings":[]}
$ for file in members/?/*.yaml; do echo >> $file; done; coop status | sed -n '3,7p'

Changed by hand: founding.yaml, members/a/ada.yaml, members/b/bo.yaml and 2 more
  files. This is no part of the record: see 'coop restore'.

Waiting for you
$ rm -r members/e; coop restore --all > /dev/null; coop status --json | tr ',' '\n' | grep edited
"edited":[]

# Without a key, with a key of nobody here, as somebody else.
$ unset COOP_KEY; coop status | sed -n '2p;/Next/,$p'
you are a reader: there is no key here to act with; name one with --key
Next:  coop audit   (to verify all of this)
       coop key new   (to act, or to apply: see 'coop help keys')
$ coop status --key "$WORK/keys/eli"
! coop: no key at hand is one of a member here [key-nobodys]
!   hint: name the key with --key; 'coop key list' shows whose is which
!   hint: who has lost every key asks for a new one: 'coop sign key-recover', and see 'coop help keys'
[4]
$ coop status --as bo --key "$WORK/keys/ada"
! coop: no key at hand is one of bo [key-nobodys]
!   hint: name the key with --key; 'coop key list' shows whose is which
[4]

# It reads a bare clone as well, and says so where the history has a finding.
$ git clone -q --bare . ../bare.git; coop -C ../bare.git status | head -1
The Bakery  (4 owners)
$ git -c user.name=x -c user.email=x@x commit -q --allow-empty -m "by hand"; coop status | head -1
The Bakery  (4 owners)
! warning: this history has findings; the first is sig-none. 'coop audit' lists them
$ coop status > /dev/null 2>&1
[1]

$ cd "$WORK/home"; coop status
! coop: no record is kept in '.', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]
$ coop status --tomorrow
! coop: no option '--tomorrow' [option-unknown]
!   'coop status --help' lists its options
[2]
