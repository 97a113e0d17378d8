# One member: what the register holds, and what follows from it today.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop member show ada
Ada Lindqvist (ada)

  standing  owner, since 15 Jan 2024
  origin    founded the co-op
  grade     baker
  vote      a full vote
  share     number 1; €0.00 of €2,000.00 paid in; no part vested yet
  office    president, since 3 Feb 2024, until 2 Feb 2026
  key       SHA256:L77ZzTtFBbUl, since 15 Jan 2024

Next:  coop share pay ada <amount>

# An applicant.
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -o $WORK/eli.yaml -q > $WORK/told
$ coop member apply $WORK/eli.yaml --at 2024-02-04T10:00 > $WORK/told
$ coop member show eli
Eli Novák (eli)

  standing  applicant
  vote      none
  key       SHA256:5gyS5v3oI07e, since 4 Feb 2024

Next:  coop proposal new <id> --kind membership --member eli --title <text>
       coop member admit eli --grade <id>   (once a ballot has passed)

# Who left stays in the register.
$ coop member resign --key $WORK/keys/dita --confirm dita --at 2024-02-05T10:00 > $WORK/told
$ coop member show dita
Dita Moreau (dita)

  standing  former member, from 15 Jan 2024 to 5 Feb 2024
  origin    founded the co-op
  grade     baker
  vote      none
  share     number 4; €0.00 of €2,000.00 paid in; ended 5 Feb 2024
  key       SHA256:ToRih3jcVBCb, since 15 Jan 2024, ended 5 Feb 2024

# For programs.
$ coop member show ada --plain
id	ada
name	Ada Lindqvist
standing	owner
origin	founder
since	2024-01-15
grade	baker
vote	1
share	1
price	EUR 2000.00
paid	EUR 0.00
vested	0
office	president
key	SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
$ coop member show ada --json
{"member":{"id":"ada","name":"Ada Lindqvist","standing":"owner","origin":"founder","since":"2024-01-15","left":null,"grade":"baker","vote":"1","share":{"number":1,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":0,"currency":"EUR"},"parts":4,"months_per_part":3,"from":"2024-01-15","vested":"0","ended":null},"offices":[{"id":"president","since":"2024-02-03","until":"2026-02-02"}],"keys":[{"id":"SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","fingerprint":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","owner":"ada","key":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48","from":"2024-01-15T08:00:00Z","until":null}],"strikes":[],"guardians":[]}}

# Nobody of that name.
$ coop member show adda
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop member show
! coop: <member> is missing [argument-missing]
!   'coop member show --help' explains it
[2]
