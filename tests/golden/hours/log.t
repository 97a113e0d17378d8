# Hours, day by day.
$ staff-bakery; cd bakery

$ [at 2024-02-20T09:00:00Z] coop hours log 2024-02 2024-02-01=7h30 2024-02-02=7.5 --key $WORK/keys/ada

$ coop hours log 2024-02 2024-02-05..2024-02-11=8h today=45m --key $WORK/keys/ada --json
$ coop hours log 2024-02 2024-02-02=0 --key $WORK/keys/ada --dry-run



# From a file: plain lines, or YAML.
$ cat > ../lines.txt <<'END'
> # a week at the oven
> 2024-02-12..2024-02-15 8h
> 2024-02-16 6:15   # left early
> END
$ coop hours log 2024-02 --file ../lines.txt --key $WORK/keys/bo -q

$ printf '2024-02-01: 7h30\n2024-02-02: 8\n' | coop hours log 2024-02 --file - --key $WORK/keys/dita -q


# Refused by the rules: another month, a day still to come, more hours than a day may have, a day given twice.
$ coop hours log 2024-02 2024-03-01=8h --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-28=8h --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-19=17h --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-12..2024-02-16=8h 2024-02-14=6h --key $WORK/keys/ada

# Typed wrongly: nothing is rounded, and nothing is guessed.
$ coop hours log 2024-02 2024-02-19=7.33 --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-19=7h5 --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-19 --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-10..2024-02-11=8h --key $WORK/keys/ada
$ coop hours log 2024-02 2024-02-09..2024-02-05=8h --key $WORK/keys/ada
$ printf '2024-02-01 7h30\n2024-02-31 8h\n' > ../wrong.txt; coop hours log 2024-02 --file ../wrong.txt --key $WORK/keys/ada
$ printf '2024-02-01: 7h30\n2024-02-02: [8]\n' > ../wrong.yaml; coop hours log 2024-02 --file ../wrong.yaml --key $WORK/keys/ada
$ coop hours log 2024-02 --key $WORK/keys/ada
$ coop hours log february
