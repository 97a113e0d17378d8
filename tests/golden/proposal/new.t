# Proposing something to be decided: a text, and what its kind asks for.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md

$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada
Ada Lindqvist (ada) proposed oven: Buy a second oven
  kind  motion
  as    ada, key SHA256:L77ZzTtFBbUl
  in    *

Next:  coop petition new <id> --proposal oven

# A plan for an office, with targets.
$ coop proposal new more-bread --kind plan --title "More bread" --text ../oven.md --office ceo --target "surplus of 2025: EUR 20,000" --target "accidents: none" --key $WORK/keys/chidi
Chidi Okafor (chidi) proposed more-bread: More bread
  kind    plan
  office  ceo
  target  surplus of 2025: EUR 20,000
  target  accidents: none
  as      chidi, key SHA256:SVjOcLYzduXp
  in      *

Next:  coop petition new <id> --office ceo

# A pay chart, written by hand.
$ cat > ../chart.yaml <<'END'
> effective: 2024-03-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - {years: 0, from: EUR 18.00, to: EUR 20.00}
>       - {years: 3, from: EUR 20.00, to: EUR 23.50}
> END
$ coop proposal new pay-2024 --kind chart --title "Pay from March" --chart ../chart.yaml --text - --key $WORK/keys/bo < ../oven.md
Bo Larsen (bo) proposed pay-2024: Pay from March
  kind  chart
  as    bo, key SHA256:mCzvOPH0gMtR
  in    *

Next:  coop petition new <id> --proposal pay-2024

# New articles: what changes is shown, also in the clauses that say it.
$ coop proposal new quorum --kind articles --title "A lower quorum" --text ../oven.md --set decisions.ordinary.quorum=1/3 --set powers.share-pay.by="office treasurer, any owner" --key $WORK/keys/chidi
  decisions.ordinary.quorum  parameter, changed
    - 1/2
    + 1/3
  powers.share-pay.by  parameter, changed
    - office treasurer, office president
    + office treasurer, any owner
  5.6 payment-entry  text of the clause, changed
      Payments for a share are entered in the record by the Treasurer or [-the
      President,-]{+any owner,+} and never by the person who pays.
  9 decisions  summary of the clause, changed
      An ordinary decision needs more than 1/2 of the votes cast, and one [-half
      (1/2)-]{+third (1/3)+} of the persons on the roll must take part.
  9.1 ordinary-decision  text of the clause, changed
      Whatever has no rule of its own is an ordinary decision. It is taken by a
      yes-or-no vote. It passes with more than 1/2 of the votes cast, and stands
      if at least one [-half (1/2)-]{+third (1/3)+} of the persons on the roll
      took part. The ballot stays open for at least 7 days.

Chidi Okafor (chidi) proposed quorum: A lower quorum
  kind  articles
  as    chidi, key SHA256:SVjOcLYzduXp
  in    9f17eb0  proposal: new articles quorum

Next:  coop petition new <id> --proposal quorum
$ printf 'A share costs what it must.\nIt is paid\nin the bakery.\n' > ../price.txt
$ coop proposal new price --kind articles --title "The price" --text ../oven.md --clause share-price=../price.txt --key $WORK/keys/chidi --json | grep -o '"details".*'
! warning: the text does not show 'shares.price' [clause-map-unstated]
!   write {param:shares.price} into the text, or take it out of 'maps'
! {"error":{"kind":"refused","code":"clause-map-unstated","message":"the text of the clause 'share-price' does not show 'shares.price'","details":[],"hints":["write {param:shares.price} into it, so that words and rules cannot differ"]}}
[1]

# A text from the editor is kept where a rule refuses the act.
$ coop proposal new oven --kind motion --title "Buy a second oven" --key $WORK/keys/ada
! coop: a text is needed, and nobody can be asked here [needs-answer]
!   give --text <file>
[2]
$ [tty] NO_COLOR=1 EDITOR=fake-editor FAKE_EDITOR_TEXT='Ours is old.' coop proposal new oven --kind motion --title "Buy a second oven" --key $WORK/keys/ada
coop: refused [proposal-id-taken]
  there is a proposal 'oven' already.

  hint: choose another id
  hint: what you wrote is kept:
        '--text *
[1]
$ [tty] NO_COLOR=1 EDITOR=fake-editor coop proposal new oven-2 --kind motion --title "Buy a third oven" --key $WORK/keys/ada
coop: refused [editor-aborted]
  the text is empty, so nothing was done.
[1]

# Refused by the rules.
$ coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada
! coop: refused [proposal-id-taken]
!   there is a proposal 'oven' already.
!
!   hint: choose another id
[1]
$ coop proposal new join --kind membership --title "Admit Bo" --member bo --text ../oven.md --key $WORK/keys/ada
! coop: refused [member-no-applicant]
!   bo is not an applicant.
[1]
$ coop proposal new plan-2 --kind plan --title "Less bread" --office ceo --text ../oven.md --key $WORK/keys/ada
! coop: refused [proposal-form]
!   a proposal of the kind 'plan' names an office and at least one target.
[1]
$ coop proposal new quorum-2 --kind articles --title "No quorum" --text ../oven.md --set decisions.ordinary.quorum=5/3 --key $WORK/keys/chidi
  decisions.ordinary.quorum  parameter, changed
    - 1/2
    + 5/3
  9 decisions  summary of the clause, changed
      An ordinary decision needs more than 1/2 of the votes cast, and [-one half
      (1/2)-]{+five thirds (5/3)+} of the persons on the roll must take part.
  9.1 ordinary-decision  text of the clause, changed
      Whatever has no rule of its own is an ordinary decision. It is taken by a
      yes-or-no vote. It passes with more than 1/2 of the votes cast, and stands
      if at least [-one half (1/2)-]{+five thirds (5/3)+} of the persons on the
      roll took part. The ballot stays open for at least 7 days.
