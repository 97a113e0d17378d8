# Whoever was elected takes the office, on the ballot that elected them.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop office accept president --at 2024-02-01T09:00
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'election'.
!
!   article 10.3  An office begins when it is accepted by the person concerned,
!                 relying on a passed election ballot. It may be laid down at
!                 any time by the person concerned.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ elect president ada
$ coop office accept president --key $WORK/keys/bo --at 2024-02-03T10:00
! coop: refused [office-not-elected]
!   ballot 'president-2024' did not elect bo as president.
[1]
$ coop office accept president --at 2024-02-03T10:00 --dry-run
Would record 1 action and change 2 files (nothing was written):

  office: accept president

    write ballots/president-2024/result.yaml
      | ballot: president-2024
      | outcome: elected
      | winner: ada
      | persons: 4
      | weight: 4
      | rounds:
      |   - totals:
      |       - option: ada
      |         votes: 4
      |       - option: reopen-nominations
      |         votes: 0
      |     exhausted: 0
      |     elected: ada
      | closed: 2024-02-01T12:00:00Z
      | closed-by: ada
      | used-by: office-accept president

    write offices/president.yaml
      | id: president
      | holder: ada
      | since: 2024-02-03
      | until: 2026-02-02
      | under: president-2024
$ coop office accept president --at 2024-02-03T10:00
Ada Lindqvist (ada) is president until 2 Feb 2026.
  under  president-2024
  as     ada, key SHA256:L77ZzTtFBbUl
  in     *

Next:  coop office show president

# The ballot is spent.
$ coop office accept president --at 2024-02-03T11:00
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'election'.
!
!   article 10.3  An office begins when it is accepted by the person concerned,
!                 relying on a passed election ballot. It may be laid down at
!                 any time by the person concerned.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ coop office accept president --under president-2024 --at 2024-02-03T11:00
! coop: refused [mandate-used]
!   ballot 'president-2024' was carried out already, by 'office-accept president'.
[1]

$ ELECTION_DAY=2024-02-04 elect treasurer bo; coop office accept treasurer --key $WORK/keys/bo --at 2024-02-05T10:00 --json
{"recorded":{"action":"office-accept","subject":"office: accept treasurer","at":"2024-02-05T09:00:00Z","by":"bo","as":null,"under":"treasurer-2024","commit":"dae6d6a43ec88b8478de670f83a7a5eb7b99cabe","key":"SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE","details":{"office":"treasurer","holder":"bo","since":"2024-02-05","until":"2026-02-04","plan":null}}}
$ coop office accept presidnet
! coop: no office 'presidnet' [office-unknown]
!   did you mean 'president'?
!   'coop office list' shows them
[2]

# While a ballot is not counted, that is the reason.
$ coop petition new money --office treasurer --at 2024-02-06T09:30 > /dev/null; coop petition sign money --key $WORK/keys/bo --at 2024-02-06T09:31 > /dev/null
$ coop ballot open money --under money --candidate ada --at 2024-02-06T09:40 > /dev/null 2>&1
$ coop office accept treasurer --at 2024-02-06T09:50
! coop: refused [mandate-open]
!   ballot 'money' is not closed yet, so it has decided nothing.
!
!   hint: when the voting is over, 'coop ballot close money' counts it
[1]
