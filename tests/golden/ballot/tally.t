# A tally explains itself: who took part, what was needed, round by round who had how many votes.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

$ coop ballot cast oven yes --key $WORK/keys/ada > out
$ coop ballot tally oven
oven  Buy a second oven                                                yes or no
Cast 1 of 4 (quorum 2: not met)                                 closes in 6 days

  yes      1  ████████████████████████████████████████
  no       0
  abstain  0
              ───────────────────┤ yes needs more than 1/2

As it stands, no quorum: 1 of 4 persons took part; at least 2 must.
This is a tally, not yet a decision: voting goes on until 2024-02-08 10:02.
$ (coop ballot cast oven yes --key $WORK/keys/bo; coop ballot cast oven no --key $WORK/keys/chidi) > out
$ coop ballot tally oven
oven  Buy a second oven                                                yes or no
Cast 3 of 4 (quorum 2: met)                                     closes in 6 days

  yes      2  ██████████████████████████
  no       1  █████████████
  abstain  0
              ───────────────────┤ yes needs more than 1 1/2

As it stands, carried: yes has 2 of 3 votes cast and needs more than 1 1/2.
This is a tally, not yet a decision: voting goes on until 2024-02-08 10:02.

# An election by instant runoff, with ties.
$ (coop petition new president --office president --key $WORK/keys/ada; coop petition sign president --key $WORK/keys/bo) > out
$ coop ballot open president --office president --candidate ada --candidate bo --candidate chidi --key $WORK/keys/ada > out 2>&1
$ (coop ballot cast president ada bo --key $WORK/keys/ada; coop ballot cast president bo ada --key $WORK/keys/bo; coop ballot cast president chidi bo --key $WORK/keys/chidi) > out
$ coop ballot tally president
president  Who shall be president?                                instant runoff
Cast 3 of 4 (quorum 2: met)                                    closes in 13 days

                      ROUND 1  ROUND 2  ROUND 3
  bo                        1        1        2  elected
  ada                       1        1        1
  chidi                     1        1        -  out in round 2
  reopen-nominations        0        -        -  out in round 1

Tie in round 2 between ada, bo and chidi: chidi is out (longest membership, then
  id, is favoured).

As it stands, elected: Bo Larsen (bo), with 2 of 3 votes that still count.
This is a tally, not yet a decision: voting goes on until 2024-02-15 10:08.
$ coop ballot tally president > short; coop ballot tally president --all | diff - short
$ coop ballot cast president reopen-nominations --key $WORK/keys/dita > out
$ coop ballot tally president
president  Who shall be president?                                instant runoff
Cast 4 of 4 (quorum 2: met)                                    closes in 13 days

                      ROUND 1  ROUND 2  ROUND 3
  bo                        1        1        2  elected
  ada                       1        1        1
  chidi                     1        1        -  out in round 2
  reopen-nominations        1        -        -  out in round 1
  exhausted                 0        1        1

Tie in round 1 between ada, bo, chidi and reopen-nominations: reopen-nominations
  is out (longest membership, then id, is favoured).
Tie in round 2 between ada, bo and chidi: chidi is out (longest membership, then
  id, is favoured).

As it stands, elected: Bo Larsen (bo), with 2 of 3 votes that still count.
This is a tally, not yet a decision:  coop ballot close president
$ coop ballot tally president --plain
1	ada	1	stands
1	bo	1	stands
1	chidi	1	stands
1	reopen-nominations	1	eliminated
1		0	exhausted
2	ada	1	stands
2	bo	1	stands
2	chidi	1	eliminated
2		1	exhausted
3	ada	1	stands
3	bo	2	elected
3		1	exhausted
$ coop ballot tally president --json
{"tally":{"ballot":"president","question":"Who shall be president?","about":{"proposal":null,"office":"president"},"decision":"election","method":"irv","recorded":false,"closes":"2024-02-15T09:08:00Z","persons":4,"on_paper":0,"roll_persons":4,"weight":"4","roll_weight":"4","quorum":{"share":"1/2","counted":"persons","needed":"2","met":true},"rounds":[{"totals":[{"option":"ada","votes":"1"},{"option":"bo","votes":"1"},{"option":"chidi","votes":"1"},{"option":"reopen-nominations","votes":"1"}],"exhausted":"0","eliminated":"reopen-nominations","elected":null,"tie":"longest membership, then id, is favoured"},{"totals":[{"option":"ada","votes":"1"},{"option":"bo","votes":"1"},{"option":"chidi","votes":"1"}],"exhausted":"1","eliminated":"chidi","elected":null,"tie":"longest membership, then id, is favoured"},{"totals":[{"option":"ada","votes":"1"},{"option":"bo","votes":"2"}],"exhausted":"1","eliminated":null,"elected":"bo","tie":null}],"outcome":"elected","winner":"bo"}}

# Voting is over, and nobody has closed it.
$ [at 2024-02-20T12:00:00Z] coop ballot tally oven
oven  Buy a second oven                                                yes or no
Cast 3 of 4 (quorum 2: met)                             voting ended 12 days ago

  yes      2  ██████████████████████████
  no       1  █████████████
  abstain  0
              ───────────────────┤ yes needs more than 1 1/2

As it stands, carried: yes has 2 of 3 votes cast and needs more than 1 1/2.
This is a tally, not yet a decision:  coop ballot close oven

# In a terminal that shows no more than ASCII.
$ LC_ALL=C coop ballot tally oven | head -8
oven  Buy a second oven                                                yes or no
Cast 3 of 4 (quorum 2: met)                             voting ended 12 days ago

  yes      2  ##########################
  no       1  #############
  abstain  0
              -------------------| yes needs more than 1 1/2
\

$ coop ballot tally presidnet
! coop: no ballot 'presidnet' [ballot-unknown]
!   did you mean 'president'?
!   'coop ballot list' shows them
[2]
