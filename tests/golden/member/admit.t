# From an application to a provisional owner: a ballot decides, the President carries it out.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-02T10:00 > $WORK/told
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -o $WORK/eli.yaml > $WORK/told
$ coop member admit eli --grade baker --at 2024-02-03T09:00
! coop: no member 'eli' [member-unknown]
!   'coop member list' shows them
[2]
$ coop member apply $WORK/eli.yaml --at 2024-02-03T10:00 > $WORK/told

# Nobody is admitted without a passed ballot on just this person.
$ coop member admit eli --grade baker --at 2024-02-03T11:00
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'membership'.
!
!   article 4.3  An applicant is admitted by the President, acting under a
!                passed membership ballot, and is a provisional owner from that
!                moment.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ echo 'Eli has baked with us since the autumn.' > $WORK/eli.md
$ coop proposal new eli --kind membership --member eli --title "Admit Eli" --text $WORK/eli.md --at 2024-02-03T12:00 > $WORK/told
$ coop ballot open eli --proposal eli --at 2024-02-03T13:00 > $WORK/told 2>&1
$ coop member admit eli --grade baker --under eli --at 2024-02-03T14:00
! coop: refused [mandate-open]
!   ballot 'eli' is not closed yet, so it has decided nothing.
!
!   hint: when the voting is over, 'coop ballot close eli' counts it
[1]
$ for who in ada bo chidi dita; do coop ballot cast eli yes --key $WORK/keys/$who --at 2024-02-04T10:00 > $WORK/told; done
$ coop ballot close eli --at 2024-02-04T11:00 > $WORK/told

# It is for the President, and for the one whom the ballot was about.
$ coop member admit eli --grade baker --key $WORK/keys/bo --at 2024-02-04T12:00
! coop: refused [power-lacking]
!   bo may not do this; it is for the president.
!
!   article 4.3  An applicant is admitted by the President, acting under a
!                passed membership ballot, and is a provisional owner from that
!                moment.
!
!   hint: 'coop can bo member-admit' says who may, and why
[1]
$ coop member admit fay --grade baker --under eli --at 2024-02-04T12:00
! coop: no member 'fay' [member-unknown]
!   'coop member list' shows them
[2]

$ coop member admit eli --grade baker --at 2024-02-04T12:00 --dry-run
Would record 1 action and change 3 files (nothing was written):

  member: admit eli as baker

    write ballots/eli/result.yaml
      | ballot: eli
      | outcome: carried
      | persons: 4
      | weight: 4
      | rounds:
      |   - totals:
      |       - option: "yes"
      |         votes: 4
      |       - option: "no"
      |         votes: 0
      |       - option: abstain
      |         votes: 0
      |     exhausted: 0
      | closed: 2024-02-04T10:00:00Z
      | closed-by: ada
      | used-by: member-admit eli

    write members/e/eli.yaml
      | id: eli
      | name: Eli Novák
      | standing: provisional
      | origin: admitted
      | since: 2024-02-04
      | grade: baker
      | keys:
      |   - SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8

    write shares/e/eli.yaml
      | member: eli
      | number: 5
      | price: EUR 2000.00
      | parts: 4
      | months-per-part: 3
      | from: 2024-02-04
$ coop member admit eli --grade baker --at 2024-02-04T12:00
Admitted Eli Novák (eli) as a provisional owner.
  share  number 5, €2,000.00 in 4 instalments
  grade  baker
  under  eli
  as     ada (president), key SHA256:L77ZzTtFBbUl
  in     *

Next:  coop share pay eli <amount>
$ coop member admit eli --grade baker --under eli --at 2024-02-04T13:00
! coop: refused [mandate-used]
!   ballot 'eli' was carried out already, by 'member-admit eli'.
[1]

# The part of a vote grows as instalments are paid and their months pass.
$ coop member show eli
Eli Novák (eli)

  standing  provisional owner, since 4 Feb 2024
  grade     baker
  vote      none until a part of the share vests
  share     number 5; €0.00 of €2,000.00 paid in; no part vested yet
  key       SHA256:5gyS5v3oI07e, since 3 Feb 2024

Next:  coop share pay eli <amount>
$ coop share pay eli 1000 --at 2024-02-05T10:00 > $WORK/told
$ [at 2024-05-04T12:00:00Z] coop member show eli
Eli Novák (eli)

  standing  provisional owner, since 4 Feb 2024
  grade     baker
  vote      1/4 of a vote
  share     number 5; €1,000.00 of €2,000.00 paid in; 1/4 vested
  key       SHA256:5gyS5v3oI07e, since 3 Feb 2024

Next:  coop share pay eli <amount>
$ [at 2024-09-01T12:00:00Z] coop member list
ID     NAME           STANDING     SINCE       GRADE   VOTE
ada    Ada Lindqvist  owner        2024-01-15  baker      1
bo     Bo Larsen      owner        2024-01-15  baker      1
chidi  Chidi Okafor   owner        2024-01-15  driver     1
dita   Dita Moreau    owner        2024-01-15  baker      1
eli    Eli Novák      provisional  2024-02-04  baker    1/2

4 owners and 1 provisional owner.
$ coop member list --json | cut -d, -f22-
{"id":"dita","name":"Dita Moreau","standing":"owner","since":"2024-01-15","left":null,"grade":"baker","vote":"1"},{"id":"eli","name":"Eli Novák","standing":"provisional","since":"2024-02-04","left":null,"grade":"baker","vote":"1/2"}]}

$ coop member admit eli
! coop: '--grade' is missing [option-missing]
!   add --grade and a word such as baker; there is no pay chart yet, and the first one must have it
[2]

# Where a pay chart is in force, its grades are named.
$ cd ..; rm -r bakery; staff-bakery; cd bakery; export COOP_KEY=$WORK/keys/bo
$ [at 2024-03-01T09:00:00Z] coop member apply -q $WORK/eli.yaml > $WORK/told
$ coop member admit eli
! coop: '--grade' is missing [option-missing]
!   add --grade <id>; there are baker (Baker), driver (Driver)
[2]
$ coop proposal new -q eli --kind membership --member eli --title "Admit Eli" --text $WORK/eli.md > $WORK/told; coop ballot open -q eli --proposal eli > $WORK/told
$ for who in ada bo chidi dita; do coop ballot cast eli yes --key $WORK/keys/$who > $WORK/told; done; coop ballot close eli > $WORK/told
$ coop member admit eli --grade bakers
! coop: refused [grade-unknown]
!   the pay chart of 2024-02-01 has no grade 'bakers'.
!
!   article 13.1  Work is paid by the hour under a chart of grades and steps. A
!                 chart is put into force by the President or the Treasurer
!                 under a passed chart ballot, and holds from the date that it
!                 names. No wage is paid that the chart in force does not give.
!
!   hint: its grades are 'baker', 'driver'; 'coop payroll chart' shows them
[1]
