# Beginning a petition: who begins it has signed it, and the articles say how many must.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out

$ coop petition new first-president --office president --key $WORK/keys/ada
Ada Lindqvist (ada) began petition first-president.
  asks for  a ballot on the office of president
  decision  election
  signed    1 of 2 needed; 1 more owner must sign
  until     2 Mar 2024, in 4 weeks
  as        ada, key SHA256:L77ZzTtFBbUl
  in        *

Next:  coop petition sign first-president   (another owner)

# What is asked for may be named or follow; what it would be is shown first with --dry-run.
$ coop petition new oven --proposal oven --decision ordinary --key $WORK/keys/bo --dry-run
Would record 1 action and change 1 file (nothing was written):

  petition: begin oven on oven

    write petitions/oven.yaml
      | id: oven
      | decision: ordinary
      | about:
      |   proposal: oven
      | date: 2024-02-01
      | until: 2024-03-02
      | needed: 2
      | signatures:
      |   - bo

$ coop petition new oven --proposal oven --key $WORK/keys/bo --json | grep -o '"details".*'
"details":{"petition":"oven","about":{"proposal":"oven","office":null},"decision":"ordinary","needed":2,"until":"2024-03-02"}}}

# Refused by the rules: the id is taken; a decision that does not fit.
$ coop petition new oven --proposal oven --key $WORK/keys/bo
! coop: refused [petition-id-taken]
!   there is a petition 'oven' already.
!
!   hint: choose another id
[1]
$ coop petition new oven2 --proposal oven --decision election --key $WORK/keys/bo
! coop: refused [ballot-decision]
!   'election' is a decision for elections; a proposal is answered with yes or no.
[1]

# Wrong usage.
$ coop petition new nothing --key $WORK/keys/bo
! coop: say what this is about: one proposal, or one office [subject-form]
!   give --proposal <id> or --office <id>
[2]
$ coop petition new oven2 --proposal ofen --key $WORK/keys/bo
! coop: no proposal 'ofen' [proposal-unknown]
!   did you mean 'oven'?
!   'coop proposal list' shows them
[2]
$ coop petition new oven2 --office presidant --key $WORK/keys/bo
! coop: no office 'presidant' [office-unknown]
!   did you mean 'president'?
!   'coop office list' shows them
[2]
$ coop petition new oven2 --proposal oven --decision ordinery --key $WORK/keys/bo
! coop: the articles know no decision 'ordinery' [decision-unknown]
!   did you mean 'ordinary'?
[2]
