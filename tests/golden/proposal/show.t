# Reading a proposal: its text, what it brings, and what it would change.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md

$ printf 'Our oven bakes 80 loaves an hour; we sell 120, and turn people away from Thursday on, every single week.\n\nA second one costs EUR 18,000.\n' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ coop proposal show oven
oven  Buy a second oven                                             not voted on
  kind   motion
  by     Ada Lindqvist (ada), 1 Feb 2024
  needs  ordinary: yes or no, more than 1/2 of the votes cast

Text
  Our oven bakes 80 loaves an hour; we sell 120, and turn people away from
  Thursday on, every single week.

  A second one costs EUR 18,000.

Next:  coop petition new <id> --proposal oven   (any owner)
$ coop proposal show oven --plain
Our oven bakes 80 loaves an hour; we sell 120, and turn people away from Thursday on, every single week.

A second one costs EUR 18,000.
$ coop proposal new more-bread --kind plan --title "More bread" --text ../oven.md --office ceo --target "surplus of 2025: EUR 20,000" --key $WORK/keys/chidi > out
$ coop proposal show more-bread --json
{"proposal":{"proposal":"more-bread","kind":"plan","title":"More bread","author":"chidi","date":"2024-02-01","stage":"new","ballots":[],"office":"ceo","targets":[{"measure":"surplus of 2025","goal":"EUR 20,000"}],"text":"Our oven bakes 80 loaves an hour; we sell 120, and turn people away from Thursday on, every single week.\n\nA second one costs EUR 18,000.\n"}}
$ cat > ../chart.yaml <<'END'
> effective: 2024-03-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - {years: 0, from: EUR 18.00, to: EUR 20.00}
>       - {years: 3, from: EUR 20.00, to: EUR 23.50}
>   - id: driver
>     title: Driver
>     steps:
>       - {years: 0, from: EUR 17.00, to: EUR 19.00}
> END
$ coop proposal new pay-2024 --kind chart --title "Pay from March" --chart ../chart.yaml --text ../oven.md --key $WORK/keys/bo > out
$ coop proposal show pay-2024
pay-2024  Pay from March                                            not voted on
  kind   chart
  by     Bo Larsen (bo), 1 Feb 2024
  needs  chart: yes or no, more than 1/2 of the votes cast

Text
  Our oven bakes 80 loaves an hour; we sell 120, and turn people away from
  Thursday on, every single week.

  A second one costs EUR 18,000.

Pay chart from 1 Mar 2024
  GRADE   TITLE   AFTER YEARS    FROM      TO
  baker   Baker             0  €18.00  €20.00
                            3  €20.00  €23.50
  driver  Driver            0  €17.00  €19.00

Next:  coop petition new <id> --proposal pay-2024   (any owner)
$ coop proposal new quorum --kind articles --title "A lower quorum" --text ../oven.md --set decisions.ordinary.quorum=1/3 --key $WORK/keys/chidi > out
$ coop proposal show quorum
quorum  A lower quorum                                              not voted on
  kind   articles
  by     Chidi Okafor (chidi), 1 Feb 2024
  needs  articles: yes or no, at least 2/3 of the votes cast

Text
  Our oven bakes 80 loaves an hour; we sell 120, and turn people away from
  Thursday on, every single week.

  A second one costs EUR 18,000.

What changes in the articles
  decisions.ordinary.quorum  parameter, changed
    - 1/2
    + 1/3
  9 decisions  summary of the clause, changed
      An ordinary decision needs more than 1/2 of the votes cast, and one [-half
      (1/2)-]{+third (1/3)+} of the persons on the roll must take part.
  9.1 ordinary-decision  text of the clause, changed
      Whatever has no rule of its own is an ordinary decision. It is taken by a
      yes-or-no vote. It passes with more than 1/2 of the votes cast, and stands
      if at least one [-half (1/2)-]{+third (1/3)+} of the persons on the roll
      took part. The ballot stays open for at least 7 days.

Next:  coop petition new <id> --proposal quorum   (any owner)
$ coop proposal show ofen
! coop: no proposal 'ofen' [proposal-unknown]
!   did you mean 'oven'?
!   'coop proposal list' shows them
[2]
