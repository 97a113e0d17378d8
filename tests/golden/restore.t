# What a hand changed in the files is put back as the record has it.
$ found-bakery; cd bakery
$ coop restore
$ echo 'standing: owner' >> members/a/ada.yaml; rm offices/ceo.yaml; echo mine > notes.txt; cp members/b/bo.yaml members/b/bob.yaml
$ coop restore
$ coop restore --plain
$ coop restore --json
$ coop restore --all --dry-run
$ coop restore members/a/ada.yaml -n

# A file is named from where one stands, or from the top.
$ cd members; coop restore a/ada.yaml; cd ..
$ coop restore members/a/ada.yaml
$ coop restore --all
$ git status --short; ls members/b

# Files of one's own are left alone; a bare repository has no files.
$ coop restore notes.txt
$ coop restore --all notes.txt
$ git clone -q --bare . ../bare.git; coop -C ../bare.git restore
