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
  5.2 share-price  text of the clause, changed
      The price of a share is EUR 2000.00. It is the same for everybody who
      joins while this article is in force, and is repaid without gain
      [-or-]{+nor+} interest.

Ada Lindqvist (ada) proposed interest: No interest
  kind  articles
  as    ada, key SHA256:L77ZzTtFBbUl
  in    e9dcf48  proposal: new articles interest

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
  13.3(a) sundays  text of the clause, added
    + Sundays: Nobody is asked to work on two Sundays in a row; clause 13.3 says
      how it shows.

Ada Lindqvist (ada) proposed sundays: Sundays
  kind  articles
  as    ada, key SHA256:L77ZzTtFBbUl
  in    823383b  proposal: new articles sundays

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
  20 songs  text of the clause, added
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
coop: refused [clause-param-unknown]
  the clause 'hours-entry' speaks of 'hours.least-per-day', which the policy
    does not have.

  hint: a figure stands as {param:<path>} in the text; '--set <path>=<value>'
        beside --edit changes it
  hint: what you wrote is kept:
        '--articles *
[1]
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

# Clauses are named by their numbers too, where a parameter names them and where one gets a new text.
$ coop articles show --plain | grep -E "share-price|model" | cut -f1,2; echo "A share costs {param:shares.price}, and no more." > price.txt
1.3	model
5.2	share-price
19.3	amendment-act
$ coop proposal new -n firmer --kind articles --title "Firmer" --text ../why.md --set amendment.entrenched=1.3,share-price,5.1 --clause 5.1=price.txt --key $WORK/keys/ada
  amendment.entrenched  parameter, changed
    - equality, amendment
    + model, share-price, one-share
  5.1 one-share  text of the clause, changed
      [-Every member holds exactly one Equal Ownership Share, or the part of one
      that has been earned. Nobody ever holds more than one, and nobody but a
      member holds any. It cannot be pledged or inherited.-]{+A share costs EUR
      2000.00, and no more.+}
  5.1 one-share  figures stated in the clause, changed
    + shares.price
  19.2 amendment-entrenched  text of the clause, changed
      Harder to change than the rest are clause [-3.1 and Article 19,-]{+1.3,
      clause 5.2 and clause 5.1,+} with all that stands below them and every
      figure that they state, the words above them and the meaning of the terms
      that they use; and so is what decides such a ballot: its rule, petitions,
      who opens, casts, collects and closes it, and how votes are kept. They are
      amended only under a passed entrenched ballot. Such a ballot is a
      yes-or-no vote. It passes with at least four fifths (4/5) of the votes
      cast, and stands if at least one half (1/2) of the persons on the roll
      took part. It stays open for at least 14 days.

Would record 1 action and change 4 files (nothing was written):

  proposal: new articles firmer

    write proposals/firmer.clauses.yaml
      | title: Articles of a worker co-operative in Hierarchy by Consent
      | model: hierarchy-by-consent
      | language: en
      | policy-sha256: b5f5faf1bbe5fd6ad3d56fd8eec7de5c8330a685d2fa03a1a8c2217c6356c1c7
      | chosen:
      |   - question: transfer
      |     answer: never
      |   - question: surplus.way
      |     answer: dividend-per-share
      |   - question: dissolution
      |     answer: similar-co-op
      |   - question: board
      |     answer: "no"
      | clauses:
      |   - id: name-and-purpose
      |     title: Name and purpose
      |     summary: We are organised as {param:model}. Owners govern in common, elect leaders, lend them defined powers for a term, and can take those powers back.
      |     children:
      |       - id: name
      |         text: The name of the co-operative is the one that stands in its founding record. Wherever these articles say "the co-operative", they mean the body of that name.
      |         satisfies:
      |           - generic.name
      |       - id: office
      |         text: The registered office is the one that is entered with the registrar. The {term:meeting} may move it within the country whose law applies.
      |         satisfies:
      |           - generic.office
      |         check: "not enforced by the program: it keeps no address."
      |       - id: model
      |         text: The co-operative is organised as {param:model}. Its owners govern in common; they elect leaders, lend them defined powers for a term, and may take those powers back.
      |         maps:
      |           - model
      |         satisfies:
      |           - generic.model
      |       - id: purpose
      |         text: The purpose of the co-operative is to give its owners good and lasting work in an enterprise that they own in equal shares and govern together, and to carry on any lawful trade that serves this purpose.
      |         satisfies:
      |           - generic.purpose
      |       - id: principles
      |         text: "The co-operative keeps to the principles of the international co-operative movement: open and voluntary membership, democratic control by the members, their economic participation, autonomy, education, work with other co-operatives, and concern for the community. These articles are read in their light."
      |         satisfies:
      |           - generic.principles
      |         check: "not enforced by the program: principles guide people."
      |       - id: legal-form
      |         text: The co-operative takes the legal form under which it is registered, and keeps it until the members change it in the way in which they change these articles.
      |         satisfies:
      |           - generic.form
      |         check: "not enforced by the program: a registrar enters it."
      |       - id: ranks
      |         text: The law comes before these articles, these articles before the policies and the pay chart that the {term:meeting} adopts, and those before instructions at work.
      |         satisfies:
      |           - generic.ranks
      |         check: "not enforced by the program: which rule is the higher one is judged by people."
      |   - id: terms
      |     title: Words used in these articles
      |     summary: What counts is what stands in the signed record, which every member can check.
      |     children:
      |       - id: term-record
      |         text: "\"The {term:record}\" is the signed history of the co-operative: one unbroken line of signed acts. An act for which these articles name a power has no effect unless it stands there."
      |         defines:
      |           - id: record
      | ... and 644 lines more; --json gives all

    write proposals/firmer.md
      | As we agreed.

    write proposals/firmer.policy.yaml
      | model: hierarchy-by-consent
      | petition:
      |   signers: 1/10
      |   at-least: 2
      |   open-days: 30
      | ballots:
      |   record-days: 0
      |   mandate-days: 180
      |   withdrawn: keep
      |   paper-most: 1/4
      | decisions:
      |   - id: ordinary
      |     method: yes-no
      |     threshold: 1/2
      |     margin: more-than
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 7
      |   - id: election
      |     method: irv
      |     threshold: 1/2
      |     margin: more-than
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 14
      |   - id: articles
      |     method: yes-no
      |     threshold: 2/3
      |     margin: at-least
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 14
      |   - id: entrenched
      |     method: yes-no
      |     threshold: 4/5
      |     margin: at-least
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 14
      |   - id: chart
      |     method: yes-no
      |     threshold: 1/2
      |     margin: more-than
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 7
      |   - id: membership
      |     method: yes-no
      |     threshold: 1/2
      |     margin: more-than
      |     of: cast
      |     quorum: 1/2
      |     quorum-of: persons
      |     open-days: 7
      |   - id: recall
      | ... and 153 lines more; --json gives all

    write proposals/firmer.yaml
      | id: firmer
      | kind: articles
      | title: Firmer
      | author: ada
      | date: 2026-01-15
      | text-sha256: 4727dcc1d2bcca51c8c3023aefcedda2986f8bad14b836f1a6990940d04e280b
      | articles-sha256: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
      | policy-sha256: b5f5faf1bbe5fd6ad3d56fd8eec7de5c8330a685d2fa03a1a8c2217c6356c1c7
      | clauses-sha256: 93b0c2c99bf531dd6a5e52432424e29e98579d3e344c8a5e9bb34f004d8309b9
