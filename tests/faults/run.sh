#!/bin/bash
# Kills coop at each of its file-changing system calls in turn, or lets the call fail (no space, a bad disk, a disk that
# was turned read-only), and looks at what is left: the record is as before or as after, whoever was told "done" finds it
# done, and the same command given again ends well, with everything there once.
#
#   tests/faults/run.sh COOP HELPERS [--step N]    every Nth call (default 1: each)
#
# COOP is a program with test hooks; HELPERS the folder with found-bakery. Prints a line for each command: how many
# points, lost, corrupt, stuck. Ends with 1 if any of these is not 0. Needs strace.
set -uo pipefail

coop=$(realpath "${1:?the program}")
helpers=$(realpath "${2:?the helpers}")
step=1
first=1
[ "${3-}" != --step ] || step=${4:?a number}
command -v strace > /dev/null || { echo "faults: skipped, strace is missing"; exit 0; }

work=$(mktemp -d "${TMPDIR:-/tmp}/coop-faults.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home"
ln -s "$coop" "$work/bin/coop"
export PATH="$work/bin:$helpers:$PATH" HOME="$work/home" WORK="$work" LC_ALL=C.UTF-8 COOP_TEST_NOW=2026-01-15T09:00:00Z
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset XDG_STATE_HOME XDG_CONFIG_HOME SSH_AUTH_SOCK COOP_KEY COOP_DIR

calls=openat,write,pwrite64,close,rename,renameat2,linkat,link,unlink,unlinkat,mkdir,mkdirat,fsync,fdatasync,syncfs,ftruncate,fchmod
# A close that fails has closed all the same, which strace cannot imitate: what it lets fail is not done at all.
failing=${calls//close,/}
mkdir "$work/keys"
for who in ada bo chidi dita; do coop key new --file "$work/keys/$who" > /dev/null; done

# Where it begins: a seat, Ada's clone, Bo's clone, each with an action that is not published yet.
mkdir "$work/base"
cd "$work/base" || exit 1
found-bakery || exit 1
echo 'More dough.' > "$work/text.md"
git init -q --bare -b main seat.git
coop -C bakery remote add seat seat.git > /dev/null
coop -C bakery sync --key "$work/keys/ada" > /dev/null || exit 1
coop clone -q seat.git bo > /dev/null || exit 1
propose() { # WHERE WHO ID
  coop -C "$1" proposal new "$3" --kind motion --title "About $3" --text "$work/text.md" --key "$work/keys/$2"
}
propose bo bo flour > /dev/null && propose bakery ada oven > /dev/null || exit 1
cp -r "$work/home" "$work/home.base"

# The clones are known by their paths, so the copy is moved to where the base was.
mv "$work/base" "$work/kept"
enter() {
  rm -rf "${work:?}/base" "${work:?}/home"
  cp -r "$work/kept" "$work/base"
  cp -r "$work/home.base" "$work/home"
  cd "$work/base" || exit 1
}

count() { git -C "$1" log --format=%s main 2> /dev/null | grep -c "new motion $2\$"; }

points=0 lost=0 corrupt=0 stuck=0
fault() { # KIND TEXT
  printf -v "$1" %d $((${!1} + 1))
  echo "  $1 at call $n of '$what': $2"
}

# try WHAT CHECK coop-words...: a fault at each call in turn; CHECK is told whether coop said that it was done.
try() {
  what=$1
  local check=$2 here=0 all=0 said kind total status set
  shift 2
  for kind in signal=SIGKILL error=ENOSPC error=EIO error=EROFS; do
    set=$failing
    [ $kind != signal=SIGKILL ] || set=$calls
    enter
    strace -qq -o "$work/trace" -e "trace=$set" coop "$@" > "$work/out" 2> "$work/err" || exit 1
    total=$(wc -l < "$work/trace")
    all=$((all + total))
    for ((n = first; n <= total; n += step)); do
      enter
      # The shell would tell each death.
      { timeout 120 strace -qq -o /dev/null -e "trace=$set" -e "inject=$set:$kind:when=$n" coop "$@" > "$work/out" 2> "$work/err"; } 2> /dev/null
      status=$?
      [ $status != 124 ] || fault stuck "it did not end after $kind"
      here=$((here + 1))
      said=no
      { [ $status = 0 ] || grep -q "$done_words" "$work/out"; } && said=yes
      [ $status -lt 128 ] || [ $kind = signal=SIGKILL ] || fault corrupt "it ended by a signal after $kind"
      for clone in bakery bo seat.git; do
        coop -C $clone audit > "$work/audit" 2>&1 || fault corrupt "$clone after $kind: $(tail -n 1 "$work/audit")"
      done
      $check $said "$@"
    done
    # Each kind begins one call later, so that a sample meets as many calls as it can.
    first=$((first % step + 1))
  done
  points=$((points + here))
  echo "$what: $here points of $all"
}

check_act() { # SAID coop-words...
  local said=$1 before
  shift
  before=$(count bakery salt)
  [ "$said" = no ] || [ "$before" = 1 ] || fault lost "it said that it was recorded"
  [ "$before" = 1 ] || coop "$@" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  [ "$(count bakery salt)" = 1 ] || fault lost "it is there $(count bakery salt) times"
}

check_sync() { # SAID
  [ "$1" = no ] || [ "$(count seat.git flour)" = 1 ] || fault lost "it said that it was published"
  coop -C bo sync --key "$work/keys/bo" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  coop -C bakery sync --key "$work/keys/ada" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  for id in flour oven; do
    [ "$(count seat.git $id)" = 1 ] || fault lost "$id is at the seat $(count seat.git $id) times"
    [ "$(count bakery $id)" = 1 ] || fault lost "$id is in the clone $(count bakery $id) times"
  done
  [ -z "$(git -C bo for-each-ref refs/coop)" ] || fault lost "something was set aside"
}

check_clone() { # SAID coop-words...
  shift
  [ -e third ] && ! coop -C third status > /dev/null 2>&1 && rm -rf third
  [ -e third ] || coop "$@" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  coop -C third audit > "$work/audit" 2>&1 || fault corrupt "$(tail -n 1 "$work/audit")"
}

check_backup() { # SAID coop-words...
  local said=$1
  shift
  if [ "$said" = yes ]; then
    coop backup check made.bundle > /dev/null 2> "$work/err" || fault lost "$(head -n 1 "$work/err")"
  else
    coop "$@" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
    coop backup check made.bundle > /dev/null 2>&1 || fault corrupt "the backup is none"
  fi
}

check_seat() { # SAID coop-words...
  local said=$1
  shift
  [ "$said" = no ] || [ "$(git -C seat.git rev-parse main)" = "$(git -C bo rev-parse main)" ] || fault lost "it said that it was put back"
  coop "$@" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  [ "$(git -C seat.git rev-parse main)" = "$(git -C bo rev-parse main)" ] || fault lost "it is not put back"
}

check_key() { # SAID coop-words...
  local said=$1
  shift
  [ "$said" = no ] || ssh-keygen -y -f new-key > /dev/null 2>&1 || fault lost "it said that the key was made"
  # A key that came to be is whole; one that did not is made by the same command.
  [ -e new-key ] || coop "$@" > /dev/null 2> "$work/err" || fault stuck "$(head -n 1 "$work/err")"
  [ "$(ssh-keygen -y -f new-key 2> /dev/null | cut -d' ' -f1,2)" = "$(cut -d' ' -f1,2 new-key.pub 2> /dev/null)" ] ||
    fault corrupt "half a key"
}

done_words='proposed salt'
try "proposal new" check_act -C bakery proposal new salt --kind motion --title Salt --text "$work/text.md" --key "$work/keys/ada"
done_words='published 1 action'
try "sync, first" check_sync -C bo sync --key "$work/keys/bo"
(enter && coop -C bakery sync --key "$work/keys/ada" > /dev/null) || exit 1
rm -rf "$work/kept" "$work/home.base" && cp -r "$work/base" "$work/kept" && cp -r "$work/home" "$work/home.base"
try "sync, outrun" check_sync -C bo sync --key "$work/keys/bo"
done_words='Cloned'
try "clone" check_clone clone seat.git third
done_words='Made a key'
try "key new" check_key key new --file new-key
done_words='Backed up'
try "backup make" check_backup -C bakery backup make made.bundle
(enter && coop -C bo sync --key "$work/keys/bo" > /dev/null && coop -C bo backup make kept.bundle > /dev/null &&
  git -C seat.git update-ref refs/heads/main main~2) || exit 1
rm -rf "$work/kept" "$work/home.base" && cp -r "$work/base" "$work/kept" && cp -r "$work/home" "$work/home.base"
done_words='Restored'
try "backup restore" check_clone backup restore kept.bundle third
done_words='Put'
try "guard restore" check_seat -C seat.git guard restore bo -y

echo "$points points: $lost lost, $corrupt corrupt, $stuck stuck"
[ $((lost + corrupt + stuck)) = 0 ]
