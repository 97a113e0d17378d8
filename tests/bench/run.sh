#!/bin/sh
# Builds coop as it is installed and measures what it costs against a baseline in the same run:
#
#   tests/bench/run.sh           all of it, a few minutes
#   tests/bench/run.sh quick     with a fifth of the history
#
# BUILD names the build folder (default: build/release), JOBS how many processes build at once. The made-up histories
# lie on a RAM disk while they are made; what is timed against git lies in BUILD, on the disk. Needs git, ssh-keygen.
set -eu

cd "$(dirname "$0")/../.."
build=${BUILD:-build/release}
long=20000 medium=10000 short=5000 received=1000 runs=30 passes=5
if [ "${1-}" = quick ]; then
  long=4000 medium=2000 short=1000 received=200 runs=10 passes=3
fi

cmake --preset release -B "$build" > /dev/null
if ! cmake --build "$build" --parallel "${JOBS:-$(nproc)}" \
  --target coop bench_generate bench_rules_pass bench_interleave bench_watch_libgit2 > "$build/bench-build.log"; then
  tail -n 40 "$build/bench-build.log" >&2
  exit 1
fi
build=$(cd "$build" && pwd)
coop=$build/coop
bin=$build/tests/bench

ram=/dev/shm
[ -d $ram ] || ram=${TMPDIR:-/tmp}
work=$(mktemp -d "$build/bench.XXXXXX")
made=$(mktemp -d "$ram/coop-bench.XXXXXX")
trap 'rm -rf "$work" "$made"' EXIT
trap 'exit 1' HUP INT TERM

# Nobody's settings take part.
export HOME="$work" XDG_STATE_HOME="$work/state" GIT_CONFIG_GLOBAL="$work/gitconfig" GIT_CONFIG_SYSTEM=/dev/null
export LC_ALL=C.UTF-8 TZ=UTC
unset SSH_AUTH_SOCK COOP_KEY || true
cat > "$GIT_CONFIG_GLOBAL" <<END
[user]
  name = bench
  email = bench@example.invalid
[gpg]
  format = ssh
[core]
  fsync = all
  fsyncMethod = fsync
[gc]
  auto = 0
END

# history NAME MEMBERS ACTIONS: a packed repository in $made/NAME.
history() {
  "$bin/bench_generate" "$made/$1" "$2" "$3"
  git -C "$made/$1" -c core.fsync=none repack -adq
}

# on_disk NAME COPY: a copy with its files, in $work/COPY.
on_disk() {
  cp -r "$made/$1" "$work/$2"
  git -C "$work/$2" reset --hard -q
}

row() { printf '%-44s %12s %12s %8s  %s\n' "$1" "$2" "$3" "$4" "$5"; }
# compare WHAT AIM, then the options of bench_interleave: one row in milliseconds.
compare() {
  what=$1 aim=$2
  shift 2
  "$bin/bench_interleave" --runs "$runs" "$@" > "$work/times"
  read -r ours baseline ratio < "$work/times"
  row "$what" "$ours ms" "$baseline ms" "$ratio" "$aim"
}
# value NAME FILE: a value of bench_rules_pass.
value() { awk -v name="$1" '$1 == name { print $2 }' "$2"; }
over() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

history tiny 20 100
history usual 20 "$medium"
history half 200 "$short"
history whole 200 "$long"
on_disk tiny tiny
on_disk usual usual
on_disk usual plain
keys=$made/usual.keys
git -C "$work/plain" config user.signingkey "$keys/c002"
today=$(date -u +%Y-%m-%d)
month=$(date -u +%Y-%m)

row what ours baseline ratio aim

# a. An action against a signed commit of a change to the same file, both flushed to the disk.
sheet=$work/plain/payroll/hours/$month/c/c002.yaml
mkdir -p "${sheet%/*}"
touch "$sheet"
git -C "$work/plain" add "$sheet"
compare "coop hours log / git commit -S" "<= 2" \
  --ours "$coop -C $work/usual hours log $month $today=7:{n} --key $keys/c002" \
  --before-baseline "sh -c 'echo {n} >> $sheet'" \
  --baseline "git -C $work/plain commit -q -S -a -m 'hours: log {n}'"

# b. Help does not start the store.
if LD_PRELOAD=$bin/libbench_watch_libgit2.so "$coop" --help 2>&1 | grep -q git_libgit2_init; then
  starts=yes
else
  starts=no
fi
if ! LD_PRELOAD=$bin/libbench_watch_libgit2.so "$coop" -C "$work/usual" member list 2>&1 | grep -q git_libgit2_init; then
  echo "the watch on libgit2 sees nothing" >&2
  exit 1
fi
row "coop --help starts libgit2" "$starts" "" "" no
compare "coop --help / git --version" "" --ours "$coop --help" --baseline "git --version"

