# What a thief, a host, or a stick can do to an exchange: whatever it is, it is named, and nothing that was published is
# taken back, nothing lost, nothing signed that its author did not say.
$ found-bakery; echo 'More dough.' > text.md; git init -q --bare -b main seat.git; coop -C bakery remote add seat seat.git > out; coop -C bakery sync --key keys/ada > out; for who in bo dita; do coop clone -q seat.git $who > out; done
$ mkdir tools; export PATH=$WORK/tools:$PATH
$ cat > tools/act <<'END'
> #!/bin/sh
> # act FOLDER WHO words of a command...
> folder=$1 who=$2; shift 2; exec coop -C "$folder" "$@" --key "$WORK/keys/$who"
> END
$ printf '#!/bin/sh\ngrep -o "\[[a-z-]*\]" | sort -u\n' > tools/said; chmod +x tools/*

# A thief's action on a stick, signed with a key that Bo revoked meanwhile: the sync does not sign it anew with a good one.
$ act bo bo key add --new-key keys/eli > out; act bo bo sync > out; git clone -q --bare seat.git stick.git; coop clone -q stick.git thief > out; act thief bo recovery circle ada chidi > out; act thief bo sync > out; coop clone -q seat.git phone > out; act phone eli key revoke $(ssh-keygen -lf keys/bo.pub | cut -d' ' -f2) --last-good $(git -C phone rev-parse HEAD) -y > out; act phone eli sync > out
$ coop -C bo remote add stick stick.git > out; act bo eli sync stick; act bo eli sync
Received 1 action, gave 0 actions.
Received 1 action, published 0 actions.

Kept aside
  eb5c05e  recovery: choose the guardians of bo, by bo
           it was signed with a key that is none of bo in force [aside-key]

Next:  coop aside list
[1]
$ act bo eli aside redo $(coop -C bo aside list --plain | cut -c1-7)
! coop: refused [aside-key]
!   it was signed with a key that is none of bo in force.
!
!   hint: if it was meant, give its command anew
[1]
$ act bo eli sync > out; coop -C bo member show bo | grep -c circle; coop -C bo aside drop -y $(coop -C bo aside list --plain | cut -c1-7)
0
Dropped recovery: choose the guardians of bo, by bo.

# A commit that lies among those that were kept aside, and that its author never signed.
$ cp -r dita scratch; act scratch dita member resign --confirm dita > out; git -C scratch cat-file commit HEAD | sed 's/^member: resign.*/petition: sign good-cause/' > forged; oid=$(git -C dita hash-object -t commit -w --stdin < forged); mkdir -p dita/.git/refs/coop/aside; echo $oid > dita/.git/refs/coop/aside/$oid; coop -C dita aside list
  0a1d92d  member: resign dita, by dita
           the signature does not hold for this text and the key
           SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo [sig-bad]

Next:  coop show <commit>         (what it says)
       coop aside redo <commit>   (its author)
       coop aside drop <commit>
$ act dita dita aside redo $(coop -C dita aside list --plain | cut -c1-7) 2>&1 | said; coop -C dita aside drop -y $(coop -C dita aside list --plain | cut -c1-7)
[sig-bad]
Dropped member: resign dita, by dita.
$ echo 1234567890123456789012345678901234567890 > dita/.git/refs/coop/aside/1234567890123456789012345678901234567890; coop -C dita aside list; coop -C dita aside drop -y 1234567; act dita dita sync
  1234567  it cannot be read, by ?
           object 1234567890123456789012345678901234567890 is missing from the
           repository [object-missing]

Next:  coop show <commit>         (what it says)
       coop aside redo <commit>   (its author)
       coop aside drop <commit>
Dropped 1234567890, which cannot be read.
Received 2 actions, published 0 actions.

