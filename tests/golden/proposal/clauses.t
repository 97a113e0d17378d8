# Clauses rewritten, added and taken out: in an editor, or in a file that 'articles show --source' began.
$ staff-bakery; cd bakery; echo 'As we agreed.' > ../why.md; coop articles show --source share-price
id: share-price
text: >-
  The price of a share is {param:shares.price}. It is the same for everybody who joins while this
  article is in force, and is repaid without gain or interest.
maps:
  - shares.price
satisfies:
  - generic.share-limit
$ [tty] NO_COLOR=1 EDITOR='sed -i s/or\ interest/nor\ interest/' coop proposal new interest --kind articles --title "No interest" --text ../why.md --edit share-price --key $WORK/keys/ada | sed '/Type/,$d'
  share-price  text of the clause, changed
      The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain
      [-or-]{+nor+} interest.

Ada Lindqvist (ada) proposed interest: No interest
  kind  articles
  as    ada, key SHA256:L77ZzTtFBbUl
  in    58ae870  proposal: new articles interest

Next:  coop ballot open interest --proposal interest   (bo as president)
       coop petition new <id> --proposal interest   (or ask for it)
$ coop proposal new interest -q --kind articles --title "No interest" --text ../why.md --edit share-price --key $WORK/keys/ada < /dev/null
! coop: a text is needed, and nobody can be asked here [needs-answer]
!   give --articles <file>
[2]

# A clause is added below another.
$ coop articles show --source hours-entry > entry.yaml; cat entry.yaml; coop articles show pay --plain | cut -f1,2 | head -8
id: hours-entry
text: >-
  Hours of work are logged by {param:powers.hours-log.by}, day by day, and never more than
  {param:hours.most-per-day} for one day.
maps:
  - powers.hours-log
  - hours.most-per-day
13	pay
13.1	pay-chart
13.2	pay-ratio
13.3	hours-entry
13.4	hours-approval
13.5	two-persons
13.6	rounding
$ printf '%s\n' 'children:' '  - {id: sundays, title: Sundays, text: "Nobody is asked to work on two Sundays in a row; {ref:hours-entry} says how it shows."}' >> entry.yaml
$ coop proposal new sundays --kind articles --title "Sundays" --text ../why.md --articles entry.yaml --key $WORK/keys/ada
  sundays  text of the clause, added
    + Sundays: Nobody is asked to work on two Sundays in a row; clause 13.3 says
      how it shows.

Ada Lindqvist (ada) proposed sundays: Sundays
  kind  articles
  as    ada, key SHA256:L77ZzTtFBbUl
  in    1bf4146  proposal: new articles sundays

Next:  coop ballot open sundays --proposal sundays   (bo as president)
       coop petition new <id> --proposal sundays   (or ask for it)
$ coop articles diff --proposal sundays -o ../sundays.html; grep -c '<ins>' ../sundays.html
Wrote ../sundays.html.
1

# The whole, from a pipe: an article is new.
$ coop articles show --source | sed -n '/^title/,/id:/p' | head -12
title: Articles of a worker co-operative in Hierarchy by Consent
language: en
chosen:
  - question: transfer
    answer: never
  - question: surplus.way
    answer: dividend-per-share
  - question: dissolution
    answer: similar-co-op
  - question: board
    answer: "no"
clauses:
$ coop articles show --source | sed 's/^  - id: founding$/  - {id: songs, title: Songs, text: "On Fridays we sing."}\n  - id: founding/' | coop proposal new songs --kind articles --title "Songs" --text ../why.md --articles - --key $WORK/keys/ada | head -3
  songs  text of the clause, added
    + Songs: On Fridays we sing.
\

# What was written wrongly is told with its place, and what an editor held is kept.
$ printf '%s\n' 'id: hours-entry' 'text: "Hours are logged {param:hours.most-per-weak}."' > wrong.yaml
$ coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --articles wrong.yaml --key $WORK/keys/ada
! coop: the policy has no parameter 'hours.most-per-weak' [clause-param-unknown]
!   did you mean 'hours.most-per-day'?
[2]
$ printf '%s\n' 'id: hours-entry' 'txt: Hours.' > wrong.yaml; coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --articles wrong.yaml --key $WORK/keys/ada
! coop: wrong.yaml:1:1: a field stands here that this record does not have [record-field-unknown]
!    1 | id: hours-entry
!      | ^ of id, txt
[2]
$ printf '%s\n' 'id: our-entry' 'text: Hours.' > wrong.yaml; coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --articles wrong.yaml --key $WORK/keys/ada
! coop: the articles have no clause 'our-entry' [clause-unknown]
!   a new clause is written below another, in 'children'; 'coop articles show --plain' lists all
[2]
$ [tty] NO_COLOR=1 TMPDIR=$WORK EDITOR='sed -i s/hours.most/hours.least/' coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --edit hours-entry --key $WORK/keys/ada
coop: the policy has no parameter 'hours.least-per-day' [clause-param-unknown]
  did you mean 'hours.most-per-day'?
  what you wrote is kept:
    '--articles *
[2]
$ coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --edit hours-entry --articles wrong.yaml --key $WORK/keys/ada
! coop: --articles and --edit are two ways to write the same clauses [edits-twice]
!   --edit opens the editor; --articles takes a file that is written already
[2]
$ coop proposal new wrong --kind motion --title "Wrong" --text ../why.md --edit hours-entry --key $WORK/keys/ada
! coop: --edit is for proposals of the kind 'articles', not 'motion' [proposal-option]
[2]
$ coop proposal new wrong --kind motion --title "Wrong" --text ../why.md --articles wrong.yaml --key $WORK/keys/ada
! coop: --articles is for proposals of the kind 'articles', not 'motion' [proposal-option]
[2]
$ [tty] NO_COLOR=1 EDITOR=true coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --edit hours-entri --key $WORK/keys/ada
coop: no article or clause 'hours-entri' [clause-unknown]
  did you mean 'hours-entry'?
  give a number such as 5, 5.2 or 5.2(a), or the id of a clause;
    'coop articles show --plain' lists all
[2]
$ [tty] NO_COLOR=1 EDITOR=true coop proposal new wrong --kind articles --title "Wrong" --text ../why.md --edit all --key $WORK/keys/ada
coop: refused [editor-aborted]
  the text was left unchanged, so nothing was done.
[1]
