# What is open, due, or waiting for a member: from a petition to the end of a term.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ [at 2024-01-16T09:00:00Z] coop status

# A petition waits for the owners who may sign it, then for whoever began it.
$ coop petition new first-president --office president > /dev/null
$ coop status --key "$WORK/keys/bo" | sed -n '3,6p'
$ coop petition sign first-president --key "$WORK/keys/bo" > /dev/null
$ coop status | sed -n '3,6p'

# A ballot waits for those on its roll.
$ coop ballot open president-2024 --office president --under first-president --candidate ada --candidate bo --closes 2024-02-01T18:00 2> /dev/null > /dev/null
$ [at 2024-01-20T09:00:00Z] for who in ada bo chidi; do coop ballot cast president-2024 ada bo --key "$WORK/keys/$who" > /dev/null; done
$ coop status --key "$WORK/keys/dita"
$ coop status | sed -n '3,7p'

# When the voting is over it waits for whoever may close it, and the result for whom it elected.
$ [at 2024-02-02T09:00:00Z] coop status | sed -n '3,6p'
$ coop ballot close president-2024 > /dev/null
$ coop status | sed -n '3,6p'
$ coop status --plain
$ coop office accept president > /dev/null
$ coop status

# A term that ends is everybody's business.
$ [at 2026-01-15T09:00:00Z] coop status --key "$WORK/keys/bo" | sed -n '3,6p'
$ [at 2026-03-15T09:00:00Z] coop status --key "$WORK/keys/bo" | sed -n '3,6p'

# For programs.
$ coop status --json | tr ',' '\n' | grep -E '"(actions|owner|member|offices|ceo|kind|note)'

# Without a key, with a key of nobody here, as somebody else.
$ unset COOP_KEY; coop status | sed -n '2p;$p'
$ coop status --key "$WORK/keys/eli"
$ coop status --as bo --key "$WORK/keys/ada"

# It reads a bare clone as well, and says so where the history has a finding.
$ git clone -q --bare . ../bare.git; coop -C ../bare.git status | head -1
$ git -c user.name=x -c user.email=x@x commit -q --allow-empty -m "by hand"; coop status | head -1
$ coop status > /dev/null 2>&1

$ cd "$WORK/home"; coop status
$ coop status --tomorrow
