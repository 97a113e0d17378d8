#!/bin/sh
# SPDX-License-Identifier: CC0-1.0
# The first year of a worker co-operative, told with coop from the founding papers to the audit.
#
#   examples/first-year.sh [DIR]     DIR is made, and left behind to be looked at (default: ./first-year)
#
# On a fresh Debian 12 machine it installs what is missing (as root or through sudo), builds coop and then tells the
# story. COOP names a coop that is built already. Everything is invented; the figures are what such a co-op might see.
set -eu

project=$(cd "$(dirname "$0")/.." && pwd)
dir=${1:-first-year}
case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
for made in "$dir" "$dir.keys" "$dir.papers"; do
  if [ -e "$made" ]; then
    echo "first-year: $made is there already; name another folder, or remove it" >&2
    exit 1
  fi
done

if [ -z "${COOP-}" ]; then
  echo "Setting up (a few minutes the first time) ..." >&2
  "$project/setup.sh"
  [ -w "${HOME:-/nonexistent}" ] || export CCACHE_DIR="$project/build/ccache"
  log=$project/build/first-year.log
  mkdir -p "$project/build"
  (cd "$project" && cmake --preset story && cmake --build --preset story --parallel "${JOBS:-$(nproc)}") > "$log" 2>&1 || {
    tail -n 40 "$log" >&2
    echo "first-year: the build failed; the whole of it is in $log" >&2
    exit 1
  }
  COOP=$project/build/story/coop
fi
coop() { "$COOP" "$@"; }

# The members' keys stay beside the record, never in it; so do the marks of what was verified.
keys=$dir.keys
papers=$dir.papers
mkdir -p "$keys"
export XDG_STATE_HOME="$keys/state" XDG_CONFIG_HOME="$keys/config" COOP_DIR="$dir"
unset SSH_AUTH_SOCK COOP_KEY || true

members='ada bo chidi dita eli fay gus hana ivan jo kim lea'

if [ -t 1 ] && [ -z "${NO_COLOR-}" ]; then
  bold=$(printf '\033[1m') cyan=$(printf '\033[36m') plain=$(printf '\033[0m')
else
  bold='' cyan='' plain=''
fi

chapter() { printf '\n%s%s%s\n\n' "$bold" "$1" "$plain"; }
tell() { printf '%s\n' "$*" | fold -s -w 78; echo; }

# Words as a reader would type them: those with blanks in quotes.
typed() {
  for word in "$@"; do
    case $word in
      *[!A-Za-z0-9_./:=+,@%-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
}

# show WHO WHEN coop-words...: a member acts, and we see what coop says. quiet: the same without the answer.
# The name before the $ is who types; --key and --at play the parts of twelve terminals and of the year 2024.
show() {
  who=$1 when=$2
  shift 2
  printf '%s%s, %s%s$ coop%s\n' "$cyan" "$who" "$when" "$plain" "$(typed "$@")"
  coop "$@" --key "$keys/$who" --at "$when"
  echo
}
quiet() {
  who=$1 when=$2
  shift 2
  printf '%s%s, %s%s$ coop%s\n' "$cyan" "$who" "$when" "$plain" "$(typed "$@")"
  coop "$@" --key "$keys/$who" --at "$when" > /dev/null
}
# see coop-words...: reading needs no key.
see() {
  printf '$ coop%s\n' "$(typed "$@")"
  coop "$@"
  echo
}

# ---------------------------------------------------------------------------------------------------------------------
chapter 'January: twelve couriers found a co-op'
tell 'Each member makes a key. The private half stays with them; the public half goes into the founding papers.'
for who in $members; do
  printf '$ coop key new --file %s\n' "$(basename "$keys")/$who"
  coop key new --file "$keys/$who" > /dev/null
done
echo

name_of() {
  case $1 in
    ada) echo 'Ada Lindqvist' ;; bo) echo 'Bo Larsen' ;; chidi) echo 'Chidi Okafor' ;; dita) echo 'Dita Moreau' ;;
    eli) echo 'Eli Weiss' ;; fay) echo "Fay O'Brien" ;; gus) echo 'Gus Almeida' ;; hana) echo 'Hana Kovács' ;;
    ivan) echo 'Ivan Petrov' ;; jo) echo 'Jo Castillo' ;; kim) echo 'Kim Nguyen' ;; lea) echo 'Lea Fischer' ;;
  esac
}
grade_of() {
  case $1 in
    ada | dita | eli) echo dispatcher ;;
    ivan | kim) echo mechanic ;;
    *) echo courier ;;
  esac
}

