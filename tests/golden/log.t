# The actions of the record, newest first.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T23:30:00Z] coop petition new first-president --office president > /dev/null
$ coop log
$ coop log -n 2 --reverse
$ coop log --member ada --kind founding
$ coop log --kind petition-new --plain
$ coop log --kind petition-new --json
$ coop log --kind payroll
$ coop log --kind payroll --plain

$ coop log --kind petition-knew
$ coop log --member adda
$ coop log -n 0
$ coop log -n many

# What is no action is shown for what it is.
$ git -c user.name=x -c user.email=x@x commit -q --allow-empty -m "$(printf 'by \033[31mhand')"; coop log -n 2
$ coop log -n 1 --json | tr ',' '\n' | tail -2

# Long output goes through the pager at a terminal.
$ [tty] LINES=5 COOP_PAGER=fake-pager coop log

$ git init -q ../other; coop -C ../other log
