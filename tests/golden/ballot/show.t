# One ballot: what was frozen at its opening, who has voted, and what came out.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

$ (coop ballot cast oven yes --key $WORK/keys/ada; coop ballot cast oven no --key $WORK/keys/bo) > out
$ coop ballot show oven
oven  Buy a second oven                                                     open
  about     proposal oven: Buy a second oven
  decision  ordinary: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  opened    1 Feb 2024 10:02 (Europe/Berlin) by Bo Larsen (bo)
  closes    8 Feb 2024 10:02 (Europe/Berlin), in 6 days
  roll      4 persons with 4 votes, as at 1 Feb 2024
  petition  oven

Voted: 2 of 4
  voted    ada, bo
  not yet  chidi, dita

Next:  coop ballot cast oven   (those on the roll)
$ coop ballot show oven --votes
oven  Buy a second oven                                                     open
  about     proposal oven: Buy a second oven
  decision  ordinary: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  opened    1 Feb 2024 10:02 (Europe/Berlin) by Bo Larsen (bo)
  closes    8 Feb 2024 10:02 (Europe/Berlin), in 6 days
  roll      4 persons with 4 votes, as at 1 Feb 2024
  petition  oven

Voted: 2 of 4
  MEMBER  WEIGHT  VOTE
  ada          1  yes
  bo           1  no
  chidi        1  -
  dita         1  -

Next:  coop ballot cast oven   (those on the roll)
$ coop ballot show oven --plain
ada	1	yes
bo	1	no
chidi	1	
dita	1	
$ coop ballot show oven --json
{"ballot":{"ballot":"oven","question":"Buy a second oven","about":{"proposal":"oven","office":null},"decision":"ordinary","method":"yes-no","recorded":false,"closes":"2024-02-08T09:02:00Z","persons":2,"on_paper":0,"roll_persons":4,"weight":"2","roll_weight":"4","quorum":{"share":"1/2","counted":"persons","needed":"2","met":true},"threshold":{"share":"1/2","margin":"more-than","of":"cast"},"rounds":[{"totals":[{"option":"yes","votes":"1"},{"option":"no","votes":"1"},{"option":"abstain","votes":"0"}],"exhausted":"0","eliminated":null,"elected":null,"tie":null}],"outcome":"rejected","winner":null,"opens":"2024-02-01T09:02:00Z","opened_by":"bo","record_date":"2024-02-01","petition":"oven","options":[{"option":"yes","candidate":null,"plan":null,"targets":[]},{"option":"no","candidate":null,"plan":null,"targets":[]},{"option":"abstain","candidate":null,"plan":null,"targets":[]}],"tie_order":["yes","no","abstain"],"roll":[{"member":"ada","weight":"1","vote":["yes"]},{"member":"bo","weight":"1","vote":["no"]},{"member":"chidi","weight":"1","vote":null},{"member":"dita","weight":"1","vote":null}]}}

# An election on plans shows them with their targets.
$ coop proposal new more-bread --kind plan --title "More bread" --text ../oven.md --office ceo --target "surplus of 2025: EUR 20,000" --target "accidents: none" --key $WORK/keys/chidi > out
$ (coop petition new ceo --office ceo --key $WORK/keys/ada; coop petition sign ceo --key $WORK/keys/bo; coop ballot open ceo --office ceo --candidate chidi=more-bread --key $WORK/keys/bo) > out 2>&1
$ for who in ada bo chidi dita; do coop ballot cast ceo chidi --key $WORK/keys/$who; done > out
$ coop ballot show ceo
ceo  Who shall be ceo?                                              to be closed
  about     the office of ceo
  decision  election: instant runoff
  quorum    1/2 of the persons on the roll
  opened    1 Feb 2024 10:09 (Europe/Berlin) by Bo Larsen (bo)
  closes    15 Feb 2024 10:09 (Europe/Berlin), in 13 days
  roll      4 persons with 4 votes, as at 1 Feb 2024
  petition  ceo
  ties      chidi, reopen-nominations (who comes first is favoured)

Candidates
  chidi               Chidi Okafor
    plan    more-bread: More bread
    target  surplus of 2025: EUR 20,000
    target  accidents: none
  reopen-nominations  other candidates are asked for

Voted: 4 of 4
  voted    ada, bo, chidi, dita
  not yet  nobody

Next:  coop ballot close ceo   (any owner)
$ coop ballot close ceo --key $WORK/keys/ada > out
$ coop ballot cast ceo chidi --key $WORK/keys/bo
! coop: refused [ballot-cast-after-close]
!   ballot 'ceo' was closed at 1 Feb 2024 10:12 (Europe/Berlin).
!
!   hint: 'coop ballot show ceo' shows what came out
[1]
$ coop ballot show ceo
ceo  Who shall be ceo?                                             elected chidi
  about     the office of ceo
  decision  election: instant runoff
  quorum    1/2 of the persons on the roll
  opened    1 Feb 2024 10:09 (Europe/Berlin) by Bo Larsen (bo)
  closed    1 Feb 2024 10:12 (Europe/Berlin); everybody had voted
  roll      4 persons with 4 votes, as at 1 Feb 2024
  petition  ceo
  ties      chidi, reopen-nominations (who comes first is favoured)

Candidates
  chidi               Chidi Okafor
    plan    more-bread: More bread
    target  surplus of 2025: EUR 20,000
    target  accidents: none
  reopen-nominations  other candidates are asked for

Voted: 4 of 4
  voted    ada, bo, chidi, dita
  not yet  nobody

Result
                      ROUND 1
  chidi                     4  elected
  reopen-nominations        0

Elected: Chidi Okafor (chidi), with 4 of 4 votes.
Recorded 1 Feb 2024 10:12 (Europe/Berlin) by Ada Lindqvist (ada).
$ coop ballot show ofen
! coop: no ballot 'ofen' [ballot-unknown]
!   did you mean 'oven'?
!   'coop ballot list' shows them
[2]