# A stick that holds another line than the seat is no carrier of it.
$ git clone -q --bare seat.git other.git; coop clone -q other.git apart > out; act apart chidi proposal new yeast --kind motion --title Yeast --text text.md > out; act apart chidi sync > out; act bakery ada sync > out; act bakery ada proposal new oven --kind motion --title Oven --text text.md > out; act bakery ada sync > out; act bo eli sync > out; coop -C bo remote add other other.git > out; act bo eli sync other
! coop: the carrier 'other' ($WORK/other.git) holds another line now, up to 1f6b4bf271: it has lost an action [remote-forked]
!   bfc9fef proposal: new motion oven, by ada
!   hint: 'coop sync other --restore' puts the line that you hold back, if the others hold it too
!   hint: a carrier brings the seat's line and no other
[5]
$ act bo eli sync other --adopt 2>&1 | said; act bo eli sync; act bo eli sync other --restore; git -C other.git rev-parse main | diff - seat.git/refs/heads/main
[remote-forked]
Nothing is new: this clone and the seat hold the same.
Put the line of 'other' back.
Nothing is new: this clone and 'other' hold the same.

# A seat that was rolled back is noticed by who was there before, and by who only has a backup that is newer.
$ coop -C bo backup make bo.bundle -q > out; git -C seat.git update-ref refs/heads/main main~2; act bo eli sync 2>&1 | said; coop -C bo doctor --key keys/eli | grep -A1 'seat  '
[remote-rolled-back]
bad     seat          it no longer holds what it held before
                      - coop sync (says what vanished)
--
good    seat          reachable at $WORK/seat.git
\
$ [at 2026-01-16T09:00:00Z] mkdir -p laptop; export XDG_STATE_HOME=$WORK/laptop/state; coop backup restore bo.bundle laptop/bakery > out; coop -C laptop/bakery remote add seat seat.git > out; act laptop/bakery eli sync
! coop: the seat ($WORK/seat.git) no longer holds an action that it held before [remote-rolled-back]
!   bfc9fef proposal: new motion oven, by ada
!   hint: ask whoever keeps it; 'coop sync --restore' puts them back
[5]
$ act laptop/bakery eli sync --restore; git -C laptop/bakery rev-parse HEAD | diff - seat.git/refs/heads/main; unset XDG_STATE_HOME; act bo eli sync
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.
Nothing is new: this clone and the seat hold the same.

# The same, recorded on two devices: which of them was meant once, and which twice, its author says.
$ act dita dita sync > out; cp -r dita tablet; coop -C tablet remote add seat seat.git > out; act dita dita hours log 2026-01 2026-01-14=4h > out; act dita dita sync > out
$ act tablet dita hours log 2026-01 2026-01-14=4h > out; act tablet dita sync
Received 1 action, published 0 actions.

Kept aside
  243cc56  hours: log 2026-01, by dita
           you recorded the same elsewhere, and that is published; do it again
           if both are meant [aside-same]

Next:  coop aside list
[1]

# Who acted with a clock that ran ahead mends it, and the sync stamps the action anew.
$ [at 2027-01-15T09:00:00Z] act bakery ada sync > out; act bakery ada proposal new late --kind motion --title Late --text text.md > out
$ [at 2026-01-20T09:00:00Z] act bakery ada sync; coop -C bakery log --plain | head -1 | cut -f1-2 | grep -o 2026-01-20
Received 0 actions, published 1 action.
2026-01-20

# Where it was published all the same, the others take it off again.
$ [at 2027-01-15T09:00:00Z] act bo eli sync > out; act bo eli proposal new later --kind motion --title Later --text text.md > out; act bo eli sync > out
$ [at 2026-01-20T10:00:00Z] act bakery ada sync
! coop: the newest action is of 15 Jan 2027 10:00 (Europe/Berlin), but the clock of this machine says 20 Jan 2026 11:00 [clock-behind]
!   hint: set the clock of this machine, or ask who recorded that action to look at theirs
!   hint: if your clock is right and all agree: 'coop sync --restore' takes that off again
[3]
$ act bakery ada sync --restore
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.

# A commit that no clone can read.
$ { printf 'tree %s\nparent %s\nauthor x <x> 1 +0000\ncommitter x <x> 1 +0000\n\n' $(git -C seat.git rev-parse main^{tree} main); head -c 2000000 /dev/zero | tr '\0' a; } > huge; git -C seat.git update-ref refs/heads/main $(git -C seat.git hash-object -t commit -w $WORK/huge); act bakery ada sync 2>&1 | said; act bakery ada sync --restore
[object-size]
[remote-bad]
Put the line of the seat back.
Nothing is new: this clone and the seat hold the same.
$ for clone in bakery seat.git; do coop -C $clone audit | tail -1; done
PASSED: every action was signed, allowed, and did what the records show.
PASSED: every action was signed, allowed, and did what the records show.
