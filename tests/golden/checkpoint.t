# Notes by which two members can tell whether they were shown the same history.

$ found-bakery; git init -q --bare -b main seat.git; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop remote add seat ../seat.git > out; coop sync > out; coop clone -q ../seat.git ../bo; coop clone -q ../seat.git ../dita
Cloned 5 actions into ../bo; each was verified.

Next:  coop -C ../bo status
Cloned 5 actions into ../dita; each was verified.

Next:  coop -C ../dita status
$ [at 2024-02-01T09:00:00Z] coop checkpoint -o ada.yaml
Signed what you hold: 5 actions, checkpoint 9f23 142d a0da a5da.
  in  ada.yaml

Next:  coop checkpoint ada.yaml   (the others, each in their clone)
$ coop checkpoint | head -6
statement: checkpoint
coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
by: ada
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOmAPUCWk3keSau543yZHtuXU9WB4aRBLJHoFBsCht48
answers: 9f23142da0daa5da0ff73803c521845f04abda8b0771e6d2785a340701836b3c
serial: 5
$ coop -C ../bo checkpoint ada.yaml
Ada Lindqvist (ada)  the same: 5 actions
$ coop -C ../bo checkpoint -o $WORK/bakery/bo.yaml --key $WORK/keys/bo > out
$ coop checkpoint bo.yaml
Bo Larsen (bo)  the same: 5 actions
$ coop hours log 2024-01 2024-01-29=8h > out; coop checkpoint ada.yaml
Ada Lindqvist (ada)  the same: 5 actions
$ coop sync > out; coop checkpoint -o later.yaml > out; coop checkpoint ada.yaml
Ada Lindqvist (ada)  the same up to action 5; you hold 1 action since
$ coop -C ../bo checkpoint later.yaml
Ada Lindqvist (ada)  ahead of you, with 6 actions: 'coop sync', then again
$ coop -C ../bo checkpoint later.yaml --json
{"notes":[{"by":"ada","actions":6,"checkpoint":"b0012535dd8b6f5634288794f3dd4f2d49e861bdb6f2ecde5932df620e639729","agreement":"ahead"}]}

# The host shows Bo another history, with as many actions.
$ git clone -q --mirror ../seat.git ../other.git; git -C ../other.git update-ref refs/heads/main main~1; cd ../bo; coop remote remove seat -y > out; coop remote add seat ../other.git > out
$ export COOP_KEY=$WORK/keys/bo; coop hours log 2024-01 2024-01-29=7h > out; coop sync > out; coop checkpoint -o bo.yaml > out
$ coop checkpoint ../bakery/later.yaml
! coop: refused [checkpoint-fork]
!   two histories of this co-op are about.
!
!   Ada Lindqvist (ada) holds b001 2535 dd8b 6f56 as action 6, in ../bakery/later.yaml
!   this clone holds 33ae 9f31 13e5 ba62 there
!
!   hint: keep the notes: each proves to everybody what its author says to hold
!   hint: compare 'coop log' with theirs to see where the histories part; 'coop sync' shows what the seat holds
[1]
$ cd ../bakery; cp ../bo/bo.yaml .; coop checkpoint bo.yaml
! coop: refused [checkpoint-fork]
!   two histories of this co-op are about.
!
!   Bo Larsen (bo) holds 33ae 9f31 13e5 ba62 as action 6, in bo.yaml
!   this clone holds b001 2535 dd8b 6f56 there
!
!   hint: keep the notes: each proves to everybody what its author says to hold
!   hint: compare 'coop log' with theirs to see where the histories part; 'coop sync' shows what the seat holds
[1]
# Dita, who holds neither, sees that they contradict each other.
$ coop -C ../dita checkpoint later.yaml bo.yaml
! coop: refused [checkpoint-fork]
!   two histories of this co-op are about.
!
!   Ada Lindqvist (ada) holds b001 2535 dd8b 6f56 as action 6, in later.yaml
!   Bo Larsen (bo) holds 33ae 9f31 13e5 ba62 as action 6, in bo.yaml
!
!   hint: keep the notes: each proves to everybody what its author says to hold
!   hint: compare 'coop log' with theirs to see where the histories part; 'coop sync' shows what the seat holds
[1]
$ sed 's/^serial: 6/serial: 5/' bo.yaml > forged.yaml; coop checkpoint forged.yaml
! coop: forged.yaml: the signature does not hold for this text and the key SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE [sig-bad]
!   hint: the text or the signature was changed after signing
!   hint: ask its author for a new one
[3]
$ coop checkpoint --as ada --key $WORK/keys/eli
! coop: no key at hand is one of ada [key-nobodys]
!   hint: name the key with --key; 'coop key list' shows whose is which
[4]
