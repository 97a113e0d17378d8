# One action or one record, as it is written.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop petition new president --office president > /dev/null
$ coop show ada
$ coop show "$(git rev-parse HEAD | cut -c1-8)"
$ coop show ./petitions/president.yaml --plain
$ coop show "$(cut -d' ' -f2 < "$WORK/keys/ada.pub" | base64 -d | sha256sum | cut -c1-3)"
$ coop show "$(ssh-keygen -lf "$WORK/keys/ada.pub" | cut -d' ' -f2)" --plain
$ coop show HEAD
$ coop show chiddi
$ coop show president
$ coop show ada --json | cut -c1-120
$ coop show "$(git rev-parse HEAD)" --json | tr ',' '\n' | grep -E 'subject|signed|path'

# The bytes of a commit that is no action.
$ git -c user.name=x -c user.email=x@x commit -q --allow-empty --date 2024-02-01T00:00:00Z -m "$(printf 'by \033[31mhand')"; coop show "$(git rev-parse HEAD | cut -c1-12)" 2>&1 | sed 's/[0-9a-f]\{7\} /COMMIT /'
$ coop show "$(git rev-parse HEAD)" --raw | tail -2
