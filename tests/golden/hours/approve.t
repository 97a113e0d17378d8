# Hours are approved by an officer, and never by the one who worked them.
$ staff-bakery; cd bakery
$ for who in ada bo chidi; do coop hours log -q 2024-02 2024-02-01..2024-02-07=7h30 --key $WORK/keys/$who --at 2024-02-10T09:00 > /dev/null; done

$ [at 2024-02-20T09:00:00Z] coop hours approve ada 2024-02 --key $WORK/keys/chidi

$ coop hours approve bo 2024-02 --key $WORK/keys/dita --json
$ coop hours approve chidi 2024-02 --key $WORK/keys/dita --dry-run



# Refused.
$ coop hours approve ada 2024-02 --key $WORK/keys/dita
$ coop hours approve chidi 2024-02 --key $WORK/keys/chidi
$ coop hours approve chidi 2024-02 --key $WORK/keys/ada
$ coop hours approve dita 2024-02 --key $WORK/keys/chidi

# Once approved they stand.
$ coop hours log 2024-02 2024-02-08=8h --key $WORK/keys/ada

# Who is paid a share of payroll approves none of it, whatever other office they hold.
$ [at 2024-02-21T12:00:00Z] coop office resign treasurer -q --key $WORK/keys/chidi --at 2024-02-21T09:00 > /dev/null
$ [at 2024-02-23T09:00:00Z] elect() { coop -q "$@" --at 2024-02-22T09:00 > /dev/null; }
> elect ballot open treasurer-b --office treasurer --candidate bo --key $WORK/keys/bo
> for who in ada bo chidi dita; do elect ballot cast treasurer-b bo --key $WORK/keys/$who; done
> elect ballot close treasurer-b --key $WORK/keys/ada; elect office accept treasurer --key $WORK/keys/bo
$ coop hours approve chidi 2024-02 --key $WORK/keys/bo

$ coop hours approve addaa 2024-02
$ coop hours approve ada 2024
