# Do the words say what the rules do?
$ found-bakery; cd bakery
$ coop articles check
note: policy  [law-unnamed]
  these articles name no law, so none was looked at

No findings: the words and the rules agree, as far as can be checked.

# A proposal whose text writes a figure by hand beside the one that it states.
$ printf 'The price of a share is {param:shares.price}, or EUR 12.00 a month.\n' > ../price.txt; echo 'Too dear.' > ../why.md
$ coop proposal new -q cheaper --kind articles --title 'A cheaper share' --set 'shares.price=EUR 500.00' --clause share-price=../price.txt --text ../why.md --key $WORK/keys/ada --at 2024-02-01 > /dev/null
! warning: a figure stands in the text by hand and may differ from the rules [clause-figure]
!   write it as {param:...}, or in letters where no rule reads it
$ coop articles check --proposal cheaper
warning: 5.2 share-price  [clause-figure]
  a figure stands in the text by hand and may differ from the rules
  hint: write it as {param:...}, or in letters where no rule reads it

note: policy  [law-unnamed]
  these articles name no law, so none was looked at

0 errors, 1 warning.
[1]
$ coop articles check --proposal cheaper --plain
warning	clause-figure	share-price	a figure stands in the text by hand and may differ from the rules
note	law-unnamed		these articles name no law, so none was looked at
[1]
$ coop articles check --proposal cheaper --json
{"findings":[{"severity":"warning","code":"clause-figure","clause":"share-price","message":"a figure stands in the text by hand and may differ from the rules","remedy":"write it as {param:...}, or in letters where no rule reads it"},{"severity":"note","code":"law-unnamed","clause":null,"message":"these articles name no law, so none was looked at","remedy":""}]}
[1]

# Before a founding: the answers to a template, wherever one is.
$ cd ..; printf 'shares:\n  price: EUR 2000.00\n' > answers.yaml
$ coop articles check --answers answers.yaml
No findings: the words and the rules agree, as far as can be checked.
$ printf 'shares:\n  price: EUR 2000.00\n  parts: 0\n' | coop articles check --answers -
! coop: shares.parts: '0' is less than 1 (line 3, column 10) [answer-bounds]
!   In how many instalments is a share paid for, and the vote earned? (shares.parts)
!   Each paid instalment brings the same part of a vote. One instalment means that a new owner votes in full at once.
[2]
$ printf 'shares: {}\n' | coop articles check --answers -
! coop: a question has no answer [answer-missing]
!   shares.price: What does one Equal Ownership Share cost? Write an amount such as 2000 or EUR 2,000.00.
!   put each into the answers file; there is no default that would fit everybody
[2]
$ coop articles check --answers answers.yaml --jurisdiction generic
No findings: the words and the rules agree, as far as can be checked.
$ coop articles check --answers answers.yaml --jurisdiction atlantis
! coop: no law of 'atlantis' travels with this program [jurisdiction-unknown]
!   there is 'generic'
!   there is 'uk-society'
!   there is 'us'
!   there is 'us-ca'
!   there is 'us-ny'
[2]
$ { echo 'template: hierarchy-by-consent'; cat answers.yaml; } | coop articles check --answers - --template collective
! coop: the answers are for the template 'hierarchy-by-consent', and the command says 'collective' [template-conflict]
!   let them say the same, or leave one out
[2]
$ coop articles check --answers answers.yaml --template collectif
! coop: no template 'collectif' [template-unknown]
!   there is 'board-governed'
!   there is 'collective'
!   there is 'federation'
!   there is 'hierarchy-by-consent'
!   there is 'multi-stakeholder'
!   there is 'platform'
[2]
$ coop articles check
! coop: no record is kept in '.', or in a folder above it [not-a-repository]
!   hint: go to the folder of your co-op, or name it with '-C FOLDER'; 'coop articles new' begins a new one
[3]
$ cd bakery; coop articles check --proposal cheapest
! coop: no proposal 'cheapest' [proposal-unknown]
!   did you mean 'cheaper'?
!   'coop proposal list' shows them
[2]
$ coop articles check --proposal cheaper --answers ../answers.yaml
! coop: --proposal, --answers and --papers name different articles [check-source]
!   check one after the other
[2]
$ coop articles check --template collective
! coop: --template, --jurisdiction and --language go with --answers [check-source]
[2]

# Each founder checks the papers that are passed round.
$ cd $WORK; founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker chidi 'Chidi Okafor' driver > answers.yaml; printf 'shares:\n  price: EUR 2000.00\n' >> answers.yaml; coop init --answers answers.yaml --papers papers > /dev/null; coop articles check --papers papers
note: policy  [law-unnamed]
  these articles name no law, so none was looked at

No findings: the words and the rules agree, as far as can be checked.

# A template of one's own: it adds to one that travels with the program, or changes it.
$ cd ..; printf 'format: 1\nmodel: our-way\nextends: hierarchy-by-consent\nlicence: CC0-1.0\npolicy:\n  model: our-way\nquestions:\n  - {id: dogs, type: yes-or-no, default: "no", ask: "Are dogs welcome?", why: "Some are afraid."}\nclauses:\n  - id: duty-of-dogs\n    when: dogs\n    title: Dogs\n    children: [{id: dogs-welcome, text: "Dogs may come to work.", check: "not enforced by the program: it knows no dogs."}]\n' > our-way.yaml
$ printf 'shares: {price: EUR 2000.00}\ndogs: yes\n' > dogs.yaml; coop articles check --answers dogs.yaml --template our-way.yaml
No findings: the words and the rules agree, as far as can be checked.
$ { founders ada 'Ada Lindqvist' baker; cat dogs.yaml; } > founding.yaml; coop init --answers founding.yaml --template our-way.yaml --jurisdiction us --papers papers > out; coop articles check --papers papers
warning: policy  [law-unknown]
  this program does not know what the law of 'us' makes of the model 'our-way'
  hint: compare with the law yourself, or name the answers to the template from
  which they came

0 errors, 1 warning.
[1]
$ sed -i 's/when: dogs/when: cats/' our-way.yaml; coop articles check --answers dogs.yaml --template our-way.yaml
! coop: the condition of the clause 'duty-of-dogs', "cats": 'cats' is neither a question nor a fact of the founding [template-condition]
[3]
$ sed -i 's/extends: .*/extends: nothing/' our-way.yaml; coop articles check --answers dogs.yaml --template our-way.yaml
! coop: it extends 'nothing', which there is not (line 1, column 1) [template-layer]
[3]

# A law of one's own is read where the answers name its file; what a record names is never looked for on the disk of
# whoever reads it.
$ printf 'law: mine\nname: My own law\nlicence: CC0-1.0\nextends: law/generic\n' > mine.yaml; sample-answers collective.generic | sed 's/^jurisdiction.*/jurisdiction: .\/mine.yaml/' > own.yaml; printf 'coop:\n  {name: Own, slug: own, currency: EUR, time-zone: UTC, founders: [{id: ada, name: Ada, key: "%s", grade: member}]}\n' "$(cut -d' ' -f1,2 $WORK/keys/ada.pub)" >> own.yaml
$ coop articles check --answers own.yaml; coop init --answers own.yaml --papers own-papers > /dev/null; coop articles check --papers own-papers
No findings: the words and the rules agree, as far as can be checked.
warning: policy  [law-unknown]
  this program does not know what the law of './mine.yaml' makes of the model
  'collective'
  hint: compare with the law yourself, or name the answers to the template from
  which they came

0 errors, 1 warning.
[1]
