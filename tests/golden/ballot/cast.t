# Voting: a question is answered, candidates are ranked, and a later vote replaces an earlier one.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

$ coop ballot cast oven yes --key $WORK/keys/ada
Ada Lindqvist (ada) voted yes in ballot oven.
  question  Buy a second oven
  about     proposal oven: Buy a second oven
  weight    a full vote
  cast      1 of 4
  closes    8 Feb 2024 10:02 (Europe/Berlin), in 6 days
  as        ada, key SHA256:L77ZzTtFBbUl
  in        *

Next:  coop ballot tally oven
$ coop ballot cast oven no --key $WORK/keys/ada
Ada Lindqvist (ada) voted no in ballot oven.
  question  Buy a second oven
  about     proposal oven: Buy a second oven
  replaces  yes, vote 1 of this member
  weight    a full vote
  cast      1 of 4
  closes    8 Feb 2024 10:02 (Europe/Berlin), in 6 days
  as        ada, key SHA256:L77ZzTtFBbUl
  in        *

Next:  coop ballot tally oven
$ coop ballot cast oven --blank --key $WORK/keys/bo --json | grep -o '"details".*'
"details":{"ballot":"oven","ranking":[],"serial":1,"replaces":null,"weight":"1"}}}

# At a terminal one is asked.
$ [tty] NO_COLOR=1 coop ballot cast oven --key $WORK/keys/chidi
< abstain
Buy a second oven
A yes carries proposal oven: Buy a second oven
  coop proposal show oven
yes, no or abstain: abstain
Chidi Okafor (chidi) voted abstain in ballot oven.
  question  Buy a second oven
  about     proposal oven: Buy a second oven
  weight    a full vote
  cast      3 of 4
  closes    8 Feb 2024 10:02 (Europe/Berlin), in 6 days
  as        chidi, key SHA256:SVjOcLYzduXp
  in        *

Next:  coop ballot tally oven
$ coop ballot cast oven --key $WORK/keys/dita
! coop: 'yes, no or abstain' needs an answer, and nobody can be asked here [needs-answer]
!   give yes, no or abstain on the command line, or --blank
[2]

$ (coop petition new president --office president --key $WORK/keys/ada; coop petition sign president --key $WORK/keys/bo) > out
$ coop ballot open president --office president --candidate ada --candidate bo --key $WORK/keys/ada > out 2>&1
$ coop ballot cast president bo ada --key $WORK/keys/ada --dry-run
Would record 1 action and change 1 file (nothing was written):

  ballot: cast president

    write ballots/president/votes/a/ada.yaml
      | member: ada
      | serial: 1
      | ballot-sha256: 02aa57026c7e91697c2d4f01dc89d4b48bcaaffcae3442bd7d24c73ef3f29179
      | ranking:
      |   - bo
      |   - ada
$ [tty] NO_COLOR=1 coop ballot cast president --key $WORK/keys/bo
< ?
< 7 ada
< 1 BO
Who shall be president?
  1 ada                 Ada Lindqvist
  2 bo                  Bo Larsen
  3 reopen-nominations  other candidates are asked for
Whom you want, best first, with spaces between: ?
  '?' is not an option id: choose ada, bo or reopen-nominations
\> 7 ada
  '7' is not an option id: choose ada, bo or reopen-nominations
\> 1 BO
Bo Larsen (bo) voted ada > bo in ballot president.
  question  Who shall be president?
  weight    a full vote
  cast      1 of 4
  closes    15 Feb 2024 10:09 (Europe/Berlin), in 13 days
  as        bo, key SHA256:mCzvOPH0gMtR
  in        *

Next:  coop ballot tally president

# Yes and no are taken as people write them.
$ for word in Yes YES y No n Abstain; do coop ballot cast oven $word --key $WORK/keys/bo -n | tail -2 | tr -d '\n '; echo " $word"; done
|ranking:|-"yes" Yes
|ranking:|-"yes" YES
|ranking:|-"yes" y
|ranking:|-"no" No
|ranking:|-"no" n
|ranking:|-abstain Abstain
$ [tty] NO_COLOR=1 coop ballot cast oven --key $WORK/keys/dita -n
< Y
Buy a second oven
A yes carries proposal oven: Buy a second oven
  coop proposal show oven
yes, no or abstain: Y
Would record 1 action and change 1 file (nothing was written):

  ballot: cast oven

    write ballots/oven/votes/d/dita.yaml
      | member: dita
      | serial: 1
      | ballot-sha256: 385a1fe19de4e39d99390be228fedce12449736d573160263f4cd5518a7642c3
      | ranking:
      |   - "yes"

# Refused by the rules.
$ coop ballot cast oven yes no --key $WORK/keys/dita
! coop: refused [ballot-vote-form]
!   one option can be chosen, not 2.
[1]
$ coop ballot cast president bo bo --key $WORK/keys/dita
! coop: refused [ballot-vote-form]
!   'bo' is ranked twice.
[1]
$ [at 2024-02-20T12:00:00Z] coop ballot cast oven yes --key $WORK/keys/dita
! coop: refused [ballot-cast-after-close]
!   the voting in ballot 'oven' ended at 8 Feb 2024 10:02 (Europe/Berlin).
!
!   hint: 'coop ballot close oven' counts the votes that came in time
!   hint: one that was given in time and could not be sent: 'coop sign ballot-cast', and --votes at the close
[1]

# Wrong usage.
$ coop ballot cast ofen yes --key $WORK/keys/dita
! coop: no ballot 'ofen' [ballot-unknown]
!   did you mean 'oven'?
!   'coop ballot list' shows them
[2]
$ coop ballot cast president boo --key $WORK/keys/dita
! coop: 'boo' is not an option of 'president' [ballot-option-unknown]
!   did you mean 'bo'?
!   choose ada, bo or reopen-nominations
[2]
$ coop ballot cast oven maybe --key $WORK/keys/dita
! coop: 'maybe' is not an option of 'oven' [ballot-option-unknown]
!   choose yes, no or abstain
[2]
$ coop ballot cast oven yes --blank --key $WORK/keys/dita
! coop: a blank vote names no option [vote-form]
!   leave out --blank, or the options
[2]

# Where there is a seat, a vote counts once it is there, before the ballot closes.
$ [at 2024-02-02T09:00:00Z] git init -q --bare -b main ../seat.git; coop remote add seat ../seat.git > out; coop ballot cast oven abstain --key $WORK/keys/chidi | tail -3

Next:  coop sync   (by 8 Feb 2024 10:02 (Europe/Berlin), or it does not count)
       coop ballot tally oven
