# Founding takes two steps: the papers, and the first signed action.
$ coop init
! coop: a co-op is founded in two steps [init-steps]
...
[2]

# The answers file explains every question.
$ coop init --print-answers | head -n 14
# Answers for the template hierarchy-by-consent.
...

$ founder() { printf '    - id: %s\n      name: %s\n      key: %s\n      grade: baker\n' "$1" "$2" "$(cat "$WORK/keys/$1.pub")"; }
$ { printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'; founder ada 'Ada Lindqvist'; founder bo 'Bo Larsen'; } > coop.yaml
$ { cat coop.yaml; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml

# An answer that is missing, one that is unknown, one out of bounds: nothing is written.
$ coop init --answers coop.yaml --papers papers
...
[2]
$ { cat answers.yaml; printf '  parst: 4\n'; } > wrong.yaml; coop init --answers wrong.yaml --papers papers
...
[2]
$ { cat answers.yaml; printf '  parts: 0\n'; } > wrong.yaml; coop init --answers wrong.yaml --papers papers
...
[2]
$ sed 's/EUR 2000.00/USD 2000.00/' answers.yaml > wrong.yaml; coop init --answers wrong.yaml --papers papers
...
[1]
$ sed "s/name: Bo Larsen/name: Ada Lindqvist/" answers.yaml > wrong.yaml; coop init --answers wrong.yaml --papers papers
...
[1]
$ ls
...

# The papers.
$ coop init --answers answers.yaml --papers papers
Drew up the papers of The Bakery in papers, for 2 founders.
...
$ ls papers
clauses.yaml
founding.yaml
policy.yaml
proofs
$ coop init --answers answers.yaml --papers papers
...
[2]

# Nobody is founded without a proof of each founder's key.
$ coop init bakery --papers papers --key $WORK/keys/ada
...
[1]
$ for who in ada bo; do coop founding prove papers --key $WORK/keys/$who > /dev/null; done
$ coop init bakery --papers papers --key $WORK/keys/chidi
...
[4]

# A paper that was changed after the proofs is noticed.
$ cp -r papers forged; sed -i 's/^name: The Bakery/name: The Brewery/' forged/founding.yaml; coop init bakery --papers forged --key $WORK/keys/ada
...
[1]
$ cp -r papers forged2; sed -i 's/threshold: 2\/3/threshold: 1\/2/' forged2/policy.yaml; coop init bakery --papers forged2 --key $WORK/keys/ada
...
[1]

$ coop init bakery --papers papers --key $WORK/keys/ada --dry-run | head -n 12
...
$ ls -d bakery
! ls: cannot access 'bakery': No such file or directory
[2]
$ coop init bakery --papers papers --key $WORK/keys/ada --at 2024-01-15T09:00
Founded The Bakery with 2 founders.
...
$ coop init bakery --papers papers --key $WORK/keys/ada
...
[3]
$ git -C bakery fsck --strict
$ git -C bakery status --porcelain
$ git -C bakery -c gpg.ssh.allowedSignersFile=allowed_signers log --format='%G? %an %s'
...
