# One petition: what it asks for, who signed, what comes next.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out

$ coop petition new oven --proposal oven --key $WORK/keys/ada > out
$ coop petition show oven
oven                                               needs 1 more, ends in 4 weeks
  asks for  a ballot on proposal oven: Buy a second oven
  decision  ordinary
  begun     1 Feb 2024
  until     2 Mar 2024, in 4 weeks
  signed    Ada Lindqvist (ada): 1 of 2 needed; 1 more owner must sign

Next:  coop petition sign oven   (any owner)
$ coop petition sign oven --key $WORK/keys/bo > out
$ coop petition show oven
oven                                                   enough to open the ballot
  asks for  a ballot on proposal oven: Buy a second oven
  decision  ordinary
  begun     1 Feb 2024
  until     2 Mar 2024, in 4 weeks
  signed    Ada Lindqvist (ada), Bo Larsen (bo): 2 of 2 needed

Next:  coop ballot open <id> --under oven   (any member)
$ coop petition show oven --plain
oven	ada
oven	bo
$ coop petition show oven --json
{"petition":{"petition":"oven","stage":"complete","about":{"proposal":"oven","office":null},"decision":"ordinary","date":"2024-02-01","until":"2024-03-02","needed":2,"signatures":["ada","bo"],"used_by":null}}
$ coop ballot open oven-2024 --proposal oven --key $WORK/keys/bo > out 2>&1
$ coop petition show oven
oven                                                     opened ballot oven-2024
  asks for  a ballot on proposal oven: Buy a second oven
  decision  ordinary
  begun     1 Feb 2024
  until     2 Mar 2024, in 4 weeks
  signed    Ada Lindqvist (ada), Bo Larsen (bo): 2 of 2 needed
$ coop petition show ofen
! coop: no petition 'ofen' [petition-unknown]
!   did you mean 'oven'?
!   'coop petition list' shows them
[2]
