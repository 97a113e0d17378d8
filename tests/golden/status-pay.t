# What waits for members around the founding, a passed ballot, hours and pay.
$ sed '/founding accept/d' "$(command -v found-bakery)" | sh; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-15T09:00:00Z] coop status
The Bakery  (4 invited)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Founding: not yet accepted by Ada Lindqvist (ada), Bo Larsen (bo), Chidi Okafor
  (chidi), Dita Moreau (dita)

Waiting for you
  ada  the founding of this co-op  not accepted yet

co-op  dba4 21a8 c79d 3e2c   checkpoint  dba4 21a8 c79d 3e2c   1 action

Next:  coop founding accept
$ coop founding accept > /dev/null; coop status | head -6
The Bakery  (1 owner, 3 invited)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Founding: not yet accepted by Bo Larsen (bo), Chidi Okafor (chidi), Dita Moreau
  (dita)
\
$ for who in bo chidi dita; do coop founding accept --key "$WORK/keys/$who" > /dev/null; done; coop status --json | tr ',' '\n' | grep founders
"founders_missing":[]

# Offices are filled, and a pay chart is voted.
$ cat > ../setup <<'END'
> set -eu
> as() { who=$1; shift; coop "$@" --key "$WORK/keys/$who" > /dev/null 2>&1; }
> as ada petition new first --office treasurer
> as bo petition sign first
> as ada ballot open treasurer --office treasurer --candidate bo --under first --closes 2024-02-01T12:00
> as ada petition new second --office ceo
> as bo petition sign second
> echo Bread. > ../plan.md
> as chidi proposal new plan --kind plan --office ceo --title "More bread" --target "surplus: EUR 20,000" --text ../plan.md
> as ada ballot open ceo --office ceo --candidate chidi=plan --under second --closes 2024-02-01T12:00
> cat > ../chart.yaml <<'YAML'
> effective: 2024-03-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - years: 0
>         from: EUR 18.00
>         to: EUR 21.00
>   - id: driver
>     title: Driver
>     steps:
>       - years: 0
>         from: EUR 17.00
>         to: EUR 19.00
> YAML
> as ada proposal new pay --kind chart --title "The first pay chart" --chart ../chart.yaml --text ../plan.md
> as ada petition new third --proposal pay
> as bo petition sign third
> as ada ballot open pay --proposal pay --under third --closes 2024-02-01T12:00
> END
$ [at 2024-01-16T09:00:00Z] sh ../setup
$ [at 2024-01-20T09:00:00Z] for who in ada bo chidi; do coop ballot cast treasurer bo --key "$WORK/keys/$who"; coop ballot cast ceo chidi --key "$WORK/keys/$who"; coop ballot cast pay yes --key "$WORK/keys/$who"; done > /dev/null
$ [at 2024-02-02T09:00:00Z] for ballot in treasurer ceo pay; do coop ballot close "$ballot"; done > /dev/null
$ coop office accept treasurer --key "$WORK/keys/bo" > /dev/null; coop office accept ceo --key "$WORK/keys/chidi" > /dev/null

# The chart is a mandate that the treasurer can carry out, and Dita cannot.
$ for who in bo dita; do coop status --plain --key "$WORK/keys/$who"; done
mandate	pay		coop payroll chart pay
$ coop payroll chart pay --key "$WORK/keys/bo" > /dev/null

# When a month is over: hours, their approval, the run, its approval by another.
$ [at 2024-04-02T09:00:00Z] coop status --key "$WORK/keys/dita"
The Bakery  (4 owners)
you are dita, key SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo

Waiting for you
  dita     part 1 of 4 of your share  due in 13 days  pay EUR 500.00
  2024-03  your hours                                 none logged

Vacant offices: president

co-op  dba4 21a8 c79d 3e2c   checkpoint  80e7 5f80 e920 d7e1   31 actions

Next:  coop share show dita
       coop hours log 2024-03
$ coop hours log 2024-03 2024-03-04=7h30 --key "$WORK/keys/dita" > /dev/null
$ coop status --key "$WORK/keys/chidi" | sed -n '3,7p'

Waiting for you
  chidi    part 1 of 4 of your share  due in 13 days  pay EUR 500.00
  2024-03  your hours                                 none logged
  2024-03  hours of others                            1 sheet to approve
$ coop hours approve dita 2024-03 --key "$WORK/keys/chidi" > /dev/null
$ coop status --key "$WORK/keys/bo" | sed -n '3,7p'

