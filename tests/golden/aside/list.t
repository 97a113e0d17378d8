# What a sync kept aside, judged as it would be now.
$ found-bakery; git init -q --bare -b main seat.git; echo 'More dough.' > text.md; cd bakery; coop remote add seat ../seat.git > /dev/null; coop sync --key $WORK/keys/ada > /dev/null; coop clone -q ../seat.git ../bo > /dev/null
$ coop aside list
Nothing is kept aside.
$ cd ../bo; coop proposal new yeast --kind motion --title "Buy yeast" --text ../text.md --key $WORK/keys/bo > /dev/null; coop hours log 2024-01 2024-01-20=4h --key $WORK/keys/ada > /dev/null; coop -C ../bakery proposal new yeast --kind motion --title "No yeast" --text ../text.md --key $WORK/keys/ada > /dev/null; coop -C ../bakery sync --key $WORK/keys/ada > /dev/null; coop sync --key $WORK/keys/bo > /dev/null
[1]
$ coop aside list
  878911e  proposal: new motion yeast, by bo
           there is a proposal 'yeast' already [proposal-id-taken]
  9efa8fd  hours: log 2024-01, by ada
           it would be taken now

Next:  coop show <commit>         (what it says)
       coop aside redo <commit>   (its author)
       coop aside drop <commit>
$ coop aside list --plain | cut -f2-
bo	proposal-id-taken	proposal: new motion yeast
ada		hours: log 2024-01
$ coop aside list --json | grep -o '"code":"[a-z-]*"'
"code":"proposal-id-taken"

# Whoever it is of is told so by the status.
$ coop status --key $WORK/keys/bo | sed -n '/^Waiting/,/^$/p;/^Next/,$p'
Waiting for you
  bo       part 1 of 4 of your share   was due 21 months ago  pay EUR 500.00
  878911e  proposal: new motion yeast                         kept aside:
                                                              proposal-id-taken

Next:  coop share show bo
       coop show 878911e
$ coop hours log 2024-01 2024-01-22=4h --key $WORK/keys/bo > /dev/null; coop status --key $WORK/keys/ada | sed -n '/^Waiting/,/^$/p;/^Not/p'
Waiting for you
  ada      part 1 of 4 of your share  was due 21 months ago  pay EUR 500.00
  9efa8fd  hours: log 2024-01                                kept aside

Not published yet: 1 action

# What it says can be read.
$ coop show $(coop aside list --plain | head -1 | cut -c1-7) | head -3
proposal: new motion yeast
  commit   878911ecb3e0af4af113538219803dd4f9cc7283
  at       15 Jan 2026 10:02 (Europe/Berlin)
