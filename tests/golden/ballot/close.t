# Closing a ballot: its result is recorded, and what comes next is said.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

$ coop ballot cast oven yes --key $WORK/keys/ada > out
$ coop ballot close oven --key $WORK/keys/ada
! coop: refused [ballot-close-early]
!   ballot 'oven' is open until 8 Feb 2024 10:02 (Europe/Berlin), and not everybody on its roll has voted.
[1]

# Everybody has voted: it need not wait for its closing time.
$ for who in bo chidi dita; do coop ballot cast oven yes --key $WORK/keys/$who; done > out
$ coop ballot close oven --key $WORK/keys/ada --dry-run
Would record 1 action and change 1 file (nothing was written):

  ballot: close oven

    write ballots/oven/result.yaml
      | ballot: oven
      | outcome: carried
      | persons: 4
      | weight: 4
      | rounds:
      |   - totals:
      |       - option: "yes"
      |         votes: 4
      |       - option: "no"
      |         votes: 0
      |       - option: abstain
      |         votes: 0
      |     exhausted: 0
      | closed: 2024-02-01T09:06:00Z
      | closed-by: ada
$ coop ballot close oven --key $WORK/keys/ada
oven  Buy a second oven                                                yes or no
Cast 4 of 4 (quorum 2: met)                              closed 2024-02-01 10:07

  yes      4  ████████████████████████████████████████
  no       0
  abstain  0
              ───────────────────┤ yes needs more than 2

Carried: yes has 4 of 4 votes cast and needs more than 2.
Recorded 1 Feb 2024 10:07 (Europe/Berlin) by Ada Lindqvist (ada).

Closed ballot oven: carried.
  as  ada, key SHA256:L77ZzTtFBbUl
  in  *
$ coop ballot close oven --key $WORK/keys/ada
! coop: refused [ballot-closed]
!   ballot 'oven' is closed already.
[1]

# An election, for a program.
$ (coop petition new president --office president --key $WORK/keys/ada; coop petition sign president --key $WORK/keys/bo) > out
$ coop ballot open president --office president --candidate ada --candidate bo --key $WORK/keys/ada > out 2>&1
$ (coop ballot cast president ada --key $WORK/keys/ada; coop ballot cast president bo ada --key $WORK/keys/bo; coop ballot cast president ada --key $WORK/keys/chidi) > out
$ [at 2024-02-20T12:00:00Z] coop ballot close president --key $WORK/keys/dita --json | grep -o '"details".*'
"details":{"tally":{"ballot":"president","question":"Who shall be president?","about":{"proposal":null,"office":"president"},"decision":"election","method":"irv","recorded":true,"closes":"2024-02-15T09:10:00Z","persons":3,"on_paper":0,"roll_persons":4,"weight":"3","roll_weight":"4","quorum":{"share":"1/2","counted":"persons","needed":"2","met":true},"rounds":[{"totals":[{"option":"ada","votes":"2"},{"option":"bo","votes":"1"},{"option":"reopen-nominations","votes":"0"}],"exhausted":"0","eliminated":null,"elected":"ada","tie":null}],"outcome":"elected","winner":"ada","closed":"2024-02-20T12:00:00Z","closed_by":"dita","used_by":null,"superseded_by":null},"next":["coop office accept president"]}}}

# Too few took part.
$ (coop petition new cake --proposal oven --key $WORK/keys/ada; coop petition sign cake --key $WORK/keys/bo; coop ballot open cake --proposal oven --under cake --key $WORK/keys/bo) > out 2>&1
$ coop ballot cast cake yes --key $WORK/keys/ada > out
$ [at 2024-03-20T12:00:00Z] coop ballot close cake --key $WORK/keys/ada
cake  Buy a second oven                                                yes or no
Cast 1 of 4 (quorum 2: not met)                          closed 2024-03-20 13:00

  yes      1  ████████████████████████████████████████
  no       0
  abstain  0
              ───────────────────┤ yes needs more than 1/2

No quorum: 1 of 4 persons took part; at least 2 must.
Recorded 20 Mar 2024 13:00 (Europe/Berlin) by Ada Lindqvist (ada).

Closed ballot cake: no quorum.
  as  ada, key SHA256:L77ZzTtFBbUl
  in  *

Next:  coop petition new <id> --proposal oven

$ coop ballot close ofen --key $WORK/keys/ada
! coop: no ballot 'ofen' [ballot-unknown]
!   did you mean 'oven'?
!   'coop ballot list' shows them
[2]

# Who carries a result out, where it is somebody else.
$ cd ..; rm -rf bakery; sed '/ballot close/d' "$(command -v elect)" > ../elect; found-bakery; cd bakery; sh ../../elect president bo; coop ballot close president-2024 --key $WORK/keys/ada --at 2024-02-01T13:00 | tail -n 1
Next:  coop office accept president   (bo)
