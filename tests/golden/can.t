# What a member may do, and why.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop can ada
$ coop can ada member-admit
$ coop can bo ballot-close
$ coop can bo office-accept
$ coop can bo coop-found
$ coop can bo ballot-close --plain
$ coop can bo ballot-close --json
$ coop can ada --json | cut -c1-150
$ coop can ada member-admitt
$ coop can addda

# Who has applied or left can do nothing more.
$ coop sign member-apply --id eli --name "Eli Novak" --key "$WORK/keys/eli" -o ../eli.yaml 2> /dev/null; coop member apply ../eli.yaml > /dev/null; coop can eli
$ coop member resign --key "$WORK/keys/dita" --confirm dita > /dev/null; coop can dita ballot-cast
