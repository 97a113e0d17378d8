# Forgetting a remote forgets what was seen there: of the seat it is asked first.
$ found-bakery; git init -q --bare -b main seat.git; cd bakery; coop remote add seat ../seat.git > /dev/null; coop remote add stick ../stick.git > /dev/null; coop sync --key $WORK/keys/ada > /dev/null
$ coop remote remove stick
Forgot the remote 'stick'.
$ coop remote remove stick
! coop: no remote 'stick' [remote-unknown]
!   'coop remote list' shows them
[2]
$ coop remote remove seat
! coop: 'Forget the seat, and what was seen there? A seat that lost something would not be noticed. [y/N]' needs an answer, and nobody can be asked here [needs-answer]
!   give --yes
[2]
$ coop remote remove seat -y; coop remote list
Forgot the remote 'seat'.
No remotes. 'coop remote add seat <address>' names the seat.
