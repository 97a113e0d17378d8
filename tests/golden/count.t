# Counting a file of ballots without a co-op: the rounds, the tie, the equal ranking, and who is elected.

$ coop count "$TESTDIR/../../examples/chair-2026.blt"
Chair 2026                                  instant runoff, 5 options, 14 papers

                ROUND 1  ROUND 2  ROUND 3
  Chidi Okafor        2        4        7  elected
  Ada Brandt          5        5        5
  Bo Larsen           3        3        -  out in round 2
  Dita Moreau         2        -        -  out in round 1
  exhausted           1        1        1

Tie in round 1 between Chidi Okafor and Dita Moreau: Dita Moreau is out, decided
  by the order in the file, since they never differed.

1 paper holds an equal ranking. A paper stops counting when its equal ranking is
  reached: 1 paper in round 1.
With --overvote skip, round 3 ends with Chidi Okafor 7, Ada Brandt 6: the same
  winner.

1 paper is blank.
Withdrawn: Eli Novak.

Elected: Chidi Okafor, with 7 of 12 votes that still count.

# The first preferences alone elect somebody else.
$ coop count --method plurality "$TESTDIR/../../examples/chair-2026.blt"
Chair 2026                                       plurality, 5 options, 14 papers

                ROUND 1
  Ada Brandt          5  elected
  Bo Larsen           3
  Chidi Okafor        2
  Dita Moreau         2
  exhausted           1

1 paper holds an equal ranking. A paper stops counting when its equal ranking is
  reached: 1 paper in round 1.
With --overvote skip, round 1 ends with Ada Brandt 6, Bo Larsen 3, Chidi Okafor
  2: the same winner.

1 paper is blank.
Withdrawn: Eli Novak.

Elected: Ada Brandt, with 5 of 12 votes.

# An equal ranking that is passed over.
$ coop count --overvote skip "$TESTDIR/../../examples/chair-2026.blt" | head -7
Chair 2026                                  instant runoff, 5 options, 14 papers

                ROUND 1  ROUND 2  ROUND 3
  Chidi Okafor        2        4        7  elected
  Ada Brandt          6        6        6
  Bo Larsen           3        3        -  out in round 2
  Dita Moreau         2        -        -  out in round 1

# For programs: round, option, name, votes, state.
$ coop count --plain "$TESTDIR/../../examples/chair-2026.blt"
1	1	Ada Brandt	5	stands
1	2	Bo Larsen	3	stands
1	3	Chidi Okafor	2	stands
1	4	Dita Moreau	2	eliminated
1	0		1	exhausted
2	1	Ada Brandt	5	stands
2	2	Bo Larsen	3	eliminated
2	3	Chidi Okafor	4	stands
2	0		1	exhausted
3	1	Ada Brandt	5	stands
3	3	Chidi Okafor	7	elected
3	0		1	exhausted

