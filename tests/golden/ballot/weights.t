# A provisional owner votes with the part of a share that is vested, and fractions are counted exactly.

$ found-bakery; cd bakery; echo 'More dough.' > ../text.md; echo "for who in \$3; do coop ballot cast \$1 \$2 --key $WORK/keys/\$who; done > out" > ../votes; echo "coop petition new \$1 --office \$1 --key $WORK/keys/ada > out; coop petition sign \$1 --key $WORK/keys/bo > out; coop ballot open \$1 --office \$1 --candidate \$2 --key $WORK/keys/ada > out 2>&1; sh ../votes \$1 \$2 'ada bo chidi dita'; coop ballot close \$1 --key $WORK/keys/ada > out; coop office accept \$1 --key $WORK/keys/\$2 > out" > ../elect
$ [at 2024-02-01T09:00:00Z] sh ../elect president ada; sh ../elect treasurer bo

# Eli applies, is voted in, and pays the first of four instalments.
$ coop sign member-apply --id eli --name "Eli Novak" --key $WORK/keys/eli -o ../eli.yaml > out; coop member apply ../eli.yaml --key $WORK/keys/bo > out
$ coop proposal new eli --kind membership --title "Admit Eli Novak" --member eli --text ../text.md --key $WORK/keys/bo
Bo Larsen (bo) proposed eli: Admit Eli Novak
  kind    membership
  admits  Eli Novak (eli)
  as      bo, key SHA256:mCzvOPH0gMtR
  in      *

Next:  coop ballot open eli --proposal eli   (ada as president)
       coop petition new <id> --proposal eli   (or ask for it)
$ coop ballot open eli --proposal eli --key $WORK/keys/ada
Opened ballot eli: Admit Eli Novak
  about     proposal eli: Admit Eli Novak
  decision  membership: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  closes    8 Feb 2024 10:03 (Europe/Berlin), in 7 days
  roll      4 persons with 4 votes, as at 1 Feb 2024
  as        ada (president), key SHA256:L77ZzTtFBbUl
  in        *

Next:  coop ballot cast eli
! Voting closes at 8 Feb 2024 10:03 +01:00 (Europe/Berlin), 2024-02-08T09:03:00Z.
$ sh ../votes eli yes 'ada bo chidi dita'; coop ballot close eli --key $WORK/keys/ada
eli  Admit Eli Novak                                                   yes or no
Cast 4 of 4 (quorum 2: met)                              closed 2024-02-01 10:04

  yes      4  ████████████████████████████████████████
  no       0
  abstain  0
              ───────────────────┤ yes needs more than 2

Carried: yes has 4 of 4 votes cast and needs more than 2.
Recorded 1 Feb 2024 10:04 (Europe/Berlin) by Ada Lindqvist (ada).

Closed ballot eli: carried.
  as  ada (president), key SHA256:L77ZzTtFBbUl
  in  *

Next:  coop member admit eli --grade <grade>
$ coop member admit eli --grade baker --key $WORK/keys/ada > out; coop share pay eli 500 --key $WORK/keys/bo > out
$ coop proposal list
PROPOSAL  KIND        TITLE            BY  DATE        STATE
eli       membership  Admit Eli Novak  bo  2024-02-01  carried out

# Before any part is vested there is no part of a vote.
$ coop proposal new flour --kind motion --title "Buy flour" --text ../text.md --key $WORK/keys/bo > out; coop ballot open flour --proposal flour --key $WORK/keys/ada > out 2>&1
$ coop ballot cast flour yes --key $WORK/keys/eli
! coop: refused [ballot-not-on-roll]
!   eli is not on the roll of 'flour', taken on 2024-02-01.
!
!   article 8.3  The roll names each member who holds a vote or a part of one,
!                with its exact weight. Its record date is the day of the
!                opening less 0 days. Founders stand on it in any case.
!
!   hint: eli holds no vested part of a share, so no part of a vote: see 'coop share show eli'
[1]
$ coop status --key $WORK/keys/eli | sed -n '/^Waiting/,/^$/p'
Waiting for you
  treasurer  the office of treasurer  its ballot can be opened
\

# Four months later a quarter of Eli's share is vested.
$ [at 2024-06-03T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../text.md --key $WORK/keys/eli > out
$ coop ballot open oven --proposal oven --closes +8d --key $WORK/keys/ada
Opened ballot oven: Buy a second oven
  about     proposal oven: Buy a second oven
  decision  ordinary: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  closes    11 Jun 2024 11:01 (Europe/Berlin), in 8 days
  roll      5 persons with 4 1/4 votes, as at 3 Jun 2024
  as        ada (president), key SHA256:L77ZzTtFBbUl
  in        *

Next:  coop ballot cast oven
! Voting closes at 11 Jun 2024 11:01 +02:00 (Europe/Berlin), 2024-06-11T09:01:00Z.
$ coop ballot cast oven yes --key $WORK/keys/eli
Eli Novak (eli) voted yes in ballot oven.
  question  Buy a second oven
  about     proposal oven: Buy a second oven
  weight    1/4 of a vote
  cast      1 of 5
  closes    11 Jun 2024 11:01 (Europe/Berlin), in 7 days
  as        eli, key SHA256:5gyS5v3oI07e
  in        *

Next:  coop ballot tally oven
$ sh ../votes oven yes 'ada bo'; sh ../votes oven no 'chidi dita'; coop ballot tally oven
oven  Buy a second oven                                                yes or no
Cast 5 of 5, 4 1/4 of 4 1/4 votes (quorum 3 persons: met)       closes in 7 days

  yes      2 1/4  █████████████████████
  no           2  ██████████████████
  abstain      0
                  ───────────────────┤ yes needs more than 2 1/8

As it stands, carried: yes has 2 1/4 of 4 1/4 votes cast and needs more than 2
  1/8.
This is a tally, not yet a decision:  coop ballot close oven
$ coop ballot show oven --votes
oven  Buy a second oven                                             to be closed
  about     proposal oven: Buy a second oven
  decision  ordinary: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  opened    3 Jun 2024 11:01 (Europe/Berlin) by Ada Lindqvist (ada)
  closes    11 Jun 2024 11:01 (Europe/Berlin), in 7 days
  roll      5 persons with 4 1/4 votes, as at 3 Jun 2024

Voted: 5 of 5
  MEMBER  WEIGHT  VOTE
  ada          1  yes
  bo           1  yes
  chidi        1  no
  dita         1  no
  eli        1/4  yes

Next:  coop ballot close oven   (any owner)
$ coop ballot close oven --key $WORK/keys/dita --json | grep -o '"details".*'
"details":{"tally":{"ballot":"oven","question":"Buy a second oven","about":{"proposal":"oven","office":null},"decision":"ordinary","method":"yes-no","recorded":true,"closes":"2024-06-11T09:01:00Z","persons":5,"on_paper":0,"roll_persons":5,"weight":"17/4","roll_weight":"17/4","quorum":{"share":"1/2","counted":"persons","needed":"3","met":true},"threshold":{"share":"1/2","margin":"more-than","of":"cast"},"rounds":[{"totals":[{"option":"yes","votes":"9/4"},{"option":"no","votes":"2"},{"option":"abstain","votes":"0"}],"exhausted":"0","eliminated":null,"elected":null,"tie":null}],"outcome":"carried","winner":null,"closed":"2024-06-03T09:05:00Z","closed_by":"dita","used_by":null,"superseded_by":null},"next":[]}}}