\
! coop: refused [policy-quorum]
!   a quorum of 5/3 is not a part of the roll.
!
!   article 9.1  Whatever has no rule of its own is an ordinary decision. It is
!                taken by a yes-or-no vote. It passes with more than 1/2 of the
!                votes cast, and stands if at least one half (1/2) of the
!                persons on the roll took part. The ballot stays open for at
!                least 7 days.
[1]

# Wrong usage.
$ coop proposal new oven-2 --kind motoin --title "Buy a third oven" --text ../oven.md --key $WORK/keys/ada
! coop: 'motoin' is none of the choices of --kind [choice-unknown]
!   did you mean 'motion'?
!   write motion, plan, membership, chart, articles or recovery
[2]
$ coop proposal new oven-2 --kind motion --title "Buy a third oven" --text ../ofen.md --key $WORK/keys/ada
! coop: there is no file '../ofen.md' [file-missing]
[3]
$ coop proposal new oven-2 --kind motion --title "Buy a third oven" --text ../oven.md --set shares.price=1 --key $WORK/keys/ada
! coop: --set is for proposals of the kind 'articles', not 'motion' [proposal-option]
[2]
$ coop proposal new plan-2 --kind plan --title "Less bread" --text ../oven.md --office cheo --target "surplus: much" --key $WORK/keys/ada
! coop: no office 'cheo' [office-unknown]
!   did you mean 'ceo'?
!   'coop office list' shows them
[2]
$ coop proposal new plan-2 --kind plan --title "Less bread" --text ../oven.md --office ceo --target "a surplus" --key $WORK/keys/ada
! coop: 'a surplus' is not a target [target-form]
!   write what is measured, a colon, and the goal: --target "surplus of 2025: EUR 20,000"
[2]
$ coop proposal new pay-2 --kind chart --title "Pay" --text ../oven.md --key $WORK/keys/ada
! coop: a proposal of a pay chart needs the chart [proposal-option]
!   give --chart <file>
[2]
$ sed 's/EUR 18.00/eighteen/' ../chart.yaml > chart; coop proposal new pay-2 --kind chart --title "Pay" --text ../oven.md --chart chart --key $WORK/keys/ada
! coop: chart:6:26: cannot read 'eighteen' as an amount of EUR [money-form]
!    5 |     steps:
!    6 |       - {years: 0, from: eighteen, to: EUR 20.00}
!      |                          ^^^^^^^^
!   write 1250, or EUR 1250.00
[2]
$ rm chart
$ coop proposal new quorum-2 --kind articles --title "Quorum" --text ../oven.md --set decisions.ordinary.quorm=1/3 --key $WORK/keys/chidi
! coop: the articles have no parameter 'decisions.ordinary.quorm' [parameter-unknown]
!   did you mean 'decisions.ordinary.quorum'?
!   a parameter is named by its path, such as decisions.ordinary.quorum
[2]
$ coop proposal new quorum-2 --kind articles --title "Quorum" --text ../oven.md --set decisions.ordinary.quorum=few --key $WORK/keys/chidi
! coop: 'decisions.ordinary.quorum' cannot be 'few' [parameter-value]
!   it is '1/2' now; write it in that form
[2]
$ coop proposal new quorum-2 --kind articles --title "Quorum" --text ../oven.md --set decisions.ordinary.quorum=1/2 --key $WORK/keys/chidi
! coop: these articles are the ones in force [articles-same]
!   say what changes with --set, --clause, --articles or --edit
[2]
$ coop proposal new quorum-2 --kind articles --title "Quorum" --text ../oven.md --set quorum --key $WORK/keys/chidi
! coop: --set cannot read 'quorum' [set-form]
!   write --set <path>=<value>
[2]
$ coop proposal new price-2 --kind articles --title "Price" --text ../oven.md --clause share-prize=../price.txt --key $WORK/keys/chidi
! coop: the articles have no clause 'share-prize' [clause-unknown]
!   did you mean 'share-price'?
!   'coop articles show --plain' lists all
[2]

# An amount in the articles is set as it is typed anywhere.
$ for price in 1500 1,500.00 'EUR 1500' €1.500,00; do coop proposal new dearer --kind articles --title "Price" --text ../oven.md --set "shares.price=$price" --key $WORK/keys/ada -n | sed -n 3p; done
    + EUR 1500.00
    + EUR 1500.00
    + EUR 1500.00
    + EUR 1500.00
$ coop proposal new dearer --kind articles --title "Price" --text ../oven.md --set shares.price=1,500 --key $WORK/keys/ada -n
! coop: '1,500' can be read in two ways [money-ambiguous]
!   write EUR 1500.00 or EUR 1.50
[2]

# A figure that is written out where it was stated would stay behind when the rules change: it is refused.
$ printf '%s' "The price of a share is EUR 2000.00. It is the same for everybody who joins while this article is in force." > ../same.txt
$ coop proposal new same --kind articles --title "Commas" --text ../oven.md --clause share-price=../same.txt --key $WORK/keys/chidi
  5.2 share-price  text of the clause, changed
      The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in [-force, and is repaid without gain or
      interest.-]{+force.+}
  5.2 share-price  figures stated in the clause, changed
    - shares.price
\
! warning: a figure stands in the text by hand and may differ from the rules [clause-figure]
!   write it as {param:...}, or in letters where no rule reads it
! warning: the text does not show 'shares.price' [clause-map-unstated]
!   write {param:shares.price} into the text, or take it out of 'maps'
! coop: refused [clause-map-unstated]
!   the text of the clause 'share-price' does not show 'shares.price'.
!
!   hint: write {param:shares.price} into it, so that words and rules cannot differ
[1]
