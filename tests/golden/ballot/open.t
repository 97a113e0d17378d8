# Opening a ballot: everything that decides the count is frozen.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out

# Without --closes it closes as soon as the articles allow. The petition that fits is found.
$ coop ballot open oven --proposal oven --key $WORK/keys/bo --dry-run
Would record 1 action and change 6 files (nothing was written):

  ballot: open oven on oven

    write ballots/oven/ballot.yaml
      | id: oven
      | question: Buy a second oven
      | about:
      |   proposal: oven
      | proposal-sha256: d75770ca97c0ee556e944148804874a30d725b68a49901462278d4649b923a6e
      | decision:
      |   id: ordinary
      |   method: yes-no
      |   threshold: 1/2
      |   margin: more-than
      |   of: cast
      |   quorum: 1/2
      |   quorum-of: persons
      |   open-days: 7
      | options:
      |   - id: "yes"
      |   - id: "no"
      |   - id: abstain
      | tie-order:
      |   - "yes"
      |   - "no"
      |   - abstain
      | record-date: 2024-02-01
      | opens: 2024-02-01T09:02:00Z
      | closes: 2024-02-08T09:02:00Z
      | articles-sha256: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
      | roll-persons: 4
      | roll-weight: 4
      | opened-by: bo
      | petition: oven

    write ballots/oven/roll/a.yaml
      | letter: a
      | entries:
      |   - member: ada
      |     weight: 1

    write ballots/oven/roll/b.yaml
      | letter: b
      | entries:
      |   - member: bo
      |     weight: 1

    write ballots/oven/roll/c.yaml
      | letter: c
      | entries:
      |   - member: chidi
      |     weight: 1

    write ballots/oven/roll/d.yaml
      | letter: d
      | entries:
      |   - member: dita
      |     weight: 1

    write petitions/oven.yaml
      | id: oven
      | decision: ordinary
      | about:
      |   proposal: oven
      | date: 2024-02-01
      | until: 2024-03-02
      | needed: 2
      | signatures:
      |   - ada
      |   - bo
      | used-by: oven
! Voting closes at 8 Feb 2024 10:02 +01:00 (Europe/Berlin), 2024-02-08T09:02:00Z.
$ coop ballot open oven --proposal oven --key $WORK/keys/bo
Opened ballot oven: Buy a second oven
  about     proposal oven: Buy a second oven
  decision  ordinary: yes or no, more than 1/2 of the votes cast
  quorum    1/2 of the persons on the roll
  closes    8 Feb 2024 10:03 (Europe/Berlin), in 7 days
  roll      4 persons with 4 votes, as at 1 Feb 2024
  under     oven
  as        bo, key SHA256:mCzvOPH0gMtR
  in        *

Next:  coop ballot cast oven
! Voting closes at 8 Feb 2024 10:03 +01:00 (Europe/Berlin), 2024-02-08T09:03:00Z.

# An election on plans. Days without an hour close at 18:00 in the co-op's time zone.
$ coop proposal new more-bread --kind plan --title "More bread" --text ../oven.md --office ceo --target "surplus of 2025: EUR 20,000" --key $WORK/keys/chidi > out
$ (coop petition new ceo --office ceo --key $WORK/keys/ada; coop petition sign ceo --key $WORK/keys/bo) > out
$ coop ballot open ceo-2024 --office ceo --candidate chidi=more-bread --candidate dita --key $WORK/keys/bo
! coop: refused [ballot-plan-missing]
!   dita has filed no plan; the ceo is elected on one.
!
!   article 11.3  The Chief Executive Officer (CEO) leads the daily business
!                 within the plan on which the owners elected them. The CEO is
!                 elected under a passed election ballot for a term of 36
!                 months, files a business plan for it, and is paid no share of
!                 the payroll beside the wage.
!
!   hint: the candidate files one with 'coop proposal new --kind plan'
[1]
$ coop ballot open ceo-2024 --office ceo --candidate chidi=more-bread --closes 2024-02-05T18:00 --key $WORK/keys/bo
! coop: refused [ballot-too-short]
!   a ballot of the kind 'election' stays open for at least 14 days, until 15 Feb 2024 10:07 (Europe/Berlin).
!
!   article 10.1  An election is held by an instant-runoff vote. Where
!                 candidates are ranked, the weakest is eliminated round by
!                 round until one holds more than 1/2 of the votes cast that
!                 still name a candidate; where one is chosen, whoever has the
!                 most votes is elected. Between equals the earlier rounds
!                 decide, after them the longer membership, and last the
!                 alphabet of the short names in the record; the option to
!                 reopen yields to every candidate. The election stands if at
!                 least one half (1/2) of the persons on the roll took part, and
!                 stays open for at least 14 days.
!
!   hint: --closes names a later time: +3h, or +14d
[1]
$ coop ballot open ceo-2024 --office ceo --candidate chidi=more-bread --closes 2024-03-15 --question "Who leads the bakery, on which plan?" --key $WORK/keys/bo --json | grep -o '"details".*'
"details":{"ballot":"ceo-2024","question":"Who leads the bakery, on which plan?","about":{"proposal":null,"office":"ceo"},"decision":"election","closes":"2024-03-15T17:00:00Z","roll_persons":4,"roll_weight":"4"}}}

# Refused by the rules.
$ coop ballot open oven --proposal oven --key $WORK/keys/bo
! coop: refused [power-lacking]
!   bo may not do this; it is for the president or any member under a petition.
!
!   article 8.1  A ballot is opened by the President or any member under a
!                complete petition. The opening fixes the question, the options,
!                the kind of decision, the roll and the closing time; none of
!                them can be changed afterwards. A ballot is judged by the
!                articles in force at its opening.
!
!   hint: 'coop can bo ballot-open' says who may, and why
[1]
$ coop petition new president --office president --key $WORK/keys/ada > out
$ coop ballot open president --office president --candidate ada --key $WORK/keys/ada
! coop: refused [petition-short]
!   petition 'president' has 1 of the 2 signatures of members that it needs.
!
!   article 7.2  A petition is complete once one tenth (1/10) of the owners have
!                signed it, rounded up to whole persons, and never fewer than 2
!                of them, save where there are not so many owners. The number is
!                fixed when the petition is started.
!
!   hint: owners sign with 'coop petition sign president'
[1]

# Wrong usage.
$ coop ballot open president --key $WORK/keys/ada
! coop: say what this is about: one proposal, or one office [subject-form]
!   give --proposal <id> or --office <id>
[2]
$ coop ballot open president --office president --candidate adda --key $WORK/keys/ada
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop ballot open ceo-2025 --office ceo --candidate chidi=more-bred --key $WORK/keys/ada
! coop: no proposal 'more-bred' [proposal-unknown]
!   did you mean 'more-bread'?
!   'coop proposal list' shows them
[2]
$ coop ballot open president --office president --candidate ada --closes tomorow --key $WORK/keys/ada
! coop: cannot read 'tomorow' as a time [when-form]
!   write 2026-03-01T18:00, 2026-03-01 18:00 +01:00, +14d, or +3h
[2]