answers=$keys/answers.yaml
{
  printf 'coop:\n  name: Northside Couriers\n  slug: northside\n  currency: EUR\n  time-zone: Europe/Berlin\n  founders:\n'
  for who in $members; do
    printf "    - id: %s\n      name: \"%s\"\n      key: %s\n      grade: %s\n" \
      "$who" "$(name_of "$who")" "$(cat "$keys/$who.pub")" "$(grade_of "$who")"
  done
  printf 'shares:\n  price: EUR 2000.00\n'
} > "$answers"

tell 'Ada answers the questions of a template (coop init --print-answers shows them all) and draws up the papers. They are passed round on a stick, and each founder reads them and proves their key.'
see init --template hierarchy-by-consent --answers "$answers" --papers "$papers"
for who in $members; do
  printf '%s%s%s$ coop founding prove %s\n' "$cyan" "$who" "$plain" "$(basename "$papers")"
  coop founding prove "$papers" --key "$keys/$who" > /dev/null
done
echo
show ada 2024-01-08T18:00 init "$dir" --papers "$papers"
tell 'Nothing else can be done until every founder has accepted.'
for who in $members; do quiet "$who" 2024-01-08T19:00 founding accept; done
echo
see status

chapter 'January and February: a President, a Treasurer and a CEO'
tell 'Nobody holds an office yet, so the first ballot opens by petition of the owners.'
show bo 2024-01-09T09:00 petition new first-president --office president
show chidi 2024-01-09T12:00 petition sign first-president
show chidi 2024-01-09T12:30 ballot open president-2024 --office president --candidate ada --candidate hana --candidate chidi --under first-president --closes 2024-01-24T18:00
tell 'Owners rank the candidates. One who is not content with any of them can ask to reopen nominations.'
quiet ada 2024-01-10T08:00 ballot cast president-2024 ada chidi
quiet bo 2024-01-10T08:10 ballot cast president-2024 chidi hana
quiet chidi 2024-01-10T09:00 ballot cast president-2024 chidi ada
quiet dita 2024-01-11T10:00 ballot cast president-2024 ada hana
quiet eli 2024-01-11T11:00 ballot cast president-2024 ada
quiet fay 2024-01-12T12:00 ballot cast president-2024 hana ada
quiet gus 2024-01-12T13:00 ballot cast president-2024 hana ada
quiet hana 2024-01-13T14:00 ballot cast president-2024 hana chidi
quiet ivan 2024-01-13T15:00 ballot cast president-2024 chidi ada
quiet jo 2024-01-14T16:00 ballot cast president-2024 ada
quiet kim 2024-01-14T17:00 ballot cast president-2024 reopen-nominations
echo
show lea 2024-01-15T18:00 ballot cast president-2024 hana ada
see ballot tally president-2024
show bo 2024-01-24T18:05 ballot close president-2024
show ada 2024-01-24T19:00 office accept president

tell 'The President opens the other elections. A CEO is elected on a business plan with targets; whoever earns a share of payroll, as the President does, approves neither hours nor pay, and so somebody else must.'
cat > "$keys/plan-dita.md" <<'TEXT'
Sign three hospitals for same-day samples, and keep the pharmacies we have.
Buy two cargo trikes in spring out of surplus, none on credit.
TEXT
cat > "$keys/plan-eli.md" <<'TEXT'
Grow by parcels for the city's shops, and hire four couriers by autumn.
TEXT
show dita 2024-01-25T10:00 proposal new plan-dita --kind plan --office ceo --title 'Hospital rounds first' --text "$keys/plan-dita.md" --target 'surplus 2024: EUR 18,000' --target 'lost-time accidents: none'
quiet eli 2024-01-25T11:00 proposal new plan-eli --kind plan --office ceo --title 'Parcels for the shops' --text "$keys/plan-eli.md" --target 'surplus 2024: EUR 25,000'
echo
quiet ada 2024-01-26T09:00 ballot open treasurer-2024 --office treasurer --candidate fay --candidate ivan --closes 2024-02-10T18:00
show ada 2024-01-26T09:10 ballot open ceo-2024 --office ceo --candidate dita=plan-dita --candidate eli=plan-eli --closes 2024-02-10T18:00
for who in ada bo dita fay hana jo kim lea; do quiet "$who" 2024-01-30T08:00 ballot cast treasurer-2024 fay ivan; done
for who in chidi eli gus ivan; do quiet "$who" 2024-01-30T09:00 ballot cast treasurer-2024 ivan fay; done
for who in ada bo dita fay hana jo kim lea; do quiet "$who" 2024-01-31T08:00 ballot cast ceo-2024 dita eli; done
for who in chidi eli gus ivan; do quiet "$who" 2024-01-31T09:00 ballot cast ceo-2024 eli; done
echo
quiet ada 2024-02-10T18:10 ballot close treasurer-2024
show ada 2024-02-10T18:15 ballot close ceo-2024
quiet fay 2024-02-12T09:00 office accept treasurer
show dita 2024-02-12T09:30 office accept ceo
see office list