$ coop count --json "$TESTDIR/../../examples/chair-2026.blt" | cut -c1-120
{"title":"Chair 2026","format":"BLT","method":"irv","overvote":"exhaust","seats":1,"papers":14,"cast":"14","blank":{"pap

# PrefLib, from standard input; half of all papers name two options as equal.
$ cat > chair.toi <<'END'
> # DATA TYPE: toi
> # NUMBER ALTERNATIVES: 2
> # NUMBER VOTERS: 6
> # ALTERNATIVE NAME 1: Ada
> # ALTERNATIVE NAME 2: Bo
> 3: {1,2}
> 2: 2
> 1: 1,2
> END
$ coop count - < chair.toi
Ballots without a title                      instant runoff, 2 options, 6 papers

             ROUND 1
  Bo               2  elected
  Ada              1
  exhausted        3

3 papers hold an equal ranking. A paper stops counting when its equal ranking is
  reached: 3 papers in round 1. No other reading changes the last round.

Elected: Bo, with 2 of 3 votes.

# Nobody voted.
$ printf '2 1\n0\n"Ada"\n"Bo"\n"Chair"\n' | coop count -
Chair                                        instant runoff, 2 options, 0 papers

       ROUND 1
  Ada        0
  Bo         0

Nobody is elected: no vote counts for anybody.

# More rounds than fit, and more options than are shown one by one.
$ (echo 17 1; for i in $(seq 16); do echo "$((20 + i)) $i 17 0"; done; echo 0; for i in $(seq 17); do echo "\"Option $i\""; done; echo '"Many"') > many.blt
$ coop count --all many.blt | head -4
Many                                      instant runoff, 17 options, 456 papers

             ROUND 1  ROUND 2  ROUND 3  ROUND 4  ROUND 5
  Option 16       36       36       36       36       36  elected
$ coop count many.blt
Many                                      instant runoff, 17 options, 456 papers

             ROUND 1  ROUND 13  ROUND 14  ROUND 15  ROUND 16
  Option 16       36        36        36        36        36  elected
  Option 15       35        35        35        35        35
  Option 14       34        34        34        34         -  out in round 15
  Option 13       33        33        33         -         -  out in round 14
  Option 12       32        32         -         -         -  out in round 13
  Option 11       31         -         -         -         -  out in round 12
  Option 10       30         -         -         -         -  out in round 11
  Option 9        29         -         -         -         -  out in round 10
  Option 8        28         -         -         -         -  out in round 9
  Option 7        27         -         -         -         -  out in round 8
  Option 6        26         -         -         -         -  out in round 7
  Option 5        25         -         -         -         -  out in round 6
  5 others        90         0         0         0         0
  exhausted        0       286       318       351       385
  Rounds 2 to 12 are left out; --all shows them.

Elected: Option 16, with 36 of 71 votes that still count.

# Ties beyond the last few are told with --all.
$ (echo 9 1; for i in $(seq 9); do echo "1 $i 0"; done; echo 0; for i in $(seq 9); do echo "\"Option $i\""; done; echo '"Ties"') | coop count - | tail -20
  Option 6         1        -        -        -        -  out in round 4
  Option 7         1        -        -        -        -  out in round 3
  Option 8         1        -        -        -        -  out in round 2
  Option 9         1        -        -        -        -  out in round 1
  exhausted        0        4        5        6        7
  Rounds 2 to 4 are left out; --all shows them.

3 earlier ties are left out; --all tells of each.
Tie in round 4 between Option 1, Option 2, Option 3, Option 4 and 2 others:
  Option 6 is out, decided by the order in the file, since they never differed.
Tie in round 5 between Option 1, Option 2, Option 3, Option 4 and Option 5:
  Option 5 is out, decided by the order in the file, since they never differed.
Tie in round 6 between Option 1, Option 2, Option 3 and Option 4: Option 4 is
  out, decided by the order in the file, since they never differed.
Tie in round 7 between Option 1, Option 2 and Option 3: Option 3 is out, decided
  by the order in the file, since they never differed.
Tie in round 8 between Option 1 and Option 2: Option 1 is elected, decided by
  the order in the file, since they never differed.

Elected: Option 1, with 1 of 2 votes that still count.

# A file that was cut off, a paper for nobody, and no ballot file at all.
$ head -7 "$TESTDIR/../../examples/chair-2026.blt" > cut.blt; coop count cut.blt
! coop: cut.blt:7: the file ends before the 0 that ends the papers [ballot-file-truncated]
!   hint: a part of it may be missing: fetch or export it again
[3]
$ printf '2 1\n1 3 0\n0\n"Ada"\n"Bo"\n"Chair"\n' > three.blt; coop count three.blt
! coop: three.blt:2: there is no option '3': they are numbered 1 to 2 [ballot-file-option-unknown]
[3]
$ echo hello > letter.txt; coop count letter.txt
! coop: letter.txt: this is no ballot file that coop can read [ballot-file-unknown]
!   hint: coop reads BLT files, and PrefLib files of the types soc, soi, toc and toi
[3]
$ coop count missing.blt
! coop: there is no file 'missing.blt' [file-missing]
[3]
