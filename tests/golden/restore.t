# What a hand changed in the files is put back as the record has it.
$ found-bakery; cd bakery
$ coop restore
Every file is as the record has it.
$ echo 'standing: owner' >> members/a/ada.yaml; rm offices/ceo.yaml; echo mine > notes.txt; cp members/b/bo.yaml members/b/bob.yaml
$ coop restore
3 files were changed by hand:
  members/a/ada.yaml
  members/b/bob.yaml
  offices/ceo.yaml

Next:  coop restore --all
$ coop restore --plain
members/a/ada.yaml
members/b/bob.yaml
offices/ceo.yaml
$ coop restore --json
{"edited":["members/a/ada.yaml","members/b/bob.yaml","offices/ceo.yaml"]}
$ coop restore --all --dry-run
Would put 3 files back (nothing was written):
  members/a/ada.yaml
  members/b/bob.yaml
  offices/ceo.yaml
$ coop restore members/a/ada.yaml -n
Would put 1 file back (nothing was written):
  members/a/ada.yaml

# A file is named from where one stands, or from the top.
$ cd members; coop restore a/ada.yaml; cd ..
Put 1 file back as the record has it:
  members/a/ada.yaml
$ coop restore members/a/ada.yaml
The file is as the record has it already.
$ coop restore --all
Put 2 files back as the record has them:
  members/b/bob.yaml
  offices/ceo.yaml
$ git status --short; ls members/b
?? notes.txt
bo.yaml

# Files of one's own are left alone; a bare repository has no files.
$ coop restore notes.txt
! coop: 'notes.txt' is no file of the record [path-not-record]
!   'coop restore' without a file lists what was changed by hand
[2]
$ coop restore --all notes.txt
! coop: '--all' means every file, so no other can be named beside it [option-unfit]
[2]
$ git clone -q --bare . ../bare.git; coop -C ../bare.git restore
! coop: $WORK/bare.git is a bare repository, which has no files [repo-bare]
[3]
