# What was logged, and who approved it.
$ staff-bakery; cd bakery; coop hours list

$ for who in ada bo chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-07=7h30 --key $WORK/keys/$who --at 2024-02-10T09:00 > /dev/null; done
$ coop hours log -q 2024-03 2024-03-01=8 --key $WORK/keys/ada --at 2024-03-01T18:00 > /dev/null
$ coop hours approve -q ada 2024-02 --key $WORK/keys/chidi --at 2024-03-02T09:00 > /dev/null

$ coop hours list
$ coop hours list --month 2024-02
$ coop hours list --member ada
$ coop hours list --month 2024-02 --member ada


$ coop hours list --month 2024-02 --member bo


$ coop hours list --month 2024-04
$ coop hours list --plain
$ coop hours list --month 2024-03 --json

$ coop hours list --member aad
$ coop hours list --month 2024-13
