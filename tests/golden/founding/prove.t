# A founder proves their key on the papers. The proof is good for these papers alone.
$ { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null
$ coop founding prove papers --key $WORK/keys/ada
Proved the key of ada for the founding of The Bakery.
  digest   62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad
  missing  bo

Next:  coop founding prove papers   (the others)
$ coop founding prove papers --key $WORK/keys/chidi
! coop: no key at hand is one of a founder [key-nobodys]
!   hint: name the key with --key; founding.yaml says which key each founder has
[4]
$ coop founding prove papers --key $WORK/keys/bo --json
{"founder":"bo","digest":"62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad"}
$ coop founding prove papers --key $WORK/keys/bo
Proved the key of bo for the founding of The Bakery.
  digest   62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad
  missing  nobody

Next:  coop init <folder> --papers papers

# What was signed is plain text, and stock ssh-keygen takes the signature.
$ sed '/^signature:/,$d' papers/proofs/bo.yaml > said; sed -n '/^signature:/,$p' papers/proofs/bo.yaml | sed -e 1d -e 's/^  //' > said.sig
$ echo "bo $(cat $WORK/keys/bo.pub)" > signers; ssh-keygen -Y verify -n coop -I bo -f signers -s said.sig < said
Good "coop" signature for bo with ED25519 key SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE

# With several keys at hand one says which founder one is.
$ mkdir -p home/.ssh home/.config/coop; cp $WORK/keys/ada home/.config/coop/id_ed25519; cp $WORK/keys/bo home/.ssh/id_ed25519
$ coop founding prove papers --as bo
Proved the key of bo for the founding of The Bakery.
  digest   62cb31ef66e0fcaf8c378e6968a510d5b64437445738349fe57cb1bcb80070ad
  missing  nobody

Next:  coop init <folder> --papers papers

$ coop founding prove nowhere
! coop: there is no file 'nowhere/founding.yaml' [file-missing]
[3]
$ coop founding prove
! coop: <papers> is missing [argument-missing]
!   'coop founding prove --help' explains it
[2]

# Nobody proves on articles that are not those of the papers, and a proof of other papers is none.
$ cd $WORK; { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker; echo 'shares: {price: EUR 2000.00}'; } > two.yaml; coop init --answers two.yaml --papers two > out; coop founding prove two --key keys/bo | tail -2

Next:  coop founding prove two   (the others)
$ sed -i 's/EUR 2000.00/EUR 5.00/' two/policy.yaml; coop founding prove two --key keys/ada
! coop: refused [founding-articles]
!   the articles are not those that the founders were shown.
[1]
$ coop articles check --papers two
! coop: refused [founding-articles]
!   the articles are not those that the founders were shown.
[1]
$ sed -i 's/EUR 5.00/EUR 2000.00/' two/policy.yaml; sed -i 's/name: Bo Larsen/name: Bo Larssen/' two/founding.yaml; coop founding prove two --key keys/ada | tail -2

Next:  coop founding prove two   (the others)
