# Numbered ballot papers in two languages, and the sheets on which two tellers count them.

$ staff-bakery; cd bakery; export COOP_KEY=$WORK/keys/bo
$ printf 'Our oven bakes 80 loaves an hour; we sell 120.\n' > ../oven.md; coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --at 2024-02-01T09:00 > $WORK/told
$ coop ballot open oven --proposal oven --at 2024-02-02T10:00 > $WORK/told 2>&1
$ [at 2024-02-02T12:00:00Z] coop paper make ballot-papers --ballot oven --language en,es --count 2
Ballot papers / Papeletas de voto

For those who hand them out. Numbered papers here: 2. Cut them apart along the
lines. Whoever votes on paper gets one, and is marked on the tally sheet; the
number of the paper is noted beside nobody's name. At most 1 of the 4 persons on
the roll may vote so (clause 8.8 of the articles). The papers are counted, and
the count is entered, before 9 February 2024, 10:00 (Europe/Berlin).
Para quienes las reparten. Papeletas numeradas aquí: 2. Se recortan por las
líneas. Quien vota en papel recibe una y queda marcado en la hoja de recuento;
el número de la papeleta no se anota junto a ningún nombre. Pueden votar así
como máximo 1 de las 4 personas con derecho a voto (cláusula 8.8 de los
estatutos). Las papeletas se cuentan, y el recuento se registra, antes del 9 de
febrero de 2024, 10:00 (Europe/Berlin).

The Bakery, ballot paper / papeleta: 1 / 2

Buy a second oven

Mark one box. A paper without a mark is blank.
Marque una casilla. Una papeleta sin marca es un voto en blanco.

[   ] yes / sí
[   ] no
[   ] abstain / abstención

Put no name on this paper. Ballot oven, 768c986bf0a68074
No ponga ningún nombre en esta papeleta. Votación oven, 768c986bf0a68074

8< - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -

The Bakery, ballot paper / papeleta: 2 / 2

Buy a second oven

Mark one box. A paper without a mark is blank.
Marque una casilla. Una papeleta sin marca es un voto en blanco.

[   ] yes / sí
[   ] no
[   ] abstain / abstención

Put no name on this paper. Ballot oven, 768c986bf0a68074
No ponga ningún nombre en esta papeleta. Votación oven, 768c986bf0a68074

8< - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -

Tally sheet of teller 1 / Hoja de recuento 1

Ballot / Votación: oven (768c986bf0a68074)

Question / Pregunta: Buy a second oven

Teller, who is no candidate / Persona escrutadora, que no es candidata:
________________________________________________________________________________

Count alone. Neither show this sheet to the other teller nor look at the other
sheet before both are signed. The count holds only if both say the same (clause
8.8 of the articles); if they differ, both count again on new sheets.
Cuente a solas. No enseñe esta hoja a la otra persona escrutadora ni mire la
suya antes de que ambas estén firmadas. El recuento solo vale si ambas dicen lo
mismo (cláusula 8.8 de los estatutos); si difieren, ambas vuelven a contar en
hojas nuevas.

The papers / Las papeletas

Handed out / Repartidas: _______________________________________________________

Spoilt and exchanged / Estropeadas y cambiadas: ________________________________

In the box / En la urna: _______________________________________________________

What they say / Lo que dicen

option                   entered as  strokes               papers
opción                   se escribe  rayas                 papeletas
yes / sí                 yes         ____________________  ________
no                       no          ____________________  ________
abstain / abstención     abstain     ____________________  ________
blank paper / en blanco  blank       ____________________  ________

Who voted on paper / Quién votó en papel

entered as  name            part of vote  paper
se escribe  nombre         parte de voto  papel
ada         Ada Lindqvist              1  ____
bo          Bo Larsen                  1  ____
chidi       Chidi Okafor               1  ____
dita        Dita Moreau                1  ____

Each teller signs with 'coop sign ballot-paper --ballot oven', with one --voter
for each person and one --papers for each line, such as --papers "3 yes". 'coop
ballot paper oven' enters the two files together, before 9 February 2024, 10:00
(Europe/Berlin).
Cada persona escrutadora firma con 'coop sign ballot-paper --ballot oven', con
un --voter por persona y un --papers por línea, como --papers "3 yes". 'coop
ballot paper oven' introduce los dos ficheros juntos, antes del 9 de febrero de
2024, 10:00 (Europe/Berlin).

________________________________________  ________________
Teller 1 / Persona escrutadora 1          date / fecha

Tally sheet of teller 2 / Hoja de recuento 2

Ballot / Votación: oven (768c986bf0a68074)

Question / Pregunta: Buy a second oven

Teller, who is no candidate / Persona escrutadora, que no es candidata:
________________________________________________________________________________

