# A founder proves their key on the papers. The proof is good for these papers alone.
$ { founders ada 'Ada Lindqvist' baker bo 'Bo Larsen' baker; printf 'shares:\n  price: EUR 2000.00\n'; } > answers.yaml
$ coop init --answers answers.yaml --papers papers > /dev/null
$ coop founding prove papers --key $WORK/keys/ada
Proved the key of ada for the founding of The Bakery.
  digest   f5fb08e0a5f7ad4f24cead12e83ec8a5bb4e4c8cc9a47dd2dd978b9291930961
  missing  bo
$ coop founding prove papers --key $WORK/keys/chidi
! coop: no key at hand is one of a founder [key-nobodys]
!   hint: name the key with --key; founding.yaml says which key each founder has
[4]
$ coop founding prove papers --key $WORK/keys/bo --json
{"founder":"bo","digest":"f5fb08e0a5f7ad4f24cead12e83ec8a5bb4e4c8cc9a47dd2dd978b9291930961"}
$ coop founding prove papers --key $WORK/keys/bo
Proved the key of bo for the founding of The Bakery.
  digest   f5fb08e0a5f7ad4f24cead12e83ec8a5bb4e4c8cc9a47dd2dd978b9291930961
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
  digest   f5fb08e0a5f7ad4f24cead12e83ec8a5bb4e4c8cc9a47dd2dd978b9291930961
  missing  nobody

Next:  coop init <folder> --papers papers

$ coop founding prove nowhere
! coop: there is no file 'nowhere/founding.yaml' [file-missing]
[3]
$ coop founding prove
! coop: <papers> is missing [argument-missing]
!   'coop founding prove --help' explains it
[2]
