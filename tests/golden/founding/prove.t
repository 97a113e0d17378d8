# A founder proves their key on the papers. The proof is good for these papers alone.
$ founder() { printf '    - id: %s\n      name: %s\n      key: %s\n      grade: baker\n' "$1" "$2" "$(cat "$WORK/keys/$1.pub")"; }
$ { printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'; founder ada 'Ada Lindqvist'; founder bo 'Bo Larsen'; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null
$ coop founding prove papers --key $WORK/keys/ada
...
$ coop founding prove papers --key $WORK/keys/chidi
...
[4]
$ coop founding prove papers --key $WORK/keys/bo --json
...
$ coop founding prove papers --key $WORK/keys/bo
...

# What was signed is plain text, and stock ssh-keygen takes the signature.
$ sed '/^signature:/,$d' papers/proofs/bo.yaml > said; sed -n '/^signature:/,$p' papers/proofs/bo.yaml | sed -e 1d -e 's/^  //' > said.sig
$ echo "bo $(cat $WORK/keys/bo.pub)" > signers; ssh-keygen -Y verify -n coop -I bo -f signers -s said.sig < said
...

$ coop founding prove nowhere
...
[3]
$ coop founding prove
...
[2]
