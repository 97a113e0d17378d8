# An amendment that was voted is put into force, in exactly the words that were voted on.
$ staff-bakery; cd bakery
$ echo 'Sixteen hours are too many.' > ../why.md
$ cat > ../propose <<'END'
> exec coop proposal new -q $1 --kind articles --title "$2" --set "$3" --text $WORK/why.md --key $WORK/keys/ada > /dev/null
> END
$ cat > ../vote <<'END'
> coop ballot open -q $1 --proposal $1 --key $WORK/keys/bo > /dev/null
> for who in ada bo chidi dita; do coop ballot cast -q $1 $2 --key $WORK/keys/$who > /dev/null; done
> coop ballot close -q $1 --key $WORK/keys/ada > /dev/null
> END
$ [at 2024-02-01T09:00:00Z] sh ../propose shorter-days 'Shorter days' hours.most-per-day=12; sh ../propose even-shorter 'Even shorter days' hours.most-per-day=10; sh ../propose no-quorum 'No quorum' decisions.ordinary.quorum=0

# Not before the vote, and not after a vote against it.
$ coop articles amend shorter-days --key $WORK/keys/ada
$ sh ../vote no-quorum no
$ coop articles amend no-quorum --key $WORK/keys/ada
$ coop articles amend no-quorum --under no-quorum --key $WORK/keys/ada

$ sh ../vote shorter-days yes; sh ../vote even-shorter yes
$ coop articles amend shorter-days --key $WORK/keys/ada --dry-run | head -n 3
$ coop articles amend shorter-days --key $WORK/keys/ada
$ coop articles show hours-entry

# The other one was written on articles that have changed since: it has lapsed.
$ coop articles amend even-shorter --key $WORK/keys/ada

# The next one, for a program.
$ sh ../propose back 'Back again' hours.most-per-day=16; sh ../vote back yes
$ coop articles amend back --key $WORK/keys/ada --json

$ coop articles amend more-bread --key $WORK/keys/ada
$ coop articles amend bakc --key $WORK/keys/ada
$ coop articles amend
