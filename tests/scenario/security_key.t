# A security key: its private half is in a device that has to be touched. Stock ssh-keygen makes it, and signs with it.
$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ ssh-keygen -q -t ed25519-sk -N '' -C ada@stick -f ../stick; ssh-keygen -lf ../stick.pub
256 SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo ada@stick (ED25519-SK)
$ coop key add --new-key ../stick
Added a key of Ada Lindqvist (ada). It can sign from now on.
  new key  SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo
  as       ada, key SHA256:L77ZzTtFBbUl
  in       8e4a51c  key: add a key of ada

Next:  coop key list ada
! Touch your security key when it blinks ...
$ coop key list ada
MEMBER  KEY                                                 SINCE
ada     SHA256:L77ZzTtFBbUlYa1H0HLJazvRfmAGNZU0LmrOcqqGrvQ  2024-01-15
ada     SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo  2026-01-15

# It acts: from its file, and held by the ssh agent.
$ echo 'More dough.' > ../text.md; export COOP_KEY=$WORK/stick; coop proposal new dough --kind motion --title "More dough" --text ../text.md
Ada Lindqvist (ada) proposed dough: More dough
  kind  motion
  as    ada, key SHA256:jrssQEIT8cjH
  in    43b0335  proposal: new motion dough

Next:  coop petition new <id> --proposal dough
! Touch your security key when it blinks ...
$ unset COOP_KEY; eval $(ssh-agent -P '/*') > /dev/null; ssh-add -q ../stick; coop proposal new oven --kind motion --title "An oven" --text ../text.md
Ada Lindqvist (ada) proposed oven: An oven
  kind  motion
  as    ada, key SHA256:jrssQEIT8cjH
  in    03f4244  proposal: new motion oven

Next:  coop petition new <id> --proposal oven
! Touch your security key when it blinks ...
$ coop doctor --offline | grep keys
good    keys          you are Ada Lindqvist (ada), key
$ coop sign key-add --as ada -o ../tablet.yaml -q; grep -c SIGNATURE ../tablet.yaml
Signed the proof of a new key of Ada Lindqvist (ada).
  to   The Bakery
  key  SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo
  in   ../tablet.yaml

Next:  coop key add ../tablet.yaml   (with a key that you have already)
2
$ ssh-agent -k > /dev/null; coop audit; for commit in HEAD HEAD~1; do git -c gpg.ssh.allowedSignersFile=allowed_signers verify-commit $commit 2>&1; done
The Bakery: replayed 8 actions by 5 keys, 15 Jan 2024 to 15 Jan 2026.

  signatures  8 good
  rules       8 accepted
  ballots     none closed
  shares      4 issued, 0 ended, 4 held
  money       €0.00 paid in for shares: balanced
  pay runs    none drafted
  objects     91 stored copies hashed
  co-op       dba4 21a8 c79d 3e2c
  checkpoint  c6a2 94fa 905f d22a

PASSED: every action was signed, allowed, and did what the records show.
Good "git" signature for ada@bakery.invalid with ED25519-SK key SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo
Good "git" signature for ada@bakery.invalid with ED25519-SK key SHA256:jrssQEIT8cjHL/wME9JsHMzIME6nSyeUfVhVXzNJgBo

# Not plugged in.
$ SSH_SK_PROVIDER=$WORK/nothing.so coop proposal new flour --kind motion --title "Flour" --text ../text.md --key ../stick
! Touch your security key when it blinks ...
! coop: ssh-keygen got no signature from the security key of ../stick [keygen-refused]
!   Couldn't sign message: invalid format
!   hint: is the device plugged in, and was it touched while it blinked?
[4]

# A key that signs without being touched proves nothing about its owner.
$ ssh-keygen -q -t ed25519-sk -N '' -O no-touch-required -O application=ssh:lazy -C ada@lazy -f ../lazy; coop key add --new-key ../lazy --key $WORK/keys/ada
! Touch your security key when it blinks ...
! coop: ssh-keygen with the key file ../lazy gave a signature that does not hold [sign-mismatch]
!   the security key SHA256:gCH6us3kfE9Q6AyuOHk2+GJqrB4Z7eAXQDzwhRhr9u8 signed this without being touched
!   hint: nothing was written; try another key with --key
[4]
$ ssh-keygen -q -t ecdsa -N '' -f ../ecdsa; coop key add --new-key ../ecdsa --key $WORK/keys/ada
! coop: this is an ECDSA key; coop takes ssh-ed25519 and sk-ssh-ed25519 keys only [key-type]
!   hint: 'coop key new' makes an ssh-ed25519 key
[4]
