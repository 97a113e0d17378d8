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

# YAML that takes a careless reader down.
$ printf ',[' | init-with
$ yes '[' | head -100000 | tr -d '\n' | init-with
$ yes '{a: ' | head -20000 | tr -d '\n' | init-with
$ { yes ' - ' | head -5000 | tr -d '\n'; echo x; } | init-with
$ for n in $(seq 200); do printf "%${n}sa:\n" ''; done | init-with
$ for n in 0 1 2 3 4 5 6 7 8 9; do echo "a$n: &a$n [*a$((n-1)), *a$((n-1)), *a$((n-1))]"; done | init-with
$ printf 'a: &a [*a]\n' | init-with
$ printf '&k coop: 1\n' | init-with
$ { good; echo 'shares:'; echo '  price: EUR 1.00'; } | init-with
$ good | sed 's/slug: bakery/slug: bakery\n  "slug": other/' | init-with
$ good | sed 's/The Bakery/!!python\/object\/apply:os.system ["touch pwned"]/' | init-with
$ { good; echo '---'; good; } | init-with
$ { echo '%TAG ! tag:x,2000:'; good; } | init-with
$ good | sed 's/The Bakery/"The Bakery/' | init-with
$ good | tr 'a-z' '\200-\231' | init-with
$ good | sed "s/The Bakery/The $(printf '\303\050') Bakery/" | init-with
$ good | iconv -t UTF-16 | init-with
$ good | sed "s/The Bakery/The$(printf '\001') Bakery/" | init-with
$ good | tr 'T' '\000' | init-with
$ { good; head -c 3000000 /dev/zero | tr '\0' '#'; } | init-with
$ printf '' | init-with
$ echo 'just words' | init-with
$ coop init --answers keys --papers papers; coop init --answers /dev/null --papers papers; coop init --answers none.yaml --papers papers; ls -d papers

# Commands to a terminal, and letters that hide or turn others round, in a name.
$ good ada '"Ada\e[31m Lindqvist"' | init-with
$ good ada "Ada$(printf '\033')[31m" | init-with
$ good ada "Ada$(printf '\342\200\256')adA" | init-with
$ good ada "A$(printf '\342\200\213')da" | init-with
$ good ada '"Ada\u202eLindqvist"' | init-with

# Ids are words, never paths.
$ for id in ../../etc/passwd .. a/b .git 'a\b' -rf Ada 'a b' a. '%2e%2e' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; do good "'$id'" | init-with | head -1; done | uniq -c
$ good | sed 's/slug: bakery/slug: ..\/..\/bakery/' | init-with

# The same in a co-op that stands, for every id that a command line takes.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada; find . -type f -not -path './.git/*' | sort | xargs sha256sum > ../before; git rev-parse HEAD > ../tip
$ cat > ../tools/try <<'END'
> #!/bin/sh
> timeout 20 coop "$@" > $WORK/out 2> $WORK/err < /dev/null; echo "$? $(grep -ho '\[[a-z-]*\]' $WORK/err | head -1)"
> END
$ chmod +x ../tools/try
$ for id in ../../etc/passwd .. a/b .git -- 'A' '' "$(printf 'a\nb')" "$(printf '\033[31m')" "$(head -c 5000 /dev/zero | tr '\0' a)"; do try ballot show -- "$id"; try member show -- "$id"; try proposal show -- "$id"; try petition sign -- "$id"; try office accept -- "$id"; try payroll show -- "$id"; try show -- "$id"; done | sort | uniq -c
$ for id in ../../etc/passwd .. a/b .git 'A' '' "$(printf '\033[31m')"; do try petition new --office president -- "$id"; try petition new x --office "$id"; try proposal new --kind motion --title x --text ../answers.yaml -- "$id"; try ballot open x --office president --candidate "$id" --under y; try member admit ada --grade "$id"; try share pay ada "$id"; try hours log "$id"; try petition new x --office president --at "$id"; try petition new x --office president --as "$id"; done | sort | uniq -c
$ coop ballot show "$(printf 'x\033]0;owned\007')"
$ coop petition new "$(printf 'x\033[2J')" --office president
$ coop restore ../answers.yaml; coop restore .git/config; coop restore /etc/passwd
$ coop "$(printf '\033[31mfly')"; coop ballot "--$(printf '\033[31m')"