chapter 'February: shares, and a pay chart'
tell 'Every owner holds one Equal Ownership Share of EUR 2,000 and pays it in four instalments, or at once. The Treasurer records what came in; her own payment is recorded by somebody else.'
for who in ada bo chidi dita eli; do quiet fay 2024-02-14T10:00 share pay "$who" 500; done
quiet fay 2024-02-14T10:30 share pay hana 2000
show ada 2024-02-14T11:00 share pay fay 500
cat > "$keys/chart-spring.yaml" <<'TEXT'
effective: 2024-04-01
grades:
  - id: courier
    title: Courier
    steps:
      - {years: 0, from: EUR 14.20, to: EUR 15.20}
      - {years: 2, from: EUR 15.00, to: EUR 16.20}
  - id: mechanic
    title: Mechanic
    steps:
      - {years: 0, from: EUR 16.50, to: EUR 17.80}
  - id: dispatcher
    title: Dispatcher
    steps:
      - {years: 0, from: EUR 17.00, to: EUR 18.60}
TEXT
echo 'Our first pay chart: three grades, a range in each, nobody below EUR 14.20.' > "$keys/chart-spring.md"
quiet jo 2024-02-16T10:00 proposal new chart-spring --kind chart --title 'Our first pay chart' --text "$keys/chart-spring.md" --chart "$keys/chart-spring.yaml"
quiet ada 2024-02-19T09:00 ballot open chart-spring-vote --proposal chart-spring --closes 2024-02-27T18:00
for who in ada bo dita eli fay hana jo kim; do quiet "$who" 2024-02-20T08:00 ballot cast chart-spring-vote yes; done
quiet gus 2024-02-21T08:00 ballot cast chart-spring-vote no
quiet lea 2024-02-21T08:00 ballot cast chart-spring-vote abstain
echo
tell 'Lea thinks it over. A later vote replaces an earlier one.'
show lea 2024-02-22T08:00 ballot cast chart-spring-vote yes
show fay 2024-02-28T09:00 ballot close chart-spring-vote
show fay 2024-02-28T09:30 payroll chart chart-spring

chapter 'March: a thirteenth courier'
tell 'Mo applies. Whoever is not a member yet cannot act in the record, so Mo signs a statement and Bo records it.'
coop key new --file "$keys/mo" > /dev/null
printf '%smo%s$ coop sign member-apply --id mo --name '"'Mo Haddad'"' -o mo.application\n' "$cyan" "$plain"
coop sign member-apply --id mo --name 'Mo Haddad' --key "$keys/mo" -o "$keys/mo.application" > /dev/null
show bo 2024-03-01T10:00 member apply "$keys/mo.application"
echo 'Mo has ridden with us since November as a stand-in, and wants to stay.' > "$keys/mo.md"
quiet bo 2024-03-01T10:30 proposal new welcome-mo --kind membership --member mo --title 'Admit Mo' --text "$keys/mo.md"
quiet ada 2024-03-04T09:00 ballot open welcome-mo-vote --proposal welcome-mo --closes 2024-03-12T18:00
for who in ada bo chidi dita fay hana ivan lea; do quiet "$who" 2024-03-05T08:00 ballot cast welcome-mo-vote yes; done
quiet ada 2024-03-12T18:30 ballot close welcome-mo-vote
echo
show ada 2024-03-18T09:00 member admit mo --grade courier
show fay 2024-03-20T09:00 share pay mo 500

chapter 'April and May: hours and the first pay run'
log_month() { # log_month MONTH LAST-DAY DAYS-RANGE...
  month=$1 last=$2
  shift 2
  n=0
  for who in $members mo; do
    n=$((n + 1))
    case $who in
      ada | dita | eli) day=8h ;;
      kim | jo) day=6h ;;
      mo) day=7h30 ;;
      *) day=7h ;;
    esac
    entries=''
    for range in "$@"; do entries="$entries $range=$day"; done
    # shellcheck disable=SC2086  # a list of entries
    quiet "$who" "$last" hours log "$month" $entries
  done
}
log_month 2024-04 2024-04-30T18:00 2024-04-02..2024-04-12 2024-04-15..2024-04-30
echo
tell 'The CEO approves the hours of the others, and the Treasurer those of the CEO.'
for who in ada bo chidi eli fay gus hana ivan jo kim lea mo; do quiet dita 2024-05-01T09:00 hours approve "$who" 2024-04; done
quiet fay 2024-05-01T10:00 hours approve dita 2024-04
echo
show fay 2024-05-02T09:00 payroll draft 2024-04 --rate hana=14.90
tell 'One person drafts, another approves.'
show dita 2024-05-02T14:00 payroll approve 2024-04
see payroll show 2024-04 --slip mo

