# An applicant signs a statement with a key of their own; a member records it.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli -o $WORK/eli.yaml
Signed the application of Eli Novák (eli).
  to   The Bakery
  key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  in   $WORK/eli.yaml

Next:  coop member apply $WORK/eli.yaml   (any member)
$ coop member apply $WORK/eli.yaml --at 2024-02-01T10:00 --dry-run
Would record 1 action and change 4 files (nothing was written):

  member: apply as eli

    write allowed_signers
      | ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
      | bo@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe
      | chidi@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB+xZzlVe8GCUq4atgzMvlyi0q+BrdREFO99Mkqz+wpr
      | dita@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2fUpZ0BfQjQA4erDBDHPMOxwfkWwYsupJcvrviIN0W
      | eli@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+

    write keys/SHA256-5g/SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8.yaml
      | id: SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8
      | owner: eli
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
      | from: 2024-02-01T09:00:00Z

    write members/e/eli.yaml
      | id: eli
      | name: Eli Novák
      | standing: applicant
      | origin: admitted
      | keys:
      |   - SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8

    write statements/b9/b932927ef8644bfdd7e347d2e6b1d8fa1136eedfba87105c9df6073d90d6e4ca.yaml
      | statement: member-apply
      | coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
      | by: eli
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
      | answers: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
      | serial: 1
      | name: Eli Novák
      | signature: |-
      |   -----BEGIN SSH SIGNATURE-----
      |   U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgEFrmSiosgBuU1VDDcUJuODF6dA
      |   dLrCqgM36ouC4o7j4AAAAEY29vcAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
      |   OQAAAEDadCEDJ7dBwBmcDUENnO3fMaIA5rbK9IfI3IJWhkezFeQvE8xLmDF7tyc8zpcJgV
      |   aCj+K6i3y+kFYGZ6tnoCkB
      |   -----END SSH SIGNATURE-----
$ coop member apply $WORK/eli.yaml --at 2024-02-01T10:00
Recorded the application of Eli Novák (eli).
  their key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  as         ada, key SHA256:L77ZzTtFBbUl
  in         *

Next:  coop proposal new <id> --kind membership --member eli --title <text>

# A statement is good once, an id and a key belong to one person for ever.
$ coop member apply $WORK/eli.yaml --at 2024-02-01T11:00
! coop: refused [member-id-taken]
!   'eli' is or was the id of a member.
!
!   hint: choose another id
[1]
$ coop sign member-apply --id fay --name "Fay Adeyemi" --key $WORK/keys/eli | coop member apply - --at 2024-02-01T11:00
! Signed the application of Fay Adeyemi (fay).
!   to   The Bakery
!   key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
!
! Next:  coop member apply FILE   (any member)
! coop: refused [key-taken]
!   this key is or was a key of eli.
!
!   hint: make a new one with 'coop key new'
[1]

# A name that could be taken for another member's.
$ coop sign member-apply --id fay --name "B0 Larsen" --key $WORK/keys/fay -q | coop member apply - --at 2024-02-01T11:00
! coop: refused [name-confusable]
!   'B0 Larsen' could be taken for bo, who is called 'Bo Larsen'.
!
!   hint: add a second name or an initial
[1]

# Signed on a machine that has OpenSSH and no coop.
$ coop sign member-apply --id fay --name "Fay Adeyemi" --key $WORK/keys/fay.pub --print -o $WORK/fay.yaml
Wrote the application of Fay Adeyemi (fay), to be signed.
  to   The Bakery
  key  SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc
  in   $WORK/fay.yaml

Next:  ssh-keygen -Y sign -n coop -f $WORK/keys/fay $WORK/fay.yaml
       coop member apply $WORK/fay.yaml   (any member)
$ coop member apply $WORK/fay.yaml --at 2024-02-01T11:00
! coop: $WORK/fay.yaml holds no signature [statement-unsigned]
!   hint: 'coop sign' makes a signed statement; a file that ssh-keygen signed has its .sig file beside it
[3]
$ ssh-keygen -q -Y sign -n coop -f $WORK/keys/fay $WORK/fay.yaml 2> $WORK/told
$ coop member apply $WORK/fay.yaml --at 2024-02-01T11:00 --json
{"recorded":{"action":"member-apply","subject":"member: apply as fay","at":"2024-02-01T10:00:00Z","by":"ada","as":null,"under":null,"commit":"07034330491a31d2c9f7882d5b0d1f45ab2aaf6b","key":"SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ","details":{"member":"fay","name":"Fay Adeyemi","key":"SHA256-YEF7NKL27GEJb3zq7Ibw_FeBv09DQnrLslc5W8SJ1qc"}}}

# The signature of somebody else, one for another use, and fields in another order.
$ coop sign member-apply --id gus --name "Gus Weber" --key $WORK/keys/gus.pub --print -q -o $WORK/gus.yaml > $WORK/told
$ ssh-keygen -q -Y sign -n coop -f $WORK/keys/hana $WORK/gus.yaml 2> $WORK/told; coop member apply $WORK/gus.yaml.sig
! coop: $WORK/gus.yaml: the statement of gus is signed by another key than it names [statement-key]
!   hint: ask its author for a new one
[3]
$ rm $WORK/gus.yaml.sig; ssh-keygen -q -Y sign -n file -f $WORK/keys/gus $WORK/gus.yaml 2> $WORK/told; coop member apply $WORK/gus.yaml
! coop: $WORK/gus.yaml: this signature was made for 'file', not for 'coop' [sig-namespace]
!   hint: a signature made for another purpose proves nothing here
!   hint: ask its author for a new one
[3]
$ (sed -n 2,3p $WORK/eli.yaml; sed -n '1p;4,$p' $WORK/eli.yaml) | coop member apply -
! coop: standard input: the fields do not stand in the order of a statement [record-canonical]
!   hint: ask its author for a new one
[3]

# What was changed on the way, signed for another purpose, or is no statement at all.
$ coop sign member-apply --id gus --name "Gus Weber" --key $WORK/keys/gus -q > $WORK/gus.yaml
$ sed 's/Gus Weber/Gus Webber/' $WORK/gus.yaml | coop member apply -
! coop: standard input: the signature does not hold for this text and the key SHA256:j0tEsL4V/sfJUryHFPMcSOsGZ8X5IgEdNgzV1tKjUSM [sig-bad]
!   hint: the text or the signature was changed after signing
!   hint: ask its author for a new one
[3]
$ coop sign key-add --as bo --key $WORK/keys/gus -q | coop member apply -
! coop: standard input is a statement for 'key-add', not for 'member-apply' [statement-other]
!   'coop key add' records such a one
[2]
$ echo 'hello: world' > $WORK/letter.yaml; coop member apply $WORK/letter.yaml
! coop: $WORK/letter.yaml:1:1: 'statement' is missing [record-field-missing]
!    1 | hello: world
!      | ^
!   hint: ask its author for a new one
[3]
$ coop member apply $WORK/missing.yaml
! coop: there is no file '$WORK/missing.yaml' [file-missing]
[3]
$ coop member apply
! coop: <file> is missing [argument-missing]
!   'coop member apply --help' explains it
[2]
