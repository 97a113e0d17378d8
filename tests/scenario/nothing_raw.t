# Whatever a commit, a record, a file or a word of the command line holds, no command that reads hands a terminal
# anything to obey: no escape, no C1 control, nothing that turns or hides letters.

$ mkdir tools; export PATH=$WORK/tools:$PATH
$ cat > tools/hostile <<'END'
> #!/bin/sh
> # Words that recolour, clear, name a window, and turn round what follows: ESC, C1 CSI, BEL, RLO, a hidden letter.
> printf 'x\033[31m\302\2332J\033]0;owned\007\342\200\256dlo\342\200\213y\177'
> END
$ cat > tools/read-all <<'END'
> #!/bin/sh
> # Every command that reads, in every way that it writes; prints the lines that a terminal would obey.
> commands='status|log|show HEAD-OID|show HEAD-OID --raw|show coop.yaml|audit|can ada|can bo ballot-open|restore
> member list --all|member show ada|office list|office show president|key list --all|key list --allowed-signers|share list|share show ada
> proposal list|proposal show more-bread|petition list|petition show president-please
> ballot list|ballot show president-2024 --votes|ballot tally chart-2024 --all
> articles show|articles history|articles check|hours list|payroll list|payroll chart|payroll show 2024-02'
> oid=$(git rev-parse HEAD)
> rm -rf "$WORK/all"; mkdir "$WORK/all"
> echo "$commands" | tr '|' '\n' | sed "s/HEAD-OID/$oid/" | while read -r words; do
>   for form in '' --plain --json; do
>     # shellcheck disable=SC2086
>     coop $words $form --no-pager < /dev/null > "$WORK/all/$words $form" 2>&1 || [ $? -lt 70 ] || echo "$words $form: broke"
>   done
> done
> LC_ALL=C grep -laP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]' "$WORK"/all/* || true
> END
$ chmod +x tools/*; staff-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada GIT_AUTHOR_DATE=2024-02-01T00:00:00Z GIT_COMMITTER_DATE=2024-02-01T00:00:00Z
$ git config user.name x; git config user.email x@example.org

# A commit by hand, whose subject and body say it: alone, and as the body of an action that is none.
$ git commit -q --allow-empty -m "$(hostile)" -m "action: $(hostile)"; read-all
# The same as the subject of what is an action in all else: in JSON it is escaped and keeps its value.
$ git reset -q --hard HEAD~1; git update-ref refs/heads/main $(git cat-file commit HEAD | sed "s/^payroll: adopt.*/$(hostile)/" | git hash-object -t commit -w --stdin); read-all
$ coop log -n 1 --json | cut -c 56-
bb5bbd90","action":"payroll-chart","subject":"x\u001b[31m\u009b2J\u001b]0;owned\u0007\u202edlo\u200by\u007f","at":"2024-01-22T09:00:00Z","by":"bo","as":"president","under":"chart-2024"}]}

# Records that hold words of people, changed by hand.
$ sed -i "2s/\$/ $(hostile)/" members/a/ada.yaml; git commit -q -a -m "change a member"; read-all; git reset -q --hard HEAD~1
$ for file in proposals/more-bread.yaml ballots/ceo-2024/ballot.yaml articles/clauses.yaml; do sed -i "2s/\$/ $(hostile)/" $file; done; hostile > proposals/more-bread.md; git commit -q -a -m "change more"; read-all; git reset -q --hard HEAD~1

# Words of the command line, of variables and of files.
$ cd ..; for words in 'help' 'show' 'member show' 'can ada' 'log --kind' 'log --member' 'restore' 'count' 'share list --as-of' 'articles check --answers' 'articles show' 'ballot show' 'payroll show' 'completion'; do coop -C bakery $words "$(hostile)" > seen 2>&1; coop -C bakery $words "$(hostile)" --json >> seen 2>&1; LC_ALL=C grep -qaP '\x1b|\x07|\xc2\x9b|\xe2\x80\xae|\x7f' seen && echo "$words: raw"; done
[1]
$ for form in '' --plain --json; do COOP_KEY="$(hostile)" coop -C bakery status $form; coop -C "$(hostile)" status $form; done > seen 2>&1; LC_ALL=C grep -caP '\x1b|\x07|\xc2\x9b|\xe2\x80\xae|\x7f' seen
0
[1]
$ cp -r bakery "$(hostile)"; for form in '' --plain --json; do coop -C "$(hostile)" status $form; coop -C "$(hostile)" log $form; coop -C "$(hostile)" audit $form; coop key new --file "$(hostile)/$form.key" $form; done > seen 2>&1; LC_ALL=C grep -caP '\x1b|\x07|\xc2\x9b|\xe2\x80\xae|\x7f' seen
0
[1]
$ printf '2 1\n1 1 2 0\n0\n"Ada %s"\n"Bo"\n"Chair %s"\n' "$(hostile)" "$(hostile)" > chair.blt; for form in '' --plain --json; do coop count chair.blt $form; done > seen 2>&1; LC_ALL=C grep -caP '\x1b|\x07|\xc2\x9b|\xe2\x80\xae|\x7f' seen
0
[1]
