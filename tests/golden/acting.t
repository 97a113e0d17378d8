# Who acts, by which key, and in which office.
$ staff-bakery; cd bakery
$ mkdir -p $HOME/.ssh $HOME/.config/coop; cp $WORK/keys/bo $HOME/.config/coop/id_ed25519; cp $WORK/keys/chidi $HOME/.ssh/id_ed25519

# Where keys of several members are at hand, as on a machine that they share, one says as whom one acts, or is asked.
$ [at 2024-02-29T18:00:00Z] coop hours log 2024-02 2024-02-01=8h
! coop: keys of Bo Larsen (bo) and Chidi Okafor (chidi) are at hand here [as-whom]
!   say as whom: --as bo
[2]
$ [tty] NO_COLOR=1 coop hours log 2024-02 2024-02-01=8h
< n
Keys of Chidi Okafor (chidi) are at hand here too.
Sign as Bo Larsen (bo)? [y/N] n
coop: refused [not-confirmed]
  you did not confirm it, so nothing was recorded.
[1]
$ [tty] NO_COLOR=1 coop hours log 2024-02 2024-02-01=8h
< y
Keys of Chidi Okafor (chidi) are at hand here too.
Sign as Bo Larsen (bo)? [y/N] y
Logged 8:00 hours on 1 day for Bo Larsen (bo).
  month  2024-02, 8:00 hours in all, not approved yet
  as     bo, key SHA256:mCzvOPH0gMtR
  in     4e6a268  hours: log 2024-02

Next:  coop hours approve bo 2024-02   (dita as ceo or chidi as treasurer)
$ coop hours log 2024-02 2024-02-01=8h --as chidi
Logged 8:00 hours on 1 day for Chidi Okafor (chidi).
  month  2024-02, 8:00 hours in all, not approved yet
  as     chidi, key SHA256:SVjOcLYzduXp
  in     5699201  hours: log 2024-02

Next:  coop hours approve chidi 2024-02   (dita as ceo)
$ coop hours log 2024-02 2024-02-01=8h --as dita
! coop: no key at hand is one of dita [key-nobodys]
!   hint: name the key with --key; 'coop key list' shows whose is which
[4]

# The office that may is found; another one can be named, and must be held.
$ coop hours approve bo 2024-02 --as chidi --dry-run
Would record 1 action and change 1 file (nothing was written):

  hours: approve 2024-02 of bo

    write payroll/hours/2024-02/b/bo.yaml
      | member: bo
      | month: 2024-02
      | days:
      |   - date: 2024-02-01
      |     minutes: 480
      | approved-by: chidi
$ coop hours approve bo 2024-02 --as chidi --as-office treasurer
Approved 8:00 hours of Bo Larsen (bo) for 2024-02.
  days  1 day, 2024-02-01 to 2024-02-01
  as    chidi (treasurer), key SHA256:SVjOcLYzduXp
  in    c96f770  hours: approve 2024-02 of bo

Next:  coop hours approve chidi 2024-02   (dita as ceo)
$ coop hours approve chidi 2024-02 --as-office ceo
! coop: refused [power-lacking]
!   bo, as the ceo, may not do this; it is for the ceo or the treasurer.
!
!   article 13.4  Hours are approved by the CEO or the Treasurer, and never by
!                 the one who worked them.
!
!   hint: 'coop can bo hours-approve' says who may, and why
[1]

# A terminal at which nobody shall be asked.
$ [tty] coop office resign president --no-input --color never
coop: 'Lay it down? [y/N]' needs an answer, and nobody can be asked here
      [needs-answer]
  give --yes
[2]
