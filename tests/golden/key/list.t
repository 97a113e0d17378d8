# Whose keys sign here.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key list
$ coop key list ada --plain
$ coop key list ada --json

# A key that ended is shown with --all.
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 > $WORK/told
$ coop key revoke SHA256:L77Z --key $WORK/keys/eli --yes --at 2024-02-02T10:00 > $WORK/told
$ coop key list ada
$ coop key list ada --all
$ coop key list ada --all --plain
$ coop member resign --key $WORK/keys/dita --confirm dita --at 2024-02-03T10:00 > $WORK/told
$ coop key list dita

# For stock git.
$ coop key list --allowed-signers
$ coop key list --allowed-signers > $WORK/signers
$ git -c gpg.ssh.allowedSignersFile=$WORK/signers log -1 --format='%G? %GS'

$ coop key list adda
