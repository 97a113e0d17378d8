#!/bin/sh
# self_description.sh COOP FOLDER: has the program write what it says of itself, laid out as under share/:
#
#   man/man1/coop.1.gz ...    bash-completion/completions/coop    zsh/vendor-completions/_coop
#   fish/vendor_completions.d/coop.fish
#
# gzip -9n leaves name and time out, so that two builds give the same bytes.
set -eu
coop=$1
share=$2

rm -rf "$share"
mkdir -p "$share/pages" "$share/bash-completion/completions" "$share/zsh/vendor-completions" \
  "$share/fish/vendor_completions.d"

"$coop" __man "$share/pages"
find "$share/pages" -type f -name '*.[1-8]' | while IFS= read -r page; do
  section="$share/man/man${page##*.}"
  mkdir -p "$section"
  gzip -9n <"$page" >"$section/${page##*/}.gz"
done
rm -rf "$share/pages"

"$coop" completion bash >"$share/bash-completion/completions/coop"
"$coop" completion zsh >"$share/zsh/vendor-completions/_coop"
"$coop" completion fish >"$share/fish/vendor_completions.d/coop.fish"