chapter 'June: a quarter of a share, a quarter of a vote'
tell 'Three months have passed since Mo was admitted, and the first instalment is paid.'
see share show mo
sed -e 's/2024-04-01/2024-07-01/' -e 's/EUR 14.20, to: EUR 15.20/EUR 14.60, to: EUR 15.80/' "$keys/chart-spring.yaml" > "$keys/chart-summer.yaml"
echo 'Couriers start at EUR 14.60 from July on.' > "$keys/chart-summer.md"
quiet chidi 2024-06-19T09:00 proposal new chart-summer --kind chart --title 'More for couriers' --text "$keys/chart-summer.md" --chart "$keys/chart-summer.yaml"
quiet ada 2024-06-20T09:00 ballot open chart-summer-vote --proposal chart-summer --closes 2024-06-28T18:00
for who in bo chidi gus jo lea ivan; do quiet "$who" 2024-06-21T08:00 ballot cast chart-summer-vote yes; done
for who in ada dita eli fay kim hana; do quiet "$who" 2024-06-21T09:00 ballot cast chart-summer-vote no; done
echo
tell 'Six to six. Mo, who holds a quarter of a vote, decides it.'
show mo 2024-06-22T08:00 ballot cast chart-summer-vote yes
show ada 2024-06-28T18:30 ballot close chart-summer-vote
see ballot tally chart-summer-vote
quiet fay 2024-06-29T09:00 payroll chart chart-summer

chapter 'July: the second pay run, by the new chart'
log_month 2024-07 2024-07-31T18:00 2024-07-01..2024-07-31
for who in ada bo chidi eli fay gus hana ivan jo kim lea mo; do quiet dita 2024-08-01T09:00 hours approve "$who" 2024-07; done
quiet fay 2024-08-01T10:00 hours approve dita 2024-07
echo
show fay 2024-08-02T09:00 payroll draft 2024-07
show dita 2024-08-02T14:00 payroll approve 2024-07

chapter 'September: the articles are amended'
tell 'After a summer of long days the members want a limit. A change of the articles needs two thirds, and a fortnight.'
echo 'Nobody should be asked to ride for more than twelve hours.' > "$keys/twelve-hours.md"
show hana 2024-09-02T09:00 proposal new twelve-hours --kind articles --title 'Twelve hours are enough' --text "$keys/twelve-hours.md" --set hours.most-per-day=12
quiet ada 2024-09-03T09:00 ballot open twelve-hours-vote --proposal twelve-hours --closes 2024-09-18T18:00
for who in ada bo chidi fay gus hana ivan jo mo; do quiet "$who" 2024-09-05T08:00 ballot cast twelve-hours-vote yes; done
for who in dita eli; do quiet "$who" 2024-09-05T09:00 ballot cast twelve-hours-vote no; done
echo
show ada 2024-09-18T18:30 ballot close twelve-hours-vote
show ada 2024-09-20T09:00 articles amend twelve-hours
see articles history

chapter 'October: a member leaves'
show gus 2024-10-31T18:00 member resign --confirm gus
see member list

chapter 'The audit'
tell 'Anybody with a clone replays the year from the first signature, and looks at every stored byte.'
see audit
printf '$ git -c gpg.ssh.allowedSignersFile=allowed_signers verify-commit (each commit)\n'
total=0
cd "$dir"
for commit in $(git rev-list HEAD); do
  git -c gpg.ssh.allowedSignersFile=allowed_signers verify-commit "$commit" 2> "$keys/verify.log" || {
    cat "$keys/verify.log" >&2
    exit 1
  }
  total=$((total + 1))
done
printf '%s good signatures by stock git\n\n' "$total"
printf '$ git fsck --strict\n'
git fsck --strict 2> "$keys/fsck.log" || {
  cat "$keys/fsck.log" >&2
  exit 1
}
if [ -s "$keys/fsck.log" ] && grep -v '^notice' "$keys/fsck.log" >&2; then exit 1; fi
printf 'clean\n'

chapter 'Look around'
cat <<TEXT
The record of the year is in $dir, the members' keys in $keys.

  $COOP -C $dir status --key $keys/ada
  $COOP -C $dir log
  $COOP -C $dir articles show
  $COOP -C $dir ballot tally president-2024
  $COOP -C $dir can fay payroll-approve
  $COOP -C $dir audit
  git -C $dir log --oneline
  less $dir/payroll/runs/2024-04/run.yaml
TEXT