# Words for the record: a title of two lines, a text that is a command to a terminal.
$ coop proposal new p1 --kind motion --title "$(printf 'one\ntwo')" --text ../answers.yaml
$ coop proposal new p1 --kind motion --title "$(printf 'red \033[31m')" --text ../answers.yaml
$ printf 'red \033[31m\n' > ../text.md; coop proposal new p1 --kind motion --title Red --text ../text.md
$ printf 'half \303\050\n' > ../text.md; coop proposal new p1 --kind motion --title Half --text ../text.md
$ coop sign member-apply --id eli --name "$(printf 'Eli\033[31m')" --key $WORK/keys/eli -o ../eli.yaml; ls ../eli.yaml

# A statement that somebody sent.
$ coop sign member-apply --id eli --name "Eli Novak" --key $WORK/keys/eli -o ../eli.yaml > ../out; cd ..
$ for edit in 's/Eli Novak/Eli Nowak/' 's/^serial: 1/serial: 01/' 's/^by: eli/by: ..\/eli/' 's/^by: eli/by: fay/' 's/^statement: .*/statement: key-add/' 's/^coop: ./coop: 0/' '2s/^/name: x\n/' '1s/^/# a remark\n/' '2s/^/more: x\n/' 's/U1NIU/U1NIV/' 's/Eli Novak/Eli \x1b[31m/' '/^signature/,$d'; do sed "$edit" eli.yaml > bad.yaml; printf '%s  %s\n' "$(try -C bakery member apply bad.yaml)" "$edit"; done
$ for words in ',[' '[[[[' 'a: &a [*a]' '' 'x'; do printf "$words" > bad.yaml; try -C bakery member apply bad.yaml; done | sort -u; try -C bakery member apply keys; try -C bakery member apply none.yaml; try -C bakery member apply keys/ada

# A key that is none, and one of a kind that a co-op does not take.
$ head -c 200 /dev/urandom > junk; echo > nothing; chmod 600 junk nothing; for key in junk nothing none keys /dev/null; do try -C bakery petition new x --office president --key $key; done
$ ssh-keygen -q -t ecdsa -N '' -C '' -f other; try -C bakery petition new x --office president --key other; chmod 644 keys/bo; try -C bakery petition new x --office president --key keys/bo; chmod 600 keys/bo
$ coop -C bakery petition new x --office president --key "$(printf 'k\033[31m')"; COOP_KEY="$(printf 'k\033[31m')" coop -C bakery petition new x --office president
$ coop -C bakery member list --as "$(printf '\033[31m')"; coop --color "$(printf '\033[31m')" version; EDITOR="$(printf '\033[31m')" coop init --answers "$(printf '\033[31m')" --papers "$(printf 'p\033[31m')"

# A file of ballots that somebody sent.
$ printf '99999999999 1\n0\n' > x.blt; printf '2 1\n1 1 0\n0\n"\033[31m"\n"b"\n"t"\n' > y.blt; head -c 100000 /dev/urandom > z.blt; printf '2 1\n9223372036854775807 1 0\n9223372036854775807 1 0\n0\n"a"\n"b"\n"t"\n' > w.blt; for file in x y z w; do try count $file.blt; grep -c "$(printf '\033')" out err; done

# Nothing of all this was recorded.
$ cd bakery; find . -type f -not -path './.git/*' | sort | xargs sha256sum | diff - ../before; git rev-parse HEAD | diff - ../tip; git status --porcelain; coop audit | tail -1; ls $WORK/pwned $WORK/founding/pwned
