# The actions of the record, newest first.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T23:30:00Z] coop petition new first-president --office president > /dev/null
$ coop log
ID       DATE        MEMBER  ACTION
2df222e  2024-01-17  ada     petition: begin first-president on president
ce3b5d9  2024-01-15  dita    founding: accept
110523a  2024-01-15  chidi   founding: accept
62ca757  2024-01-15  bo      founding: accept
47039b1  2024-01-15  ada     founding: accept
f47ca21  2024-01-15  ada     coop: found
$ coop log -n 2 --reverse
ID       DATE        MEMBER  ACTION
ce3b5d9  2024-01-15  dita    founding: accept
2df222e  2024-01-17  ada     petition: begin first-president on president
$ coop log --member ada --kind founding
ID       DATE        MEMBER  ACTION
47039b1  2024-01-15  ada     founding: accept
$ coop log --kind petition-new --plain
2df222eaaef8784eedd23f89f8aba5de232d130f	2024-01-16T23:30:00Z	ada	petition: begin first-president on president
$ coop log --kind petition-new --json
{"actions":[{"commit":"2df222eaaef8784eedd23f89f8aba5de232d130f","action":"petition-new","subject":"petition: begin first-president on president","at":"2024-01-16T23:30:00Z","by":"ada","as":null,"under":null}]}
$ coop log --kind payroll
No action in the record fits that.
$ coop log --kind payroll --plain

$ coop log --kind petition-knew
! coop: no kind of action is called 'petition-knew' [action-unknown]
!   did you mean 'petition-new'?
!   'member' means every member action, 'member-admit' that one alone
[2]
$ coop log --member adda
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop log -n 0
! coop: '-n' wants a number from 1 on, not 0 [number-range]
[2]
$ coop log -n many
! coop: 'many' is not a whole number [number-form]
!   in --number <n>
!   write decimal digits alone, such as 12
[2]

# What is no action is shown for what it is.
$ export GIT_AUTHOR_DATE=2024-02-01T00:00:00Z GIT_COMMITTER_DATE=2024-02-01T00:00:00Z; git -c user.name=x -c user.email=x@x commit -q --allow-empty -m "$(printf 'by \033[31mhand')"; coop log -n 2
ID       DATE        MEMBER  ACTION
734470f  -           -       by \x1b[31mhand [sig-none]
2df222e  2024-01-17  ada     petition: begin first-president on president
$ coop log -n 1 --json | tr ',' '\n' | tail -2
"error":{"code":"sig-none"
"message":"the commit is not signed"}}]}

# Long output goes through the pager at a terminal.
$ [tty] LINES=5 COOP_PAGER=fake-pager coop log
␛[1mID␛[0m       ␛[1mDATE␛[0m        ␛[1mMEMBER␛[0m  ␛[1mACTION␛[0m
␛[36m734470f␛[0m  ␛[2m-␛[0m           ␛[2m-␛[0m       ␛[31mby \x1b[31mhand [sig-none]␛[0m
␛[36m2df222e␛[0m  2024-01-17  ada     petition: begin first-president on president
␛[36mce3b5d9␛[0m  2024-01-15  dita    founding: accept
␛[36m110523a␛[0m  2024-01-15  chidi   founding: accept
␛[36m62ca757␛[0m  2024-01-15  bo      founding: accept
␛[36m47039b1␛[0m  2024-01-15  ada     founding: accept
␛[36mf47ca21␛[0m  2024-01-15  ada     coop: found

$ git init -q ../other; coop -C ../other log
! coop: $WORK/other/.git is a git repository, but not one of a co-op [not-a-coop]
!   hint: 'coop init' founds one; -C names the folder of another
[3]
