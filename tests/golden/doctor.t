# What is wrong here, and what mends it.

$ found-bakery; cd bakery
$ [at 2024-02-01T09:00:00Z] coop doctor
bad     keys          there is no key here to act with [no-key]
                      - make one with 'coop key new', or name one with --key
advice  seat          none is named: what is recorded here stays on this machine
                      - coop remote add seat <address>
                      - coop backup make <file>
good    programs      git is there
good    programs      ssh-keygen is there
good    folders       what was seen is kept in
                      $WORK/home/.local/state/coop
good    clock         not behind the newest action
good    history       5 actions verified up to the tip by this program
good    files         as the record has them

1 thing to be mended.
[1]
$ export COOP_KEY=$WORK/keys/ada; coop doctor --key $WORK/keys/ada --as ada --offline | grep -v '^good' | head -20
advice  keys          you have one key and no guardians: if you lose it, only a
                      ballot can give you another
                      - coop recovery circle <member> <member>
                      - coop sign key-add --as ada -o FILE (on a second device)
advice  seat          none is named: what is recorded here stays on this machine
                      - coop remote add seat <address>
                      - coop backup make <file>
                      $WORK/home/.local/state/coop
                      SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Nothing is wrong; 2 pieces of advice.
$ git init -q --bare -b main ../seat.git; coop remote add seat ../seat.git > out; coop sync > out; rm out
$ coop doctor
advice  keys          you have one key and no guardians: if you lose it, only a
                      ballot can give you another
                      - coop recovery circle <member> <member>
                      - coop sign key-add --as ada -o FILE (on a second device)
good    programs      git is there
good    programs      ssh-keygen is there
good    folders       what was seen is kept in
                      $WORK/home/.local/state/coop
good    keys          you are Ada Lindqvist (ada), key
                      SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
good    clock         not behind the newest action
good    history       5 actions verified up to the tip by this program
good    files         as the record has them
good    seat          reachable at $WORK/seat.git

Nothing is wrong; 1 piece of advice.
$ coop recovery circle bo dita > /dev/null; coop doctor --quiet
advice  seat          1 action not published yet
                      - coop sync
Nothing is wrong; 1 piece of advice.
$ echo 'grade: chief' >> members/a/ada.yaml; touch .git/index.lock; export GIT_CONFIG_GLOBAL=$WORK/home/gitconfig; printf '[core]\n\tautocrlf = true\n' > $GIT_CONFIG_GLOBAL; mv ../seat.git ../gone.git; coop doctor --quiet
bad     seat          cannot fetch from '$WORK/seat.git'
                      [remote-unreachable]
                      - where it is a stick or a folder of another machine,
                        bring it back
                      - where it was never made: coop remote add --make <name>
                        <folder>
advice  git settings  stock git changes the ends of lines of files here; the
                      co-op's .gitattributes stops it for records
                      - git config --global --unset core.autocrlf
advice  repository    index.lock is there: git runs in this moment, or died
                      - if no git runs: rm
                        $WORK/bakery/.git/index.lock
advice  files         not as the record has them: members/a/ada.yaml
                      - coop restore
advice  seat          1 action not published yet
                      - coop sync
1 thing to be mended.
[1]
$ coop restore members/a/ada.yaml -y > /dev/null 2>&1; rm -f .git/index.lock; mv ../gone.git ../seat.git; export GIT_CONFIG_GLOBAL=/dev/null
$ [at 2023-02-01T09:00:00Z] coop doctor --offline --json | grep -o '"level":"bad","about":"clock","says":"[^"]*"'
"level":"bad","about":"clock","says":"the newest action is of 2024-02-01T09:04:00Z, but the clock of this machine says 2023-02-01T09:00:00Z [clock-behind]"
$ [at 2024-02-02T09:00:00Z] coop -C .. doctor --quiet
bad     repository    no record is kept in '..', or in a folder above it
                      [not-a-repository]
                      - go to the folder of your co-op, or name it with '-C
                        FOLDER'; 'coop articles new' begins a new one
1 thing to be mended.
[1]
$ git commit -q --allow-empty --no-gpg-sign -m x 2> /dev/null; git -c user.name=x -c user.email=x@y commit -q --allow-empty -m x; coop doctor --quiet
bad     history       it has findings; the first is sig-none
                      - coop audit
                      - coop sync --restore (where the seat holds what is bad)
advice  files         not as the record has them: members/a/ada.yaml
                      - coop restore
advice  seat          2 actions not published yet
                      - coop sync
1 thing to be mended.
[1]

# A clone that was moved: its seat is remembered by where it was.
$ mkdir $WORK/two; cd $WORK/two; found-bakery; git init -q --bare -b main seat.git; cd bakery; coop remote add seat ../seat.git > ../out; coop sync --key $WORK/keys/ada > ../out; cd ..; mv bakery moved; coop -C moved doctor --offline --key $WORK/keys/ada | grep -A2 'seat  '
advice  seat          none is named; was this folder moved from
                      $WORK/two/bakery/.git?
                      - coop remote add seat $WORK/two/seat.git
