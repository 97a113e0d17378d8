# What people write by hand, and what others send, is read behind limits: nothing hangs, nothing is written, nothing
# reaches the terminal raw, and the answer says what is wrong and where.

$ mkdir tools; export PATH=$WORK/tools:$PATH
$ cat > tools/init-with <<'END'
> #!/bin/sh
> # Founds with the answers on standard input: the exit status, the first line of the error, and what was written.
> cat > "$WORK/answers.yaml"; rm -rf "$WORK/founding"; mkdir "$WORK/founding"; cd "$WORK/founding"
> timeout 20 coop init --answers ../answers.yaml --papers papers > ../out 2> ../err; echo "$? $(head -1 ../err | cut -c1-100)"; ls
> END
$ cat > tools/good <<'END'
> #!/bin/sh
> printf 'coop:\n  name: The Bakery\n  slug: bakery\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n    - id: %s\n      name: %s\n' "${1:-ada}" "${2:-Ada Lindqvist}"
> printf '      key: %s\n      grade: baker\nshares:\n  price: EUR 2000.00\n' "$(cat "$WORK/keys/ada.pub")"
> END
$ chmod +x tools/*; good | init-with
0 
papers

# YAML that takes a careless reader down.
$ printf ',[' | init-with
3 coop: ../answers.yaml: there is nothing in this file [hand-empty]
$ yes '[' | head -100000 | tr -d '\n' | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-key]
$ yes '{a: ' | head -20000 | tr -d '\n' | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-key]
$ { yes ' - ' | head -5000 | tr -d '\n'; echo x; } | init-with
3 coop: ../answers.yaml:1:2: cannot be taken as it is [hand-yaml]
$ for n in $(seq 200); do printf "%${n}sa:\n" ''; done | init-with
3 coop: ../answers.yaml:17:18: cannot be taken as it is [hand-depth]
$ for n in 0 1 2 3 4 5 6 7 8 9; do echo "a$n: &a$n [*a$((n-1)), *a$((n-1)), *a$((n-1))]"; done | init-with
3 coop: ../answers.yaml:1:5: cannot be taken as it is [hand-anchor]
$ printf 'a: &a [*a]\n' | init-with
3 coop: ../answers.yaml:1:4: cannot be taken as it is [hand-anchor]
$ printf '&k coop: 1\n' | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-anchor]
$ { good; echo 'shares:'; echo '  price: EUR 1.00'; } | init-with
3 coop: ../answers.yaml:13:1: cannot be taken as it is [hand-duplicate-key]
$ good | sed 's/slug: bakery/slug: bakery\n  "slug": other/' | init-with
3 coop: ../answers.yaml:4:3: cannot be taken as it is [hand-duplicate-key]
$ good | sed 's/The Bakery/!!python\/object\/apply:os.system ["touch pwned"]/' | init-with
3 coop: ../answers.yaml:2:9: cannot be taken as it is [hand-tag]
$ { good; echo '---'; good; } | init-with
3 coop: ../answers.yaml:13:1: cannot be taken as it is [hand-document]
$ { echo '%TAG ! tag:x,2000:'; good; } | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-document]
$ good | sed 's/The Bakery/"The Bakery/' | init-with
3 coop: ../answers.yaml:2:9: cannot be taken as it is [hand-quote]
$ good | tr 'a-z' '\200-\231' | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-utf8]
$ good | sed "s/The Bakery/The $(printf '\303\050') Bakery/" | init-with
3 coop: ../answers.yaml:2:13: cannot be taken as it is [hand-utf8]
$ good | iconv -t UTF-16 | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-utf8]
$ good | sed "s/The Bakery/The$(printf '\001') Bakery/" | init-with
3 coop: ../answers.yaml:2:12: cannot be taken as it is [hand-character]
$ good | tr 'T' '\000' | init-with
3 coop: ../answers.yaml:2:9: cannot be taken as it is [hand-character]
$ { good; head -c 3000000 /dev/zero | tr '\0' '#'; } | init-with
3 coop: ../answers.yaml: a file of 3000284 bytes; at most 1048576 are read [hand-size]
$ printf '' | init-with
3 coop: ../answers.yaml: there is nothing in this file [hand-empty]
$ echo 'just words' | init-with
3 coop: ../answers.yaml:1:1: cannot be taken as it is [hand-yaml]
$ coop init --answers keys --papers papers; coop init --answers /dev/null --papers papers; coop init --answers none.yaml --papers papers; ls -d papers
! coop: cannot read 'keys': Is a directory [file-read]
! coop: /dev/null: there is nothing in this file [hand-empty]
!   hint: begin with a line like 'name: Ada'
! coop: there is no file 'none.yaml' [file-missing]
! ls: cannot access 'papers': No such file or directory
[2]

# Commands to a terminal, and letters that hide or turn others round, in a name.
$ good ada '"Ada\e[31m Lindqvist"' | init-with
3 coop: ../answers.yaml:8:13: cannot be taken as it is [hand-character]
$ good ada "Ada$(printf '\033')[31m" | init-with
3 coop: ../answers.yaml:8:16: cannot be taken as it is [hand-character]
$ good ada "Ada$(printf '\342\200\256')adA" | init-with
3 coop: ../answers.yaml:8:16: cannot be taken as it is [hand-character]
$ good ada "A$(printf '\342\200\213')da" | init-with
3 coop: ../answers.yaml:8:14: cannot be taken as it is [hand-character]
$ good ada '"Ada\u202eLindqvist"' | init-with
3 coop: ../answers.yaml:8:13: cannot be taken as it is [hand-character]

# Ids are words, never paths.
$ for id in ../../etc/passwd .. a/b .git 'a\b' -rf Ada 'a b' a. '%2e%2e' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; do good "'$id'" | init-with | head -1; done | uniq -c
     11 2 coop: ../answers.yaml:7:11: not a value that can stand here [record-type]
$ good | sed 's/slug: bakery/slug: ..\/..\/bakery/' | init-with
2 coop: ../answers.yaml:3:9: not a value that can stand here [record-type]

# The same in a co-op that stands, for every id that a command line takes.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada; find . -type f -not -path './.git/*' | sort | xargs sha256sum > ../before; git rev-parse HEAD > ../tip
$ cat > ../tools/try <<'END'
> #!/bin/sh
> timeout 20 coop "$@" > $WORK/out 2> $WORK/err < /dev/null; echo "$? $(grep -ho '\[[a-z-]*\]' $WORK/err | head -1)"
> END
$ chmod +x ../tools/try
$ for id in ../../etc/passwd .. a/b .git -- 'A' '' "$(printf 'a\nb')" "$(printf '\033[31m')" "$(head -c 5000 /dev/zero | tr '\0' a)"; do try ballot show -- "$id"; try member show -- "$id"; try proposal show -- "$id"; try petition sign -- "$id"; try office accept -- "$id"; try payroll show -- "$id"; try show -- "$id"; done | sort | uniq -c
     50 2 [id-form]
     10 2 [month-form]
     10 2 [show-unknown]
$ for id in ../../etc/passwd .. a/b .git 'A' '' "$(printf '\033[31m')"; do try petition new --office president -- "$id"; try petition new x --office "$id"; try proposal new --kind motion --title x --text ../before -- "$id"; try ballot open x --office president --candidate "$id" --under y; try member admit ada --grade "$id"; try share pay ada "$id"; try hours log "$id"; try petition new x --office president --at "$id"; try petition new x --office president --as "$id"; done | sort | uniq -c
     42 2 [id-form]
      7 2 [money-form]
      7 2 [month-form]
      7 2 [when-form]
$ coop ballot show "$(printf 'x\033]0;owned\007')"
! coop: 'x\x1b]0;owned\x07' is not a ballot id [id-form]
!   in <ballot>
!   use a to z, 0 to 9 and '-', starting with a letter, at most 39 characters, such as 'ada' or 'ceo-2026'
[2]
$ coop petition new "$(printf 'x\033[2J')" --office president
! coop: 'x\x1b[2J' is not a petition id [id-form]
!   in <id>
!   use a to z, 0 to 9 and '-', starting with a letter, at most 39 characters, such as 'ada' or 'ceo-2026'
[2]
$ coop restore ../answers.yaml; coop restore .git/config; coop restore /etc/passwd
! coop: '../answers.yaml' is not the path of a record [path-form]
!   hint: a path has at most 12 names of letters, digits, '.', '-' and '_', joined by '/'
! coop: '.git/config' is not the path of a record [path-form]
!   hint: a path has at most 12 names of letters, digits, '.', '-' and '_', joined by '/'
! coop: '/etc/passwd' is not the path of a record [path-form]
!   hint: a path has at most 12 names of letters, digits, '.', '-' and '_', joined by '/'
[3]
$ coop "$(printf '\033[31mfly')"; coop ballot "--$(printf '\033[31m')"
! coop: no command '\x1b[31mfly' [command-unknown]
!   'coop help' lists all commands
! coop: no option '--\x1b[31m' [option-unknown]
!   name a subcommand first; 'coop ballot' lists them
[2]

# Words for the record: a title of two lines, a text that is a command to a terminal.
$ coop proposal new p1 --kind motion --title "$(printf 'one\ntwo')" --text ../before
! coop: refused [title-form]
!   'one\x0atwo' is not a title.
!
!   hint: use one line of at most 200 bytes
[1]
$ coop proposal new p1 --kind motion --title "$(printf 'red \033[31m')" --text ../before
! coop: refused [title-form]
!   'red \x1b[31m' is not a title.
!
!   hint: use one line of at most 200 bytes
[1]
$ printf 'red \033[31m\n' > ../text.md; coop proposal new p1 --kind motion --title Red --text ../text.md
! coop: proposals/p1.md is not plain text [text-form]
!   use UTF-8 (NFC) without tabs, carriage returns and invisible characters, ending with a line feed
[2]
$ printf 'half \303\050\n' > ../text.md; coop proposal new p1 --kind motion --title Half --text ../text.md
! coop: proposals/p1.md is not plain text [text-form]
!   use UTF-8 (NFC) without tabs, carriage returns and invisible characters, ending with a line feed
[2]
$ coop sign member-apply --id eli --name "$(printf 'Eli\033[31m')" --key $WORK/keys/eli -o ../eli.yaml; ls ../eli.yaml
! coop: 'Eli\x1b[31m' cannot stand in a record [text-form]
!   leave out tabs, control and invisible characters
! ls: cannot access '../eli.yaml': No such file or directory
[2]

# A statement that somebody sent.
$ coop sign member-apply --id eli --name "Eli Novak" --key $WORK/keys/eli -o ../eli.yaml > ../out; cd ..
$ for edit in 's/Eli Novak/Eli Nowak/' 's/^serial: 1/serial: 01/' 's/^by: eli/by: ..\/eli/' 's/^by: eli/by: fay/' 's/^statement: .*/statement: key-add/' 's/^coop: ./coop: 0/' '2s/^/name: x\n/' '1s/^/# a remark\n/' '2s/^/more: x\n/' 's/U1NIU/U1NIV/' 's/Eli Novak/Eli \x1b[31m/' '/^signature/,$d'; do sed "$edit" eli.yaml > bad.yaml; printf '%s  %s\n' "$(try -C bakery member apply bad.yaml)" "$edit"; done
3 [sig-bad]  s/Eli Novak/Eli Nowak/
3 [record-scalar]  s/^serial: 1/serial: 01/
3 [record-scalar]  s/^by: eli/by: ..\/eli/
3 [sig-bad]  s/^by: eli/by: fay/
2 [statement-other]  s/^statement: .*/statement: key-add/
3 [record-scalar]  s/^coop: ./coop: 0/
3 [record-duplicate-key]  2s/^/name: x\n/
3 [record-form]  1s/^/# a remark\n/
3 [record-field-unknown]  2s/^/more: x\n/
3 [sig-form]  s/U1NIU/U1NIV/
3 [record-character]  s/Eli Novak/Eli \x1b[31m/
3 [statement-unsigned]  /^signature/,$d
$ for words in ',[' '[[[[' 'a: &a [*a]' '' 'x'; do printf "$words" > bad.yaml; try -C bakery member apply bad.yaml; done | sort -u; try -C bakery member apply keys; try -C bakery member apply none.yaml; try -C bakery member apply keys/ada
3 [record-form]
3 [file-read]
3 [file-missing]
3 [record-form]

# A key that is none, and one of a kind that a co-op does not take.
$ seq 100 | tr '0-9' '\200-\211' > junk; echo > nothing; chmod 600 junk nothing; for key in junk nothing none keys /dev/null; do try -C bakery petition new x --office president --key $key; done
4 [key-form]
4 [key-form]
4 [key-absent]
4 [key-unreadable]
4 [key-unreadable]
$ ssh-keygen -q -t ecdsa -N '' -C '' -f other; try -C bakery petition new x --office president --key other; chmod 644 keys/bo; try -C bakery petition new x --office president --key keys/bo; chmod 600 keys/bo
4 [key-type]
4 [key-exposed]
$ coop -C bakery petition new x --office president --key "$(printf 'k\033[31m')"; COOP_KEY="$(printf 'k\033[31m')" coop -C bakery petition new x --office president
! coop: there is no key file 'k\x1b[31m' [key-absent]
!   hint: 'coop key new' makes a key
! coop: there is no key file 'k\x1b[31m' [key-absent]
!   hint: 'coop key new' makes a key
[4]
$ coop -C bakery member list --as "$(printf '\033[31m')"; coop --color "$(printf '\033[31m')" version; EDITOR="$(printf '\033[31m')" coop init --answers "$(printf '\033[31m')" --papers "$(printf 'p\033[31m')"
! coop: no option '--as' [option-unknown]
!   did you mean '--yes'?
!   'coop member list --help' lists its options
! coop: --color cannot be '\x1b[31m' [colour-form]
!   in --color <when>
!   write auto, always or never
! coop: there is no file '\x1b[31m' [file-missing]
[3]

# A file of ballots that somebody sent.
$ printf '99999999999 1\n0\n' > x.blt; printf '2 1\n1 1 0\n0\n"\033[31m"\n"b"\n"t"\n' > y.blt; seq 20000 | tr '0-9' '\200-\211' > z.blt; printf '2 1\n9223372036854775807 1 0\n9223372036854775807 1 0\n0\n"a"\n"b"\n"t"\n' > w.blt; for file in x y z w; do try count $file.blt; grep -c "$(printf '\033')" out err; done
3 [ballot-file-too-large]
out:0
err:0
3 [ballot-file-text]
out:0
err:0
3 [ballot-file-unknown]
out:0
err:0
3 [ballot-file-number]
out:0
err:0
[1]

# Nothing of all this was recorded.
$ cd bakery; find . -type f -not -path './.git/*' | sort | xargs sha256sum | diff - ../before; git rev-parse HEAD | diff - ../tip; git status --porcelain; coop audit | tail -1; ls $WORK/pwned $WORK/founding/pwned
PASSED: every action was signed, allowed, and did what the records show.
! ls: cannot access '$WORK/pwned': No such file or directory
! ls: cannot access '$WORK/founding/pwned': No such file or directory
[2]
