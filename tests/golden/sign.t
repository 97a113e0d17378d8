# What one person signs and another records: to standard output, or into a file.

$ found-bakery; cd bakery
$ coop sign member-apply --id eli --name "Eli Novák" --key $WORK/keys/eli
statement: member-apply
coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
by: eli
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBa5koqLIAblNVQw3FCbjgxenQHS6wqoDN+qLguKO4+
answers: cf40f59ad532e8668717f47c214a0218f0c35f298025dddbbeca9df331922302
serial: 1
name: Eli Novák
signature: |-
  -----BEGIN SSH SIGNATURE-----
  U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgEFrmSiosgBuU1VDDcUJuODF6dA
  dLrCqgM36ouC4o7j4AAAAEY29vcAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx
  OQAAAEDadCEDJ7dBwBmcDUENnO3fMaIA5rbK9IfI3IJWhkezFeQvE8xLmDF7tyc8zpcJgV
  aCj+K6i3y+kFYGZ6tnoCkB
  -----END SSH SIGNATURE-----
! Signed the application of Eli Novák (eli).
!   to   The Bakery
!   key  SHA256:5gyS5v3oI07e4f+qY4EUGBDF/wvUdr+K4oroibCP1p8
!
! Next:  coop member apply FILE   (any member)
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml
Signed the proof of a new key of Ada Lindqvist (ada).
  to   The Bakery
  key  SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc
  in   $WORK/phone.yaml

Next:  coop key add $WORK/phone.yaml   (with a key that you have already)
$ coop sign key-add --as ada --key $WORK/keys/fay -o $WORK/phone.yaml --json
{"statement":{"purpose":"key-add","coop":"dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231","by":"ada","fingerprint":"SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc","answers":"e9e6efdf83062cf3fdc826678230ed5b13622c91aead8ba4942774801d6bfe4b","name":null,"signed":true,"file":"$WORK/phone.yaml","text":"statement: key-add\ncoop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231\nby: ada\nkey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILH3MKA50mBHpKzzjHMVMnaJ6pyukXsVsSsWZhN9G+Rz\nanswers: e9e6efdf83062cf3fdc826678230ed5b13622c91aead8ba4942774801d6bfe4b\nserial: 1\nsignature: |-\n  -----BEGIN SSH SIGNATURE-----\n  U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgsfcwoDnSYEekrPOMcxUydonqnK\n  6RexWxKxZmE30b5HMAAAAEY29vcAAAAAAAAAAGc2hhNTEyAAAAUwAAAAtzc2gtZWQyNTUx\n  OQAAAEBfKifQ4bP9uav5Sji1vqonEofBm7SUuAIN6Jr8PinWgx69BgxaEAUUAWA5jYLLn4\n  lSb0kRXImjkFUGXPqMdCsA\n  -----END SSH SIGNATURE-----\n"}}

# Stock OpenSSH verifies it: the signature covers the file without its last field.
$ coop sign key-add --as ada --key $WORK/keys/fay.pub --print -q > $WORK/unsigned
$ sed -n '/BEGIN/,$p' $WORK/phone.yaml | sed 's/^  //' > $WORK/phone.sig
$ echo "fay $(cat $WORK/keys/fay.pub)" > $WORK/fay-signs
$ ssh-keygen -Y verify -n coop -f $WORK/fay-signs -I fay -s $WORK/phone.sig < $WORK/unsigned
Good "coop" signature for fay with ED25519 key SHA256:YEF7NKL27GEJb3zq7Ibw/FeBv09DQnrLslc5W8SJ1qc

# What is to be signed, for another machine.
$ coop sign founding-accept --key $WORK/keys/bo.pub --print
statement: founding-accept
coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
by: bo
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB/cQV4yYRx9tECBT4MpGNE8lK6PLJWNluA6NDpDoADe
answers: e9e6efdf83062cf3fdc826678230ed5b13622c91aead8ba4942774801d6bfe4b
serial: 1
! Wrote the acceptance of the founding by Bo Larsen (bo), to be signed.
!   to   The Bakery
!   key  SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE
!
! Next:  ssh-keygen -Y sign -n coop -f $WORK/keys/bo FILE
!        coop founding accept FILE   (any founder)

# Each purpose has its own options.
$ coop sign member-apply --id eli
! coop: '--name' is missing [option-missing]
!   say how you want to be called in the register: --name "Bo Larsen"
[2]
$ coop sign member-apply --name Eli
! coop: '--id' is missing [option-missing]
!   choose a short word by which the co-op's records will know you: --id bo
[2]
$ coop sign member-apply --id eli --name Eli --as ada
! coop: who applies is no member yet; '--as' has no place here [option-unfit]
!   choose an id with --id
[2]
$ coop sign key-add
! coop: '--as' is missing [option-missing]
!   name the member whose key this shall be: --as bo
[2]
$ coop sign key-add --as adda --key $WORK/keys/fay
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop sign key-add --as ada --name Ada
! coop: '--name' belongs to 'member-apply', not to 'key-add' [option-unfit]
!   name the member with --as
[2]
$ coop sign founding-accept --key $WORK/keys/eli
! coop: no key at hand is one of a member here [key-nobodys]
!   hint: name the key with --key; 'coop key list' shows whose is which
!   hint: who has lost every key asks for a new one: 'coop sign key-recover', and see 'coop help keys'
[4]
$ coop sign promise
! coop: 'promise' is none of the choices of purpose [choice-unknown]
!   write member-apply, key-add, key-recover, ballot-cast, ballot-paper or founding-accept
[2]
$ coop sign member-apply --id eli --name "$(printf 'Eli\tNovak')" --key $WORK/keys/eli
! coop: 'Eli\x09Novak' cannot stand in a record [text-form]
!   leave out tabs, control and invisible characters
[2]
$ coop sign member-apply --id eli --name Eli
! coop: there is no key to sign with [no-key]
!   hint: 'coop key new' makes a key for coop
!   hint: 'ssh-add' hands a key of yours to the ssh-agent
!   hint: --key FILE names a key file
[4]
