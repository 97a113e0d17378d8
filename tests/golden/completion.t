# Completion for three shells, and the words behind it.
$ for shell in bash zsh fish; do coop completion $shell | grep -c __complete; done
1
1
1
$ coop completion tcsh
! coop: 'tcsh' is none of the choices of shell [choice-unknown]
!   did you mean 'bash'?
!   write bash, zsh or fish
[2]
$ coop __complete -- member ad
admit	Admit an applicant as a provisional owner
$ found-bakery; coop -C bakery petition new first -q --office president --key $WORK/keys/ada --at 2024-02-01T09:00 > /dev/null
$ cd bakery; coop __complete -- member show ''
ada
bo
chidi
dita
$ coop __complete -- petition sign f
first
$ cd /; coop __complete -- member show ''
$ coop completion bash > $WORK/c.bash; bash -n $WORK/c.bash
