# Output that gets lost: what was recorded is said to be recorded, and what was only read is said to be incomplete.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop petition new first-president --office president > /dev/full
! coop: recorded 9fe760f 'petition: begin first-president on president', but could not say so: No space left on device [report-lost]
!   hint: it is done, and not to be repeated; 'coop show 9fe760f' shows it
[3]
$ coop log -n 1 --plain | cut -f 4
petition: begin first-president on president
$ coop petition sign first-president --key $WORK/keys/bo >&-
! coop: recorded cca9ccf 'petition: sign first-president', but could not say so: it was closed [report-lost]
!   hint: it is done, and not to be repeated; 'coop show cca9ccf' shows it
[3]
$ coop petition show first-president --plain
first-president	ada
first-president	bo
$ coop petition new another --office ceo --json > /dev/full
! {"error":{"kind":"unreadable","code":"report-lost","message":"recorded 1ed87f8 'petition: begin another on ceo', but could not say so: No space left on device","details":[],"hints":["it is done, and not to be repeated; 'coop show 1ed87f8' shows it"]}}
[3]
$ coop petition new third --office treasurer --dry-run > /dev/full
! coop: the output is incomplete: No space left on device [output-write]
!   hint: make room, or send the output somewhere else, and repeat the command
[3]
$ coop log > /dev/full
! coop: the output is incomplete: No space left on device [output-write]
!   hint: make room, or send the output somewhere else, and repeat the command
[3]
$ coop log >&-
! coop: the output is incomplete: it was closed [output-write]
!   hint: make room, or send the output somewhere else, and repeat the command
[3]
$ coop log | true
$ coop key new --file ../phone > /dev/full
! coop: made a key pair, but could not say so: No space left on device [report-lost]
!   hint: it is done, and not to be repeated; it is in '../phone'
[3]
$ coop sign key-add --as ada --key ../phone -o ../phone.yaml > /dev/full
! coop: wrote the statement, but could not say so: No space left on device [report-lost]
!   hint: it is done, and not to be repeated; it is in '../phone.yaml'
[3]
$ echo '# mine' >> coop.yaml; coop restore --all > /dev/full
! coop: put 1 file back, but could not say so: No space left on device [report-lost]
!   hint: it is done, and not to be repeated; 'coop restore' lists what is left
[3]
$ coop restore coop.yaml > /dev/full
! coop: the output is incomplete: No space left on device [output-write]
!   hint: make room, or send the output somewhere else, and repeat the command
[3]
