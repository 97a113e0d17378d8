# Who belongs to the co-op, and with which part of a vote.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop member list
ID     NAME           STANDING  SINCE       GRADE   VOTE
ada    Ada Lindqvist  owner     2024-01-15  baker      1
bo     Bo Larsen      owner     2024-01-15  baker      1
chidi  Chidi Okafor   owner     2024-01-15  driver     1
dita   Dita Moreau    owner     2024-01-15  baker      1

4 owners.

# An applicant has no vote; who left is shown with --all alone.
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -o $WORK/eli.yaml -q > $WORK/told
$ coop member apply $WORK/eli.yaml --at 2024-02-01T10:00 > $WORK/told
$ coop member resign --key $WORK/keys/dita --confirm dita --at 2024-02-02T10:00 > $WORK/told
$ coop member list
ID     NAME           STANDING   SINCE       GRADE   VOTE
ada    Ada Lindqvist  owner      2024-01-15  baker      1
bo     Bo Larsen      owner      2024-01-15  baker      1
chidi  Chidi Okafor   owner      2024-01-15  driver     1
eli    Eli Novák      applicant  -           -          -

3 owners and 1 applicant.
$ coop member list --all
ID     NAME           STANDING   SINCE       GRADE   VOTE
ada    Ada Lindqvist  owner      2024-01-15  baker      1
bo     Bo Larsen      owner      2024-01-15  baker      1
chidi  Chidi Okafor   owner      2024-01-15  driver     1
dita   Dita Moreau    left       2024-01-15  baker      -
eli    Eli Novák      applicant  -           -          -

3 owners, 1 applicant and 1 former member.

# For programs.
$ coop member list --all --plain
ada	Ada Lindqvist	owner	2024-01-15	baker	1
bo	Bo Larsen	owner	2024-01-15	baker	1
chidi	Chidi Okafor	owner	2024-01-15	driver	1
dita	Dita Moreau	left	2024-01-15	baker	0
eli	Eli Novák	applicant			0
$ coop member list --json
{"members":[{"id":"ada","name":"Ada Lindqvist","standing":"owner","since":"2024-01-15","left":null,"grade":"baker","vote":"1"},{"id":"bo","name":"Bo Larsen","standing":"owner","since":"2024-01-15","left":null,"grade":"baker","vote":"1"},{"id":"chidi","name":"Chidi Okafor","standing":"owner","since":"2024-01-15","left":null,"grade":"driver","vote":"1"},{"id":"eli","name":"Eli Novák","standing":"applicant","since":null,"left":null,"grade":null,"vote":"0"}]}

# Wrong usage, and no co-op.
$ coop member list everybody
! coop: 'everybody' is one word too many [argument-unexpected]
!   'coop member list --help' explains what it takes; text with blanks needs quotes
[2]
$ coop -C $WORK member list
! coop: no record is kept in '$WORK', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]
