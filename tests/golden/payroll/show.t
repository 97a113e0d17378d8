# One pay run, and the slips in it.
$ staff-bakery; cd bakery
$ for who in ada chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-29=7h30 --key $WORK/keys/$who --at 2024-02-29T18:00 > /dev/null; done; for who in ada chidi; do coop hours approve -q $who 2024-02 --key $WORK/keys/dita --at 2024-02-29T19:00 > /dev/null; done
$ coop payroll draft -q 2024-02 --key $WORK/keys/chidi --at 2024-03-01T09:00 > /dev/null

$ coop payroll show 2024-02
Pay run of 2024-02                                              not approved yet

MEMBER  MONTH    GRADE   YEARS    RATE   HOURS      GROSS
ada     2024-02  baker       0  €18.00  157:30  €2,835.00
chidi   2024-02  driver      0  €16.50  157:30  €2,598.75
                                        ------  ---------
                                        315:00  €5,433.75

  drafted  by Chidi Okafor (chidi)
  chart    in force from 2024-02-01
  digest   9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19
$ coop payroll show 2024-02 --slip ada
Pay slip of Ada Lindqvist (ada)                                          2024-02

  hours  157:30 in 2024-02, approved by Dita Moreau (dita)
  grade  baker, after 0 full years of service
  rate   €18.00 an hour
  gross  €2,835.00

  drafted  by Chidi Okafor (chidi)
  run      not approved yet
  digest   9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19

This is a draft: nothing is paid on it until somebody else approves the run.
$ coop payroll approve -q 2024-02 --key $WORK/keys/dita --at 2024-03-02T09:00 > /dev/null
$ coop payroll show 2024-02
Pay run of 2024-02                                approved by Dita Moreau (dita)

MEMBER  MONTH    GRADE   YEARS    RATE   HOURS      GROSS
ada     2024-02  baker       0  €18.00  157:30  €2,835.00
chidi   2024-02  driver      0  €16.50  157:30  €2,598.75
                                        ------  ---------
                                        315:00  €5,433.75

  drafted    by Chidi Okafor (chidi)
  chart      in force from 2024-02-01
  digest     9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19
  stored as  5efed32ccbcfe16ed1fe4a7806f0a8b2356ee82b275acc03212848079bfe55cb
$ coop payroll show 2024-02 --slip ada
Pay slip of Ada Lindqvist (ada)                                          2024-02

  hours  157:30 in 2024-02, approved by Dita Moreau (dita)
  grade  baker, after 0 full years of service
  rate   €18.00 an hour
  gross  €2,835.00

  drafted    by Chidi Okafor (chidi)
  run        approved by Dita Moreau (dita)
  digest     9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19
  stored as  5efed32ccbcfe16ed1fe4a7806f0a8b2356ee82b275acc03212848079bfe55cb
$ coop payroll show 2024-02 --plain
ada	2024-02	baker	0	18.00	EUR	9450	2835.00	EUR
chidi	2024-02	driver	0	16.50	EUR	9450	2598.75	EUR
$ coop payroll show 2024-02 --slip ada --plain
ada	2024-02	baker	0	18.00	EUR	9450	2835.00	EUR
$ coop payroll show 2024-02 --json
{"run":{"month":"2024-02","drafted_by":"chidi","approved_by":"dita","chart":"2024-02-01","chart_sha256":"333ffe6469bb1f696c444d6ea309400cd36df203b5f2f801c4847e576d1778f5","lines":[{"member":"ada","month":"2024-02","grade":"baker","years":0,"rate":{"minor":1800,"currency":"EUR"},"minutes":9450,"hours_sha256":"13795296362ebe4d46a37692d112439ffd0c6339e445c7736b9250346636e2e6","gross":{"minor":283500,"currency":"EUR"}},{"member":"chidi","month":"2024-02","grade":"driver","years":0,"rate":{"minor":1650,"currency":"EUR"},"minutes":9450,"hours_sha256":"d9006b787722d91bbed3662b35021eddaa92e5f315c50e2a6626761ea4581a3c","gross":{"minor":259875,"currency":"EUR"}}],"minutes":18900,"total":{"minor":543375,"currency":"EUR"},"left_out":[],"draft_sha256":"9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19","sha256":"5efed32ccbcfe16ed1fe4a7806f0a8b2356ee82b275acc03212848079bfe55cb"}}
$ coop payroll show 2024-02 --slip ada --json
{"slip":{"member":"ada","month":"2024-02","drafted_by":"chidi","approved_by":"dita","lines":[{"member":"ada","month":"2024-02","grade":"baker","years":0,"rate":{"minor":1800,"currency":"EUR"},"minutes":9450,"hours_sha256":"13795296362ebe4d46a37692d112439ffd0c6339e445c7736b9250346636e2e6","gross":{"minor":283500,"currency":"EUR"}}],"gross":{"minor":283500,"currency":"EUR"},"run_draft_sha256":"9b00736f93c00814d1ca10b308f5d02c10600073979867c1b7724cedcc770f19","run_sha256":"5efed32ccbcfe16ed1fe4a7806f0a8b2356ee82b275acc03212848079bfe55cb"}}

$ coop payroll show 2024-02 --slip bo
! coop: Bo Larsen (bo) is not paid in the run of 2024-02 [slip-unknown]
!   'coop payroll show 2024-02' shows who is
[2]
$ coop payroll show 2024-02 --slip bob
! coop: no member 'bob' [member-unknown]
!   did you mean 'bo'?
!   'coop member list' shows them
[2]
$ coop payroll show 2024-03
! coop: no pay run of 2024-03 was drafted [payroll-unknown]
!   'coop payroll list' shows those that were
[2]
$ coop payroll show
! coop: <month> is missing [argument-missing]
!   'coop payroll show --help' explains it
[2]