Waiting for you
  bo       part 1 of 4 of your share  due in 13 days  pay EUR 500.00
  2024-03  your hours                                 none logged
  2024-03  the pay run                                not drafted yet
$ coop payroll draft 2024-03 --key "$WORK/keys/bo" > /dev/null
$ for who in bo chidi; do coop status --plain --key "$WORK/keys/$who"; done
share	bo	2024-04-16T00:00:00Z	coop share show bo
share	chidi	2024-04-16T00:00:00Z	coop share show chidi
run	2024-03		coop payroll approve 2024-03
$ coop payroll approve 2024-03 --key "$WORK/keys/chidi" > /dev/null; coop status --plain --key "$WORK/keys/chidi"
share	chidi	2024-04-16T00:00:00Z	coop share show chidi

# The audit recomputes all of it.
$ coop share pay dita 500 --key "$WORK/keys/bo" > /dev/null; coop audit
The Bakery: replayed 36 actions by 4 keys, 15 Jan 2024 to 2 Apr 2024.

  signatures  36 good
  rules       36 accepted
  ballots     3 closed, each recounted
  shares      4 issued, 0 ended, 4 held
  money       €500.00 paid in for shares: balanced
  pay runs    1 drafted, 1 approved, each recomputed
  objects     261 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  09e9 2b11 16a9 8707

PASSED: every action was signed, allowed, and did what the records show.

# An applicant for whom nobody has proposed anything waits for every member, hours and a ballot for who may; the others
# see what is open, and for whom.
$ cd ..; coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -C bakery -o eli.yaml > /dev/null; cd bakery; coop member apply ../eli.yaml > /dev/null
$ [at 2024-04-03T09:00:00Z] for who in ada bo; do coop hours log 2024-03 2024-03-05=8h --key "$WORK/keys/$who" > /dev/null; done
$ coop status
The Bakery  (4 owners, 1 applicant)
you are ada, key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ

Waiting for you
  ada  part 1 of 4 of your share           due in 12 days  pay EUR 500.00
  eli  the application of Eli Novák (eli)                  not proposed yet

Open
  2024-03  hours  2 sheets to approve (chidi or bo)

Vacant offices: president

co-op  dba4 21a8 c79d 3e2c   checkpoint  86d9 c499 885f aed9   39 actions

Next:  coop share show ada
       coop proposal new <id> --kind membership --member eli --title <text>
$ coop status --key "$WORK/keys/bo" | sed -n '3,10p'

Waiting for you
  bo       part 1 of 4 of your share           due in 12 days  pay EUR 500.00
  eli      the application of Eli Novák (eli)                  not proposed yet
  2024-03  hours of others                                     1 sheet to
                                                               approve

Open
$ echo 'A good baker.' > ../why.md; coop proposal new eli --kind membership --member eli --title "Admit Eli" --text ../why.md > /dev/null; coop status | sed -n '/^Open/,/^$/p'
Open
  2024-03  hours  2 sheets to approve (chidi or bo)
\
$ coop petition new admit-eli --proposal eli > /dev/null; coop petition sign admit-eli --key "$WORK/keys/bo" > /dev/null; coop status --plain --key "$WORK/keys/dita"
petition	admit-eli		coop ballot open <id> --under admit-eli
$ unset COOP_KEY; coop status | sed -n '3,9p'; export COOP_KEY=$WORK/keys/ada

Open
  admit-eli  proposal eli: Admit Eli  its ballot can be opened (any member)
  2024-03    hours                    2 sheets to approve (chidi or bo)

Vacant offices: president
\
$ coop ballot open eli --proposal eli > /dev/null 2>&1; for who in ada bo chidi dita; do coop ballot cast eli yes --key "$WORK/keys/$who"; done > /dev/null; coop status --plain
close	eli	2024-04-10T09:06:00Z	coop ballot close eli
share	ada	2024-04-16T00:00:00Z	coop share show ada
$ coop status --json | grep -o '"open".*' | cut -d ']' -f 1
"open":[{"kind":"approve-hours","id":"2024-03","text":"hours","note":"2 sheets to approve","due":null,"command":null,"who":"chidi as ceo or bo as treasurer"}
$ unset COOP_KEY; coop status | sed -n '3,9p'

Open
  eli      Admit Eli  closes in 6 days  everybody has voted (any owner)
  2024-03  hours                        2 sheets to approve (chidi or bo)

Vacant offices: president
\
