# Proposals and what became of them.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md

$ [at 2024-02-01T09:00:00Z] coop proposal list
There is no proposal.
$ coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ coop proposal new cake --kind motion --title "Bake cake on Saturdays, in the afternoon, as long as there are eggs" --text ../oven.md --key $WORK/keys/bo > out
$ coop proposal new quorum --kind articles --title "A lower quorum" --text ../oven.md --set decisions.ordinary.quorum=1/3 --key $WORK/keys/chidi > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo; coop ballot open oven --proposal oven --key $WORK/keys/bo) > out 2>&1
$ (coop petition new cake --proposal cake --key $WORK/keys/ada; coop petition sign cake --key $WORK/keys/bo; coop ballot open cake --proposal cake --key $WORK/keys/bo) > out 2>&1
$ for who in ada bo chidi dita; do coop ballot cast cake no --key $WORK/keys/$who; done > out; coop ballot close cake --key $WORK/keys/ada > out
$ coop proposal list
PROPOSAL  KIND      TITLE                    BY     DATE        STATE
cake      motion    Bake cake on Saturdays…  bo     2024-02-01  rejected in cake
oven      motion    Buy a second oven        ada    2024-02-01  in ballot oven
quorum    articles  A lower quorum           chidi  2024-02-01  not voted on
$ coop proposal list --plain
cake	motion	Bake cake on Saturdays, in the afternoon, as long as there are eggs	bo	2024-02-01	failed
oven	motion	Buy a second oven	ada	2024-02-01	open
quorum	articles	A lower quorum	chidi	2024-02-01	new
$ coop proposal list --json
{"proposals":[{"proposal":"cake","kind":"motion","title":"Bake cake on Saturdays, in the afternoon, as long as there are eggs","author":"bo","date":"2024-02-01","stage":"failed","ballots":["cake"]},{"proposal":"oven","kind":"motion","title":"Buy a second oven","author":"ada","date":"2024-02-01","stage":"open","ballots":["oven"]},{"proposal":"quorum","kind":"articles","title":"A lower quorum","author":"chidi","date":"2024-02-01","stage":"new","ballots":[]}]}
$ coop proposal list oven
! coop: 'oven' is one word too many [argument-unexpected]
!   'coop proposal list --help' explains what it takes; text with blanks needs quotes
[2]
