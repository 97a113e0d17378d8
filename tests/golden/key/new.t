# A key pair to sign with, before there is any co-op.

$ coop key new
Made a key pair. It is yours alone: whoever has the private file signs as you.
  fingerprint  SHA256:*
  private      $WORK/home/.config/coop/id_ed25519
  public       $WORK/home/.config/coop/id_ed25519.pub
  passphrase   none; this adds one:
               ssh-keygen -p -f $WORK/home/.config/coop/id_ed25519

To found a co-op, give the public file's line to whoever fills in the answers:
       cat $WORK/home/.config/coop/id_ed25519.pub
To apply to a co-op:
       coop sign member-apply --id <id> --name <name>
Where you are a member, and have the key that you used so far:
       coop key add --new-key $WORK/home/.config/coop/id_ed25519
Where you are a member, and have lost every other key:
       coop sign key-recover --as <you>
$ ls -l home/.config/coop | tail -2 | cut -c1-10
-rw-------
-rw-r--r--
$ ssh-keygen -l -f home/.config/coop/id_ed25519.pub | cut -c1-11
256 SHA256:
$ coop key new
! coop: '$WORK/home/.config/coop/id_ed25519.pub' is there already [key-exists]
!   hint: a key is never overwritten; choose another path
[4]

$ coop key new --file laptop --comment "Bo's laptop" --json | cut -c1-31
{"made":{"fingerprint":"SHA256:
$ cut -d' ' -f1,3- laptop.pub
ssh-ed25519 Bo's laptop

$ coop key new --file nowhere/laptop
! coop: cannot create 'nowhere/laptop.pub': No such file or directory [key-write]
!   hint: is the folder there, and yours?
[4]
$ coop key new --file phone --comment "$(printf 'two\nlines')"
! coop: 'two\x0alines' cannot stand in a key file [text-form]
!   use one line without invisible characters
[2]
