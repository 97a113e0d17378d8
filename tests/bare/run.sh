#!/bin/bash
# Proves that the project's two commands work on a machine that has nothing: a minimal Debian 12 in a folder, git, a
# clone of what is committed here, then the command, by chroot. Needs root, debootstrap and a Debian mirror.
#
#   tests/bare/run.sh                             runs ./tests/run.sh there
#   tests/bare/run.sh ./examples/first-year.sh    runs another command
#   tests/bare/run.sh --keep FOLDER [COMMAND]     builds the system in FOLDER, or uses the one that is there, and leaves it
#
# The mirror, the apt settings and the resolver are this machine's own; its passwords are not copied.
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
system=''
if [[ ${1-} == --keep ]]; then
  system=${2:?--keep needs a folder}
  shift 2
fi
command=("${@:-./tests/run.sh}")

[[ $(id -u) == 0 ]] || { echo "bare: this needs root, for chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "bare: debootstrap is missing; apt-get install debootstrap" >&2; exit 1; }

if [[ -z $system ]]; then
  system=$(mktemp -d "${TMPDIR:-/tmp}/bare.XXXXXX")
  chmod 755 "$system"  # it becomes the root folder, through which every user of that system goes
  trap 'rm -rf --one-file-system "$system"' EXIT
fi

# The address that this machine's own apt takes Debian 12 from. $(...) is apt's spelling here, not the shell's.
mirror() {
  # shellcheck disable=SC2016
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' 'Component: main' | head -n 1
}

if [[ ! -e $system/etc/debian_version ]]; then
  from=$(mirror)
  [[ -n $from ]] || { echo "bare: apt knows no bookworm here; apt-get update" >&2; exit 1; }
  mkdir -p "$system"
  echo "bare: a minimal Debian 12 from $from"
  debootstrap --variant=minbase bookworm "$system" "$from" >"$system.log" || { tail -n 20 "$system.log" >&2; exit 1; }
  rm -f "$system.log"
  echo "bare: ready after $SECONDS s"
fi

# apt as it is here, without passwords (auth.conf) and without sources that are not Debian's own.
rm -rf "$system"/etc/apt/{sources.list,sources.list.d,apt.conf.d}
mkdir -p "$system"/etc/apt/{sources.list.d,apt.conf.d}
cp -L /etc/apt/apt.conf.d/* "$system/etc/apt/apt.conf.d/" 2>/dev/null || true
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
  if [[ -s $list ]] && grep -q '\<bookworm\>' "$list" && grep -q '\<main\>' "$list"; then
    cp -L "$list" "$system/etc/apt/${list#/etc/apt/}"
  fi
done
cp -L /etc/resolv.conf /etc/hosts "$system/etc/"

rm -rf "$system/root/coop"
git clone -q --no-local "$project" "$system/root/coop"

# /proc and /dev are mounted in a mount namespace of their own, which ends with the command.
began=$SECONDS
status=0
# shellcheck disable=SC2016  # for the inner shells
unshare --mount --propagation private /bin/sh -euc '
  system=$1; shift
  mount --rbind /proc "$system/proc"
  mount --rbind /dev "$system/dev"
  exec chroot "$system" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb /bin/sh -euc "
    dpkg-query -W git >/dev/null 2>&1 || {
      apt-get update -q
      DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends git
    } >/dev/null
    cd /root/coop
    exec \"\$@\"" sh "$@"' sh "$system" "${command[@]}" </dev/null || status=$?
echo "bare: '${command[*]}' ended with status $status after $((SECONDS - began)) s"
exit "$status"