# c. Looking at the co-op.
look=status
"$coop" help status > /dev/null 2>&1 || look="member list"
compare "coop $look / git status + git log -1" "<= 3" \
  --ours "$coop -C $work/usual $look" \
  --baseline "git -C $work/usual status" --baseline "git -C $work/usual log -1"
compare "coop $look: $medium actions / 100" "<= 1.5" \
  --ours "$coop -C $work/usual $look" --baseline "$coop -C $work/tiny $look"

# d. The rules pass of the audit.
"$bin/bench_rules_pass" "$made/half" "$passes" > "$work/half.pass"
"$bin/bench_rules_pass" "$made/whole" "$passes" > "$work/whole.pass"
pass=$(value rules-pass "$work/whole.pass")
sodium=$(value libsodium "$work/whole.pass")
row "rules pass / libsodium, per action" "$pass us" "$sodium us" "$(over "$pass" "$sodium")" "2"
half=$(value rules-pass "$work/half.pass")
row "rules pass per action, $long / $short actions" "$pass us" "$half us" "$(over "$pass" "$half")" "about 1"
row "memory of the rules pass, $long actions" "$(value megabytes "$work/whole.pass") MB" "" "" "< 200 MB"

sample=200
git -C "$made/whole" show HEAD:allowed_signers > "$work/allowed_signers"
begun=$(date +%s%N)
good=$(git -C "$made/whole" -c gpg.ssh.allowedSignersFile="$work/allowed_signers" log -$sample --format=%G? | grep -c G)
ended=$(date +%s%N)
[ "$good" = "$sample" ] || { echo "git finds only $good of $sample signatures good" >&2; exit 1; }
stock=$(awk -v a="$begun" -v b="$ended" -v n=$sample 'BEGIN { printf "%.0f", (b - a) / n / 1000 }')
row "git log --format=%G? / rules pass, per commit" "$pass us" "$stock us" "$(over "$stock" "$pass")" ">= 60"

# e. Receiving what others did, and f. a guard that looks at one pushed action. The seat lies on the disk.
history shared 20 $((2 * received))
seat=$work/seat.git
git clone -q --bare "$made/shared" "$seat"
newest=$(git -C "$seat" rev-parse main)
point=$(git -C "$seat" rev-list --first-parent --reverse main | sed -n "${received}p")
git -C "$seat" update-ref refs/heads/main "$point"
"$coop" clone -q "$seat" "$work/mine" > /dev/null
git clone -q "$seat" "$work/theirs"
git -C "$seat" update-ref refs/heads/main "$newest"
mv "$work/mine" "$work/mine.base"
mv "$work/theirs" "$work/theirs.base"
cp -r "$work/state" "$work/state.base"
cat > "$work/rewind" <<END
#!/bin/sh
rm -rf "$work/\$1" "$work/state"
cp -r "$work/\$1.base" "$work/\$1"
cp -r "$work/state.base" "$work/state"
END
all_runs=$runs
runs=$((runs / 3 + 1))
compare "coop sync / git pull, $received actions" "" \
  --before-ours "sh $work/rewind mine" --ours "$coop -C $work/mine sync" \
  --before-baseline "sh $work/rewind theirs" --baseline "git -C $work/theirs pull -q"

runs=$all_runs
git clone -q --bare "$made/shared" "$work/free.git"
git clone -q --bare "$made/shared" "$work/guarded.git"
"$coop" -C "$work/guarded.git" guard install > /dev/null
git clone -q "$made/shared" "$work/pusher"
"$coop" -C "$work/pusher" hours log "$month" "$today=7" --key "$made/shared.keys/c002" > /dev/null
compare "push of one action, guarded / unguarded" "" \
  --before-ours "git -C $work/guarded.git update-ref refs/heads/main $newest" \
  --ours "git -C $work/pusher push -q $work/guarded.git main" \
  --before-baseline "git -C $work/free.git update-ref refs/heads/main $newest" \
  --baseline "git -C $work/pusher push -q $work/free.git main"

printf '\nWhere the rules pass spends an action (microseconds; parts measured alone):\n'
awk '
  { part[$1] = $2 }
  END {
    rest = part["rules-pass"] - part["read-commits"] - part["parse-commits"] - part["sshsig"] - part["decode-bodies"] \
      - part["encode-bodies"]
    printf "  %-52s %8.1f\n", "libsodium verification", part["libsodium"]
    printf "  %-52s %8.1f\n", "the rest of a signature (SSHSIG, SHA-512)", part["sshsig"] - part["libsodium"]
    printf "  %-52s %8.1f\n", "reading commits from the pack, SHA-1", part["read-commits"]
    printf "  %-52s %8.1f\n", "the one form of a commit", part["parse-commits"]
    printf "  %-52s %8.1f\n", "reading the body", part["decode-bodies"]
    printf "  %-52s %8.1f\n", "writing it again, to compare", part["encode-bodies"]
    printf "  %-52s %8.1f\n", "judge, apply, canonical records, digests, trees", rest
  }' "$work/whole.pass"
