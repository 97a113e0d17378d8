# The overview fits a small terminal; every page keeps to 80 columns.
$ coop
coop - run a worker co-operative by its signed record

Usage:  coop <command> [<subcommand>] [options]

Every day
  status     Show what is open, due, or waiting for you
  ballot     Open, cast, tally and close ballots
  proposal   Write and read what is to be decided
  member     Apply, admit, list and leave
  hours      Record and approve hours worked
  sync       Exchange signed history with the others

Money
  share      The Equal Ownership Share: payments and vesting
  payroll    The pay chart, and pay runs by two persons

Rules
  articles   Read, check and amend the articles
  paper      Agreements, certificates, ballot papers, registers
  office     Who holds which office; accept one, lay it down
  petition   Ask for a ballot, and sign such a request
  can        Say what a member may do, and why
  audit      Replay the whole history and check every rule

'coop help' lists everything; 'coop <command> --help' explains one.
New here?  coop articles new
$ coop help > overview; wc -l < overview
139
$ coop balot
! coop: no command 'balot' [command-unknown]
!   did you mean 'ballot'?
!   'coop help' lists all commands
[2]
$ coop ballot opne
! coop: no command 'ballot opne' [command-unknown]
!   did you mean 'ballot open'?
!   'coop ballot' lists its subcommands
[2]
$ coop ballot cast --hlep
! coop: no option '--hlep' [option-unknown]
!   did you mean '--help'?
!   'coop ballot cast --help' lists its options
[2]
$ coop help ballot-too-short
ballot-too-short: the articles ask that it stays open for longer.

From 'coop help errors'.
$ coop help nothing
! coop: no help on 'nothing' [topic-unknown]
!   'coop help' lists all commands and topics
[2]
$ for page in $(coop help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do coop help $page; done | awk 'length($0) > 80'
$ coop help exit-codes
What the exit codes of coop mean

Every command ends with one of these codes. A script can rely on them: their
meaning does not change. The page of each command says what they mean there.

  0    what was asked is done
  1    a rule of the co-op refused it, an audit or a check found something, or a
       question was answered with no; nothing was recorded
  2    wrong usage: a word of the command line or an answer could not be
       understood, or something was missing
  3    something could not be read, or is not what it should be: a file, a
       record, the repository; or the result could not be written
  4    no key could sign, or the key did not
  5    the history moved meanwhile, or there was trouble with the other side;
       look again with 'coop sync' and repeat the command
  70   a bug in coop; please report it
  130  interrupted by Ctrl-C

A refusal and a failure are never mixed: 1 means that coop read everything and
the answer is no, 3 means that coop could not tell.

A reader that leaves
When the reader of a pipe leaves early, as in 'coop log | head', coop ends
quietly with the code that it would have had. When results are lost for another
reason, such as a full disk or a closed standard output, the code is 3, and
standard error says that the output is incomplete. A command that has recorded
or written something says so there, with the code report-lost: it is done, and
not to be repeated. Where an audit or a check found something, the code stays 1.

In a script
    coop audit --quiet
    case $? in
      0) echo "all is well" ;;
      1) echo "look at the findings" ;;
      *) echo "the audit could not be done" ;;
    esac
$ coop ballot cast --help > a; coop help ballot cast > b; coop ballot cast -h > c; cmp a b && cmp b c
$ cat a
Vote in a ballot, or replace your vote

Usage:  coop ballot cast <ballot> [<choice>...] [options]

A question is answered with yes, no or abstain; in an election the candidates
are named in order, best first, as many as you like. Without a choice you are
asked. Votes are open: everybody can read who voted how, with 'coop ballot show
--votes'. While the ballot is open you may vote again, and your last vote alone
counts.

Examples
  coop ballot cast oven yes
      Vote for the oven
  coop ballot cast president-2024 bo ada
      Want Bo most, then Ada

Arguments
  <ballot>              The ballot
  [<choice>...]         yes, no or abstain; or candidates, best first

Options
  --blank               Take part, and choose nothing
  -n, --dry-run         Show what would be recorded, write nothing
  --as-office <id>      The office in which you act (default: the one that may)
  --as <member>         Act as this member, with one of their keys
  --key <file>          The key to sign with
  --at <when>           When it happened, for entering an old paper record

Common options: --json -q -y --no-input -C <dir>   ('coop help options')

Exit codes: 0 recorded, 1 a rule refused it, such as ballot-cast-after-close, 2
  wrong usage.
See also:  coop-ballot(1), coop-ballot-show(1), coop-ballot-tally(1)
