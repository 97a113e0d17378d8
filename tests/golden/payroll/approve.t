# Who drafted a run does not approve it.
$ staff-bakery; cd bakery
$ coop payroll approve 2024-02 --key $WORK/keys/dita
$ coop hours log -q 2024-02 2024-02-01..2024-02-29=7h30 --key $WORK/keys/ada --at 2024-02-29T18:00 > /dev/null
$ coop hours approve -q ada 2024-02 --key $WORK/keys/dita --at 2024-02-29T19:00 > /dev/null
$ coop payroll draft -q 2024-02 --key $WORK/keys/chidi --at 2024-03-01T09:00 > /dev/null

$ [at 2024-03-02T09:00:00Z] coop payroll approve 2024-02 --key $WORK/keys/chidi
$ coop payroll approve 2024-02 --key $WORK/keys/ada
$ coop payroll approve 2024-02 --key $WORK/keys/dita --dry-run | tail -n 4
$ coop payroll approve 2024-02 --key $WORK/keys/dita

# It stands: it is neither approved nor drafted again.
$ coop payroll approve 2024-02 --key $WORK/keys/dita
$ coop payroll draft 2024-02 --key $WORK/keys/chidi
$ coop hours log 2024-02 2024-02-10=4h --key $WORK/keys/bo

$ coop payroll approve march
