# Votes that their voters signed and sent; whoever collects them can change nothing in them.

$ found-bakery; cd bakery; echo 'Our oven bakes 80 loaves an hour; we sell 120.' > ../oven.md
$ [at 2024-02-01T09:00:00Z] coop proposal new oven --kind motion --title "Buy a second oven" --text ../oven.md --key $WORK/keys/ada > out
$ (coop petition new oven --proposal oven --key $WORK/keys/ada; coop petition sign oven --key $WORK/keys/bo) > out
$ coop ballot open oven --proposal oven --key $WORK/keys/bo > out 2>&1

# The voter signs, with coop or with stock ssh-keygen.
$ coop sign ballot-cast --ballot oven yes --key $WORK/keys/ada -o ada-oven.yaml
Signed the vote 1 of Ada Lindqvist (ada): yes.
  to   The Bakery
  key  SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ
  in   ada-oven.yaml

Next:  coop ballot collect ada-oven.yaml   (any member)
$ export COOP_KEY=$WORK/keys/dita
$ coop sign ballot-cast --ballot oven no -o dita-oven.yaml
Signed the vote 1 of Dita Moreau (dita): no.
  to   The Bakery
  key  SHA256:ToRih3jcVBCbyp0lpG/Tv/LR+w/uR2TbtkjgkkM2GXo
  in   dita-oven.yaml

Next:  coop ballot collect dita-oven.yaml   (any member)
$ coop sign ballot-cast --ballot oven abstain --as chidi --print --key $WORK/keys/chidi.pub -o chidi-oven.yaml
Wrote the vote 1 of Chidi Okafor (chidi): abstain, to be signed.
  to   The Bakery
  key  SHA256:SVjOcLYzduXpyIIDomVkYU1O4OC72czQ1VhzW+R4/ZM
  in   chidi-oven.yaml

Next:  ssh-keygen -Y sign -n coop -f $WORK/keys/chidi chidi-oven.yaml
       coop ballot collect chidi-oven.yaml   (any member)
$ ssh-keygen -Y sign -n coop -f $WORK/keys/chidi chidi-oven.yaml 2> out
$ cat chidi-oven.yaml
statement: ballot-cast
coop: dba421a8c79d3e2c1dd3ae7c30c7e92183d262b014098c1edd6161b5a95d2231
by: chidi
key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB+xZzlVe8GCUq4atgzMvlyi0q+BrdREFO99Mkqz+wpr
answers: 385a1fe19de4e39d99390be228fedce12449736d573160263f4cd5518a7642c3
serial: 1
ranking:
  - abstain
$ coop sign ballot-cast --key $WORK/keys/dita
! coop: '--ballot' is missing [option-missing]
!   name the ballot: --ballot oven
[2]
$ coop sign key-add --as dita --serial 3 --key $WORK/keys/dita
! coop: '--serial' belongs to 'ballot-cast', not to 'key-add' [option-unfit]
!   leave it out
[2]
$ coop sign ballot-cast --ballot oven maybe --key $WORK/keys/dita
! coop: 'maybe' is not an option of 'oven' [ballot-option-unknown]
!   choose yes, no or abstain
[2]

# Bo collects them, and votes himself.
$ export COOP_KEY=$WORK/keys/bo
$ coop ballot collect ada-oven.yaml dita-oven.yaml
Recorded 2 signed votes in ballot oven.
  question  Buy a second oven
  ada       yes
  dita      no
  cast      2 of 4
  as        bo, key SHA256:mCzvOPH0gMtR
  in        b6fb51d  ballot: collect 2 votes for oven

Next:  coop ballot tally oven
$ coop ballot collect ada-oven.yaml dita-oven.yaml
! coop: refused [statement-used]
!   all of these votes were recorded before.
!
!   hint: 'coop ballot show oven --votes' shows what was recorded
[1]
$ coop ballot collect chidi-oven.yaml ada-oven.yaml --json | grep -o '"details".*'
"details":{"ballot":"oven","votes":[{"by":"chidi","serial":1,"ranking":["abstain"],"counts":true}],"recorded_before":1}}}

