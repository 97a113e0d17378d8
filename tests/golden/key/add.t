# A new key proves itself by a statement; a key that the member has already records it.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00 --dry-run
Would record 1 action and change 4 files (nothing was written):

  key: add a key of ada

    write allowed_signers
      | ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
      | bo@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe
      | chidi@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB+xZzlVe8GCUq4atgzMvlyi0q+BrdREFO99Mkqz+wpr
      | dita@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2fUpZ0BfQjQA4erDBDHPMOxwfkWwYsupJcvrviIN0W
      | ada@bakery.invalid namespaces="git,coop" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+

    write keys/SHA256-5g/SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8.yaml
      | id: SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8
      | owner: ada
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
      | from: 2024-02-01T09:00:00Z

    write members/a/ada.yaml
      | id: ada
      | name: Ada Lindqvist
      | standing: owner
      | origin: founder
      | since: 2024-01-15
      | grade: baker
      | keys:
      |   - SHA256-L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
      |   - SHA256-5gyS5v3oI07e4f-qY4EUGBDF_wvUdr-K4oroibCP1p8

    write statements/68/6828449211fe89a394f5f04728e14ff3da1b193c413199f75fc08998d39ce592.yaml
      | statement: key-add
      | coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
      | by: ada
      | key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
      | answers: e9e6efdf83062cf3fdc826678230ed5b13622c91aead8ba4942774801d6bfe4b
      | serial: 1
      | signature: |-
      |   -----BEGIN SSH SIGNATURE-----
      |   U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgEFrmSiosgBuU1VDDcUJuODF6dA
      |   dLrCqgM36ouC4o7j4AAAAEY29vcAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
      |   OQAAAEDfyjx8lMNWDPp87MJ4amvH50DSjGOi2jz6qIIFKKAaDbAj1vO/LzYZQEBwqlGpc1
      |   ZBKeGaH00zR2Oomv2gvPkE
      |   -----END SSH SIGNATURE-----
$ coop key add --new-key $WORK/keys/eli --at 2024-02-01T10:00
Added a key of Ada Lindqvist (ada). It can sign from now on.
  new key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
  as       ada, key SHA256:L77ZzTtFBbUl
  in       *

Next:  coop key list ada

# On another machine.
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml
Signed the proof of a new key of Ada Lindqvist (ada).
  to   The Bakery
  key  SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc
  in   $WORK/phone.yaml

Next:  coop key add $WORK/phone.yaml   (with a key that you have already)
$ coop key add $WORK/phone.yaml --key $WORK/keys/eli --at 2024-02-01T11:00 --json
{"recorded":{"action":"key-add","subject":"key: add a key of ada","at":"2024-02-01T10:00:00Z","by":"ada","as":null,"under":null,"commit":"8e3d4bd8da890e2173d438025270f98ac8d0cdc0","key":"SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8","details":{"member":"ada","key":"SHA256-YEF7NKL27GEJb3zq7Ibw_FeBv09DQnrLslc5W8SJ1qc","fingerprint":"SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc"}}}

# Nobody adds a key for somebody else, nor one that has an owner.
$ coop sign key-add --as bo --key $WORK/keys/gus -q | coop key add - --at 2024-02-01T12:00
! coop: refused [key-proof]
!   a new key comes with one statement of its owner, signed by that key.
!
!   hint: make it on the new device with 'coop sign key-add'
[1]
$ coop key add --new-key $WORK/keys/bo --at 2024-02-01T12:00
! coop: refused [key-taken]
!   this key is or was a key of bo.
!
!   hint: make a new one with 'coop key new'
[1]

$ coop key add
! coop: give either a statement file or --new-key [key-source]
!   the new key's file on this machine: coop key add --new-key PATH
!   a key on another one: 'coop sign key-add' there, 'coop key add FILE' here
[2]
$ coop key add --new-key $WORK/missing
! coop: there is no key file '$WORK/missing' [key-absent]
!   hint: 'coop key new' makes a key
[4]
$ coop sign member-apply --id gus --name Gus --key $WORK/keys/gus -q | coop key add -
! coop: standard input is a statement for 'member-apply', not for 'key-add' [statement-other]
!   'coop member apply' records such a one
[2]