Count alone. Neither show this sheet to the other teller nor look at the other
sheet before both are signed. The count holds only if both say the same (clause
8.8 of the articles); if they differ, both count again on new sheets.
Cuente a solas. No enseñe esta hoja a la otra persona escrutadora ni mire la
suya antes de que ambas estén firmadas. El recuento solo vale si ambas dicen lo
mismo (cláusula 8.8 de los estatutos); si difieren, ambas vuelven a contar en
hojas nuevas.

The papers / Las papeletas

Handed out / Repartidas: _______________________________________________________

Spoilt and exchanged / Estropeadas y cambiadas: ________________________________

In the box / En la urna: _______________________________________________________

What they say / Lo que dicen

option                   entered as  strokes               papers
opción                   se escribe  rayas                 papeletas
yes / sí                 yes         ____________________  ________
no                       no          ____________________  ________
abstain / abstención     abstain     ____________________  ________
blank paper / en blanco  blank       ____________________  ________

Who voted on paper / Quién votó en papel

entered as  name            part of vote  paper
se escribe  nombre         parte de voto  papel
ada         Ada Lindqvist              1  ____
bo          Bo Larsen                  1  ____
chidi       Chidi Okafor               1  ____
dita        Dita Moreau                1  ____

Each teller signs with 'coop sign ballot-paper --ballot oven', with one --voter
for each person and one --papers for each line, such as --papers "3 yes". 'coop
ballot paper oven' enters the two files together, before 9 February 2024, 10:00
(Europe/Berlin).
Cada persona escrutadora firma con 'coop sign ballot-paper --ballot oven', con
un --voter por persona y un --papers por línea, como --papers "3 yes". 'coop
ballot paper oven' introduce los dos ficheros juntos, antes del 9 de febrero de
2024, 10:00 (Europe/Berlin).

________________________________________  ________________
Teller 2 / Persona escrutadora 2          date / fecha

The Bakery · 2024-02-02 · dba421a8c79d3e2c · 43 373221c203718fbe79ddc99ce6ba4b5e9402ea5d
$ coop paper make ballot-papers --ballot oven --language en,es -o ballots.fodt
Wrote ballots.fodt.
$ coop paper make ballot-papers --ballot oven | grep -c 'ballot paper:'; coop paper make ballot-papers --ballot oven --count 25 | grep -c 'ballot paper: .* / 25'
1
25
$ coop paper make ballot-papers --ballot oven --count 0
! coop: '0' is not a number of papers from 1 to 1000 [paper-count]
[2]
$ coop paper make ballot-papers --ballot oven --count 1001
! coop: '1001' is not a number of papers from 1 to 1000 [paper-count]
[2]
$ coop paper make tally-sheet --ballot overn
! coop: no ballot 'overn' [ballot-unknown]
!   did you mean 'oven'?
!   'coop ballot list' shows them
[2]

# What the sheet says to type is what the program takes.
$ coop sign ballot-paper --ballot oven --voter dita --papers "1 no" --key $WORK/keys/ada -o ../teller-1.yaml > $WORK/told
$ coop sign ballot-paper --ballot oven --voter dita --papers "1 no" --key $WORK/keys/bo -o ../teller-2.yaml > $WORK/told
$ coop ballot paper oven ../teller-1.yaml ../teller-2.yaml | head -1
Entered 1 vote on paper in ballot oven, attested by two tellers.

# An election: candidates are ranked, with the plans on which they stand.
$ [at 2024-02-03T12:00:00Z] coop ballot open treasurer-2026 --office treasurer --candidate ada --candidate dita > $WORK/told; coop paper make ballot-papers --ballot treasurer-2026 --count 1
Ballot papers

For those who hand them out. Numbered papers here: 1. Cut them apart along the
lines. Whoever votes on paper gets one, and is marked on the tally sheet; the
number of the paper is noted beside nobody's name. At most 1 of the 4 persons on
the roll may vote so (clause 8.8 of the articles). The papers are counted, and
the count is entered, before 17 February 2024, 13:00 (Europe/Berlin).

The Bakery, ballot paper: 1 / 1

Who shall be treasurer?

Write 1 in the box of your first choice, 2 in that of your second, and so on, as
far as you wish. A paper without a number is blank.

[   ] Ada Lindqvist (ada)
[   ] Dita Moreau (dita)
[   ] reopen nominations: none of these

Put no name on this paper. Ballot treasurer-2026, 97cfa3145f4806f1

8< - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -

Tally sheet of teller 1

Ballot: treasurer-2026 (97cfa3145f4806f1)

Question: Who shall be treasurer?

Teller, who is no candidate: ___________________________________________________

Count alone. Neither show this sheet to the other teller nor look at the other
sheet before both are signed. The count holds only if both say the same (clause
8.8 of the articles); if they differ, both count again on new sheets.

The papers