# A later vote overtakes an earlier one, whichever comes in first.
$ coop sign ballot-cast --ballot oven abstain --serial 3 --key $WORK/keys/dita -o dita-3.yaml > out
$ coop sign ballot-cast --ballot oven yes --serial 2 --key $WORK/keys/dita -o dita-2.yaml > out
$ coop ballot collect dita-3.yaml > out
$ coop ballot collect dita-2.yaml
Recorded 1 signed vote in ballot oven.
  question  Buy a second oven
  dita      yes, overtaken by a later vote of theirs
  cast      3 of 4
  as        bo, key SHA256:mCzvOPH0gMtR
  in        29a2618  ballot: collect 1 vote for oven

Next:  coop ballot tally oven
$ coop ballot show oven --votes | tail -8
Voted: 3 of 4
  MEMBER  WEIGHT  VOTE
  ada          1  yes
  bo           1  -
  chidi        1  abstain
  dita         1  abstain

Next:  coop ballot cast oven

# Two votes with one serial are an error of their author's.
$ coop sign ballot-cast --ballot oven yes --serial 9 --key $WORK/keys/ada -o one.yaml > out
$ coop sign ballot-cast --ballot oven no --serial 9 --key $WORK/keys/ada -o other.yaml > out
$ coop ballot collect one.yaml other.yaml
! coop: refused [ballot-vote-twice]
!   ada signed two different votes with the serial 9.
!
!   hint: ask ada for one with a higher serial: 'coop sign ballot-cast --serial 10'
[1]

# What was altered on its way, or is signed by another, is no vote.
$ sed 's/"no"/"yes"/' other.yaml > forged.yaml; coop ballot collect forged.yaml
! coop: forged.yaml: the signature does not hold for this text and the key SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ [sig-bad]
!   hint: the text or the signature was changed after signing
!   hint: ask its author for a new one
[3]
$ coop sign ballot-cast --ballot oven yes --as ada --key $WORK/keys/dita -o other.yaml > out
$ coop ballot collect other.yaml
! coop: refused [statement-signer]
!   the statement of ada is signed with a key that is not theirs.
!
!   hint: 'coop key list ada' shows their keys
[1]
$ sed 's/answers: .*/answers: 5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c5f0c/' chidi-oven.yaml > lost.yaml
$ ssh-keygen -q -Y sign -n coop -f $WORK/keys/chidi lost.yaml 2> out
$ coop ballot collect lost.yaml
! coop: lost.yaml answers a ballot that is not in this record [vote-no-ballot]
!   hint: 'coop sync' first; a vote for another co-op, or for a ballot that was changed, counts for nothing
[3]
$ coop ballot collect chidi-oven.yaml lost.yaml
! coop: lost.yaml answers another ballot than chidi-oven.yaml [vote-mixed]
!   collect the votes of each ballot by themselves
[2]

# After the closing time a vote goes into the closing, whose recorder attests that it came in time.
$ [at 2024-02-09T09:00:00Z] coop ballot collect one.yaml
! coop: refused [ballot-cast-after-close]
!   the voting in ballot 'oven' ended at 8 Feb 2024 10:02 (Europe/Berlin).
!
!   hint: 'coop ballot close oven' counts the votes that came in time
!   hint: one that was given in time and could not be sent: 'coop sign ballot-cast', and --votes at the close
[1]
$ coop ballot close oven --votes one.yaml
oven  Buy a second oven                                                yes or no
Cast 3 of 4 (quorum 2: met)                              closed 2024-02-09 10:01

  yes      1  ████████████████████████████████████████
  no       0
  abstain  2
              ───────────────────┤ yes needs more than 1/2

Carried: yes has 1 of 1 vote cast for or against and needs more than 1/2.
Recorded 9 Feb 2024 10:01 (Europe/Berlin) by Bo Larsen (bo).

Closed ballot oven: carried.
  as  bo, key SHA256:mCzvOPH0gMtR
  in  6e70ddc  ballot: close oven
$ coop audit | tail -3
  checkpoint  eb63 20bf 43ad f20b

PASSED: every action was signed, allowed, and did what the records show.
