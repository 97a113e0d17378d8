# Signing a petition: the signer repeats what was read, and is told when it is enough.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out

$ coop petition new oven --proposal oven --key $WORK/keys/ada > out
$ coop petition sign oven --key $WORK/keys/ada
! coop: refused [petition-signed]
!   ada has signed 'oven' already.
[1]
$ coop petition sign oven --key $WORK/keys/bo
Bo Larsen (bo) signed petition oven.
  asks for  a ballot on proposal oven: Buy a second oven
  signed    2 of 2 needed
  as        bo, key SHA256:mCzvOPH0gMtR
  in        *

Next:  coop ballot open <id> --under oven
$ coop petition sign oven --key $WORK/keys/chidi --json | grep -o '"details".*'
"details":{"petition":"oven","signatures":["ada","bo","chidi"],"needed":2,"complete":true}}}

$ coop petition sign ofen --key $WORK/keys/dita
! coop: no petition 'ofen' [petition-unknown]
!   did you mean 'oven'?
!   'coop petition list' shows them
[2]
$ [at 2024-03-20T09:00:00Z] coop petition sign oven --key $WORK/keys/dita
! coop: refused [petition-over]
!   petition 'oven' ran until 2024-03-02.
!
!   article 7.3  A petition gathers signatures for 30 days and lapses if it is
!                not complete by then.
[1]