Handed out: ____________________________________________________________________

Spoilt and exchanged: __________________________________________________________

In the box: ____________________________________________________________________

What they say

One line for each order in which papers were filled in, the first choice first,
parted by commas; a paper without a number is entered as blank. The options:

option                             entered as
Ada Lindqvist (ada)                ada
Dita Moreau (dita)                 dita
reopen nominations: none of these  reopen-nominations

filled in so              part of vote  strokes         papers
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______

Who voted on paper

entered as  name           part of vote  paper
ada         Ada Lindqvist             1  ____
bo          Bo Larsen                 1  ____
chidi       Chidi Okafor              1  ____
dita        Dita Moreau               1  ____

Each teller signs with 'coop sign ballot-paper --ballot treasurer-2026', with
one --voter for each person and one --papers for each line, such as --papers "3
ada,dita". 'coop ballot paper treasurer-2026' enters the two files together,
before 17 February 2024, 13:00 (Europe/Berlin).

________________________________________  ________________
Teller 1                                  date

Tally sheet of teller 2

Ballot: treasurer-2026 (97cfa3145f4806f1)

Question: Who shall be treasurer?

Teller, who is no candidate: ___________________________________________________

Count alone. Neither show this sheet to the other teller nor look at the other
sheet before both are signed. The count holds only if both say the same (clause
8.8 of the articles); if they differ, both count again on new sheets.

The papers

Handed out: ____________________________________________________________________

Spoilt and exchanged: __________________________________________________________

In the box: ____________________________________________________________________

What they say

One line for each order in which papers were filled in, the first choice first,
parted by commas; a paper without a number is entered as blank. The options:

option                             entered as
Ada Lindqvist (ada)                ada
Dita Moreau (dita)                 dita
reopen nominations: none of these  reopen-nominations

filled in so              part of vote  strokes         papers
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______
________________________  ________      ______________  ______

Who voted on paper

entered as  name           part of vote  paper
ada         Ada Lindqvist             1  ____
bo          Bo Larsen                 1  ____
chidi       Chidi Okafor              1  ____
dita        Dita Moreau               1  ____

Each teller signs with 'coop sign ballot-paper --ballot treasurer-2026', with
one --voter for each person and one --papers for each line, such as --papers "3
ada,dita". 'coop ballot paper treasurer-2026' enters the two files together,
before 17 February 2024, 13:00 (Europe/Berlin).

________________________________________  ________________
Teller 2                                  date

The Bakery · 2024-02-03 · dba421a8c79d3e2c · 45 ed65b888cfb017a4d5fc7d325e8c8d04b60e3500
! Voting closes at 17 Feb 2024 13:00 +01:00 (Europe/Berlin), 2024-02-17T12:00:00Z.

# When it is over, no more papers are made.
$ [at 2024-02-19T12:00:00Z] coop ballot close oven > $WORK/told; coop paper make ballot-papers --ballot oven
! coop: refused [paper-refused]
!   this ballot is closed, so that no vote can be given in it.
[1]
$ coop paper make tally-sheet --ballot oven
! coop: refused [paper-refused]
!   this ballot is closed, so that no vote can be entered in it.
[1]

# What was carried can be what a bank is told; what was not, cannot.
$ [at 2024-02-21T12:00:00Z] printf 'An account at the Harbour Bank.\n' > ../bank.md; coop proposal new bank --kind motion --title "Keep an account at the Harbour Bank" --text ../bank.md --at 2024-02-20T09:00 > $WORK/told
$ coop ballot open bank --proposal bank --at 2024-02-20T10:00 > $WORK/told 2>&1
$ coop paper make bank-resolution --ballot bank
! coop: refused [paper-refused]
!   this ballot was not carried, so that it resolved nothing.
[1]
$ for who in ada bo chidi dita; do coop ballot cast bank yes --key $WORK/keys/$who --at 2024-02-20T12:00 > $WORK/told; done; coop ballot close bank > $WORK/told
$ coop paper make bank-resolution --ballot bank --language en,es | sed -n '/^Account/,/1\.2/p'
Account / Cuenta: ______________________________________________________________

The members decided in the ballot 'bank' with the question "Keep an account at
the Harbour Bank". Of 4 persons on the roll 4 took part. It was carried, and
closed on 21 February 2024. What follows carries it out.
Las personas socias decidieron en la votación 'bank' con la pregunta «Keep an
account at the Harbour Bank». De 4 personas con derecho a voto participaron 4.
Fue aprobada, y se cerró el 21 de febrero de 2024. Lo que sigue la ejecuta.

1. Account and signatures / Cuenta y firmas

1.1   The co-operative keeps an account with the bank that is named above.
      La cooperativa mantiene una cuenta en el banco arriba nombrado.

1.2   For the co-operative sign, towards the bank as elsewhere, those whom
