# Leaving the co-op. With the member go the offices.

$ found-bakery; cd bakery
$ ELECTION_DAY=2024-01-20 elect president ada; coop office accept president --key $WORK/keys/ada --at 2024-01-21T10:00 > $WORK/told
$ coop member resign --key $WORK/keys/ada --at 2024-01-22T10:00 --confirm ada --json
{"recorded":{"action":"member-resign","subject":"member: resign ada","at":"2024-01-22T09:00:00Z","by":"ada","as":null,"under":null,"commit":"1e0d974dea7de3f02c9505351e25c0d68d79502c","key":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","details":{"member":"ada","share":1}}}
$ coop office list
OFFICE     STATE   HOLDER  SINCE  UNTIL
president  vacant  -       -      -
treasurer  vacant  -       -      -
ceo        vacant  -       -      -

# Leaving is grave: it is confirmed by one's own id, and cannot be taken back.
$ export COOP_KEY=$WORK/keys/dita
$ coop member resign --at 2024-02-01T10:00
! coop: 'Type the member's id to confirm' needs an answer, and nobody can be asked here [needs-answer]
!   give --confirm dita
[2]
$ coop member resign --at 2024-02-01T10:00 --yes
! coop: 'Type the member's id to confirm' needs an answer, and nobody can be asked here [needs-answer]
!   give --confirm dita
[2]
$ coop member resign --at 2024-02-01T10:00 --confirm bo
! coop: '--confirm bo' does not name dita, whom this is about [confirm-other]
!   to confirm it, give --confirm dita
[2]
$ [tty] coop --color never member resign --at 2024-02-01T10:00
< no
This ends the membership of Dita Moreau (dita): keys, vote, share and offices
go with it. It is signed by you and cannot be taken back; to come back is to
apply anew, with another id and another key.
Type the member's id to confirm: no
coop: refused [not-confirmed]
  you did not confirm it, so nothing was recorded.
[1]
$ coop member resign --at 2024-02-01T10:00 --dry-run
Would record 1 action and change 3 files (nothing was written):

  member: resign dita

    write keys/SHA256-To/SHA256-ToRih3jcVBCbyp0lpG_Tv_LR-w_uR2TbtkjgkkM2GXo.yaml
      | id: SHA256-ToRih3jcVBCbyp0lpG_Tv_LR-w_uR2TbtkjgkkM2GXo
      | owner: dita
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2fUpZ0BfQjQA4erDBDHPMOxwfkWwYsupJcvrviIN0W
      | from: 2024-01-15T08:00:00Z
      | until: 2024-02-01T09:00:00Z

    write members/d/dita.yaml
      | id: dita
      | name: Dita Moreau
      | standing: left
      | origin: founder
      | since: 2024-01-15
      | left: 2024-02-01
      | grade: baker

    write shares/d/dita.yaml
      | member: dita
      | number: 4
      | price: EUR 2000.00
      | parts: 4
      | months-per-part: 3
      | from: 2024-01-15
      | ended: 2024-02-01
$ [tty] coop --color never member resign --at 2024-02-01T10:00
< dita
This ends the membership of Dita Moreau (dita): keys, vote, share and offices
go with it. It is signed by you and cannot be taken back; to come back is to
apply anew, with another id and another key.
Type the member's id to confirm: dita
Dita Moreau (dita) has left the co-op.
  share  number 4, ended; it is to be paid out as the articles say
  as     dita, key SHA256:ToRih3jcVBCb
  in     *

Next:  coop member list

# Her key acts no longer.
$ coop member resign --at 2024-02-01T11:00 --confirm dita
! coop: the key of dita at hand ended on 2024-02-01 [key-ended]
!   hint: it was revoked, or its member has left; 'coop key list' shows the keys in force
[4]

# An applicant withdraws.
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -o $WORK/eli.yaml -q > $WORK/told
$ coop member apply $WORK/eli.yaml --key $WORK/keys/bo --at 2024-02-04T11:00 > $WORK/told
$ coop member resign --key $WORK/keys/eli --at 2024-02-04T12:00 --confirm eli
Eli Novák (eli) has withdrawn the application.
  as  eli, key SHA256:5gyS5v3oI07e
  in  *

Next:  coop member list

# The last member cannot leave.
$ coop member resign --key $WORK/keys/bo --at 2024-02-05T10:00 --confirm bo > $WORK/told
$ coop member resign --key $WORK/keys/chidi --at 2024-02-05T10:00 --confirm chidi
! coop: refused [member-last]
!   chidi is the last member; a co-op cannot be left empty.
[1]
