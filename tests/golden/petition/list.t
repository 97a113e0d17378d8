# Petitions and how far they have come.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out

$ coop petition list
There is no petition.
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo; coop petition new president --office president --key $WORK/keys/ada) > out
$ coop petition new treasurer --office treasurer --key $WORK/keys/dita > out
$ coop petition list
PETITION   ABOUT                           SIGNED  STATE
oven       proposal oven: Buy a second o…  2 of 2  enough to open the ballot
president  the office of president         1 of 2  needs 1 more, ends in 4 weeks
treasurer  the office of treasurer         1 of 2  needs 1 more, ends in 4 weeks
$ (coop petition sign president --key $WORK/keys/chidi; coop ballot open president-2024 --office president --candidate ada --key $WORK/keys/ada) > out 2>&1
$ [at 2024-03-20T09:00:00Z] coop petition list
PETITION   ABOUT                            SIGNED  STATE
oven       proposal oven: Buy a second ov…  2 of 2  enough to open the ballot
president  the office of president          2 of 2  opened ballot president-2024
treasurer  the office of treasurer          1 of 2  ran out 2 weeks ago
$ coop petition list --plain
oven	proposal oven: Buy a second oven	2	2	complete	2024-03-02
president	the office of president	2	2	used	2024-03-02
treasurer	the office of treasurer	1	2	over	2024-03-02
$ coop petition list --json
{"petitions":[{"petition":"oven","stage":"complete","about":{"proposal":"oven","office":null},"decision":"ordinary","date":"2024-02-01","until":"2024-03-02","needed":2,"signatures":["ada","bo"],"used_by":null},{"petition":"president","stage":"used","about":{"proposal":null,"office":"president"},"decision":"election","date":"2024-02-01","until":"2024-03-02","needed":2,"signatures":["ada","chidi"],"used_by":"president-2024"},{"petition":"treasurer","stage":"over","about":{"proposal":null,"office":"treasurer"},"decision":"election","date":"2024-02-01","until":"2024-03-02","needed":2,"signatures":["dita"],"used_by":null}]}
$ coop petition list --al
! coop: no option '--al' [option-unknown]
!   'coop petition list --help' lists its options
[2]
