# Votes on paper: two tellers count, each alone, and sign; their counts are entered together.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

$ coop sign ballot-paper --ballot oven --voter dita --papers "1 no" --key $WORK/keys/ada -o ada-papers.yaml
Signed the count of the papers by Ada Lindqvist (ada).
  to   The Bakery
  key  SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
  in   ada-papers.yaml

Next:  coop ballot paper oven ada-papers.yaml FILE   (any member)
$ coop sign ballot-paper --ballot oven --voter dita --papers "1 yes" --key $WORK/keys/bo -o bo-papers.yaml > out
$ export COOP_KEY=$WORK/keys/chidi
$ coop ballot paper oven ada-papers.yaml bo-papers.yaml
! coop: refused [paper-differs]
!   the two tellers did not count the same.
!
!   hint: count again, each alone, and sign anew
[1]
$ coop sign ballot-paper --ballot oven --voter dita --papers "1 no" --key $WORK/keys/bo -o bo-papers.yaml > out
$ coop ballot paper oven ada-papers.yaml
! coop: refused [paper-tellers]
!   paper votes are entered by the statements of two tellers, who are two people.
!
!   hint: each counts alone and signs with 'coop sign ballot-paper'
[1]
$ coop ballot paper oven ada-papers.yaml bo-papers.yaml
Entered 1 vote on paper in ballot oven, attested by two tellers.
  question  Buy a second oven
  tellers   Ada Lindqvist (ada), Bo Larsen (bo)
  voters    Dita Moreau (dita)
  1 paper   no
  at most   1 of 4 on the roll may vote on paper
  as        chidi, key SHA256:SVjOcLYzduXp
  in        ec9312c  ballot: enter the paper votes of oven

Next:  coop ballot tally oven
$ coop ballot paper oven ada-papers.yaml bo-papers.yaml
! coop: refused [paper-twice]
!   the paper votes of 'oven' were entered already.
[1]
$ coop ballot cast oven yes --key $WORK/keys/dita
! coop: refused [ballot-voted-on-paper]
!   dita has voted on paper in 'oven'.
[1]
$ coop ballot cast oven yes > out
$ coop ballot tally oven
oven  Buy a second oven                                                yes or no
Cast 2 of 4, 1 on paper (quorum 2: met)                         closes in 6 days

  yes      1  ████████████████████
  no       1  ████████████████████
  abstain  0
              ───────────────────┤ yes needs more than 1

As it stands, rejected: yes has 1 of 2 votes cast and needs more than 1.
This is a tally, not yet a decision: voting goes on until 2024-02-08 10:02.

# The articles say how many of a roll may vote so: a quarter of four is one.
$ coop sign ballot-paper --ballot oven --voter ada --papers "1 no"
statement: ballot-paper
coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
by: chidi
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB+xZzlVe8GCUq4atgzMvlyi0q+BrdREFO99Mkqz+wpr
answers: 385a1fe19de4e39d99390be228fedce12449736d573160263f4cd5518a7642c3
serial: 1
voters:
  - ada
piles:
  - ranking:
      - "no"
    weight: 1
    papers: 1
signature: |-
  -----BEGIN SSH SIGNATURE-----
  U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgH7FnOVV7wYJSrhq2DMy+XKLSr4
  Gt1EQU730ySrP7CmsAAAAEY29vcAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
  OQAAAEAPZ//XKnT28yWswFbVbMR4WPI0l5diHuoGCQNekPD8oWR6ZgdYFMGgMilwS863ot
  uzYvoDkbMqDzY7J4xQKS4A
  -----END SSH SIGNATURE-----
! Signed the count of the papers by Chidi Okafor (chidi).
!   to   The Bakery
!   key  SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM
!
! Next:  coop ballot paper oven FILE FILE   (any member)
$ coop sign ballot-paper --ballot oven --voter ada --papers "many no" --key $WORK/keys/bo
! coop: 'many no' is no pile of papers [paper-pile-form]
!   write how many, and how they were filled in: "12 yes", "3 bo,ada", "1 blank"
!   papers of a part of a vote say so: "2@1/4 yes"
[2]
$ coop sign ballot-paper --ballot oven --voter ada --key $WORK/keys/bo
! coop: '--papers' is missing [option-missing]
!   give each pile: --papers "12 yes"
[2]
$ [at 2024-02-09T09:00:00Z] coop ballot close oven > out
$ cat ballots/oven/paper.yaml
ballot: oven
tellers:
  - ada
  - bo
voters:
  - dita
piles:
  - ranking:
      - "no"
    weight: 1
    papers: 1
$ grep -n paper ballots/oven/result.yaml
4:on-paper: 1
$ coop audit | grep -i paper
              1 vote on paper, attested by two tellers
