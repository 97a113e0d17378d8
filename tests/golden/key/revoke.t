# A key that was lost, stolen or replaced ends for good.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key revoke SHA256:L77Z --yes --at 2024-02-01T10:00
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 > $WORK/told
$ coop key revoke SHA256:L77Z --at 2024-02-01T11:00
$ [tty] coop key revoke SHA256:L77Z --at 2024-02-01T11:00
< n
$ coop key revoke SHA256:L77Z --at 2024-02-01T11:00 --dry-run
$ [tty] coop key revoke SHA256:L77Z --key $WORK/keys/eli --at 2024-02-01T11:00
< y

# It signs nothing any more, and nobody enrols it again.
$ coop key revoke SHA256:L77Z --yes --at 2024-02-01T12:00
$ coop key add --new-key $WORK/keys/ada --key $WORK/keys/eli --at 2024-02-01T12:00
$ coop key revoke L77Z --yes --key $WORK/keys/eli --at 2024-02-01T12:00

# Only one's own.
$ coop key revoke SHA256:mCzv --yes --key $WORK/keys/eli --at 2024-02-01T12:00
$ coop key revoke SHA256:nonesuch --yes --key $WORK/keys/eli
$ coop key revoke SHA --yes --key $WORK/keys/eli
$ coop key revoke
